import { css } from "lit";

/** One screen on a laptop, where only notes and list scroll; a column with the controls at its foot elsewhere. */
export const presenterPageStyles = css`
  :host {
    display: block;
    min-block-size: 100dvh;
    background: var(--ground);
  }
  :host([hidden]) {
    display: none;
  }
  .page {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-3) var(--space-3) 8rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-5);
  }
  h1 {
    margin-inline-end: auto;
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h1 small {
    display: block;
    color: var(--text-muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  h2 {
    color: var(--text-muted);
    font-size: 1rem;
    font-weight: 600;
  }
  .badge {
    padding: 1px var(--space-3);
    border: 1px solid var(--sample);
    border-radius: 999px;
    color: var(--sample);
    font-size: 0.8125rem;
  }
  main {
    display: grid;
    min-inline-size: 0;
    min-block-size: 0;
  }
  aside {
    display: grid;
    align-content: start;
    gap: var(--space-4);
    min-inline-size: 0;
    min-block-size: 0;
  }
  aside section,
  .no-wall {
    display: grid;
    align-content: start;
    gap: var(--space-2);
    padding: var(--space-4);
    border-radius: var(--radius-medium);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .no-wall {
    gap: var(--space-3);
    padding: var(--space-6);
    font-size: 1.125rem;
    line-height: 1.6;
  }
  .no-wall h2 {
    color: var(--text);
    font-size: 1.5rem;
  }
  .no-wall a {
    display: inline-flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: var(--space-5);
    border-radius: var(--radius-small);
    background: var(--text);
    color: var(--surface);
    font-weight: 600;
    text-decoration: none;
  }
  .waiting {
    padding: var(--space-6);
    color: var(--text-muted);
    font-size: 1.125rem;
  }
  .controls {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: 1fr 1.3fr 1fr auto;
    gap: var(--space-2);
    padding: var(--space-3);
    background: var(--ground);
    border-block-start: 1px solid var(--line);
  }
  .controls button {
    min-block-size: 60px;
    padding-inline: var(--space-1);
    border: 1px solid var(--line-strong);
    font-size: 1rem;
    font-weight: 600;
  }
  .controls .toggle {
    border-color: var(--text);
    background: var(--text);
    color: var(--surface);
  }
  .controls button[aria-disabled="true"] {
    border-style: dashed;
    background: none;
    color: var(--text-muted);
    cursor: default;
  }
  .controls .first {
    padding-inline: var(--space-2);
    font-weight: 400;
  }
  .keys {
    display: none;
    grid-column: 1 / -1;
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  @media (hover: hover) {
    .controls .toggle:hover {
      outline: 2px solid var(--text);
      outline-offset: 2px;
    }
  }
  @media (min-width: 700px) {
    .keys {
      display: block;
    }
    .page {
      padding: var(--space-5) var(--space-5) 8.5rem;
    }
    .controls {
      padding-inline: var(--space-5);
    }
    .controls button {
      font-size: 1.125rem;
    }
    .controls .first {
      padding-inline: var(--space-5);
    }
  }
  @media (min-width: 1000px) {
    .page {
      grid-template:
        "header header" auto "main aside" minmax(0, 1fr) / minmax(0, 1fr) 24rem;
    }
    header {
      grid-area: header;
    }
    main {
      grid-area: main;
    }
    aside {
      grid-area: aside;
    }
  }
  @media (min-width: 1200px) and (min-height: 700px) {
    .page {
      grid-template:
        "header header" auto "main aside" minmax(0, 1fr) "controls aside" auto
        / minmax(0, 1fr) 24rem;
      block-size: 100dvh;
      padding: var(--space-5);
      overflow: hidden;
    }
    .controls {
      grid-area: controls;
      position: static;
      padding: 0;
      border: 0;
    }
    aside {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .walls {
      max-block-size: 40dvh;
      overflow-y: auto;
    }
    .jump {
      grid-template-rows: auto minmax(0, 1fr);
      min-block-size: 0;
    }
    hd-jump-list {
      min-block-size: 0;
    }
  }
`;
