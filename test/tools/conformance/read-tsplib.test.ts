import { describe, expect, it } from "vitest";
import { readTsplib } from "../../../tools/conformance/read-tsplib.ts";

const problem = (kind: string, format: string, section: string, numbers: string): string =>
  `NAME: made up\nDIMENSION: 3\nEDGE_WEIGHT_TYPE : ${kind}\nEDGE_WEIGHT_FORMAT: ${format} \n${section}\n${numbers}\nEOF\n`;

describe("readTsplib", () => {
  const costs = [
    [0, 1, 2],
    [1, 0, 3],
    [2, 3, 0],
  ];

  it("reads the forms in which costs are written out", () => {
    const read = (format: string, numbers: string) =>
      readTsplib(problem("EXPLICIT", format, "EDGE_WEIGHT_SECTION", numbers));
    expect(read("FULL_MATRIX", "0 1 2\n1 0 3\n2 3 0")).toEqual(costs);
    expect(read("LOWER_DIAG_ROW", "0 1 0\n2 3 0")).toEqual(costs);
    expect(read("UPPER_ROW", "1 2\n3")).toEqual(costs);
  });

  it("measures places, rounded to whole units", () => {
    const read = (kind: string, numbers: string) =>
      readTsplib(problem(kind, "FUNCTION", "NODE_COORD_SECTION", numbers));
    const plane = read("EUC_2D", "1 0 0\n2 3 4\n3 0 1.4");
    expect(plane[0]).toEqual([0, 5, 1]);
    // √(100 / 10) = 3.16, which ATT rounds up
    expect(read("ATT", "1 0 0\n2 10 0\n3 0 0")[0]?.[1]).toBe(4);
    // a degree of the sphere's girth: 6378.388 × π / 180 = 111.3 km
    expect(read("GEO", "1 0.0 0.0\n2 1.0 0.0\n3 0.3 0.0")[0]?.slice(1)).toEqual([112, 56]);
  });

  it("refuses a form that it does not know", () => {
    expect(() => readTsplib(problem("XRAY1", "FUNCTION", "NODE_COORD_SECTION", "1 0 0"))).toThrow(
      RangeError,
    );
  });
});
