import type { Fault } from "../../src/domain/fault.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import type { FileSources } from "../../src/io/parse-json.ts";
import { MADE_UP_CITY, readDataFolder } from "../support/read-data-folder.ts";

/** JSON that a test may write anything into. */
export type Loose = { [key: string]: Loose } & { [index: number]: Loose };

/** The made-up city's files. */
export const validSources = (): Record<string, string> => readDataFolder(MADE_UP_CITY);

/** The made-up city with one file changed and written back in canonical form. */
export function editDataSet(file: string, edit: (json: Loose) => void): Record<string, string> {
  const sources = validSources();
  const json = JSON.parse(sources[file] ?? "") as Loose & { features?: Loose[] };
  edit(json);
  sources[file] = Array.isArray(json.features)
    ? `{"type":"FeatureCollection","features":[\n${json.features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`
    : JSON.stringify(json, null, 2);
  return sources;
}

/** Everything that is said about a data set, whether it is refused or not. */
export function faultsOf(sources: FileSources): readonly Fault[] {
  const result = parseDataSet(sources);
  return result.ok ? result.warnings : result.faults;
}
