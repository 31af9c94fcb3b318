import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PROVENANCE_KINDS } from "../../src/domain/provenance.ts";
import { inRoot, rootDocument } from "./root-documents.ts";

interface Sourced {
  readonly provenance: { readonly kind: string };
}

/** Files of records, and the list that holds them. */
const FILES = [
  ["belts.geojson", "features"],
  ["points.geojson", "features"],
  ["centres.geojson", "features"],
  ["squares.geojson", "features"],
  ["corridors.geojson", "features"],
  ["candidates.geojson", "features"],
  ["assessment.json", "scores"],
  ["actions.json", "actions"],
] as const;

/** How the READMEs state the records of a file: all, then those of each kind of provenance. */
function stated([file, list]: (typeof FILES)[number]): string {
  const json = JSON.parse(readFileSync(inRoot(`data/${file}`), "utf8")) as Record<
    string,
    readonly (Sourced & { readonly properties?: Sourced })[]
  >;
  const kinds = (json[list] ?? []).map((record) => (record.properties ?? record).provenance.kind);
  const counts = PROVENANCE_KINDS.map((kind) => kinds.filter((one) => one === kind).length);
  return `| \`${file}\` | ${[kinds.length, ...counts].join(" | ")} |`;
}

test.each(["README.md", "README.zh-CN.md"])("%s counts the records as they are", (document) => {
  const lines = rootDocument(document).text.split("\n");
  expect(lines).toEqual(expect.arrayContaining(FILES.map(stated)));
});
