import { css } from "lit";

/** From 1100 px on, panel and card lie over the map; in one column both are in a sheet upon it. */
export const explorePageStyles = css`
  :host {
    display: block;
    block-size: 100dvh;
    position: relative;
    color: var(--text);
    font-family: var(--font-sans);
  }
  :host([hidden]) {
    display: none;
  }
  .skip {
    position: absolute;
    inset-block-start: -100px;
    inset-inline-start: var(--space-4);
    z-index: 10;
    padding: var(--space-3) var(--space-4);
    border: 0;
    border-radius: var(--radius-small);
    background: var(--text);
    color: var(--surface);
    font: inherit;
  }
  .skip:focus {
    inset-block-start: var(--space-4);
  }
  main {
    box-sizing: border-box;
    position: relative;
    display: grid;
    grid-template:
      "panel map" minmax(0, 1fr)
      / var(--panel-width) minmax(0, 1fr);
    gap: var(--space-5);
    block-size: 100%;
    padding: var(--space-5);
    pointer-events: none;
  }
  main.selected {
    grid-template:
      "panel map card" minmax(0, 1fr)
      "panel strip strip" auto
      / var(--panel-width) minmax(0, 1fr) var(--card-width);
  }
  hd-sheet,
  hd-map-furniture,
  hd-explore-details {
    display: contents;
  }
  hd-map-stage {
    position: absolute;
    inset: 0;
    pointer-events: auto;
  }
  .panel {
    grid-area: panel;
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-radius: var(--radius-large);
    background: var(--surface);
    box-shadow: var(--shadow);
    pointer-events: auto;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    padding: var(--space-5) var(--space-5) var(--space-3);
  }
  h1 {
    margin: 0;
    font-family: var(--font-title);
    font-weight: 900;
    font-size: 1.5rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  .badge {
    margin: 0;
    padding: 1px var(--space-3);
    border: 1px solid var(--sample);
    border-radius: 999px;
    color: var(--sample);
    font-size: 0.8125rem;
  }
  .announced {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .waiting {
    padding: var(--space-5);
    color: var(--text-muted);
  }
  @media (max-width: 1099px) {
    main.selected {
      grid-template:
        "card map" minmax(0, 1.4fr)
        "panel map" minmax(0, 1fr)
        "strip strip" auto
        / var(--panel-width) minmax(0, 1fr);
    }
    main {
      grid-template:
        "panel map" minmax(0, 1fr)
        / var(--panel-width) minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-3);
    }
    hd-map-stage {
      inset: 0 0 0 var(--stage-left);
    }
  }
  @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) {
    main,
    main.selected {
      grid-template:
        "map" minmax(0, 1fr)
        "sheet" auto
        / minmax(0, 1fr);
      gap: 0;
      padding: 0;
      overflow: clip;
    }
    hd-sheet {
      box-sizing: border-box;
      grid-area: sheet;
      position: relative;
      z-index: 2;
      display: flex;
      flex-direction: column;
      min-block-size: 0;
      max-block-size: var(--sheet-full);
      padding-block: 20px env(safe-area-inset-bottom);
      border-radius: var(--radius-large) var(--radius-large) 0 0;
      background: var(--surface);
      box-shadow: var(--shadow);
      overflow: clip;
      pointer-events: auto;
    }
    hd-sheet[stop="half"] {
      block-size: var(--sheet-half);
    }
    hd-sheet[stop="full"] {
      block-size: var(--sheet-full);
    }
    .panel {
      flex: 1;
      border-radius: 0;
      box-shadow: none;
    }
    /* Beneath the card the list stays as it was, at the place where it was left. */
    main.selected .panel {
      position: absolute;
      inset: 20px 0 0;
      visibility: hidden;
    }
    /* The page keeps its title for who reads without seeing. */
    main.selected h1 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      visibility: visible;
    }
    header {
      padding-block: var(--space-1) var(--space-3);
      touch-action: none;
    }
    h1 {
      flex: 1;
      font-size: min(1.25rem, 6vw);
    }
    main:not(.selected) hd-explore-details {
      display: none;
    }
    hd-explore-details {
      display: block;
      flex: 1;
      margin-block-start: -8px;
      min-block-size: 0;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    hd-sheet[stop="peek"] hd-explore-details {
      flex: none;
      block-size: 6.5rem;
      overflow: hidden;
    }
    hd-map-stage {
      inset: 0;
    }
  }
  @media (min-width: 560px) and (max-width: 1099px) and (max-height: 699px) and (orientation: landscape) {
    main,
    main.selected {
      grid-template:
        "sheet map" minmax(0, 1fr)
        / var(--sheet-width) minmax(0, 1fr);
    }
    hd-sheet {
      align-self: end;
      margin-inline-start: env(safe-area-inset-left);
    }
  }
`;
