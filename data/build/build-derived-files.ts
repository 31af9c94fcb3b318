import { join } from "node:path";
import { buildDemand, encodeDemand } from "./build-demand.ts";
import { buildDistricts } from "./build-districts.ts";
import { buildPlaces } from "./build-places.ts";
import { buildSurroundings } from "./build-surroundings.ts";
import { buildWater } from "./build-water.ts";
import { COLLECTION_SCHEMAS } from "./collection-schemas.ts";
import { encodeDerived } from "./encode-derived.ts";
import { readAdministrativeAreas, readAdministrativeSource } from "./read-administrative-areas.ts";
import { readTable } from "./read-table.ts";
import { RIVER_COURSES } from "./river-courses.ts";

const CITY = "350100";
/** Prefectures that reach into the box around the city. */
const AROUND = ["330300", "350200", "350300", "350400", "350500", "350600", "350700", "350900"];

interface DerivedFiles {
  /** Text of each file by its name, in the order they are built. */
  readonly files: ReadonlyMap<string, string>;
  /** What was corrected or left out on the way. */
  readonly notes: readonly string[];
}

/**
 * Builds every derived data file; writes nothing.
 *
 * @param sources folder of `places.csv` and `population-2020.csv`.
 */
export async function buildDerivedFiles(sources: string): Promise<DerivedFiles> {
  const source = await readAdministrativeSource();
  const census = await readTable(join(sources, "population-2020.csv"));
  const column = (name: string): ReadonlyMap<string, number> =>
    new Map(census.map((row) => [row.adcode ?? "", Number(row[name])]));

  const districts = await buildDistricts({
    areas: await readAdministrativeAreas(CITY),
    populations: column("population_2020"),
    source,
  });
  const around = await Promise.all(AROUND.map((prefecture) => readAdministrativeAreas(prefecture)));
  const surroundings = await buildSurroundings(around.flat(), districts, source);
  const water = await buildWater(districts, RIVER_COURSES, source);
  const { places, notes } = buildPlaces(await readTable(join(sources, "places.csv")), districts);
  const demand = buildDemand(districts, places, column("urban_share"));

  const files = new Map([
    ["districts.geojson", encodeDerived(districts, COLLECTION_SCHEMAS.districts)],
    ["surroundings.geojson", encodeDerived(surroundings, COLLECTION_SCHEMAS.surroundings)],
    ["water.geojson", encodeDerived(water, COLLECTION_SCHEMAS.water)],
    ["places.geojson", encodeDerived(places, COLLECTION_SCHEMAS.places)],
    ["demand.csv", encodeDemand(demand)],
  ]);
  return { files, notes };
}
