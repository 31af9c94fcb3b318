import { css } from "lit";

export const recordCardStyles = css`
  .dossier {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    color: inherit;
    text-underline-offset: 3px;
  }
  :host {
    display: block;
  }
  article {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-5);
    font-size: 0.9375rem;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-1) var(--space-2);
    align-items: start;
  }
  h2 {
    font-family: var(--font-title);
    font-weight: 900;
    font-size: 1.375rem;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 0.9375rem;
    margin-block-end: var(--space-2);
  }
  h3 .muted {
    font-weight: 400;
    font-size: 0.8125rem;
  }
  .close {
    display: grid;
    place-items: center;
    padding: 0;
  }
  .close svg {
    inline-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .subtitle {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--text-muted);
    grid-column: 1 / -1;
  }
  .sample {
    padding: var(--space-2) var(--space-3);
    border: 1px dashed var(--sample);
    border-radius: var(--radius-small);
    color: var(--sample);
    font-size: 0.8125rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .actions button {
    flex: 1 1 5em;
    min-block-size: 44px;
  }
  .actions .go {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: var(--space-2);
  }
  dl > div {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: var(--space-2);
  }
  dt {
    color: var(--text-muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    color: var(--text-muted);
    font-size: 0.8125rem;
  }
  .unknown {
    padding-inline: var(--space-2);
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-small);
    color: var(--text-muted);
    font-size: 0.8125rem;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .checks li {
    padding: var(--space-1) var(--space-3);
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    background: var(--surface-raised);
  }
  .checks .unmet,
  .checks .unknown {
    border: 1px dashed var(--line-strong);
    background: none;
    color: var(--text-muted);
    font-size: inherit;
  }
  nav {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  nav button,
  .end {
    padding: var(--space-2) var(--space-3);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .end {
    align-content: center;
    border: 1px dashed var(--line);
    border-radius: var(--radius-small);
    color: var(--text-muted);
    font-size: 0.8125rem;
  }
  .next {
    text-align: end;
  }
  summary {
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  details[open] dl {
    padding-block-end: var(--space-2);
  }
  footer {
    display: grid;
    gap: var(--space-1);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  footer h3 {
    margin: 0;
  }
  .illustrative {
    color: var(--sample);
  }
`;
