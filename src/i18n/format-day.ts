import { getLocale } from "./translate.ts";

/** `2026年11月25日` or `25 November 2026`. */
export const formatDay = (day: Date): string =>
  new Intl.DateTimeFormat(dayLocale(), { year: "numeric", month: "long", day: "numeric" }).format(
    day,
  );

/** `2026年11月25日 星期三` or `Wednesday, 25 November 2026`. */
export function formatWeekday(day: Date): string {
  const weekday = new Intl.DateTimeFormat(dayLocale(), { weekday: "long" }).format(day);
  return getLocale() === "en" ? `${weekday}, ${formatDay(day)}` : `${formatDay(day)} ${weekday}`;
}

/** English with the day before the month, as most of those read it who read English here. */
const dayLocale = (): string => (getLocale() === "en" ? "en-GB" : getLocale());
