import { css } from "lit";

export const beltDossierStyles = css`
  .head h2 {
    font-family: var(--font-title);
    font-weight: 900;
    font-size: 1.75rem;
    text-wrap: balance;
  }
  .character {
    margin-block-end: var(--space-3);
    color: var(--text-muted);
  }
  p.chip {
    white-space: normal;
    border-radius: var(--radius-small);
    margin-block-end: var(--space-3);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--space-3) var(--space-5);
    margin-block-end: var(--space-3);
  }
  .figures dt {
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  .figures dd {
    font-size: 1.25rem;
    font-weight: 700;
  }
  .figures dd.small {
    font-size: 1rem;
    font-weight: 400;
  }
  .state::before {
    display: inline-block;
    inline-size: 1.4em;
    content: "";
  }
  .state.met::before {
    content: "✓";
  }
  .state.unmet::before {
    content: "○";
  }
  .state.unknown::before {
    content: "?";
  }
  .pace {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    margin-block-start: var(--space-3);
  }
  .overdue,
  .late {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  @media print {
    .head h2 {
      font-size: 16pt;
    }
    .figures {
      grid-template-columns: repeat(4, 1fr);
      gap: 1mm 4mm;
    }
    .figures dt {
      font-size: 8pt;
    }
    .figures dd,
    .figures dd.small {
      font-size: 10pt;
    }
  }
`;
