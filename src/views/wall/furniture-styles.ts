import { css } from "lit";

/** Where things stand on screens of each shape; a rem is what the layout makes of it. */
export const furnitureStyles = css`
  :host {
    display: block;
    font-size: 1.25rem;
    line-height: 1.4;
  }
  .frame {
    --column: 28rem;
    --gap: 2.5rem;
    --edge: 3rem;
    --start-width: calc(var(--edge) + var(--column));
    --end-width: var(--start-width);
    --head-height: 10rem;
    --foot-height: 15rem;
    position: relative;
    display: grid;
    grid-template: "head head head" auto "start . end" minmax(0, 1fr) "foot foot foot" auto / auto minmax(0, 1fr) auto;
    gap: 1.5rem 0;
    block-size: 100%;
    padding: 2rem var(--edge) 0.75rem;
    transform-origin: 0 0;
  }
  [data-start="2"] { --start-width: calc(var(--edge) + 2 * var(--column) + var(--gap)); }
  [data-end="2"] { --end-width: calc(var(--edge) + 2 * var(--column) + var(--gap)); }
  [data-start="0"] { --start-width: 0px; }
  [data-end="0"] { --end-width: 0px; }
  /* Panels fade into the map: no boxes. A veil slides to where other panels need it; its gradient, which
     would have to be painted anew, stays as it is. */
  .veil {
    --fade: 12rem;
    --veil:
      transparent,
      color-mix(in srgb, var(--ground) 3%, transparent) calc(var(--fade) * 0.15),
      color-mix(in srgb, var(--ground) 11%, transparent) calc(var(--fade) * 0.35),
      color-mix(in srgb, var(--ground) 26%, transparent) calc(var(--fade) * 0.53),
      color-mix(in srgb, var(--ground) 50%, transparent) calc(var(--fade) * 0.7),
      color-mix(in srgb, var(--ground) 78%, transparent) calc(var(--fade) * 0.85),
      color-mix(in srgb, var(--ground) 97%, transparent) var(--fade);
    position: absolute;
    z-index: -1;
    inset: -1rem;
    pointer-events: none;
    transition: transform 0.6s ease-in-out;
  }
  .veil:is(.above, .below) { --fade: 8rem; }
  .veil.above { inset-block: auto 100%; block-size: calc(100% + 2rem); background: linear-gradient(to top, var(--veil)); transform: translateY(calc(var(--head-height) + var(--fade) * 0.7)); }
  .veil.below { inset-block: 100% auto; block-size: calc(100% + 2rem); background: linear-gradient(to bottom, var(--veil)); transform: translateY(calc(0px - var(--foot-height) - var(--fade) * 0.6)); }
  .veil.before { inset-inline: auto 100%; inline-size: calc(100% + 2rem); background: linear-gradient(to left, var(--veil)); transform: translateX(calc(var(--start-width) + var(--fade))); }
  .veil.after { inset-inline: 100% auto; inline-size: calc(100% + 2rem); background: linear-gradient(to right, var(--veil)); transform: translateX(calc(0px - var(--end-width) - var(--fade))); }
  [data-start="0"] .veil.before, [data-end="0"] .veil.after, [data-shape="tall"] :is(.veil.before, .veil.after) { transform: none; }
  .still .veil { transition: none; }

  .head {
    grid-area: head;
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 2rem;
  }
  h1 {
    font: 900 3.125rem / 1.2 var(--font-title);
    letter-spacing: 0.03em;
    text-wrap: balance;
  }
  [lang="en"] h1 { font-size: 1.8125rem; letter-spacing: 0; }
  .badge {
    display: inline-block;
    margin-inline-start: 1.25rem;
    padding: 0.125rem 0.875rem;
    border: 0.0625rem solid var(--sample);
    border-radius: 2rem;
    color: var(--sample);
    font: 400 1.125rem / 1.4 var(--font-sans);
    letter-spacing: 0.05em;
    vertical-align: 0.6em;
    white-space: nowrap;
  }
  [lang="en"] .badge { vertical-align: 0.3em; }
  .motto {
    margin-block-start: 0.25rem;
    color: var(--text-muted);
    letter-spacing: 0.28em;
  }
  [lang="en"] .motto { letter-spacing: 0.02em; }

  .now { flex: none; text-align: end; }
  .credits { max-inline-size: 28rem; margin-block-start: 0.25rem; margin-inline-start: auto; text-wrap: balance; color: var(--text-muted); font-size: 1.125rem; }

  .side {
    display: flex;
    gap: var(--gap);
    min-block-size: 0;
  }
  .start { grid-area: start; }
  .end { grid-area: end; flex-direction: row-reverse; }
  .column {
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    inline-size: var(--column);
    min-block-size: 0;
    overflow: hidden;
  }
  hd-panel-fade { position: relative; display: block; }
  hd-panel-fade, hd-panel-guard, .layer { display: flex; flex-direction: column; gap: inherit; min-inline-size: 0; }
  .leaving { position: absolute; z-index: 1; inset: 0 0 auto; }
  [data-fitting] .leaving { display: none; }

  .foot { grid-area: foot; position: relative; }
  .foot::before {
    content: "";
    position: absolute;
    inset: -0.75rem 0 auto;
    block-size: 0.0625rem;
    background: linear-gradient(to right, transparent, var(--line) 6%, var(--line) 94%, transparent);
  }
  .strip { display: flow-root; min-block-size: 11rem; }
  .strip .kicker { margin-block-end: -0.125rem; }
  hd-strip-map { --surface-selected: var(--surface-raised); pointer-events: auto; }
  .choices ol { display: grid; gap: 0 0.25rem; margin-inline: -0.75rem; }
  .choices button {
    min-block-size: max(28px, 2.25rem);
    min-inline-size: 0;
    padding: 0 0.75rem;
    background: none;
    font-size: 1.1875rem;
    pointer-events: auto;
  }
  /* a finger needs more than the letters take */
  @media (any-pointer: coarse) { .choices button { min-block-size: max(44px, 2.25rem); } }
  .choices button:hover { background: var(--surface-raised); }
  .choices span { margin-inline-end: 0.5rem; color: var(--belt-selected); font-weight: 700; }
  .notices { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; color: var(--municipal); font-size: 1.125rem; }
  .run { display: flex; align-items: center; gap: 2.5rem; }
  hd-tour-progress { flex: 1; min-inline-size: 0; }
  hd-tour-controls { flex: none; }

  [data-shape="wide"] { --edge: 4rem; --column: 28rem; --gap: 3.5rem; }
  [data-shape="cinema"] { --column: 26rem; --gap: 2.25rem; }
  [data-shape="square"] { --column: 23rem; --edge: 2rem; }
  [data-shape="square"] .figure dt { font-size: 1.125rem; }
  [data-shape="square"][lang="en"] .figure strong { font-size: 2.5rem; }
  [data-shape="square"] h1 { font-size: 2.625rem; }
  [data-shape="square"][lang="en"] h1 { font-size: 1.75rem; }
  [data-shape="square"] .run { gap: 1.5rem; }
  [data-shape="square"][lang="en"] .title { font-size: 1.5rem; }

  [data-shape="tall"] {
    --edge: 2.5rem;
    --start-width: 0px;
    --end-width: 0px;
    grid-template: "head" auto "start" auto "." minmax(40%, 1fr) "end" minmax(0, auto) "foot" auto / minmax(0, 1fr);
    gap: 1.5rem 0;
  }
  [data-shape="tall"] .head { flex-wrap: wrap; gap: 0.5rem 2rem; }
  [data-shape="tall"] .now { display: flex; flex: 1 0 100%; align-items: baseline; justify-content: space-between; gap: 2rem; }
  [data-shape="tall"] .credits { max-inline-size: none; margin: 0; }
  [data-shape="tall"] .column { flex: 1; inline-size: 0; }
  [data-shape="tall"] .end { flex-direction: row; }
  [data-shape="tall"] h1 { font-size: 2.75rem; }
  [data-shape="tall"][lang="en"] h1 { font-size: 1.5rem; }
  [data-shape="tall"] .run { display: block; }
`;
