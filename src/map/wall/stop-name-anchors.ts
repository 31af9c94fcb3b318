import type { BeltLine } from "../../analysis/belt-legs.ts";
import { type LngLat, RAD_PER_DEG } from "../../domain/geo.ts";
import type { VariableAnchorOffset } from "../anchors-at.ts";
import { rotate, toUnitSquare } from "../web-mercator.ts";

/** How far from its mark a name is tried, ems. */
const DISTANCES = [1.5, 2.2];

/** Corner or side of a text that points back at its mark, by the eighth of a turn that it lies in. */
const ANCHORS = [
  "left",
  "top-left",
  "top",
  "top-right",
  "right",
  "bottom-right",
  "bottom",
  "bottom-left",
] as const;

/**
 * Where the names of a belt's stops are tried: square to the line, on either side, so that no name lies
 * on the ribbon.
 *
 * @param bearing of the camera, degrees.
 * @returns by the stop's id; empty for a belt without stops on the map.
 */
export function stopNameAnchors(
  { legs }: Pick<BeltLine, "legs">,
  bearing: number,
): ReadonlyMap<string, VariableAnchorOffset> {
  const [first] = legs;
  if (!first) return new Map();
  const stops = [first.from, ...legs.map(({ to }) => to)];
  return new Map(
    stops.map(({ id }, index) => {
      const before = legs[index - 1]?.line.at(-2) ?? stops[index]?.position;
      const after = legs[index]?.line[1] ?? stops[index]?.position;
      const angle = before && after ? direction(before, after, bearing) : 0;
      return [id, anchorsBeside(angle)];
    }),
  );
}

/** Direction on the screen, degrees clockwise from the right. */
function direction(from: LngLat, to: LngLat, bearing: number): number {
  const [[x1, y1], [x2, y2]] = [toUnitSquare(from), toUnitSquare(to)];
  const [x, y] = rotate([x2 - x1, y2 - y1], -bearing);
  return Math.atan2(y, x) / RAD_PER_DEG;
}

/** Below a line first, or right of a steep one; then on its other side; then farther out. */
function anchorsBeside(angle: number): VariableAnchorOffset {
  // of the two square directions the one that points down, or right where neither does
  const square = (((angle + 90) % 180) + 180) % 180;
  return DISTANCES.flatMap((distance) =>
    [square, square + 180].flatMap((way): [string, [number, number]] => {
      const eighth = Math.round((((way % 360) + 360) % 360) / 45) % 8;
      const offset: [number, number] = [
        Math.cos(way * RAD_PER_DEG) * distance,
        Math.sin(way * RAD_PER_DEG) * distance,
      ];
      return [ANCHORS[eighth] ?? "top", offset];
    }),
  );
}
