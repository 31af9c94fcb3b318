import { readFileSync } from "node:fs";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { toGcj02 } from "../../src/io/to-gcj02.ts";
import { timed, type Verdict } from "./verdict.ts";

interface City {
  readonly coords: {
    readonly WGS84: readonly [number, number];
    readonly GCJ02: readonly [number, number];
  };
}

/** The public formula differs by up to 0.73 m from what map services answer. */
const MOST_METERS = 1;

/** Positions of cities in GCJ-02 as a map service gives them: the farthest miss, metres. */
export function* checkGcj02(folder: string): Generator<Verdict> {
  const text = readFileSync(`${folder}/china-cities-even.json`, "utf8");
  const cities = JSON.parse(text) as readonly City[];
  const [misses, seconds] = timed(() =>
    cities.map(({ coords }) => geodesicLength([toGcj02(coords.WGS84), coords.GCJ02])),
  );
  const value = Math.max(...misses);
  yield {
    set: "gcj02",
    instance: `${cities.length} cities, farthest miss, m`,
    value,
    known: 0,
    gapPercent: 0,
    status: "converted",
    seconds,
    failure: value > MOST_METERS ? `over ${MOST_METERS} m` : null,
  };
}
