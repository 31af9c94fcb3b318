import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A tiny made-up city without a fault: two districts, one belt with eight points. */
export const MADE_UP_CITY = join(import.meta.dirname, "../fixtures/data-set");

/** The city that the map shows. */
export const CITY = join(import.meta.dirname, "../../data");

/** Texts of the data files in a folder, by name, as `parseDataSet` takes them. */
export function readDataFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(geojson|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}
