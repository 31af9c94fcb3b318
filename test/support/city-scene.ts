import { beltLines } from "../../src/analysis/belt-legs.ts";
import type { MapScene } from "../../src/map/map-scene.ts";
import { type MapTokens, mapTokens } from "../../src/map/map-tokens.ts";
import { readToken } from "../../tools/read-token.ts";
import { CITY } from "./read-data-folder.ts";
import { readDataSet } from "./read-data-set.ts";

/** The city that the map shows, as its data files say. */
export const city = readDataSet(CITY);

export const tokensOf = (theme: MapTokens["theme"]): MapTokens =>
  mapTokens(theme, (property) => readToken(theme, property));

/** The whole city in the light, nothing selected, hidden or filtered. */
export const cityScene: MapScene = {
  data: { ...city, lines: beltLines(city.belts, city.points) },
  selection: null,
  focusBelt: null,
  spokes: [],
  hiddenLayers: [],
  district: null,
  language: "zh-CN",
  tokens: tokensOf("light"),
};
