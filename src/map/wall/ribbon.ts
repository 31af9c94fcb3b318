import CheapRuler from "cheap-ruler";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { LngLat } from "../../domain/geo.ts";

/** A belt's line with measures along it. */
export interface Ribbon {
  readonly belt: string;
  readonly path: LngLat[];
  /**
   * Metres of each position from the start, right to 0.2 %: for a pace, not to be read. Negative at the
   * end of a segment that is a sample.
   */
  readonly meters: number[];
  readonly length: number;
  /** Metres of each placed stop from the start, by id. */
  readonly stops: ReadonlyMap<string, number>;
}

/** Makes a ribbon of a belt's line; null where nothing is joined yet, or all stands in one place. */
export function buildRibbon({ belt, legs }: BeltLine): Ribbon | null {
  const [first] = legs;
  if (!first) return null;
  const ruler = new CheapRuler(first.from.position[1], "meters");
  const path: LngLat[] = [];
  const meters: number[] = [];
  const stops = new Map<string, number>([[first.from.id, 0]]);
  let length = 0;
  for (const { line, to, illustrative } of legs) {
    for (const position of line) {
      const before = path.at(-1);
      const step = before ? ruler.distance([...before], [...position]) : 0;
      if (before && step === 0) continue; // legs share their ends
      length += step;
      path.push(position);
      meters.push(illustrative ? -length : length);
    }
    stops.set(to.id, length);
  }
  return length > 0 ? { belt: belt.id, path, meters, length, stops } : null;
}
