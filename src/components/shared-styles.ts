import { css } from "lit";

/** What every component looks like: text, buttons, focus. */
export const sharedStyles = css`
  :host {
    color: var(--text);
    font-family: var(--font-sans);
    font-variant-numeric: tabular-nums;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  select {
    min-block-size: var(--target);
    min-inline-size: var(--target);
    border: 0;
    border-radius: var(--radius-small);
    padding: 0 var(--space-3);
    background: var(--surface-raised);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* a finger that has left hovers on where it was */
  @media (hover: hover) {
    button:hover {
      background: var(--surface-selected);
    }
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .muted {
    color: var(--text-muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }
  }
`;
