import { css } from "lit";

/** A record on a row, in the list and in what a search finds: sign, name and what is said below it. */
export const recordRowStyles = css`
  .words {
    display: grid;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .detail {
    color: var(--text-muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .line {
    flex: none;
    inline-size: 1.5em;
    block-size: 0;
    border-block-start: 4px solid var(--belt);
    border-radius: 2px;
  }
  .line.corridor {
    block-size: 6px;
    border-block: 2px dashed var(--corridor);
    border-radius: 0;
  }
  .line.district {
    block-size: 1.1em;
    border: 1.5px solid var(--line-strong);
    border-radius: 3px;
    background: var(--land);
  }
`;
