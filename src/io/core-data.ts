import type { DataSet } from "../domain/data-set.ts";

/** What the first paint needs; the rest arrives a moment later. */
export type CoreData = Pick<DataSet, "manifest" | "districts" | "water" | "belts" | "points">;
