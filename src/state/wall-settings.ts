import { readParameters } from "./read-parameters.ts";

/** How a wall is set up; stands in its address and stays for the page's life. */
export interface WallSettings {
  /** Logical size of the wall whose player feeds a stretched signal; null: the window's own. */
  readonly design: { readonly width: number; readonly height: number } | null;
  /** Name by which a presenter window finds this wall; a presenter: the wall it drives, null for all. */
  readonly screen: string | null;
  /** `full` shows motion even where the device asks for less. */
  readonly motion: "system" | "full";
  /** How much faster than its own pace the tour runs, 0.25…100. */
  readonly pace: number;
}

const FASTEST = 100;
const SLOWEST = 0.25;

/** Largest side of a wall that can be meant, pixels. */
const LONGEST_SIDE = 100_000;

/**
 * Reads `?design=5760x1080&screen=hall&motion=full&pace=2`; what is not understood is left at its
 * default and named in `dropped`, as written there.
 */
export function decodeWallSettings(search: string): {
  readonly settings: WallSettings;
  readonly dropped: readonly string[];
} {
  const params = new URLSearchParams(search);
  const dropped: string[] = [];
  const read = readParameters(params, dropped);
  const settings: WallSettings = {
    design: read<WallSettings["design"]>("design", null, decodeSize),
    screen: read<string | null>("screen", null, (text) =>
      /^[\p{L}\p{N}_-]{1,40}$/u.test(text) ? text : null,
    ),
    motion: read<WallSettings["motion"]>("motion", "system", (text) =>
      text === "full" || text === "system" ? text : null,
    ),
    pace: read("pace", 1, decodePace),
  };
  return { settings: Object.freeze(settings), dropped };
}

function decodeSize(text: string): WallSettings["design"] {
  const [, widthText, heightText] = /^(\d{2,6})[x×](\d{2,6})$/i.exec(text) ?? [];
  const [width, height] = [Number(widthText), Number(heightText)];
  const isSize = width >= 100 && height >= 100 && Math.max(width, height) <= LONGEST_SIDE;
  return isSize ? Object.freeze({ width, height }) : null;
}

function decodePace(text: string): number | null {
  const pace = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return pace >= SLOWEST && pace <= FASTEST ? pace : null;
}
