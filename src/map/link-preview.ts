import { beltLines } from "../analysis/belt-legs.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { LngLat } from "../domain/geo.ts";
import { type MarkName, markPieces } from "../domain/marks.ts";
import { pointMark } from "./map-scene.ts";
import type { MapTokens } from "./map-tokens.ts";
import { svgPaths, svgTransform } from "./svg-paths.ts";
import { cameraForBounds, project, worldSize } from "./web-mercator.ts";

/** Size that link previews are cut to, pixels (ogp.me; 1.91 : 1). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What stands on the preview beside the map, a line each. */
export interface PreviewTexts {
  readonly title: string;
  readonly lines: readonly string[];
  /** Set while the data set holds samples. */
  readonly badge: string | null;
  readonly foot: string;
}

/** Family of all text on the preview. */
export const PREVIEW_FONT = "Noto Serif SC";

/** What the panel covers of the map, pixels. */
const PADDING = { top: 36, right: 40, bottom: 36, left: 580 };
const PANEL = { x: 48, y: 120, width: 500 };
const TITLE_SIZE = 48;
const TEXT_SIZE = 24;
/** Characters of the title in a line. */
const TITLE_ROOM = 9;
const MARK_SCALE = 0.62;

/**
 * The opening map as a picture for link previews: SVG with attributes only, so that any rasteriser
 * draws it. Text is set in `PREVIEW_FONT`, which whoever draws it provides.
 */
export function linkPreview(data: DataSet, { colors }: MapTokens, texts: PreviewTexts): string {
  const { width, height } = PREVIEW_SIZE;
  const camera = cameraForBounds(data.manifest.city.home, PREVIEW_SIZE, PADDING, 15);
  const lines = beltLines(data.belts, data.points);
  const paths = svgPaths({ ...data, lines }, camera.center);
  const transform = svgTransform(paths.origin, camera, PREVIEW_SIZE);
  // strokes are given in pixels of the picture, whatever scale the paths are drawn at
  const unit = 1 / Number(/scale\(([^)]+)\)/.exec(transform)?.[1] ?? worldSize(0));
  const stroke = (color: string, pixels: number, more = ""): string =>
    `fill="none" stroke="${color}" stroke-width="${pixels * unit}" stroke-linejoin="round" stroke-linecap="round"${more}`;
  const belts = (path: (belt: (typeof paths.belts)[number]) => string, look: string): string =>
    paths.belts.map((belt) => `<path d="${path(belt)}" ${look}/>`).join("");
  const districts = paths.districts.map(({ path }) => path).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PREVIEW_FONT}" font-weight="900">`,
    `<rect width="${width}" height="${height}" fill="${colors.ground}"/>`,
    `<g transform="${transform}">`,
    `<path d="${paths.surroundings}" fill="${colors["land-beyond"]}"/>`,
    `<path d="${districts}" fill="${colors.land}" stroke="${colors.line}" stroke-width="${1.5 * unit}"/>`,
    `<path d="${paths.water}" fill="${colors.water}"/>`,
    belts(({ path }) => path, stroke(colors.casing, 10)),
    belts(({ path }) => path, stroke(colors["belt-selected"], 6)),
    belts(
      ({ samplePath }) => samplePath,
      stroke(colors.casing, 1.6, ` stroke-dasharray="${5 * unit}"`),
    ),
    `</g>`,
    previewMarks(data, (position) => project(position, camera, PREVIEW_SIZE), colors),
    panel(texts, colors),
    `</svg>`,
  ].join("");
}

type Colors = MapTokens["colors"];

function previewMarks(
  data: DataSet,
  place: (position: LngLat) => readonly [number, number],
  colors: Colors,
): string {
  const marks = [
    ...data.squares.map((record) => ({ record, mark: "square" as const })),
    ...data.centres.map((record) => ({ record, mark: "centre" as const })),
    ...data.points.map((record) => ({ record, mark: pointMark(record) })),
  ];
  return marks
    .flatMap(({ record, mark }) => {
      if (!record.position) return [];
      const [x, y] = place(record.position);
      const sample = record.provenance.kind === "illustrative";
      const at = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${MARK_SCALE})`;
      return [
        `<g data-record="${record.id}" transform="${at}">${markPaths(mark, sample, colors)}</g>`,
      ];
    })
    .join("");
}

function markPaths(mark: MarkName, sample: boolean, colors: Colors): string {
  return markPieces(mark, sample)
    .map(({ path, token, paint, width, dash }) => {
      const color = colors[token.slice(2) as keyof Colors];
      const dashes = dash ? ` stroke-dasharray="${dash}"` : "";
      return paint === "fill"
        ? `<path d="${path}" fill="${color}"/>`
        : `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"${dashes}/>`;
    })
    .join("");
}

function panel({ title, lines, badge, foot }: PreviewTexts, colors: Colors): string {
  const { x, y, width } = PANEL;
  const titleLines = title.match(new RegExp(`.{1,${TITLE_ROOM}}`, "gu")) ?? [];
  let baseline = y + 16;
  const write = (text: string, size: number, color: string): string => {
    baseline += size * 1.5;
    return `<text x="${x + 32}" y="${baseline}" font-size="${size}" fill="${color}">${escapeText(text)}</text>`;
  };
  const written = [
    ...titleLines.map((line) => write(line, TITLE_SIZE, colors.text)),
    ...lines.map((line) => write(line, TEXT_SIZE, colors.text)),
    ...(badge ? [write(badge, TEXT_SIZE, colors.municipal)] : []),
  ];
  const height = baseline - y + 40;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${colors.casing}" stroke="${colors.line}"/>`,
    `<rect x="${x}" y="${y}" width="8" height="${height}" rx="4" fill="${colors["belt-selected"]}"/>`,
    ...written,
    `<text x="${x}" y="${PREVIEW_SIZE.height - 40}" font-size="20" fill="${colors["text-muted"]}">${escapeText(foot)}</text>`,
  ].join("");
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
