import { parseColor } from "../build-pulse-layers.ts";
import { drawSprites } from "../draw-sprites.ts";
import type { MapTokens } from "../map-tokens.ts";

type Color = readonly [red: number, green: number, blue: number];

/** Where a mark stands in the picture of all marks. */
interface AtlasPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours, sizes and pictures of what deck.gl draws. */
export interface WallLooks {
  readonly colors: Readonly<Record<"start" | "end" | "pulse" | "municipal" | "muted", Color>>;
  /** Sizes beside those on a screen of 1080 lines. */
  readonly scale: number;
  readonly atlas: HTMLCanvasElement;
  readonly places: Record<string, AtlasPlace>;
}

/** Draws the marks into one picture for deck.gl and reads the colours. */
export function wallLooks(tokens: MapTokens, scale: number): WallLooks {
  const ratio = Math.max(2, Math.ceil(2 * scale));
  const sprites = drawSprites(tokens, ratio);
  const side = sprites[0]?.image.width ?? 1;
  const atlas = document.createElement("canvas");
  atlas.width = side * sprites.length;
  atlas.height = side;
  const context = atlas.getContext("2d");
  const places: Record<string, AtlasPlace> = {};
  for (const [index, { name, image }] of sprites.entries()) {
    context?.putImageData(image, index * side, 0);
    places[name] = { x: index * side, y: 0, width: side, height: side };
  }
  const { colors } = tokens;
  return {
    colors: {
      start: parseColor(colors["belt-selected"]),
      end: parseColor(colors["belt-selected-end"]),
      pulse: parseColor(colors.pulse),
      municipal: parseColor(colors.municipal),
      muted: parseColor(colors["text-muted"]),
    },
    scale,
    atlas,
    places,
  };
}
