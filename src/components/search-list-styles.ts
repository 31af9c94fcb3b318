import { css } from "lit";

export const searchListStyles = css`
  .results {
    margin-block-start: var(--space-2);
  }
  [role="listbox"],
  .recent {
    max-block-size: min(28rem, 50dvh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .said {
    padding: var(--space-1) var(--space-2);
    font-size: 0.875rem;
  }
  .said p + p {
    margin-block-start: var(--space-1);
  }
  [role="option"] {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: max(44px, var(--target));
    padding: var(--space-2);
    border-radius: var(--radius-small);
    cursor: pointer;
    scroll-margin-block: var(--space-2);
  }
  [role="option"][aria-selected="true"] {
    background: var(--surface-selected);
  }
  @media (hover: hover) {
    [role="option"]:hover {
      background: var(--surface-selected);
    }
  }
  [role="option"][aria-selected="true"] {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  [role="option"]:hover .detail,
  [role="option"][aria-selected="true"] .detail {
    color: var(--text);
  }
  .distance {
    white-space: nowrap;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }
  .heading {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: var(--space-2);
  }
  h2 {
    font-size: 0.9375rem;
  }
  .recent li {
    display: flex;
  }
  .recent p {
    padding: var(--space-1) var(--space-2);
    font-size: 0.8125rem;
  }
  .again {
    flex: 1;
    min-inline-size: 0;
    padding: var(--space-1) var(--space-2);
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .plain {
    background: none;
  }
  .recent button {
    min-block-size: max(44px, var(--target));
    min-inline-size: max(44px, var(--target));
  }
  .forget svg {
    inline-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    vertical-align: middle;
  }
`;
