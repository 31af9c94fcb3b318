import type { LngLat, PolygonRings, Ring } from "../../src/domain/geo.ts";
import type { LocalPlane, PlanePosition } from "./local-plane.ts";

const DISC_CORNERS = 32;

/**
 * The pieces that together cover everything within a varying distance of a line: a disc on every
 * position and a quadrilateral along every leg. They overlap; dissolve them into one shape.
 *
 * @param line metres on the plane.
 * @param halfWidthMeters distance covered at each position, as many as the line has.
 * @returns anticlockwise pieces in degrees.
 */
export function bufferLine(
  line: readonly PlanePosition[],
  halfWidthMeters: readonly number[],
  plane: LocalPlane,
): readonly PolygonRings[] {
  if (halfWidthMeters.length !== line.length) {
    throw new RangeError(`${line.length} positions but ${halfWidthMeters.length} widths`);
  }
  const toRing = (corners: readonly PlanePosition[]): Ring => {
    const ring: LngLat[] = corners.map((corner) => plane.toLngLat(corner));
    return [...ring, ring[0] as LngLat];
  };
  return line.flatMap((position, index): PolygonRings[] => {
    const width = halfWidthMeters[index] as number;
    const disc = toRing(
      Array.from({ length: DISC_CORNERS }, (_, corner): PlanePosition => {
        const angle = (2 * Math.PI * corner) / DISC_CORNERS;
        return [position[0] + width * Math.cos(angle), position[1] + width * Math.sin(angle)];
      }),
    );
    const next = line[index + 1];
    if (!next) return [[disc]];
    const length = Math.hypot(next[0] - position[0], next[1] - position[1]);
    if (length === 0) return [[disc]];
    const nextWidth = halfWidthMeters[index + 1] as number;
    const leftEast = -(next[1] - position[1]) / length;
    const leftNorth = (next[0] - position[0]) / length;
    const beside = ([east, north]: PlanePosition, offset: number): PlanePosition => [
      east + leftEast * offset,
      north + leftNorth * offset,
    ];
    return [
      [disc],
      [
        toRing([
          beside(position, -width),
          beside(next, -nextWidth),
          beside(next, nextWidth),
          beside(position, width),
        ]),
      ],
    ];
  });
}
