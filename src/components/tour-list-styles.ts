import { css } from "lit";

export const tourListStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(40rem, 92vw / var(--stretch, 1));
    /* it lies over everything that is drawn narrower, not within it */
    transform: scaleX(var(--stretch, 1));
    max-block-size: 80vh;
    padding: 0;
    border: 0.0625rem solid var(--line);
    border-radius: 1.25rem;
    background: var(--surface);
    color: var(--text);
    font-size: 1.25rem;
    box-shadow: 0 1rem 4rem rgb(0 0 0 / 60%);
    pointer-events: auto;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  form {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 1.5rem 1.5rem 0.5rem;
  }
  label {
    font-weight: 600;
  }
  input,
  #help {
    grid-column: 1 / -1;
  }
  #help,
  [role="status"] {
    font-size: 1.125rem;
  }
  [role="status"] {
    padding-inline: 1.5rem;
  }
  input {
    inline-size: 100%;
    min-block-size: max(44px, 3.25rem);
    padding-inline: 1rem;
    border: 0.0625rem solid var(--line-strong);
    border-radius: 0.75rem;
    background: var(--ground);
    color: var(--text);
    font: inherit;
  }
  ul {
    flex: 1;
    min-block-size: 0;
    padding: 0.5rem 1rem 1rem;
    overflow-y: auto;
  }
  li button {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(44px, 3.25rem);
    padding: 0.375rem 0.75rem;
    border-radius: 0.75rem;
    background: none;
    text-align: start;
  }
  li button:hover:enabled {
    background: var(--surface-selected);
  }
  li button:disabled {
    color: var(--text-muted);
    cursor: default;
  }
  li button:hover .number {
    color: var(--text);
  }
  .close {
    min-block-size: max(44px, 2.75rem);
    min-inline-size: max(44px, 2.75rem);
    padding: 0;
    background: none;
    place-items: center;
    display: grid;
  }
  .close svg {
    inline-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
`;
