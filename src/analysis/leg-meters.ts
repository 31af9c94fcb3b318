import type { BeltLine } from "./belt-legs.ts";
import { geodesicLength } from "./geodesic-length.ts";

/** Length of a leg, metres: along a surveyed route, straight between the stops of a connecting line. */
export function legMeters(leg: BeltLine["legs"][number], surveyed: boolean): number {
  return geodesicLength(surveyed ? leg.line : [leg.from.position, leg.to.position]);
}

/** Length of a belt's line, metres: the sum of its legs, 0 while it has none. */
export const beltMeters = ({ legs, surveyed }: BeltLine): number =>
  legs.reduce((total, leg) => total + legMeters(leg, surveyed), 0);
