import { css } from "lit";

/** Sections, tables and chips of every part of the dossier, on the page and on paper. */
export const dossierStyles = css`
  :host {
    display: block;
  }
  section {
    margin-block-end: var(--space-6);
    padding: var(--space-5);
    border-radius: var(--radius-large);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  h2 {
    margin-block-end: var(--space-3);
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h3 {
    margin-block: var(--space-4) var(--space-2);
    font-size: 1rem;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  caption {
    padding-block-end: var(--space-2);
    color: var(--text-muted);
    font-size: 0.875rem;
    text-align: start;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--text-muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 9em;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .nowrap {
    white-space: nowrap;
  }
  .chip {
    display: inline-block;
    padding: 0 var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .chip.sample {
    border-color: var(--sample);
    border-style: dashed;
    color: var(--sample);
  }
  .chip.overdue {
    border-color: var(--text);
    background: var(--text);
    color: var(--surface);
    font-weight: 700;
  }
  .chip.draft {
    border-style: dashed;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: var(--space-5);
  }
  .columns > * {
    min-inline-size: 0;
  }
  @media (max-width: 699px) {
    section {
      margin-block-end: var(--space-3);
      padding: var(--space-4) var(--space-3);
      border-radius: 0;
    }
  }
  @media print {
    section {
      margin-block-end: 4mm;
      padding: 0;
      border-radius: 0;
      box-shadow: none;
    }
    h2 {
      margin-block-end: 1mm;
      font-size: 12pt;
      break-after: avoid;
    }
    h3 {
      margin-block: 2mm 1mm;
      font-size: 10pt;
      break-after: avoid;
    }
    table {
      font-size: 8.5pt;
    }
    th,
    td {
      padding: 0.6mm 2mm 0.6mm 0;
    }
    tr,
    .keep {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    /* backgrounds are often not printed */
    .chip.overdue {
      background: none;
      color: var(--text);
    }
    .no-print {
      display: none;
    }
  }
`;
