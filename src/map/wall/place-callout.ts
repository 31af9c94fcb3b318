import type { Padding, Size } from "../web-mercator.ts";

/** How far words reach from the place that they are put at, CSS pixels; they stand above it. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  /** Up to their upper and to their lower edge. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where words about a spot are put so that they stand in what the furniture leaves free: at the spot, or
 * as near to it as that allows. What is larger than the free part stands at its left and upper edge.
 */
export function placeCallout(
  [x, y]: readonly [x: number, y: number],
  reach: Reach,
  size: Size,
  padding: Padding,
): readonly [x: number, y: number] {
  return [
    clamp(x, padding.left - reach.left, size.width - padding.right - reach.right),
    clamp(y, padding.top + reach.top, size.height - padding.bottom + reach.bottom),
  ];
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
