import { css } from "lit";

export const stripMapStyles = css`
  :host {
    --casing: var(--surface);
    display: block;
    font-family: var(--font-sans);
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .leg {
    stroke: var(--belt-selected);
    stroke-width: 6px;
    stroke-linecap: round;
  }
  .leg.missing {
    stroke-dasharray: 2 10;
  }
  .length {
    fill: var(--text-muted);
    font-size: 12px;
  }
  .middle {
    text-anchor: middle;
  }
  .name {
    fill: var(--text);
    font-size: 13px;
  }
  .stop,
  .label {
    cursor: pointer;
  }
  .stop:focus {
    outline: none;
  }
  .target {
    fill: transparent;
  }
  .stop:hover .target {
    fill: var(--surface-selected);
    opacity: 0.6;
  }
  .stop:focus-visible .target {
    stroke: var(--focus);
    stroke-width: 3px;
  }
  .chosen .name {
    font-weight: 700;
  }
  .touring .glow {
    stroke: url(#lit);
    stroke-width: 16px;
    stroke-linecap: round;
    opacity: 0.22;
  }
  .touring .lit {
    stroke: url(#lit);
  }
  .touring .leg.ahead {
    stroke: color-mix(in srgb, var(--belt) 42%, var(--ground));
  }
  .touring .ahead .mark {
    opacity: 0.62;
  }
  .touring .ahead .name {
    fill: var(--text-muted);
  }
  .touring .chosen .name {
    font-size: 14px;
  }
`;
