import type { Layer } from "@deck.gl/core";
import { buildCityLayers } from "./build-city-layers.ts";
import { buildCoverageLayers } from "./build-coverage-layers.ts";
import { buildFocusLayers } from "./build-focus-layers.ts";
import type { WallLooks } from "./wall-looks.ts";
import type { WallMoment } from "./wall-moment.ts";
import type { WallShow } from "./wall-show.ts";

/** Everything that deck.gl draws over the wall's map at a moment. Pure. */
export function buildWallLayers(
  show: WallShow,
  moment: WallMoment,
  looks: WallLooks,
): readonly Layer[] {
  switch (show.kind) {
    case "city":
      return buildCityLayers(show, moment, looks);
    case "coverage":
      return buildCoverageLayers(show, moment, looks);
    case "belt":
    case "stop":
    case "standards":
      return buildFocusLayers(show, moment, looks);
  }
}
