import { expect, test } from "vitest";
import { WallNotices } from "../../../src/views/wall/wall-notices.ts";

function notices() {
  let shown: readonly string[] = [];
  const board = new WallNotices((next) => {
    shown = next;
  });
  return { board, shown: () => shown };
}

test("files that come late without a fault do not hide that the host is out of reach", () => {
  const { board, shown } = notices();
  board.tell("host", ["no server"]);
  board.tell("files", []);
  expect(shown()).toEqual(["no server"]);
  board.tell("host", []);
  expect(shown()).toEqual([]);
});

test("each subject's last word stands, and nothing is said twice", () => {
  const { board, shown } = notices();
  board.tell("files", ["demand.csv", "tour.json"]);
  board.tell("host", ["demand.csv"]);
  expect(shown()).toEqual(["demand.csv", "tour.json"]);
  board.tell("files", []);
  expect(shown()).toEqual(["demand.csv"]);
});
