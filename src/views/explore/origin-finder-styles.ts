import { css } from "lit";

export const originFinderStyles = css`
  :host { display: block; }
  p { margin-block-end: var(--space-2); font-size: 0.875rem; line-height: 1.6; }
  h3 { margin-block: var(--space-3) var(--space-2); font-size: 0.9375rem; }
  .buttons { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  .primary { background: var(--text); color: var(--surface); font-weight: 600; }
  .primary:hover { background: var(--text-muted); }
  .chosen { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); margin-block-end: 0; }
  .chosen span { flex: 1 1 auto; font-weight: 600; }
  .chosen button { padding-inline: 0; background: none; text-decoration: underline; text-underline-offset: 3px; }
  .failure { padding: var(--space-2) var(--space-3); border-inline-start: 4px solid var(--sample); background: var(--surface-raised); border-radius: var(--radius-small); }
  label { display: flex; flex-direction: column; gap: var(--space-1); margin-block-end: var(--space-2); font-size: 0.875rem; }
  input { box-sizing: border-box; inline-size: 100%; min-block-size: var(--target); padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface); color: inherit; font: inherit; }
  input::placeholder { color: var(--text-muted); opacity: 1; }
  .found:empty { display: none; }
  .place { inline-size: 100%; background: none; text-align: start; }
`;
