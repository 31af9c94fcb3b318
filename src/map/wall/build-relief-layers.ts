import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { EARTH_CIRCUMFERENCE_M, RAD_PER_DEG } from "../../domain/geo.ts";
import { type MapData, nameIn } from "../map-scene.ts";
import { CENTRED, clearNames } from "./clear-names.ts";
import type { WallScene } from "./wall-scene.ts";

/** How high a district stands, CSS pixels on a screen of 1080 lines: at least, and with most points. */
const LOWEST = 5;
const HIGHEST = 16;
/** What the district in focus rises above that. */
const FOCUS_RISE = 5;

/** Ground, neighbours, districts in low relief by how many points they have, water, names. */
export function buildReliefLayers(scene: WallScene): readonly LayerSpecification[] {
  const { data, tokens, scale, focusBelt } = scene;
  const { colors } = tokens;
  const focusDistrict = data.belts.find(({ id }) => id === focusBelt)?.adcode ?? "";
  const isFocus: ExpressionSpecification = ["==", ["get", "adcode"], focusDistrict];
  return [
    { id: "ground", type: "background", paint: { "background-color": colors.ground } },
    {
      id: "surroundings",
      type: "fill",
      source: "surroundings",
      paint: { "fill-color": colors["land-beyond"], "fill-outline-color": colors.ground },
    },
    {
      id: "districts",
      type: "fill-extrusion",
      source: "districts",
      paint: {
        "fill-extrusion-color": ["case", isFocus, colors["land-raised"], colors.land],
        "fill-extrusion-height": heightOf(districtPixels(data, focusDistrict), scale, data),
        "fill-extrusion-vertical-gradient": true,
      },
    },
    {
      id: "water-shore",
      type: "line",
      source: "water",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors["water-text"],
        "line-width": 5 * scale,
        "line-blur": 4 * scale,
        "line-opacity": 0.3,
      },
    },
    { id: "water", type: "fill", source: "water", paint: { "fill-color": colors.water } },
    {
      id: "district-borders",
      type: "line",
      source: "districts",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", isFocus, colors["line-strong"], colors.line],
        "line-width": ["case", isFocus, 2 * scale, 1.2 * scale],
        "line-opacity": 0.9,
      },
    },
    ...buildOrientationLabels(scene),
  ];
}

/** Height of each district in pixels of the design. */
function districtPixels(
  { points, districts }: MapData,
  focus: string,
): readonly (readonly [adcode: string, pixels: number])[] {
  const counts = districts.map(
    ({ adcode }) => points.filter((each) => each.adcode === adcode).length,
  );
  const most = Math.max(1, ...counts);
  return districts.map(({ adcode }, index) => {
    const share = (counts[index] ?? 0) / most;
    return [adcode, LOWEST + share * (HIGHEST - LOWEST) + (adcode === focus ? FOCUS_RISE : 0)];
  });
}

/** Metres that look so many pixels high at every zoom: a relief stays low however near one is. */
function heightOf(
  heights: readonly (readonly [adcode: string, pixels: number])[],
  scale: number,
  { districts }: MapData,
): ExpressionSpecification {
  const latitude = districts[0]?.centre[1] ?? 0;
  const metersPerPixel = (zoom: number): number =>
    (EARTH_CIRCUMFERENCE_M * Math.cos(latitude * RAD_PER_DEG)) / (512 * 2 ** zoom);
  const at = (zoom: number): ExpressionSpecification =>
    [
      "match",
      ["get", "adcode"],
      ...heights.flatMap(([adcode, pixels]) => [adcode, pixels * scale * metersPerPixel(zoom)]),
      LOWEST * scale * metersPerPixel(zoom),
    ] as unknown as ExpressionSpecification;
  return ["interpolate", ["exponential", 0.5], ["zoom"], 6, at(6), 18, at(18)];
}

function buildOrientationLabels(scene: WallScene): readonly LayerSpecification[] {
  const { tokens, scale, kind, data, language, room } = scene;
  const { colors } = tokens;
  const font = [...tokens.fonts];
  const [waterSize, districtSize] = [19 * scale, 24 * scale];
  const waters = data.water.flatMap((water) => {
    const text = nameIn(language, water);
    return water.label ? [{ id: text, text, at: water.label, anchors: CENTRED }] : [];
  });
  const districts = data.districts.map((district) => ({
    id: district.adcode,
    text: nameIn(language, district),
    at: district.centre,
    anchors: CENTRED,
  }));
  return [
    {
      id: "water-labels",
      type: "symbol",
      source: "water-labels",
      minzoom: 9.5,
      filter: clearNames(waters, { key: "name", fontSize: waterSize, spacing: 0.5 }, room).filter,
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": waterSize,
        "text-letter-spacing": 0.5,
      },
      paint: {
        "text-color": colors["water-text"],
        "text-halo-color": colors.water,
        "text-halo-width": 1.2 * scale,
      },
    },
    {
      id: "district-labels",
      type: "symbol",
      source: "district-labels",
      filter: clearNames(
        districts,
        { key: "adcode", fontSize: districtSize, spacing: 0.25, maxWidth: 10 },
        room,
      ).filter,
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": districtSize,
        "text-letter-spacing": 0.25,
        "text-padding": 6 * scale,
      },
      paint: {
        "text-color": colors["text-muted"],
        "text-halo-color": colors.land,
        "text-halo-width": 1.6 * scale,
        "text-opacity": kind === "coverage" ? 1 : 0.85,
      },
    },
  ];
}
