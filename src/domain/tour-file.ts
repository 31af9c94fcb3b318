import * as v from "valibot";
import { knownTextSchema, lngLatSchema } from "./fields.ts";
import { WALL_PANELS } from "./tour.ts";

/** What a scene is about: `city`, `coverage`, or a belt, a point or a belt's standards by id. */
export const tourTargetSchema = v.pipe(
  v.string(),
  v.regex(/^(city|coverage|(belt|point|standards):[a-z0-9]+(-[a-z0-9]+)*)$/),
);

const within = (least: number, most: number) =>
  v.nullable(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));

/** One scene as `tour.json` has it; what is null is as in the generated tour. */
export const tourFileSceneSchema = v.strictObject({
  target: tourTargetSchema,
  camera: v.nullable(
    v.strictObject({
      center: v.nullable(lngLatSchema),
      /** MapLibre's zoom on a screen 1080 CSS pixels high. */
      zoom: within(0, 22),
      /** Degrees from straight down. */
      pitch: within(0, 60),
      /** Degrees clockwise from north. */
      bearing: within(-180, 180),
    }),
  ),
  panels: v.nullable(v.array(v.picklist(WALL_PANELS))),
  /** The author's words, shown as they are. */
  text: knownTextSchema,
  textEn: knownTextSchema,
  seconds: within(1, 600),
});
export type TourFileScene = v.InferOutput<typeof tourFileSceneSchema>;

/** A tour that somebody wrote: it replaces the generated one wholly. */
export interface TourFile {
  /** In their order; at least one. */
  readonly scenes: readonly TourFileScene[];
}

/** A target by its parts; `id` is that of the belt or point, null for the whole city. */
export interface TourTarget {
  readonly kind: "city" | "coverage" | "belt" | "point" | "standards";
  readonly id: string | null;
}

/** Takes a target apart that has the form of `tourTargetSchema`. */
export function readTourTarget(target: string): TourTarget {
  const [kind = "", id = null] = target.split(":");
  return { kind: kind as TourTarget["kind"], id };
}
