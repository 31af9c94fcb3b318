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
  sources[file] = canonical(json);
  return sources;
}

/** Lists with one record a line, as the data folder has them. */
function canonical(json: Loose & { features?: Loose[] }): string {
  const lists = ["features", "scores", "actions"] as const;
  const name = lists.find((each) => Array.isArray(json[each]));
  if (name === undefined) return JSON.stringify(json, null, 2);
  const { [name]: records, ...head } = json as Readonly<Record<string, unknown>>;
  const before = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`,
  );
  const lines = (records as readonly unknown[]).map((record) => JSON.stringify(record));
  return `{${before.join("")}"${name}":[\n${lines.join(",\n")}\n]}\n`;
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
