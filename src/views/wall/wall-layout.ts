import type { WallSettings } from "../../state/wall-settings.ts";

/** Shapes of screens, by width over height. */
export type WallShape = "wide" | "cinema" | "screen" | "square" | "tall";

/** How the wall's furniture is laid out on a screen. */
export interface WallLayout {
  /**
   * - `wide`: 2.9 and more, as 32:9;
   * - `cinema`: from 2.1, as 21:9;
   * - `screen`: from 1.5, as 16:9;
   * - `square`: from 0.9, as 4:3;
   * - `tall`: below, as 9:16.
   */
  readonly shape: WallShape;
  /** CSS pixels of a rem: 16 on a screen 1080 high, or 1080 wide where it is tall. */
  readonly rootFontPixels: number;
  /**
   * How much wider than high the furniture is drawn so that the wall shows it right: furniture takes
   * the screen's width ÷ `stretch`. 1 unless the player feeds a stretched signal.
   */
  readonly stretch: number;
  /** `full` moves even where the device asks for less motion. */
  readonly motion: WallSettings["motion"];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const ROOT_PIXELS = 16;
/** The side that a screen is measured by, and what must fit beside it, CSS pixels at 16 to a rem. */
const MEASURED_SIDE = 1080;
const LEAST_OTHER_SIDE = { square: 1280, tall: 1440 } as const;

/**
 * The layout for a screen. Sizes follow its height, or its width where it is tall; nearly square
 * screens are scaled down until columns and map fit.
 *
 * @param size of the window, CSS pixels.
 * @param design logical size of the wall whose player feeds a stretched signal: shape and sizes follow
 *   its aspect, sharpness the window's height.
 * @throws RangeError when a side is not above 0.
 */
export function wallLayout(
  size: Size,
  design: Size | null,
  motion: WallSettings["motion"] = "system",
): WallLayout {
  const sides = [size.width, size.height, design?.width ?? 1, design?.height ?? 1];
  if (!sides.every((side) => side > 0 && Number.isFinite(side))) {
    throw new RangeError(`sides must be above 0, got ${sides.join(", ")}`);
  }
  const stretch = design ? size.width / design.width / (size.height / design.height) : 1;
  // of the wall as it is, not of the window divided by its stretch, which may miss a bound by a hair
  const { width: across, height: down } = design ?? size;
  const shape = shapeOf(across / down);
  const width = size.width / stretch;
  return { shape, rootFontPixels: rootFontPixels(shape, width, size.height), stretch, motion };
}

function shapeOf(aspect: number): WallShape {
  if (aspect >= 2.9) return "wide";
  if (aspect >= 2.1) return "cinema";
  if (aspect >= 1.5) return "screen";
  return aspect >= 0.9 ? "square" : "tall";
}

function rootFontPixels(shape: WallShape, width: number, height: number): number {
  const measured = (side: number, of: number): number => (ROOT_PIXELS * side) / of;
  switch (shape) {
    case "tall":
      return Math.min(measured(width, MEASURED_SIDE), measured(height, LEAST_OTHER_SIDE.tall));
    case "square":
      return Math.min(measured(height, MEASURED_SIDE), measured(width, LEAST_OTHER_SIDE.square));
    default:
      return measured(height, MEASURED_SIDE);
  }
}
