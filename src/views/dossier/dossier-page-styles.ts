import { css } from "lit";

export const dossierPageStyles = css`
  :host {
    display: block;
    min-block-size: 100dvh;
    background: var(--ground);
  }
  :host([hidden]) {
    display: none;
  }
  .page {
    max-inline-size: 90rem;
    margin-inline: auto;
    padding: var(--space-5);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-4);
  }
  h1 {
    margin-inline-end: auto;
    font-family: var(--font-title);
    font-size: 1.5rem;
    font-weight: 900;
    line-height: 1.25;
  }
  h1 small {
    display: block;
    color: var(--text-muted);
    font-family: var(--font-sans);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .badge {
    padding: 1px var(--space-3);
    border: 1px solid var(--sample);
    border-radius: 999px;
    color: var(--sample);
    font-size: 0.8125rem;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--surface-raised);
    color: inherit;
    text-decoration: none;
  }
  nav a:hover {
    background: var(--surface-selected);
  }
  .time {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin-block-end: var(--space-5);
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-medium);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .waiting {
    padding: var(--space-6);
    color: var(--text-muted);
  }
  footer {
    color: var(--text-muted);
    font-size: 0.8125rem;
  }
  @media (max-width: 699px) {
    .page {
      padding: var(--space-3) 0;
    }
    header,
    footer {
      padding-inline: var(--space-3);
    }
    .time {
      border-radius: 0;
    }
  }
  @media print {
    :host {
      background: none;
      min-block-size: 0;
    }
    .page {
      max-inline-size: none;
      padding: 0;
    }
    nav,
    .time {
      display: none;
    }
    header {
      margin-block-end: 3mm;
      border-block-end: 1px solid var(--line-strong);
    }
    h1 {
      font-size: 11pt;
    }
    h1 small {
      display: inline;
      margin-inline-start: 3mm;
      font-size: 9pt;
    }
    footer {
      font-size: 7.5pt;
      break-inside: avoid;
    }
  }
`;
