import { css } from "lit";

/** What stands in panels: headings, figures, bars, chips, the drawing of three years. */
export const panelBlockStyles = css`
  [hidden], hd-panel-guard:has(> [hidden]:only-child) { display: none !important; }
  .block { display: flex; flex-direction: column; gap: 0.75rem; min-inline-size: 0; }
  .kicker {
    display: flex;
    align-items: center;
    gap: 1rem;
    color: var(--text-muted);
    font-size: 1.1875rem;
    font-weight: 400;
    line-height: 1.3;
    letter-spacing: 0.12em;
  }
  [lang="en"] .kicker { letter-spacing: 0.02em; }
  .kicker::after { content: ""; order: 1; flex: 1; block-size: 0.0625rem; background: linear-gradient(to right, var(--line), transparent); }
  .kicker small { order: 2; font-size: 1.125rem; letter-spacing: 0; }
  .title { font: 900 2.25rem / 1.25 var(--font-title); letter-spacing: 0.02em; text-wrap: balance; overflow-wrap: anywhere; }
  .title.small { font-size: 1.875rem; }
  [lang="en"] .title { font-size: 1.75rem; letter-spacing: 0; }
  .about { color: var(--municipal); font-size: 1.3125rem; }
  .character { font-size: 1.25rem; }
  .note { color: var(--text-muted); font-size: 1.125rem; line-height: 1.35; }
  .muted { color: var(--text-muted); }
  .lead { font-size: 1.25rem; }
  .author { font-size: 1.5rem; line-height: 1.5; }
  .waiting { color: var(--text-muted); }
  .panel-fault { color: var(--text-muted); font-size: 1.125rem; }
  .overdue { color: var(--municipal); }
  .kicker small, .grade { display: flex; align-items: center; gap: 0.375rem; }

  .figures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.875rem 1rem; }
  .figure { display: flex; flex-direction: column; }
  .figure strong { font-size: 3.5rem; font-weight: 700; line-height: 1; letter-spacing: -0.01em; }
  .figure .unit { color: var(--text-muted); font-size: 1.375rem; }
  .figure dt { display: flex; align-items: center; gap: 0.25rem; margin-block-start: 0.25rem; font-size: 1.25rem; line-height: 1.3; }
  .figure hd-mark { inline-size: 1.25em; block-size: 1.25em; margin-inline-start: -0.125em; }
  .municipal strong { color: var(--municipal); }
  .county strong { color: var(--county); }
  .pairs { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
  .pairs div { display: flex; align-items: baseline; gap: 0.5rem; }
  .pairs strong { font-size: 2rem; font-weight: 700; line-height: 1.1; }
  .pairs dt { order: 1; color: var(--text-muted); font-size: 1.125rem; }

  .bars { display: grid; gap: 0.375rem; }
  .bars.twofold { grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
  .bars { --name: 6rem; --count: 3.75rem; }
  .bars.scores { --count: 5.25rem; }
  .bar-row { display: grid; grid-template-columns: var(--name) minmax(2rem, 1fr) minmax(var(--count), max-content); gap: 0.875rem; align-items: center; font-size: 1.1875rem; line-height: 1.35; }
  [lang="en"] .bars { --name: 9.75rem; --count: 5.25rem; }
  .bars.twofold { --name: 2.5rem; --count: 2.5rem; }
  [lang="en"] .bars.twofold { --name: 100%; column-gap: 2rem; grid-template-columns: 1fr 1fr; }
  [lang="en"] .twofold .bar-row { grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.5rem; }
  [lang="en"] .twofold .bar { grid-row: 2; grid-column: 1 / -1; }
  .bar-row .count { text-align: end; white-space: nowrap; }
  .bar { display: flex; block-size: 0.5rem; border-radius: 0.25rem; overflow: hidden; background: color-mix(in srgb, var(--text-muted) 28%, var(--ground)); }
  .bar > span { block-size: 100%; transform-origin: 0 50%; }
  .bar .met { background: linear-gradient(to right, var(--belt), var(--belt-selected)); }
  .bar .unknown { background: repeating-linear-gradient(135deg, var(--text-muted) 0 0.125rem, transparent 0.125rem 0.375rem); }
  .gold .met { background: linear-gradient(to right, color-mix(in srgb, var(--municipal) 62%, var(--ground)), var(--municipal)); }
  .gold .unknown { background: repeating-linear-gradient(135deg, var(--municipal) 0 0.125rem, color-mix(in srgb, var(--municipal) 22%, var(--ground)) 0.125rem 0.375rem); }
  .score { display: grid; gap: 0.5rem; }
  .score .bar { block-size: 0.625rem; }

  .chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .chip { display: flex; align-items: baseline; gap: 0.375rem; padding: 0.25rem 0.625rem; border: 0.0625rem solid transparent; border-radius: 0.5rem; background: var(--surface-raised); font-size: 1.1875rem; }
  .chip.met > span:first-child { color: var(--municipal); }
  .chip.unmet { background: none; border-color: var(--line-strong); color: var(--text-muted); }
  .chip.unknown { background: none; border: 0.0625rem dashed var(--line-strong); color: var(--text-muted); }
  .chip small { font-size: 1.125rem; }
  .grade { font-size: 1.3125rem; }
  .grade.municipal { color: var(--municipal); }
  .grade.county { color: var(--county); }
  .grade hd-mark { margin-inline-start: -0.25rem; }
  .grade .muted { color: var(--text-muted); }
  .highlight { padding-inline-start: 0.875rem; border-inline-start: 0.1875rem solid var(--municipal); font-size: 1.5rem; line-height: 1.4; }
  .facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1rem; font-size: 1.1875rem; }
  .facts dt, .facts .unknown { color: var(--text-muted); }

  .stages { display: flex; justify-content: space-between; gap: 0.25rem; }
  .stages li { position: relative; flex: 1; padding-block-start: 1.125rem; font-size: 1.125rem; line-height: 1.3; }
  .stages span { display: block; color: var(--text-muted); }
  .stages li::after { content: ""; position: absolute; inset: 0.375rem -0.25rem auto 0; block-size: 0.125rem; background: var(--line); }
  .stages li:last-child::after { inset-inline-end: 0; }
  .stages li::before { content: ""; position: absolute; z-index: 1; inset: 0 auto auto 0; box-sizing: border-box; inline-size: 0.875rem; block-size: 0.875rem; border: 0.125rem solid var(--line-strong); border-radius: 50%; background: var(--ground); }
  .stages .met::before { border-color: var(--belt-selected); background: var(--belt-selected); }
  .stages .met::after { background: var(--belt); }
  .stages .unknown::before { border-style: dashed; }

  .growth { display: grid; gap: 0.375rem; }
  .plot { position: relative; block-size: 6.5rem; margin-inline-end: 0.375rem; }
  .plot svg { position: absolute; inline-size: 100%; block-size: 100%; overflow: visible; }
  .plot path { vector-effect: non-scaling-stroke; }
  .plot .stage { fill: none; stroke: var(--line); stroke-width: 1; }
  .plot .area { fill: color-mix(in srgb, var(--belt-selected) 24%, transparent); }
  .plot .edge { fill: none; stroke: var(--belt-selected); stroke-width: 3; stroke-linejoin: round; }
  .plot .dot { position: absolute; inline-size: 0.75rem; block-size: 0.75rem; margin: -0.375rem; border-radius: 50%; background: var(--municipal); }
  .plot .last { position: absolute; transform: translateY(-120%); font-size: 1.5rem; font-weight: 700; line-height: 1.2; }
  .growth ol { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); font-size: 1.125rem; line-height: 1.3; }
  .growth li { padding-inline: 0.375rem 0; border-inline-start: 0.0625rem solid var(--line); }
  .growth li span { display: block; color: var(--text-muted); white-space: nowrap; }

  [data-tight] { gap: 1.125rem; }
  [data-tight] .block { gap: 0.5rem; }
  [data-tight] .figures { row-gap: 0.5rem; }
  [data-tight] .plot { block-size: 4.75rem; }
  [data-tight="2"] { gap: 0.875rem; }
  [data-tight="2"] .block { gap: 0.375rem; }
  [data-tight="2"] .plot { block-size: 4rem; }
  [data-tight] .bars { row-gap: 0.125rem; }
  [data-shape="tall"] .start .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); }
`;
