import type { Layer } from "@deck.gl/core";
import { ColumnLayer } from "@deck.gl/layers";
import type { WallLooks } from "./wall-looks.ts";
import { progress, type WallMoment } from "./wall-moment.ts";
import type { ShownCell, WallShow } from "./wall-show.ts";

/** Circumradius of a cell's column, metres: a little less than that of an H3 cell of resolution 8. */
const CELL_RADIUS = 480;
/** H3's hexagons lean by so much here; only the looks hang on it. */
const CELL_ANGLE = 8;
/** Height of a cell of so many people, CSS pixels on a screen of 1080 lines. */
const PEOPLE = 12_000;
const HEIGHT = 80;

/** Where people live (推算), as columns: reached on foot, reached by a sample only, not reached. */
export function buildCoverageLayers(
  { cells }: WallShow,
  { elapsed, arrival, moving, metersPerPixel }: WallMoment,
  { scale, colors }: WallLooks,
): readonly Layer[] {
  const grown = moving ? progress(elapsed, arrival * 0.6, 2.2) : 1;
  return [
    new ColumnLayer<ShownCell>({
      id: "cells",
      data: cells as ShownCell[],
      diskResolution: 6,
      radius: CELL_RADIUS,
      angle: CELL_ANGLE,
      extruded: true,
      getPosition: ({ position }) => [...position] as [number, number],
      getElevation: ({ population }) => population / PEOPLE,
      elevationScale: Math.max(1, HEIGHT * scale * metersPerPixel * grown),
      getFillColor: ({ state, population }) => {
        // light where people are reached; red is for belts alone
        if (state === "covered") return [...colors.municipal, 240];
        if (state === "sample") return [...colors.municipal, 150];
        return [...colors.muted, Math.min(170, 45 + (150 * population) / PEOPLE)];
      },
      material: { ambient: 0.55, diffuse: 0.55, shininess: 16, specularColor: [60, 50, 40] },
      parameters: { depthCompare: "less-equal" },
      updateTriggers: { getFillColor: [...colors.municipal, ...colors.muted] },
    }),
  ];
}
