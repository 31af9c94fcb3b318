import type { BeltLine } from "../analysis/belt-legs.ts";
import type { Spoke } from "../analysis/regional-model.ts";
import type { Belt } from "../domain/belt.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { MarkName } from "../domain/marks.ts";
import type { Point } from "../domain/point.ts";
import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../domain/provenance.ts";
import type { LayerId, RecordReference } from "../domain/record-kinds.ts";
import type { MapTokens } from "./map-tokens.ts";

/** Records to draw; what has not arrived yet is empty. */
export interface MapData extends Omit<DataSet, "manifest"> {
  readonly lines: readonly BeltLine[];
}

/** Everything that a map's look depends on besides the camera. */
export interface MapScene {
  readonly data: MapData;
  readonly selection: RecordReference | null;
  /** Belt that the others step back from; null when none is selected. */
  readonly focusBelt: string | null;
  /** Lines of the focused belt's regional model, from its hub outwards; none when it has no model. */
  readonly spokes: readonly Spoke[];
  readonly hiddenLayers: readonly LayerId[];
  readonly district: string | null;
  readonly language: "zh-CN" | "en";
  readonly tokens: MapTokens;
}

/** The mark a point carries: unknown grade has its own. */
export const pointMark = (point: Pick<Point, "grade">): MarkName => point.grade ?? "unknown";

/** The name in the reader's language. */
export function nameIn(
  language: MapScene["language"],
  record: { readonly name: string; readonly nameEn?: string },
): string {
  return language === "en" ? (record.nameEn ?? record.name) : record.name;
}

/** A belt's short name for the map; an illustrative one says so, since its line looks like any. */
export function beltLabel(language: MapScene["language"], belt: Belt): string {
  const name = language === "en" ? belt.shortNameEn : belt.shortName;
  if (belt.provenance.kind !== "illustrative") return name;
  return `${name}${language === "en" ? ILLUSTRATIVE_MARK_EN : ILLUSTRATIVE_MARK}`;
}

/** Whose name finds room first: municipal before county before unknown, in steps of 100. */
export const gradeRank = (grade: Point["grade"]): number =>
  grade === "municipal" ? 0 : grade === "county" ? 100 : 200;
