import * as v from "valibot";

/** Lower-case words joined by hyphens, such as `gulou-louyu-03`. */
export const recordIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Six digits of a county-level division, such as `350102`. */
export const adcodeSchema = v.pipe(v.string(), v.regex(/^\d{6}$/));

export const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));

/** A text the source may not give; null means unknown (待填). */
export const knownTextSchema = v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty()));

/** Met, not met, or unknown (null): unknown is never counted as met. */
export const knownFlagSchema = v.nullable(v.boolean());

/** A calendar month, `YYYY-MM`. */
export const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A calendar day, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(v.string(), v.isoDate());

/** A local time of day, `HH:MM`. */
export const clockTimeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A month the source may not give; null means unknown (待填). */
export const knownMonthSchema = v.nullable(monthSchema);

/**
 * Opening hours in the OpenStreetMap form, restricted to `24/7` or day ranges with clock ranges:
 * `Mo-Fr 08:30-17:30; Sa 09:00-12:00`. Null means unknown (待填).
 */
export const openingHoursSchema = v.nullable(
  v.pipe(
    v.string(),
    v.regex(
      /^(24\/7|((Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d)(; (Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d)*)$/,
    ),
  ),
);

/** `[lng, lat]`, degrees, WGS 84. */
export const lngLatSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
