import { css } from "lit";

export const mapStageStyles = css`
  :host {
    position: relative;
    overflow: hidden;
  }
  /* Not yet the same as what stands before it, but it takes input already. */
  .gl.unseen {
    opacity: 0;
  }
  .gl,
  hd-svg-map {
    position: absolute;
    inset: 0;
  }
  hd-svg-map {
    touch-action: none;
    cursor: grab;
  }
  hd-svg-map:focus-visible,
  .maplibregl-canvas:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
    z-index: 1;
  }
  .tip span {
    position: absolute;
    inset-block-end: 14px;
    translate: -50% 0;
    padding: var(--space-1) var(--space-2);
    border-radius: var(--radius-small);
    background: var(--text);
    color: var(--surface);
    font-size: 0.8125rem;
    white-space: nowrap;
    max-inline-size: 20rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* The few rules of MapLibre's stylesheet that a map without its controls needs. */
  .maplibregl-canary {
    background-color: salmon; /* MapLibre looks for this colour to know that it is styled */
  }
  .maplibregl-map {
    font: 12px/20px var(--font-sans);
    overflow: hidden;
    position: absolute;
  }
  .maplibregl-canvas-container {
    position: absolute;
    inset: 0;
  }
  .maplibregl-canvas {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    user-select: none;
  }
  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate {
    touch-action: pan-x pan-y;
  }
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan {
    touch-action: none;
  }
  .maplibregl-control-container {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .maplibregl-ctrl-top-left,
  .maplibregl-ctrl-top-right,
  .maplibregl-ctrl-bottom-left,
  .maplibregl-ctrl-bottom-right {
    position: absolute;
    pointer-events: none;
  }
  .maplibregl-boxzoom {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    border: 2px dotted var(--text-muted);
    background: var(--surface);
    opacity: 0.5;
  }
`;
