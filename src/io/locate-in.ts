import type { LocateRecord } from "./check-context.ts";
import type { ParsedCollection } from "./parse-collection.ts";

/** Finds the lines of records in the files they were read from. */
export function locateIn(parsed: readonly ParsedCollection<unknown>[]): LocateRecord {
  const byName = new Map(parsed.map((collection) => [collection.collection, collection]));
  return (name, index) => {
    const collection = byName.get(name);
    return { file: collection?.file ?? name, row: collection?.rowOf(index) ?? null };
  };
}
