import type { BeltLine } from "../analysis/belt-legs.ts";
import { beltLines } from "../analysis/belt-legs.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Bounds, LngLat } from "../domain/geo.ts";
import { MARKS, type MarkName, markPieces } from "../domain/marks.ts";
import { spriteName } from "./build-sources.ts";
import { pointMark } from "./map-scene.ts";
import { standInFingerprint } from "./stand-in.ts";
import { toUnitSquare } from "./web-mercator.ts";

/** Width of the home bounds in the drawing's own units: about 15 m each for a city, a third of a pixel. */
const HOME_WIDTH = 2_000;

/** The drawing that stands in the built index.html before any program has come. */
export interface FirstPaint {
  /** Markup for the body: styled by `styles/first-paint.css`, free of style attributes. */
  readonly markup: string;
  /** Width through height of the home bounds on the map; the style sheet fits the box by it. */
  readonly homeRatio: number;
}

/**
 * Draws the opening map as static SVG: paths in a box that the style sheet fits to the screen just
 * as `cameraForBounds` fits the home bounds, and marks of a fixed size at percentages of that box.
 * Nothing here needs to know the screen, so MapLibre takes over without a jump.
 */
export function firstPaint(data: DataSet): FirstPaint {
  const frame = frameOf(data.manifest.city.home);
  const lines = beltLines(data.belts, data.points);
  const used = new Set<string>();
  const marks = [
    ...data.candidates.map((record) => ({ record, mark: "candidate" as const })),
    ...data.squares.map((record) => ({ record, mark: "square" as const })),
    ...data.centres.map((record) => ({ record, mark: "centre" as const })),
    ...data.points.map((record) => ({ record, mark: pointMark(record) })),
  ].flatMap(({ record, mark }) => {
    if (!record.position) return [];
    const symbol = spriteName(mark, record.provenance.kind === "illustrative");
    used.add(symbol);
    const [x, y] = frame.share(record.position).map((share) => `${(share * 100).toFixed(3)}%`);
    return `<svg class="mark" x="${x}" y="${y}"><use href="#mark-${symbol}"/></svg>`;
  });
  const areas = (polygons: DataSet["water"][number]["polygons"]): string =>
    polygons.flatMap((rings) => rings.map((ring) => frame.path(ring, true))).join("");
  const land = data.districts.map(({ polygons }) => areas(polygons)).join("");
  const markup = [
    `<div id="first-paint" aria-hidden="true" data-of="${standInFingerprint(data)}"><div class="home">`,
    `<svg viewBox="0 0 ${HOME_WIDTH} ${frame.height}">`,
    `<path class="land" d="${land}"/>`,
    `<path class="water" d="${data.water.map(({ polygons }) => areas(polygons)).join("")}"/>`,
    `<path class="belt" d="${lines.map((line) => beltPath(line, frame.path)).join("")}"/>`,
    `<path class="belt-sample" d="${lines.flatMap((line) => samplePaths(line, frame.path)).join("")}"/>`,
    `</svg><svg>${symbols(used)}${marks.join("")}</svg></div></div>`,
  ].join("");
  return { markup, homeRatio: frame.ratio };
}

type DrawPath = (line: readonly LngLat[], closed: boolean) => string;

const beltPath = ({ legs }: BeltLine, draw: DrawPath): string =>
  draw(
    legs.flatMap(({ line }) => line),
    false,
  );

const samplePaths = ({ legs }: BeltLine, draw: DrawPath): readonly string[] =>
  legs.flatMap(({ line, illustrative }) => (illustrative ? [draw(line, false)] : []));

function frameOf([west, south, east, north]: Bounds) {
  const [left, bottom] = toUnitSquare([west, south]);
  const [right, top] = toUnitSquare([east, north]);
  const scale = HOME_WIDTH / (right - left);
  const place = (position: LngLat): readonly [number, number] => {
    const [x, y] = toUnitSquare(position);
    return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
  };
  return {
    ratio: (right - left) / (bottom - top),
    height: Math.round((bottom - top) * scale),
    share(position: LngLat): readonly [number, number] {
      const [x, y] = toUnitSquare(position);
      return [(x - left) / (right - left), (y - top) / (bottom - top)];
    },
    /** Whole units and steps from vertex to vertex: a third of the bytes of plain positions. */
    path: ((line, closed) => {
      const [first, ...rest] = line.map(place);
      if (!first) return "";
      let [x, y] = first;
      const steps: string[] = [];
      for (const [nextX, nextY] of rest) {
        if (nextX === x && nextY === y) continue;
        const [dx, dy] = [nextX - x, nextY - y];
        steps.push(`${dx}${dy < 0 ? "" : " "}${dy}`);
        [x, y] = [nextX, nextY];
      }
      if (steps.length < (closed ? 2 : 1)) return "";
      return `M${first[0]} ${first[1]}l${steps.join(" ")}${closed ? "z" : ""}`;
    }) satisfies DrawPath,
  };
}

/** The marks' shapes, each once; colours come from the tokens through classes. */
function symbols(used: ReadonlySet<string>): string {
  const drawn = MARKS.flatMap((mark) =>
    [false, true].flatMap((illustrative) => {
      const name = spriteName(mark, illustrative);
      return used.has(name) ? [`<g id="mark-${name}">${symbolParts(mark, illustrative)}</g>`] : [];
    }),
  );
  return `<defs>${drawn.join("")}</defs>`;
}

/** Classes, not styles: the page's policy allows no style attribute in the markup. */
function symbolParts(mark: MarkName, illustrative: boolean): string {
  return markPieces(mark, illustrative)
    .map(({ role, path, token, paint, dash }) => {
      const dashes = dash ? ` stroke-dasharray="${dash}"` : "";
      return `<path class="${role}" d="${path}" ${paint}="var(${token})"${dashes}/>`;
    })
    .join("");
}
