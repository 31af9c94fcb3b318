import { html, svg, type TemplateResult } from "lit";
import type { GrowthStep } from "../../analysis/growth.ts";
import { nameOf } from "../../content/record-names.ts";
import type { Programme } from "../../domain/programme.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { translate } from "../../i18n/translate.ts";

/** The drawing's own units; it is stretched to whatever room there is. */
const WIDTH = 400;
const HEIGHT = 100;
/** What lies above the highest value, so that its number has room. */
const ROOM_ABOVE = 36;

/** A stage or the time since, an equal part of the drawing. */
interface Band {
  readonly name: string;
  readonly years: string;
  /** Quarters from its beginning to its end, counted from year 0. */
  readonly from: number;
  readonly to: number;
}

/**
 * Points over time as an area. Each stage of the programme has as much room as all the years since:
 * what counts is the three years.
 */
export function growthArea(
  steps: readonly GrowthStep[],
  { stages, start, asOf }: Pick<Programme, "stages" | "start" | "asOf">,
): TemplateResult {
  const bands = growthBands(stages, Number(start.slice(0, 4)), Number(asOf.slice(0, 4)));
  const most = steps.reduce((high, { points }) => Math.max(high, points), 1);
  const places = steps.map(({ quarter, points }): readonly [x: number, y: number] => [
    placeIn(bands, endOf(quarter)) * WIDTH,
    HEIGHT - (points / most) * (HEIGHT - ROOM_ABOVE),
  ]);
  const line = places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L");
  const [first] = places;
  const last = places.at(-1);
  const counts = { first: steps[0]?.points ?? 0, last: steps.at(-1)?.points ?? 0 };
  return html`<div class="growth" role="img" aria-label=${translate("wall.growth-drawing", counts)}>
    <div class="plot">
      ${
        first && last
          ? svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
              ${bands.map((_, at) => svg`<path class="stage" d="M${(at * WIDTH) / bands.length},0V${HEIGHT}" />`)}
              <path class="area" d="M${first[0].toFixed(1)},${HEIGHT}L${line}L${last[0].toFixed(1)},${HEIGHT}Z" />
              <path class="edge" d="M${line}" />
            </svg>`
          : ""
      }
      ${last ? html`<span class="dot" .style=${placeOf(last, "start")}></span>` : ""}
      ${last ? html`<span class="last" .style=${placeOf(last, last[0] < WIDTH / 4 ? "start" : "end")}>${counts.last}</span>` : ""}
    </div>
    <ol>${bands.map(({ name, years }) => html`<li>${name}<span>${years}</span></li>`)}</ol>
  </div>`;
}

/** Where a thing stands in the drawing, by that side of it. */
function placeOf([x, y]: readonly [x: number, y: number], side: "start" | "end"): string {
  const across = (side === "start" ? x : WIDTH - x) * (100 / WIDTH);
  return `inset-inline-${side}: ${across.toFixed(1)}%; inset-block-start: ${y.toFixed(1)}%`;
}

/** Quarters counted from year 0. */
const endOf = (quarter: Quarter): number =>
  Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1));

function growthBands(
  stages: Programme["stages"],
  startYear: number,
  lastYear: number,
): readonly Band[] {
  const bands: Band[] = [];
  let from = startYear;
  for (const stage of stages.toSorted((one, other) => one.year - other.year)) {
    if (stage.year < from) continue;
    const years = from === stage.year ? String(from) : `${from}–${String(stage.year).slice(-2)}`;
    bands.push({ name: nameOf(stage), years, from: from * 4, to: (stage.year + 1) * 4 });
    from = stage.year + 1;
  }
  if (lastYear >= from) {
    const years = from === lastYear ? String(from) : `${from}–${String(lastYear).slice(-2)}`;
    const name = translate("wall.growth-since");
    bands.push({ name, years, from: from * 4, to: (lastYear + 1) * 4 });
  }
  return bands;
}

/** Where a moment stands among the bands, 0…1. */
function placeIn(bands: readonly Band[], at: number): number {
  const found = bands.findIndex(({ to }) => at <= to);
  const index = found < 0 ? bands.length - 1 : found;
  const band = bands[index];
  if (!band) return 0;
  const within = Math.min(1, Math.max(0, (at - band.from) / (band.to - band.from)));
  return (index + within) / bands.length;
}
