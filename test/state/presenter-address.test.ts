import { expect, test } from "vitest";
import { decodeAddress } from "../../src/state/address.ts";
import { presenterAddress, wallAddress } from "../../src/state/presenter-address.ts";
import { decodeWallSettings } from "../../src/state/wall-settings.ts";

const WALL =
  "?view=wall&scene=belt:a&design=5760x1080&motion=full&pace=4&screen=%E4%B8%9C%E5%8E%85&quarter=2019-Q3&weights=ones:2,haves:1&lang=en&theme=dark&from=mail";

test("a presenter speaks the wall's language, of the same quarter, and drives the wall of that name", () => {
  const search = presenterAddress(WALL);
  const { state, dropped } = decodeAddress({ search, hash: "" });
  expect(dropped).toEqual([]);
  expect(state).toMatchObject({
    view: "presenter",
    language: "en",
    theme: "dark",
    quarter: "2019-Q3",
    weights: { haves: 1, ones: 2 },
    scene: null,
  });
  expect(decodeWallSettings(search).settings).toEqual({
    design: null,
    screen: "东厅",
    motion: "system",
    pace: 1,
  });
});

test("a wall without a name is driven with all others", () => {
  expect(presenterAddress("?view=wall&scene=city")).toBe("?view=presenter");
  expect(presenterAddress("")).toBe("?view=presenter");
});

test("from the presenter a wall of the same name is opened", () => {
  expect(wallAddress(presenterAddress(WALL))).toBe(
    "?view=wall&lang=en&theme=dark&quarter=2019-Q3&weights=ones:2,haves:1&screen=%E4%B8%9C%E5%8E%85",
  );
});
