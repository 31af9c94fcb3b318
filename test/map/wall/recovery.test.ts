import fc from "fast-check";
import { expect, test } from "vitest";
import { type Climb, nextRung, RUNGS, type Rung } from "../../../src/map/wall/recovery.ts";

const MINUTE = 60_000;
const least = fc.constantFrom<Rung>("overlay", "rebuild");

/** Losses, each so many milliseconds after the one before. */
const losses = fc.array(
  fc.record({ least, after: fc.oneof(fc.nat(5_000), fc.nat(MINUTE), fc.nat(30 * MINUTE)) }),
  { maxLength: 60 },
);

/** What is climbed in answer to losses, until nothing that can be lost is left. */
function answers(all: readonly { readonly least: Rung; readonly after: number }[]) {
  const climbs: (Climb & { readonly least: Rung })[] = [];
  let at = 0;
  for (const { least, after } of all) {
    at += after;
    const rung = nextRung(least, climbs, at);
    climbs.push({ rung, at, least });
    if (rung === "svg") break;
  }
  return climbs;
}

test("never a lesser rung than a loss asks for", () => {
  fc.assert(
    fc.property(losses, (all) => {
      for (const { rung, least } of answers(all)) {
        expect(RUNGS.indexOf(rung)).toBeGreaterThanOrEqual(RUNGS.indexOf(least));
      }
    }),
  );
});

test.each<[Rung, number, number]>([
  ["overlay", 3, MINUTE],
  ["rebuild", 2, 5 * MINUTE],
  ["reload", 2, 15 * MINUTE],
])("%s is climbed at most %i times within %i ms", (name, most, within) => {
  fc.assert(
    fc.property(losses, (all) => {
      const times = answers(all).flatMap(({ rung, at }) => (rung === name ? [at] : []));
      for (const [index, at] of times.entries()) {
        const start = times[index - most];
        if (start !== undefined) expect(at - start).toBeGreaterThanOrEqual(within);
      }
    }),
  );
});

test("a rung is passed over only when it was climbed as often as it may help", () => {
  fc.assert(
    fc.property(losses, (all) => {
      const climbs = answers(all);
      for (const [index, { rung, at, least }] of climbs.entries()) {
        for (const passed of RUNGS.slice(RUNGS.indexOf(least), RUNGS.indexOf(rung))) {
          const before = climbs.slice(0, index);
          expect(before.some((each) => each.rung === passed && at - each.at < 15 * MINUTE)).toBe(
            true,
          );
        }
      }
    }),
  );
});

test("a picture that is lost again and again climbs all rungs to the SVG map", () => {
  const again = Array.from({ length: 20 }, () => ({ least: "overlay" as const, after: 1000 }));
  expect(answers(again).map(({ rung }) => rung)).toEqual([
    "overlay",
    "overlay",
    "overlay",
    "rebuild",
    "rebuild",
    "reload",
    "reload",
    "svg",
  ]);
});

test("after a quiet quarter of an hour the first rung is tried first", () => {
  fc.assert(
    fc.property(losses, least, fc.nat(MINUTE), (all, asked, more) => {
      const climbs = answers(all);
      const last = climbs.at(-1)?.at ?? 0;
      expect(nextRung(asked, climbs, last + 15 * MINUTE + more)).toBe(asked);
    }),
  );
});
