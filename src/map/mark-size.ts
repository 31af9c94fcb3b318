import type { RecordKind } from "../domain/record-kinds.ts";

/** Factors on a mark's own box at the zooms of `MARK_ZOOMS`, linear between them. */
export type MarkSizes = readonly [far: number, middle: number, near: number];

export const MARK_ZOOMS = [8, 11, 14] as const;
export const CHOSEN_SIZES: MarkSizes = [0.9, 1.2, 1.6];

/** A belt's many stops give way to what stands alone. */
export const markSizes = (kind: RecordKind): MarkSizes => [0.45, kind === "point" ? 0.7 : 0.8, 1];

/** The factor at a zoom; the style interpolates the same numbers. */
export function sizeAtZoom([far, middle, near]: MarkSizes, zoom: number): number {
  const [first, second, third] = MARK_ZOOMS;
  const between = (start: number, end: number, from: number, to: number): number =>
    from + Math.min(1, Math.max(0, (zoom - start) / (end - start))) * (to - from);
  return zoom < second ? between(first, second, far, middle) : between(second, third, middle, near);
}
