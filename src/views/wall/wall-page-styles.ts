import { css } from "lit";

export const wallPageStyles = css`
  :host {
    position: fixed;
    inset: 0;
    overflow: hidden;
    background: var(--ground);
    color: var(--text);
  }
  :host([hidden]) { display: none; }
  hd-wall-stage { position: absolute; inset: 0; }
  /* It lets the pointer through to the map but where something stands; it never burns in. */
  hd-wall-furniture {
    position: absolute;
    inset: 0;
    pointer-events: none;
    translate: var(--shift, 0 0);
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    margin: 0;
    color: var(--text-muted);
    font-size: 1.5rem;
  }
`;
