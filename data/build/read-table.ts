import { readFile } from "node:fs/promises";
import Papa from "papaparse";

/**
 * Reads a CSV file with a header line.
 *
 * @returns one record a line, every value as text; blank lines are left out.
 * @throws when a line does not have as many cells as the header.
 */
export async function readTable(path: string): Promise<readonly Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(await readFile(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const [fault] = errors;
  if (fault) throw new Error(`${path}, line ${(fault.row ?? 0) + 2}: ${fault.message}`);
  return data;
}
