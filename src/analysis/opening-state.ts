/** Days of the week as opening hours write them, in their order. */
const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of a day, minutes after midnight; `to` beyond 1440 goes on into the next day. */
interface OpenStretch {
  readonly from: number;
  readonly to: number;
}

/** What is open when, Monday first; null: all the time. */
type OpeningWeek = readonly (OpenStretch | null)[] | "always";

const RULE = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? (\d\d):(\d\d)-(\d\d):(\d\d)$/;

const DAY_MINUTES = 1440;

/**
 * Reads opening hours in the form that the records have: `24/7`, or day ranges with a clock range each,
 * `Mo-Fr 08:30-17:30; Sa 09:00-12:00`. As in OpenStreetMap a later rule replaces an earlier one for the
 * days it names, a range of days may go round the end of the week, and an end before the start is on
 * the next day.
 *
 * @returns null for anything else: nothing is guessed.
 */
function parseOpeningHours(hours: string): OpeningWeek | null {
  if (hours === "24/7") return "always";
  const week = WEEKDAYS.map((): OpenStretch | null => null);
  for (const rule of hours.split("; ")) {
    const [, first, last = first, ...clock] = RULE.exec(rule) ?? [];
    const [fromHour = 99, fromMinute = 99, toHour = 99, toMinute = 99] = clock.map(Number);
    if (fromMinute > 59 || toMinute > 59) return null;
    const [from, end] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
    if (from >= DAY_MINUTES || end > DAY_MINUTES || from === end) return null;
    const to = end > from ? end : end + DAY_MINUTES;
    const start = WEEKDAYS.indexOf(first as Weekday);
    const days = (WEEKDAYS.indexOf(last as Weekday) - start + 7) % 7;
    for (let day = 0; day <= days; day += 1) week[(start + day) % 7] = { from, to };
  }
  return week;
}

/** Whether something is open, and when that changes. */
export type OpeningState =
  | { readonly kind: "unknown" }
  | { readonly kind: "always" }
  /** Open until a time of day, `HH:MM`. */
  | { readonly kind: "open"; readonly until: string }
  /** Closed; opens next on a day at a time, `HH:MM`. `inDays` 0 is today. */
  | {
      readonly kind: "closed";
      readonly day: Weekday;
      readonly inDays: number;
      readonly at: string;
    };

/** China has had one zone, eight hours before UTC, and no summer time since 1991. */
const CHINA_MILLISECONDS = 8 * 3_600_000;

const UNKNOWN: OpeningState = Object.freeze({ kind: "unknown" });

/**
 * Whether something is open at a moment, by the clock in China wherever the reader is. Holidays are in
 * no record, so nothing is said of them.
 *
 * @param hours as in a record; null, or what cannot be read, is unknown and never guessed.
 */
export function openingState(hours: string | null, moment: Date): OpeningState {
  const week = hours === null ? null : parseOpeningHours(hours);
  if (week === null) return UNKNOWN;
  if (week === "always") return { kind: "always" };
  const china = new Date(moment.getTime() + CHINA_MILLISECONDS);
  const today = (china.getUTCDay() + 6) % 7;
  const minute = china.getUTCHours() * 60 + china.getUTCMinutes();
  const own = week[today];
  const before = week[(today + 6) % 7];
  if (before && minute < before.to - DAY_MINUTES) return { kind: "open", until: clock(before.to) };
  if (own && minute >= own.from && minute < own.to) return { kind: "open", until: clock(own.to) };
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const index = (today + inDays) % 7;
    const next = week[index];
    const day = WEEKDAYS[index];
    if (!next || !day || (inDays === 0 && minute >= next.from)) continue;
    return { kind: "closed", day, inDays, at: clock(next.from) };
  }
  return UNKNOWN;
}

/** Minutes after some midnight as `HH:MM`; the end of a day is `24:00`. */
function clock(minutes: number): string {
  const ofDay = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}
