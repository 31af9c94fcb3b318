import type { ExpressionSpecification } from "maplibre-gl";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import { type LngLat, RAD_PER_DEG } from "../../domain/geo.ts";
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
 * @returns a value of `text-variable-anchor-offset`; null for a belt without stops on the map.
 */
export function stopNameAnchors(
  { legs }: Pick<BeltLine, "legs">,
  bearing: number,
): ExpressionSpecification | null {
  const [first] = legs;
  if (!first) return null;
  const stops = [first.from, ...legs.map(({ to }) => to)];
  const cases = stops.flatMap(({ id }, index) => {
    const before = legs[index - 1]?.line.at(-2) ?? stops[index]?.position;
    const after = legs[index]?.line[1] ?? stops[index]?.position;
    const angle = before && after ? direction(before, after, bearing) : 0;
    return [id, ["literal", anchorsBeside(angle)]];
  });
  const beside = ["match", ["get", "record"], ...cases, ["literal", anchorsBeside(0)]];
  return beside as unknown as ExpressionSpecification;
}

/** Direction on the screen, degrees clockwise from the right. */
function direction(from: LngLat, to: LngLat, bearing: number): number {
  const [[x1, y1], [x2, y2]] = [toUnitSquare(from), toUnitSquare(to)];
  const [x, y] = rotate([x2 - x1, y2 - y1], -bearing);
  return Math.atan2(y, x) / RAD_PER_DEG;
}

/** Below a line first, or right of a steep one; then on its other side; then farther out. */
function anchorsBeside(angle: number): readonly (string | [number, number])[] {
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
