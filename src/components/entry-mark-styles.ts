import { css } from "lit";

/** What stands before the name of an entry that the tour can be sent to: its number, and a belt's or the city's sign. */
export const entryMarkStyles = css`
  .number {
    flex: none;
    min-inline-size: 2.5em;
    color: var(--text-muted);
    text-align: end;
  }
  .belt {
    flex: none;
    inline-size: 1.5em;
    border-block-start: 0.25em solid var(--belt);
    border-radius: 0.125em;
  }
  .whole {
    flex: none;
    inline-size: 1.5em;
    block-size: 1em;
    border: 0.1em solid var(--line-strong);
    border-radius: 0.1875em;
  }
`;
