import { css } from "lit";

/** What every chart looks like, on a page and on paper. */
export const chartStyles = css`
  :host {
    display: block;
    color: var(--text);
    font-family: var(--font-sans);
    font-variant-numeric: tabular-nums;
  }
  figure {
    margin: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  h3 {
    margin: 0;
    font-size: 1rem;
  }
  .summary {
    margin: 0 0 var(--space-2);
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  button {
    flex: none;
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    border: 0;
    border-radius: var(--radius-small);
    background: var(--surface-raised);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    cursor: pointer;
  }
  button:hover {
    background: var(--surface-selected);
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  text {
    fill: var(--text);
    font-size: 13px;
    dominant-baseline: central;
  }
  .muted {
    fill: var(--text-muted);
    font-size: 12px;
  }
  .over {
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
  }
  .lever {
    fill: var(--sample);
    font-weight: 700;
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1px;
  }
  .axis {
    stroke: var(--line-strong);
    stroke-width: 1px;
  }
  .due {
    stroke: var(--line-strong);
    stroke-width: 1.5px;
    stroke-dasharray: 2 3;
  }
  .at {
    stroke: var(--text);
    stroke-width: 2px;
  }
  .met {
    fill: var(--text);
    stroke: var(--text);
    stroke-width: 1.5px;
  }
  .check {
    fill: none;
    stroke: var(--surface);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unmet {
    fill: var(--surface);
    stroke: var(--text);
    stroke-width: 1.5px;
  }
  .unknown {
    fill: none;
    stroke: var(--unknown);
    stroke-width: 1.5px;
    stroke-dasharray: 2 2;
  }
  .unknown-sign {
    fill: var(--unknown);
    font-size: 11px;
    text-anchor: middle;
  }
  .row {
    cursor: pointer;
  }
  .content {
    pointer-events: none;
  }
  .row:hover .target {
    fill: var(--surface-selected);
  }
  .target {
    fill: transparent;
  }
  .row:focus-visible {
    outline: none;
  }
  .row:focus-visible .target {
    stroke: var(--focus);
    stroke-width: 3px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  th,
  td {
    padding: var(--space-1) var(--space-3) var(--space-1) 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--text-muted);
    font-weight: 400;
  }
  @media print {
    button {
      display: none;
    }
    figure,
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
