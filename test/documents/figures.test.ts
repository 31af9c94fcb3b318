import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PROVENANCE_KINDS } from "../../src/domain/provenance.ts";
import { inRoot, rootDocument } from "./root-documents.ts";

interface RecordFile {
  readonly features: readonly { readonly properties: { readonly provenance: { kind: string } } }[];
}

const FILES = ["belts", "points", "centres", "squares", "corridors", "candidates"];

/** How the READMEs state the records of a file: all, then those of each kind of provenance. */
function stated(name: string): string {
  const path = inRoot(`data/${name}.geojson`);
  const { features } = JSON.parse(readFileSync(path, "utf8")) as RecordFile;
  const kinds = features.map(({ properties }) => properties.provenance.kind);
  const counts = PROVENANCE_KINDS.map((kind) => kinds.filter((one) => one === kind).length);
  return `| \`${name}.geojson\` | ${[features.length, ...counts].join(" | ")} |`;
}

test.each(["README.md", "README.zh-CN.md"])("%s counts the records as they are", (document) => {
  const lines = rootDocument(document).text.split("\n");
  expect(lines).toEqual(expect.arrayContaining(FILES.map(stated)));
});
