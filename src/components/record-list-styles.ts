import { css } from "lit";

export const recordListStyles = css`
  :host {
    display: block;
  }
  section {
    padding-block: var(--space-3);
  }
  section + section {
    border-block-start: 1px solid var(--line);
  }
  h2 {
    padding: 0 var(--space-2) var(--space-2);
    font-size: 0.9375rem;
  }
  .count {
    color: var(--text-muted);
    font-weight: 400;
    font-size: 0.8125rem;
  }
  .row {
    display: flex;
    align-items: stretch;
  }
  .entry {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--space-3);
    min-inline-size: 0;
    padding: var(--space-2);
    background: none;
    text-align: start;
  }
  .entry[aria-current] {
    background: var(--surface-selected);
  }
  @media (hover: hover) {
    .entry:hover {
      background: var(--surface-selected);
    }
  }
  .entry:hover .detail,
  .entry[aria-current] .detail {
    color: var(--text);
  }
  .expand {
    display: grid;
    place-items: center;
    padding: 0;
    background: none;
  }
  .expand svg {
    inline-size: 1rem;
    fill: none;
    stroke: var(--text-muted);
    stroke-width: 2;
    transition: rotate var(--motion-short);
  }
  .expand[aria-expanded="true"] svg {
    rotate: 180deg;
  }
  .expand:disabled {
    cursor: default;
  }
  ol {
    margin-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--belt);
    padding-inline-start: var(--space-1);
  }
  ol .entry {
    inline-size: 100%;
  }
  ol .name {
    font-weight: 400;
  }
  p {
    padding-inline: var(--space-2);
  }
`;
