import { css } from "lit";

export const jumpListStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    gap: var(--space-1);
  }
  .entries {
    min-block-size: 0;
    overflow-y: auto;
  }
  form {
    display: grid;
    gap: var(--space-1);
  }
  label {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    min-block-size: 48px;
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: 1.0625rem;
  }
  #help,
  .count {
    font-size: 0.875rem;
  }
  .row {
    display: flex;
    align-items: stretch;
  }
  .entry {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--space-2);
    inline-size: 100%;
    min-block-size: 48px;
    min-inline-size: 0;
    padding: var(--space-2);
    background: none;
    text-align: start;
  }
  .entry:hover,
  .entry[aria-current] {
    background: var(--surface-selected);
  }
  .entry:disabled {
    background: none;
    color: var(--text-muted);
    cursor: default;
  }
  .entry[aria-current] {
    font-weight: 700;
  }
  .entry:hover .number,
  .entry[aria-current] .number,
  .entry:hover small,
  .entry[aria-current] small {
    color: var(--text);
  }
  .words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  small {
    color: var(--text-muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .expand {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 48px;
    padding: 0;
    background: none;
  }
  .expand svg {
    inline-size: 1rem;
    fill: none;
    stroke: var(--text-muted);
    stroke-width: 2;
  }
  .expand[aria-expanded="true"] svg {
    rotate: 180deg;
  }
  .stops {
    margin-inline-start: var(--space-2);
    border-inline-start: 2px solid var(--line);
  }
  /* the controls stand over the foot of a small screen */
  @media (max-width: 1199px), (max-height: 699px) {
    button,
    input {
      scroll-margin-block-end: 8rem;
    }
  }
`;
