import { css } from "lit";

/** Looks of the SVG map: the style's colours, from the same tokens. */
export const svgMapStyles = css`
  svg {
    display: block;
    background: var(--ground);
    font-family: var(--font-sans);
    user-select: none;
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .surroundings {
    fill: var(--land-beyond);
    stroke: var(--ground);
    stroke-width: 1px;
  }
  .district {
    fill: var(--land);
  }
  .district.beyond {
    fill: var(--land-beyond);
  }
  .water {
    fill: var(--water);
    pointer-events: none;
  }
  .border {
    fill: none;
    stroke: var(--line);
    stroke-width: 1.2px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .border.chosen {
    stroke: var(--line-strong);
    stroke-width: 2.4px;
  }
  .corridor,
  .corridor-gap,
  .belt,
  .belt-casing {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    cursor: pointer;
  }
  .corridor {
    stroke: var(--corridor);
    stroke-width: 6px;
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  .corridor.chosen {
    stroke-width: 9px;
  }
  .corridor-gap {
    stroke: var(--land);
    stroke-width: 2.4px;
    pointer-events: none;
  }
  .belt-casing {
    stroke: transparent;
    stroke-width: 16px;
    pointer-events: none;
  }
  .belt-casing.focused {
    stroke: var(--casing);
    stroke-width: 12px;
  }
  .belt {
    stroke: var(--belt);
    stroke-width: 5px;
  }
  .belt.focused {
    stroke: var(--belt-selected);
    stroke-width: 8px;
  }
  .belt.forming {
    stroke-width: 2.5px;
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  .spoke {
    fill: none;
    stroke: var(--centre);
    stroke-width: 2px;
    stroke-dasharray: 8 4;
    pointer-events: none;
  }
  .spoke.wider {
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 4.5;
  }
  .belt-sample {
    fill: none;
    stroke: var(--casing);
    stroke-width: 1.4px;
    stroke-dasharray: 4 4;
    pointer-events: none;
  }
  .dimmed {
    opacity: 0.35;
  }
  .mark {
    cursor: pointer;
  }
  .mark path {
    vector-effect: none;
  }
  .label {
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--text);
    paint-order: stroke;
    stroke: var(--land);
    stroke-width: 3px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .label.district {
    fill: var(--text-muted);
    letter-spacing: 0.15em;
  }
  .label.water {
    fill: var(--water-text);
    stroke: var(--water);
    letter-spacing: 0.2em;
  }
  .label.belt {
    fill: var(--county);
    font-weight: 600;
    stroke-linecap: butt;
    stroke-width: 3px;
  }
`;
