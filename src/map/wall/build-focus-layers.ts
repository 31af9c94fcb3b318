import type { Layer } from "@deck.gl/core";
import { ColumnLayer, IconLayer, PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import { RAD_PER_DEG } from "../../domain/geo.ts";
import { spriteName } from "../build-sources.ts";
import type { Ribbon } from "./ribbon.ts";
import { RibbonLayer } from "./ribbon-layer.ts";
import type { WallLooks } from "./wall-looks.ts";
import { progress, type WallMoment } from "./wall-moment.ts";
import type { ShownStop, WallShow } from "./wall-show.ts";

/** Pace of every pulse, metres a second, on every belt alike. */
export const PULSE_SPEED = 700;
/**
 * A pulse begins anew when it is so many lengths of its belt on. It does not hang on the zoom: else it
 * would leap while the camera moves.
 */
export const PULSE_LAP = 1.7;
/** Longest tail of a pulse, lengths of its belt: when it begins anew its tail has left the belt. */
export const LONGEST_TAIL = 0.35;
/** How long a belt takes to draw itself, seconds. */
const DRAWING_SECONDS = 3.6;
/** A pulse sets out from the first stop when a belt has been in focus for so long: it is drawn by then. */
export const PULSE_FROM = 6;
/** How far the ribbon goes on until a stop that it has come to has grown, metres. */
const GROWTH_METERS = 250;
/** How long a stop takes to rise, seconds. */
const RISE_SECONDS = 0.7;
/** Sizes on a screen of 1080 lines, CSS pixels. */
const RIBBON_WIDTH = 46;
const MARK_SIDE = 30;
const RISE = 84;
const COLUMN_HEIGHT = 90;

/** The belt in focus: its ribbon, its stops, the one whose turn it is, the columns of its standards. */
export function buildFocusLayers(
  { kind, focus, stops, turn }: WallShow,
  moment: WallMoment,
  looks: WallLooks,
): readonly Layer[] {
  const [ribbon] = focus;
  if (!ribbon) return [];
  const { elapsed, arrival, moving } = moment;
  const drawingFrom = arrival * 0.55;
  const isDrawing = kind === "belt" && moving;
  // beyond its end, so that the last stop grows too
  const whole = ribbon.length + GROWTH_METERS;
  const drawn = Math.min(1, Math.max(0, (elapsed - drawingFrom) / DRAWING_SECONDS));
  const reached = isDrawing ? drawn * whole : whole;
  const rise = moving ? progress(elapsed, 0.25, RISE_SECONDS) : 1;
  const layers: Layer[] = [buildRibbon(focus, ribbon, reached, moment, looks)];
  if (kind === "standards") layers.push(buildColumns(stops, moment, looks));
  layers.push(...buildTurn(turn, rise, moment, looks));
  layers.push(buildStops(stops, turn[0]?.id ?? null, { reached, rise }, moment, looks));
  return layers;
}

function buildRibbon(
  focus: readonly Ribbon[],
  ribbon: Ribbon,
  reached: number,
  moment: WallMoment,
  looks: WallLooks,
): Layer {
  const { focused, moving, metersPerPixel } = moment;
  const underWay = Math.max(0, focused - PULSE_FROM);
  const { start, end } = looks.colors;
  const tail = Math.min(ribbon.length * LONGEST_TAIL, 160 * looks.scale * metersPerPixel);
  return new RibbonLayer<Ribbon>({
    id: "ribbon",
    data: focus as Ribbon[],
    getPath: (each) => each.path as unknown as number[][] as never,
    getMeters: (each) => each.meters,
    getColor: ((each: Ribbon) =>
      each.meters.map((meters) => {
        const share = Math.abs(meters) / each.length;
        return [0, 1, 2].map((band) => {
          const from = start[band] ?? 0;
          return from + ((end[band] ?? 0) - from) * share;
        });
      })) as never,
    getWidth: RIBBON_WIDTH * looks.scale,
    widthUnits: "pixels",
    capRounded: true,
    jointRounded: true,
    reachedMeters: reached,
    headMeters: moving ? (underWay * PULSE_SPEED) % (ribbon.length * PULSE_LAP) : 0,
    tailMeters: moving && underWay > 0 && reached >= ribbon.length ? tail : 0,
    dashMeters: 9 * looks.scale * metersPerPixel,
    parameters: { depthCompare: "always", ...ADDITIVE },
    updateTriggers: { getColor: [...start, ...end] },
  });
}

/** Light adds to what it falls on. */
export const ADDITIVE = {
  blendColorSrcFactor: "src-alpha",
  blendColorDstFactor: "one",
  blendAlphaSrcFactor: "one",
  blendAlphaDstFactor: "one-minus-src-alpha",
} as const;

function buildStops(
  stops: readonly ShownStop[],
  turn: string | null,
  { reached, rise }: { readonly reached: number; readonly rise: number },
  moment: WallMoment,
  looks: WallLooks,
): Layer {
  const { scale, atlas, places } = looks;
  const height = heightMeters(RISE * scale * rise, moment);
  /** A stop grows when the ribbon has come to it; the first is there, half as large, before. */
  const shown = ({ meters }: ShownStop): number =>
    Math.min(1, Math.max(0, (reached - meters) / GROWTH_METERS + (meters === 0 ? 0.5 : 0)));
  return new IconLayer<ShownStop>({
    id: "stops",
    data: stops as ShownStop[],
    iconAtlas: atlas as never,
    iconMapping: places,
    getIcon: ({ mark, illustrative }) => spriteName(mark, illustrative),
    getPosition: ({ id, position: [lng, lat] }) => [lng, lat, id === turn ? height : 0],
    getSize: (stop) => MARK_SIDE * scale * shown(stop) * (stop.id === turn ? 1 + 0.7 * rise : 1),
    sizeUnits: "pixels",
    parameters: { depthCompare: "always" },
    updateTriggers: { getPosition: [turn, height], getSize: [turn, rise, reached, scale] },
  });
}

/** The stop whose turn it is: a beam that lifts it, and a ring on the ground that opens once. */
function buildTurn(
  turn: readonly ShownStop[],
  rise: number,
  moment: WallMoment,
  looks: WallLooks,
): readonly Layer[] {
  const { scale, colors } = looks;
  const height = heightMeters(RISE * scale * rise, moment);
  const opening = moment.moving ? progress(moment.elapsed, 0.2, 1.2) : 1;
  return [
    new ScatterplotLayer<ShownStop>({
      id: "turn-ring",
      data: turn as ShownStop[],
      getPosition: ({ position }) => [...position] as [number, number],
      radiusUnits: "pixels",
      getRadius: 1,
      radiusScale: (14 + 34 * opening) * scale,
      filled: false,
      stroked: true,
      lineWidthUnits: "pixels",
      getLineWidth: 3 * scale,
      getLineColor: [...colors.end, 60 + 150 * (1 - opening)],
      parameters: { depthCompare: "always" },
    }),
    new PathLayer<ShownStop>({
      id: "turn-beam",
      data: turn as ShownStop[],
      getPath: ({ position: [lng, lat] }) => [
        [lng, lat, 0],
        [lng, lat, Math.max(0.1, height)],
      ],
      getColor: (() => [
        [...colors.end, 60],
        [...colors.pulse, 230],
      ]) as never,
      getWidth: 7 * scale,
      widthUnits: "pixels",
      billboard: true,
      parameters: { depthCompare: "always", ...ADDITIVE },
      updateTriggers: { getPath: [height], getColor: [...colors.end, ...colors.pulse] },
    }),
  ];
}

/** 六有 of each stop as a column: as high as what is met, pale where little is known. */
function buildColumns(stops: readonly ShownStop[], moment: WallMoment, looks: WallLooks): Layer {
  const { elapsed, arrival, moving, metersPerPixel } = moment;
  const { scale, colors } = looks;
  const grown = moving ? progress(elapsed, arrival * 0.5, 1.4) : 1;
  return new ColumnLayer<ShownStop>({
    id: "haves",
    data: stops as ShownStop[],
    diskResolution: 20,
    radius: 11 * scale * metersPerPixel,
    extruded: true,
    getPosition: ({ position }) => [...position] as [number, number],
    getElevation: ({ haves }) => haves.met / Math.max(1, haves.total),
    elevationScale: Math.max(0.01, heightMeters(COLUMN_HEIGHT * scale * grown, moment)),
    getFillColor: ({ haves, mark }) => [
      ...(mark === "municipal" ? colors.municipal : colors.start),
      haves.unknown > 0 ? 110 : 215,
    ],
    material: { ambient: 0.6, diffuse: 0.5, shininess: 20, specularColor: [80, 60, 40] },
    parameters: { depthCompare: "less-equal" },
    updateTriggers: { getFillColor: [...colors.municipal, ...colors.start] },
  });
}

/** Metres above the ground that look so many pixels high through a leaning camera. */
function heightMeters(pixels: number, { metersPerPixel, pitch }: WallMoment): number {
  return (pixels * metersPerPixel) / Math.max(0.3, Math.sin(pitch * RAD_PER_DEG));
}
