import fc from "fast-check";
import { expect, test } from "vitest";
import { openingState } from "../../src/analysis/opening-state.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const OFFICE = "Mo-Fr 09:00-18:00; Sa 09:00-12:00";

/** A moment by the clock in Fuzhou; 2026-11-23 is a Monday. */
const inFuzhou = (day: string, time: string): Date => new Date(`2026-11-${day}T${time}:00+08:00`);

test.each([
  ["at the first minute", OFFICE, "23", "09:00", { kind: "open", until: "18:00" }],
  ["at the last minute", OFFICE, "23", "17:59", { kind: "open", until: "18:00" }],
  ["at the end", OFFICE, "23", "18:00", { kind: "closed", day: "Tu", inDays: 1, at: "09:00" }],
  ["before", OFFICE, "23", "08:59", { kind: "closed", day: "Mo", inDays: 0, at: "09:00" }],
  ["on the short day", OFFICE, "28", "11:00", { kind: "open", until: "12:00" }],
  ["after it", OFFICE, "28", "12:00", { kind: "closed", day: "Mo", inDays: 2, at: "09:00" }],
  ["on the day off", OFFICE, "29", "10:00", { kind: "closed", day: "Mo", inDays: 1, at: "09:00" }],
  [
    "closed on Mondays",
    "Tu-Su 09:00-17:00",
    "23",
    "10:00",
    { kind: "closed", day: "Tu", inDays: 1, at: "09:00" },
  ],
  [
    "one day a week, just missed",
    "Mo 09:00-10:00",
    "23",
    "10:00",
    { kind: "closed", day: "Mo", inDays: 7, at: "09:00" },
  ],
  [
    "round the end of the week",
    "Sa-Mo 09:00-17:00",
    "29",
    "10:00",
    { kind: "open", until: "17:00" },
  ],
  ["all the time", "24/7", "29", "03:00", { kind: "always" }],
  [
    "past midnight, in the evening",
    "Fr 20:00-02:00",
    "27",
    "23:30",
    { kind: "open", until: "02:00" },
  ],
  [
    "past midnight, in the night",
    "Fr 20:00-02:00",
    "28",
    "01:59",
    { kind: "open", until: "02:00" },
  ],
  [
    "past midnight, after it",
    "Fr 20:00-02:00",
    "28",
    "02:00",
    { kind: "closed", day: "Fr", inDays: 6, at: "20:00" },
  ],
  ["until midnight", "Mo-Su 08:00-24:00", "23", "23:59", { kind: "open", until: "24:00" }],
  [
    "a later rule replaces",
    "Mo-Fr 09:00-18:00; Fr 09:00-12:00",
    "27",
    "13:00",
    { kind: "closed", day: "Mo", inDays: 3, at: "09:00" },
  ],
] as const)("%s", (_, hours, day, time, expected) => {
  expect(openingState(hours, inFuzhou(day, time))).toEqual(expected);
});

test.each([
  null,
  "",
  "mornings",
  "Mo-Fr",
  "Mo-Fr 9:00-17:00",
  "Mo-Fr 25:00-26:00",
  "Mo-Fr 09:60-17:00",
  "Mo-Fr 09:00-09:00",
  "Mo-Fr 09:00-17:00; PH off",
  "Mo,We 09:00-17:00",
])("%j is unknown, never guessed", (hours) => {
  expect(openingState(hours, inFuzhou("23", "10:00"))).toEqual({ kind: "unknown" });
});

test("every record of the city with hours says whether it is open", () => {
  const hours = [...city.points, ...city.centres, ...city.squares].map((record) => record.hours);
  expect(hours.filter((each) => each !== null).length).toBeGreaterThan(100);
  for (const each of new Set(hours)) {
    const { kind } = openingState(each, inFuzhou("23", "10:00"));
    expect(kind === "unknown", String(each)).toBe(each === null);
  }
});

/** Written with the browser's own calendar and by walking through the week, a minute at a time. */
const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Shanghai",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
function clockInChina(moment: Date) {
  const parts = Object.fromEntries(
    PARTS.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return { day: (parts.weekday ?? "").slice(0, 2), time: `${parts.hour}:${parts.minute}` };
}

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

test("within one day, what is open is what the clock in China says, in any zone and any year", () => {
  const rule = fc
    .record({
      days: fc.subarray(DAYS, { minLength: 1 }),
      from: fc.integer({ min: 0, max: 1438 }),
      length: fc.integer({ min: 1, max: 1439 }),
    })
    .map(({ days, from, length }) => ({ days, from, to: Math.min(1439, from + length) }));
  const moments = fc.date({
    min: new Date("1995-01-01"),
    max: new Date("2060-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(rule, moments, ({ days, from, to }, moment) => {
      const hours = days.map((day) => `${day} ${clock(from)}-${clock(to)}`).join("; ");
      const { day, time } = clockInChina(moment);
      const isOpen = days.includes(day) && time >= clock(from) && time < clock(to);
      const state = openingState(hours, moment);
      expect(state.kind).toBe(isOpen ? "open" : "closed");
      if (state.kind !== "closed") return;
      // it opens when it says, and is closed until the minute before
      const ahead = state.inDays * 1440;
      const now = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const start = Number(state.at.slice(0, 2)) * 60 + Number(state.at.slice(3));
      const opens = new Date(moment.getTime() + (ahead + start - now) * 60_000);
      expect(openingState(hours, opens).kind).toBe("open");
      expect(clockInChina(opens)).toEqual({ day: state.day, time: state.at });
      const just = new Date(opens.getTime() - 60_000);
      if (just >= moment) expect(openingState(hours, just).kind).toBe("closed");
    }),
    { numRuns: 500 },
  );
});
