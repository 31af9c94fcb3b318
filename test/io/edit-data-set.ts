import { expect } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import type { FileSources } from "../../src/io/parse-json.ts";
import { MADE_UP_CITY, readDataFolder } from "../support/read-data-folder.ts";

/** JSON that a test may write anything into. */
export type Loose = { [key: string]: Loose } & { [index: number]: Loose };

const valid = readDataFolder(MADE_UP_CITY);

/** The made-up city's files. */
export const validSources = (): Record<string, string> => ({ ...valid });

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

/** Everything that is said about a data set, refused or not; what is said has no gaps left in it. */
export function faultsOf(sources: FileSources): readonly Fault[] {
  const result = parseDataSet(sources);
  const faults = result.ok ? result.warnings : result.faults;
  const words = faults.flatMap((fault) => Object.values(faultWords(fault)));
  expect(
    words.flatMap(({ problem, remedy }) => `${problem} ${remedy}`.match(/\{\w+\}/g) ?? []),
  ).toEqual([]);
  return faults;
}
