import type { DataSet } from "../../src/domain/data-set.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { readDataFolder } from "./read-data-folder.ts";

/** A folder's data set as the page reads it; throws when the page would show its faults instead. */
export function readDataSet(folder: string): DataSet {
  const result = parseDataSet(readDataFolder(folder));
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.dataSet;
}
