import type { Point } from "../domain/point.ts";
import { PENDING } from "../domain/programme.ts";
import { formatList, formatMonth } from "../i18n/format.ts";
import { getLocale, translate } from "../i18n/translate.ts";
import { nameIn } from "../map/map-scene.ts";

/** The name in the reader's language. */
export const nameOf = (record: { readonly name: string; readonly nameEn: string }): string =>
  nameIn(getLocale() === "en" ? "en" : "zh-CN", record);

/** `市级` or `级别待填`: a grade in words, unknown included. */
export const gradeOf = ({ grade }: Pick<Point, "grade">): string =>
  translate(grade ? `grade.${grade}` : "grade.unknown");

/** A milestone's month in words, `尚未达到` when it is known to be pending; null when unknown. */
export const milestoneText = (month: string | null): string | null =>
  month === PENDING ? translate("milestone.pending") : month && formatMonth(month);

/** `3 市级、5 县级`: grades of some stops, unknown counted apart. */
export function gradeCounts(stops: readonly Point[]): string {
  const count = (grade: Point["grade"]): number =>
    stops.filter((stop) => stop.grade === grade).length;
  const parts = (["municipal", "county", null] as const).flatMap((grade) =>
    count(grade) > 0
      ? [translate("card.grade-count", { count: count(grade), grade: gradeOf({ grade }) })]
      : [],
  );
  return formatList(parts);
}
