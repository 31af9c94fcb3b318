import { readFileSync } from "node:fs";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { timed, type Verdict } from "./verdict.ts";

const MOST_METERS = 0.001;

/** Geodesics of Karney's GeodTest: the largest error, metres. */
export function* checkGeodesic(folder: string): Generator<Verdict> {
  const lines = readFileSync(`${folder}/GeodTest-100.dat`, "utf8").trim().split(/\r?\n/);
  const [errors, seconds] = timed(() =>
    lines.map((line) => {
      const [lat1, lng1, , lat2, lng2, , length] = line.split(" ").map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return Math.abs(
        geodesicLength([
          [lng1, lat1],
          [lng2, lat2],
        ]) - length,
      );
    }),
  );
  const value = Math.max(...errors);
  yield {
    set: "geodesic",
    instance: `${lines.length} lines, largest error, m`,
    value,
    known: 0,
    gapPercent: 0,
    status: "measured",
    seconds,
    failure: value <= MOST_METERS ? null : `over ${MOST_METERS * 1000} mm`,
  };
}
