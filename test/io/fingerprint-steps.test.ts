import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintSteps } from "../../src/io/fingerprint-steps.ts";
import { makeFault } from "../../src/io/make-fault.ts";
import type { FileSources } from "../../src/io/parse-json.ts";
import { runAtOnce } from "../../src/io/run-steps.ts";

const print = (sources: FileSources): number => runAtOnce(fingerprintSteps(sources));
const folder = fc.dictionary(fc.constantFrom("a.json", "b.json", "c.csv"), fc.string(), {
  noNullPrototype: true,
});

test("equal folders have equal fingerprints, others have others", () => {
  fc.assert(
    fc.property(folder, folder, (one, other) => {
      const isEqual = JSON.stringify(one) === JSON.stringify(other);
      expect(print({ ...one }) === print({ ...other })).toBe(isEqual);
      expect(Number.isSafeInteger(print(one))).toBe(true);
    }),
  );
});

test("one letter anywhere in a long text makes another", () => {
  const text = "福州带".repeat(200_000);
  const known = print({ "a.csv": text });
  expect(print({ "a.csv": text })).toBe(known);
  fc.assert(
    fc.property(fc.nat(text.length - 1), (at) => {
      expect(print({ "a.csv": `${text.slice(0, at)}x${text.slice(at + 1)}` })).not.toBe(known);
    }),
    { numRuns: 20 },
  );
});

test("a text that moves to another file, or is a fault now, makes another", () => {
  expect(print({ "a.json": "x", "b.json": "" })).not.toBe(print({ "a.json": "", "b.json": "x" }));
  const fault = makeFault("missing", "a.json");
  expect(print({ "a.json": fault })).not.toBe(print({ "a.json": JSON.stringify(fault) }));
  expect(print({ "a.json": fault })).toBe(print({ "a.json": makeFault("missing", "a.json") }));
});
