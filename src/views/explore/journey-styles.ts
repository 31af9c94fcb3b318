import { css } from "lit";

export const journeyStyles = css`
  :host { display: block; }
  section { display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius-medium); font-size: 0.875rem; line-height: 1.55; }
  h3 { font-size: 0.9375rem; }
  .steps { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-2); }
  .steps button { font-weight: 600; }
  .next { background: var(--text); color: var(--surface); }
  @media (hover: hover) { .next:hover { background: var(--text-muted); } }
  [aria-disabled="true"], [aria-disabled="true"]:hover { background: none; color: var(--text-muted); cursor: default; font-weight: 400; }
  .ways { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
  .ways button { padding-inline: 0; background: none; text-decoration: underline; text-underline-offset: 3px; }
  summary { min-block-size: var(--target); align-content: center; cursor: pointer; font-weight: 600; }
  ol { display: grid; }
  li button { display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: var(--space-2); align-items: center; inline-size: 100%; padding-inline: var(--space-1); background: none; text-align: start; overflow-wrap: anywhere; }
  li button[aria-current] { background: var(--surface-selected); font-weight: 600; }
  .number { min-inline-size: 1.5em; text-align: end; color: var(--text-muted); }
  .story { padding-inline-start: 2.25em; color: var(--text-muted); }
  .leg { margin-inline-start: 1em; padding-inline-start: 1.25em; border-inline-start: 3px solid var(--line-strong); color: var(--text-muted); }
  .help { font-size: 0.8125rem; color: var(--text-muted); }
`;
