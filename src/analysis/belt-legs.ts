import type { Belt } from "../domain/belt.ts";
import type { LngLat } from "../domain/geo.ts";
import type { Point } from "../domain/point.ts";
import type { BeltPhase } from "./belt-phase.ts";
import { connectingLine } from "./connecting-line.ts";
import { cutRoute } from "./cut-route.ts";

/** A stop that has a position. */
export type PlacedPoint = Point & { readonly position: LngLat };

/** Part of a belt between two neighbouring placed stops. */
export interface BeltLeg {
  readonly from: PlacedPoint;
  readonly to: PlacedPoint;
  /** Drawn from `from` to `to`; two or more positions. */
  readonly line: readonly LngLat[];
  /** True when the belt or a stop at either end is illustrative: then so is the way between them. */
  readonly illustrative: boolean;
}

/** A belt as a line on the map. */
export interface BeltLine {
  readonly belt: Belt;
  /** Stops in order, placed or not. */
  readonly stops: readonly Point[];
  /** Empty while fewer than two stops are placed. */
  readonly legs: readonly BeltLeg[];
  /** False: the legs are a connecting line (连线), not a road. */
  readonly surveyed: boolean;
  /** How far it has come: drawn as a belt, as a line that is to become one, or not at all. */
  readonly phase: BeltPhase;
}

export const isPlaced = (point: Point): point is PlacedPoint => point.position !== null;

/** The line of one belt: its surveyed route if there is one, else a curve through its stops. */
export function beltLine(belt: Belt, stops: readonly Point[], phase: BeltPhase = "belt"): BeltLine {
  const placed = stops.filter(isPlaced);
  const surveyed = belt.route !== null && belt.route.length > 1;
  const hasLine = phase === "line" || phase === "belt";
  if (placed.length < 2 || !hasLine) return { belt, stops, legs: [], surveyed, phase };
  const positions = placed.map(({ position }) => position);
  const lines = surveyed ? cutRoute(belt.route, positions) : connectingLine(positions);
  const legs = lines.flatMap((line, index): BeltLeg[] => {
    const [from, to] = [placed[index], placed[index + 1]];
    if (!from || !to) return [];
    const illustrative = [belt, from, to].some(
      ({ provenance }) => provenance.kind === "illustrative",
    );
    return [{ from, to, line, illustrative }];
  });
  return { belt, stops, legs, surveyed, phase };
}

/**
 * The lines of all belts, in the order of `belts`.
 *
 * @param phaseOf how far a belt with these stops has come; by default it is a belt.
 */
export function beltLines(
  belts: readonly Belt[],
  points: readonly Point[],
  phaseOf: (belt: Belt, stops: readonly Point[]) => BeltPhase = () => "belt",
): readonly BeltLine[] {
  return belts.map((belt) => {
    const own = points.filter((point) => point.belt === belt.id);
    const stops = own.toSorted((one, other) => one.order - other.order);
    return beltLine(belt, stops, phaseOf(belt, stops));
  });
}
