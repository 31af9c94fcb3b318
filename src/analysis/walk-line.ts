import CheapRuler from "cheap-ruler";
import type { LngLat } from "../domain/geo.ts";
import type { Meters } from "../domain/units.ts";

/** Walks along a line at a pace in metres; made once a line, asked once a frame. */
export interface LineWalker {
  readonly length: Meters;
  /** Position after so many metres, held within the line. */
  at(distance: number): LngLat;
}

/**
 * @param line n ≥ 2 positions, degrees, spanning a city: distances are those of a plane fitted to
 *   the latitude of its middle position, right to 0.2 % where none is over 20 km north or south of
 *   it. Enough for a pace; lengths that are shown come from `geodesicLength`.
 * @throws RangeError with fewer than two positions.
 */
export function walkLine(line: readonly LngLat[]): LineWalker {
  const middle = line[Math.floor(line.length / 2)];
  if (!middle || line.length < 2) {
    throw new RangeError(`a line needs two positions, got ${line.length}`);
  }
  const ruler = new CheapRuler(middle[1], "meters");
  const measures = [0];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    measures.push((measures.at(-1) ?? 0) + ruler.distance([...before], [...position]));
  }
  const length = (measures.at(-1) ?? 0) as Meters;
  return {
    length,
    at(distance) {
      const held = Math.min(length, Math.max(0, distance));
      const next = Math.max(
        1,
        measures.findIndex((measure) => measure >= held),
      );
      const [start, end] = [line[next - 1] ?? middle, line[next] ?? middle];
      const [from, to] = [measures[next - 1] ?? 0, measures[next] ?? 0];
      const share = to > from ? (held - from) / (to - from) : 0;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    },
  };
}
