import { growth } from "../../src/analysis/growth.ts";
import { momentOf } from "../../src/analysis/moment.ts";
import type { PointFlags } from "../../src/analysis/point-standards.ts";
import { programmeStanding } from "../../src/analysis/programme-standing.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import { MILESTONES } from "../../src/domain/programme.ts";
import { quartersBetween } from "../../src/domain/quarter.ts";
import { FIVE_BASICS, SIX_HAVES } from "../../src/domain/standards.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";
import { summarise } from "./summary.ts";

/** Everything about every belt, as the dossier shows it: standing at present, and growth by quarter. */
function computeAll(dataSet: DataSet): number {
  const { programme } = dataSet.manifest;
  const standing = programmeStanding(dataSet, momentOf(null, dataSet.manifest));
  const quarters = quartersBetween(programme.start, programme.asOf);
  return standing.belts.length + growth(dataSet, quarters, dataSet.manifest).length;
}

/** The floor: reads every flag and date that the computation is about once, and counts what is there. */
function readAll(dataSet: DataSet): number {
  const { belts, points, candidates, centres, squares, corridors, places, actions } = dataSet;
  let sum = 0;
  const readFlags = ({ haves, basics }: PointFlags): void => {
    for (const have of SIX_HAVES) if (haves[have]) sum += 1;
    for (const basic of FIVE_BASICS) if (basics[basic]) sum += 1;
  };
  for (const { milestones, sign } of belts) {
    for (const name of MILESTONES) if (milestones[name]) sum += 1;
    if (sign) sum += 1;
  }
  for (const point of points) {
    readFlags(point);
    if (point.grade && point.since && point.position) sum += 1;
  }
  for (const candidate of candidates) readFlags(candidate);
  for (const list of [centres, squares, corridors]) for (const { belt } of list) if (belt) sum += 1;
  for (const { position } of places) sum += position[0];
  for (const { state } of actions) if (state === "done") sum += 1;
  for (const { value } of dataSet.assessment.scores) sum += value;
  return sum;
}

/** Long enough, in milliseconds, for the engine to compile what is timed, and for the clock to tell. */
const WARM_UP = 1000;
const TIMED = 5;

/** What the timed calls return, so that none is left out as useless. */
let sink = 0;

/** Milliseconds of the first call, and of `rounds` calls once it is warm (mean of as many as `TIMED` holds). */
function time(compute: () => number, rounds: number): { first: number; warm: readonly number[] } {
  const timed = (calls: number): number => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) sink += compute();
    return (performance.now() - start) / calls;
  };
  const first = timed(1);
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) timed(1);
  const calls = Math.max(1, Math.round(TIMED / timed(1)));
  return { first, warm: Array.from({ length: rounds }, () => timed(calls)) };
}

const rounds = Number(process.argv[2] ?? 31);
const city = readDataSet(CITY);
const large = madeUpProgramme(city, { belts: 2000, points: 20_000, settlements: 2000 }, 2020);

console.log(`Node ${process.version}, median of ${rounds} (quartiles) once warm`);
for (const [name, dataSet, target] of [
  ["the city", city, 2],
  ["made up", large, 150],
] as const) {
  const { belts, points, places, actions } = dataSet;
  const settlements = places.filter(({ kind }) => kind === "settlement").length;
  const floor = summarise(time(() => readAll(dataSet), rounds).warm);
  const { first, warm } = time(() => computeAll(dataSet), rounds);
  const all = summarise(warm);
  const digits = (milliseconds: number): string => milliseconds.toPrecision(3);
  const spread = (summary: typeof all): string =>
    `${digits(summary.median)} ms (${summary.quartiles.map(digits).join("–")})`;
  console.log(
    `\n${name}: ${belts.length} belts, ${points.length} points, ${settlements} settlements, ${actions.length} actions`,
  );
  console.log(`  plain pass over the same records: ${spread(floor)}`);
  console.log(
    `  standards, stages, assessment, ranks, actions, growth: ${spread(all)}, ` +
      `${Math.round(all.median / floor.median)} × the pass, ` +
      `${all.median < target ? "within" : "OVER"} ${target} ms; first call ${digits(first)} ms`,
  );
}
if (!Number.isFinite(sink)) throw new RangeError("the bench computed nothing");
