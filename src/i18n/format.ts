import { getLocale, translate } from "./translate.ts";

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat(getLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

/** `4 m`, `420 m`, `1.6 km`, `23.0 km`, `120 km`; input in metres. */
export function formatLength(lengthMeters: number): string {
  if (lengthMeters < 9.5) return `${number(lengthMeters, 0)} m`;
  if (lengthMeters < 995) return `${number(Math.round(lengthMeters / 10) * 10, 0)} m`;
  const kilometers = lengthMeters / 1000;
  return `${number(kilometers, kilometers < 99.5 ? 1 : 0)} km`;
}

/** A count with the language's separators. */
export const formatCount = (value: number): string => number(value, 0);

/** `2019-05` as `2019年5月` or `May 2019`. */
export function formatMonth(month: string): string {
  const [year = "", ordinal = ""] = month.split("-");
  const date = new Date(Date.UTC(Number(year), Number(ordinal) - 1, 1));
  return new Intl.DateTimeFormat(getLocale(), {
    year: "numeric",
    month: getLocale() === "en" ? "short" : "long",
    timeZone: "UTC",
  }).format(date);
}

/** `2019-Q3` as `2019 年第 3 季度` or `2019 Q3`. */
export function formatQuarter(quarter: string): string {
  const [year = "", ordinal = ""] = quarter.split("-Q");
  return translate("time.quarter", { year, ordinal });
}

type Day = "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su";
const dayName = (day: string): string => translate(`day.${day as Day}`);

/** Opening hours (`Mo-Fr 08:30-17:30; Sa 09:00-12:00`, `24/7`) in words. */
export function formatHours(hours: string): string {
  if (hours === "24/7") return translate("card.hours-always");
  return hours
    .split("; ")
    .map((rule) => {
      const [days = "", clock = ""] = rule.split(" ");
      const [from = "", to] = days.split("-");
      const range = to
        ? translate("day.range", { from: dayName(from), to: dayName(to) })
        : dayName(from);
      return `${range} ${clock.replace("-", "–")}`;
    })
    .join(translate("separator"));
}

/** Joins words as the language does. */
export const formatList = (parts: readonly string[]): string => parts.join(translate("separator"));

/** The `lang` that a text needs on a page in another language; null when it needs none. */
export const foreignLang = (text: string): "zh-CN" | null =>
  getLocale() === "en" && /\p{Script=Han}/u.test(text) ? "zh-CN" : null;
