import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapScene } from "./map-scene.ts";

/** Ground, land, water and the names that orient a reader; nothing here can be selected but districts. */
export function buildBaseLayers({
  tokens,
  district,
  hiddenLayers,
}: MapScene): readonly LayerSpecification[] {
  const { colors } = tokens;
  const waterShown = visibility(!hiddenLayers.includes("water"));
  const inDistrict: ExpressionSpecification = ["==", ["get", "adcode"], district ?? ""];
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
      type: "fill",
      source: "districts",
      paint: {
        "fill-color": district
          ? ["case", inDistrict, colors.land, colors["land-beyond"]]
          : colors.land,
      },
    },
    {
      id: "district-borders",
      type: "line",
      source: "districts",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors.line,
        "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.8, 13, 1.6],
      },
    },
    {
      id: "water",
      type: "fill",
      source: "water",
      layout: { visibility: waterShown },
      paint: { "fill-color": colors.water },
    },
    {
      id: "district-chosen",
      type: "line",
      source: "districts",
      filter: inDistrict,
      layout: { "line-join": "round" },
      paint: { "line-color": colors["line-strong"], "line-width": 2.4 },
    },
  ];
}

/** Names of water, districts and places; drawn beneath the belts, placed after them. */
export function buildBaseLabels({ tokens, hiddenLayers }: MapScene): readonly LayerSpecification[] {
  const { colors, scale } = tokens;
  const font = [...tokens.fonts];
  const halo = { "text-halo-color": colors.land, "text-halo-width": 1.4 };
  return [
    {
      id: "place-labels",
      type: "symbol",
      source: "places",
      minzoom: 11.5,
      // Settlements first, stations and buildings only where they help to find a street.
      filter: [
        "step",
        ["zoom"],
        ["==", ["get", "placeKind"], "settlement"],
        13,
        ["!=", ["get", "placeKind"], "building"],
        14.5,
        true,
      ],
      layout: {
        visibility: visibility(!hiddenLayers.includes("places")),
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": 12 * scale,
        "text-padding": 8,
        "text-max-width": 9,
      },
      paint: { "text-color": colors["text-muted"], "text-opacity": 0.85, ...halo },
    },
    {
      id: "water-labels",
      type: "symbol",
      source: "water-labels",
      minzoom: 10,
      layout: {
        visibility: visibility(!hiddenLayers.includes("water")),
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": 14 * scale,
        "text-letter-spacing": 0.2,
      },
      paint: {
        "text-color": colors["water-text"],
        "text-halo-color": colors.water,
        "text-halo-width": 1,
      },
    },
    {
      id: "district-labels",
      type: "symbol",
      source: "district-labels",
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, 12 * scale, 12, 19 * scale],
        "text-letter-spacing": 0.15,
        // The middle if it is free, else a little beside it; when far, that would be elsewhere.
        "text-variable-anchor-offset": [
          "step",
          ["zoom"],
          ["literal", aside(0.7)],
          11,
          ["literal", aside(2)],
        ],
      },
      paint: { "text-color": colors["text-muted"], ...halo },
    },
  ];
}

/** The anchor itself, then above and below it by so many ems. */
const aside = (ems: number) => [
  ...["center", [0, 0]],
  ...["bottom", [0, -ems]],
  ...["top", [0, ems]],
];

export const visibility = (shown: boolean): "visible" | "none" => (shown ? "visible" : "none");
