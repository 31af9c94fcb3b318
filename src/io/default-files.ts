import type { Manifest, OptionalFileName } from "../domain/data-set.ts";

/** Names that are asked for before the manifest has said any; index.html preloads the core ones. */
export const DEFAULT_FILES: Omit<Manifest["files"], OptionalFileName> = {
  districts: "districts.geojson",
  surroundings: "surroundings.geojson",
  water: "water.geojson",
  places: "places.geojson",
  belts: "belts.geojson",
  points: "points.geojson",
  centres: "centres.geojson",
  squares: "squares.geojson",
  corridors: "corridors.geojson",
  candidates: "candidates.geojson",
  assessment: "assessment.json",
  actions: "actions.json",
};
