import { readdirSync, readFileSync } from "node:fs";
import { costMatrix } from "../../src/analysis/cost-matrix.ts";
import { EXACT_TOUR_STOPS } from "../../src/analysis/exact-tour.ts";
import { orderStops } from "../../src/analysis/order-stops.ts";
import { readTsplib } from "./read-tsplib.ts";
import { timed, type Verdict } from "./verdict.ts";

const MOST_GAP_PERCENT = 1;
const MOST_SECONDS = 3;

/** Closed tours of TSPLIB 95 beside the shortest ones known. */
export function* checkTsplib(folder: string): Generator<Verdict> {
  const known = readSolutions(readFileSync(`${folder}/solutions.txt`, "utf8"));
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".tsp"))
    .sort()) {
    const instance = file.slice(0, -".tsp".length);
    const costs = costMatrix(readTsplib(readFileSync(`${folder}/${file}`, "utf8")));
    const [{ cost, isProvedBest }, seconds] = timed(() => orderStops(costs, { kind: "closed" }));
    const best = known.get(instance) ?? Number.NaN;
    const gapPercent = (cost / best - 1) * 100;
    yield {
      set: "tsplib",
      instance: `${instance} (${costs.size})`,
      value: cost,
      known: best,
      gapPercent,
      status: isProvedBest ? "proved" : "found",
      seconds,
      failure: failureOf(costs.size, isProvedBest, gapPercent, seconds),
    };
  }
}

function failureOf(
  stops: number,
  isProvedBest: boolean,
  gapPercent: number,
  seconds: number,
): string | null {
  if (isProvedBest && gapPercent !== 0) return "claims a proof of what is not the best";
  if (stops <= EXACT_TOUR_STOPS && !isProvedBest) return "not proved";
  if (!(gapPercent <= MOST_GAP_PERCENT)) return `over ${MOST_GAP_PERCENT} %`;
  if (seconds > MOST_SECONDS) return `over ${MOST_SECONDS} s`;
  return null;
}

const readSolutions = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...text.matchAll(/^(\S+)\s*:\s*(\d+)/gm)].map(([, name, length]) => [
      name ?? "",
      Number(length),
    ]),
  );
