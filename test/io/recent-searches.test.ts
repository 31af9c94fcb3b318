// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import {
  forgetRecentSearch,
  forgetRecentSearches,
  keepRecentSearch,
  MOST_KEPT,
  readRecentSearches,
} from "../../src/io/recent-searches.ts";

beforeEach(() => localStorage.clear());

test("the newest comes first, each once, and no more than are kept", () => {
  expect(readRecentSearches()).toEqual([]);
  for (let at = 0; at < MOST_KEPT + 2; at += 1) keepRecentSearch(`查询${at}`);
  keepRecentSearch(" 查询5 ");
  const kept = readRecentSearches();
  expect(kept.length).toBe(MOST_KEPT);
  expect(kept.slice(0, 2)).toEqual(["查询5", `查询${MOST_KEPT + 1}`]);
  expect(kept.filter((text) => text === "查询5").length).toBe(1);
});

test("one is forgotten, then all, and then nothing of it lies on the device", () => {
  keepRecentSearch("东门");
  keepRecentSearch("西门");
  expect(forgetRecentSearch("东门")).toEqual(["西门"]);
  expect(forgetRecentSearches()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test("nothing is kept of blanks, and little of a very long text", () => {
  expect(keepRecentSearch("   ")).toEqual([]);
  expect(keepRecentSearch("福".repeat(10_000))[0]?.length).toBeLessThan(100);
});

test.each(["{", "{}", '["a", 3]', '[""]', "null"])("what else lies there is none: %s", (text) => {
  keepRecentSearch("东门");
  const [key = ""] = Object.keys(localStorage);
  localStorage.setItem(key, text);
  expect(readRecentSearches()).toEqual([]);
  expect(keepRecentSearch("西门")).toEqual(["西门"]);
});

test("a browser that refuses its storage has none, and nothing is thrown", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(readRecentSearches()).toEqual([]);
  expect(keepRecentSearch("东门")).toEqual([]);
  expect(forgetRecentSearches()).toEqual([]);
});
