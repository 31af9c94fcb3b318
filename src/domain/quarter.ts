/** A quarter of a year, such as `2018-Q1`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const FORM = /^(\d{4})-Q([1-4])$/;

/** Reads `2018-Q1`; null when the text is no quarter. */
export const parseQuarter = (text: string): Quarter | null =>
  FORM.test(text) ? (text as Quarter) : null;

/** Months since the year 0. */
const ordinalOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const quarterAt = (ordinal: number): Quarter =>
  `${String(Math.floor(ordinal / 4)).padStart(4, "0")}-Q${(ordinal % 4) + 1}` as Quarter;

/** Whole months from one month to another, both `YYYY-MM`; negative when the other is earlier. */
export const monthsBetween = (from: string, to: string): number => ordinalOf(to) - ordinalOf(from);

/** The quarter that a month, `YYYY-MM`, lies in. */
export const quarterOf = (month: string): Quarter => quarterAt(Math.floor(ordinalOf(month) / 3));

/** Last month of a quarter, `YYYY-MM`. */
export function lastMonthOf(quarter: Quarter): string {
  const [, year = "", ordinal = ""] = FORM.exec(quarter) ?? [];
  return `${year}-${String(Number(ordinal) * 3).padStart(2, "0")}`;
}

/** Every quarter from that of one month to that of another, both included. */
export function quartersBetween(from: string, to: string): readonly Quarter[] {
  const first = Math.floor(ordinalOf(from) / 3);
  const count = Math.floor(ordinalOf(to) / 3) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => quarterAt(first + index));
}
