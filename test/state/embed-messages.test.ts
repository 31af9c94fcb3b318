import { expect, test } from "vitest";
import { encodeRecord, parseEmbedRequest } from "../../src/state/embed-messages.ts";

test("a record is named as in an address, none is null", () => {
  const record = { kind: "belt", id: "gulou-louyu" } as const;
  const message = { type: "hongdai:select", record: encodeRecord(record) };
  expect(parseEmbedRequest(structuredClone(message))).toEqual({ type: "select", record });
  expect(parseEmbedRequest({ type: "hongdai:select", record: null })).toEqual({
    type: "select",
    record: null,
  });
});

test("a camera looks straight down, to the north unless it is turned", () => {
  expect(parseEmbedRequest({ type: "hongdai:move", center: [119.3, 26.08], zoom: 12 })).toEqual({
    type: "move",
    camera: { center: [119.3, 26.08], zoom: 12, bearing: 0, pitch: 0 },
  });
  const turned = { type: "hongdai:move", center: [119.3, 26.08], zoom: 12, bearing: -30 };
  expect(parseEmbedRequest(turned)).toMatchObject({ camera: { bearing: -30 } });
});

test.each([
  null,
  "hongdai:select",
  {},
  { type: "select", record: null },
  { type: "hongdai:select" },
  { type: "hongdai:select", record: "belt" },
  { type: "hongdai:select", record: "person:x" },
  { type: "hongdai:select", record: "belt:<b>" },
  { type: "hongdai:select", record: "belt:a&view=wall" },
  { type: "hongdai:select", record: "belt:a", more: 1 },
  { type: "hongdai:select", record: `belt:${"a".repeat(200)}` },
  { type: "hongdai:move", center: [26.08, 119.3], zoom: 12 },
  { type: "hongdai:move", center: [119.3], zoom: 12 },
  { type: "hongdai:move", center: [119.3, 26.08], zoom: Number.NaN },
  { type: "hongdai:move", center: [119.3, 26.08], zoom: Number.POSITIVE_INFINITY },
  { type: "hongdai:move", center: ["119.3", "26.08"], zoom: 12 },
])("anything else is no request: %j", (message) => {
  expect(parseEmbedRequest(message)).toBeNull();
});
