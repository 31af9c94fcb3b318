import { expect, test } from "vitest";
import { parseScreenMessage } from "../../src/state/screen-messages.ts";

const status = {
  kind: "status",
  from: "1a-2b",
  screen: "东厅",
  sceneId: "stop:gulou-louyu-01",
  elapsed: 1.5,
  mode: "held",
  pace: 0.5,
  tour: "00ff",
  startedAt: 1_700_000_000_000,
  hidden: false,
};
const command = { kind: "command", to: null, only: null, command: { type: "hold" } };

test.each([
  status,
  { kind: "bye", from: "1a-2b" },
  { kind: "hello" },
  command,
  { ...command, to: "hall_2", command: { type: "jump", sceneId: "city-2" } },
  { ...command, only: "x", command: { type: "sync", sceneId: "belt:a", elapsed: 0 } },
])("a message comes in as it was sent: %j", (message) => {
  expect(parseScreenMessage(structuredClone(message))).toEqual(message);
});

test.each([
  null,
  "hello",
  {},
  { kind: "goodbye" },
  { ...status, mode: "stopped" },
  { ...status, elapsed: -1 },
  { ...status, elapsed: Number.NaN },
  { ...status, pace: 0 },
  { ...status, pace: Number.POSITIVE_INFINITY },
  { ...status, screen: "" },
  { ...status, screen: "<b>" },
  { ...status, sceneId: "belt: gulou" },
  { ...status, startedAt: "now" },
  { ...status, hidden: 1 },
  { ...status, more: true },
  { ...command, to: 3 },
  { ...command, command: "hold" },
  { ...command, command: { type: "jump" } },
  { ...command, command: { type: "eval", code: "1" } },
  { ...command, command: { type: "sync", sceneId: "belt:a", elapsed: -1 } },
])("anything else is no message: %j", (message) => {
  expect(parseScreenMessage(message)).toBeNull();
});
