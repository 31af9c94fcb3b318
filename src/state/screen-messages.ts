import * as v from "valibot";

/** How the tour stands: running, paused by somebody at the wall, held by a presenter, wall in use. */
export const WALL_MODES = ["playing", "paused", "held", "handled"] as const;
export type WallMode = (typeof WALL_MODES)[number];

/** Screens are named as in an address (`decodeWallSettings`). */
const screenSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,40}$/u));
const instanceSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const sceneSchema = v.pipe(v.string(), v.regex(/^[a-z0-9:-]{1,200}$/));
const secondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

const statusSchema = v.strictObject({
  kind: v.literal("status"),
  /** The page that speaks; another after a reload. */
  from: instanceSchema,
  screen: screenSchema,
  sceneId: sceneSchema,
  /** How much of the scene is over, seconds at the tour's own pace. */
  elapsed: secondsSchema,
  mode: v.picklist(WALL_MODES),
  /** Seconds of the tour in a second. */
  pace: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  /** Fingerprint of the tour (`tourFingerprint`): equal where the scenes are the same. */
  tour: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/)),
  /**
   * Since when it has gone with the other walls without a break: the page was opened, or came back from
   * where it stood aside (`standsAside`). Milliseconds since 1970.
   */
  startedAt: v.pipe(v.number(), v.finite()),
  /** True while nobody sees the page: it gets no frames, so its tour stands. */
  hidden: v.boolean(),
});
/** What a wall says of itself. */
export type WallStatus = Readonly<v.InferOutput<typeof statusSchema>>;

const commandSchema = v.variant("type", [
  v.strictObject({ type: v.picklist(["play", "hold", "next", "previous"]) }),
  v.strictObject({ type: v.literal("jump"), sceneId: sceneSchema }),
  v.strictObject({ type: v.literal("sync"), sceneId: sceneSchema, elapsed: secondsSchema }),
]);
/** What a wall is asked to do; `sync` goes to a scene that another wall is in the middle of. */
export type WallCommand = Readonly<v.InferOutput<typeof commandSchema>>;

const messageSchema = v.variant("kind", [
  statusSchema,
  v.strictObject({ kind: v.literal("bye"), from: instanceSchema }),
  v.strictObject({ kind: v.literal("hello") }),
  v.strictObject({
    kind: v.literal("command"),
    /** Name of the screen; null for all. */
    to: v.nullable(screenSchema),
    /** The one wall meant among those of that name; null for all of them. */
    only: v.nullable(instanceSchema),
    command: commandSchema,
  }),
]);
/** What walls and presenters of one browser say to each other. */
export type ScreenMessage = Readonly<v.InferOutput<typeof messageSchema>>;

/** A message as it came in; null when it is none, for any page of the origin may write to the channel. */
export function parseScreenMessage(received: unknown): ScreenMessage | null {
  const parsed = v.safeParse(messageSchema, received);
  return parsed.success ? parsed.output : null;
}
