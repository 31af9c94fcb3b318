// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import "../../support/all-words.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { selectRecord } from "../../../src/state/selectors.ts";
import { directionsContent, isGoal } from "../../../src/views/explore/directions-content.ts";
import { isInWeChat } from "../../../src/views/explore/is-in-wechat.ts";
import { CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";

const data = readDataSet(CITY);
const ANYWHERE = { inWeChat: false };

function directionsTo(kind: "point" | "corridor", id: string, reader = ANYWHERE) {
  const known = selectRecord(data, { kind, id });
  if (!known || !isGoal(known)) throw new RangeError(`nobody goes to ${kind}:${id}`);
  return directionsContent(known, reader);
}

beforeEach(() => setLocale("zh-CN"));

test("every record with a door has its ways; belts and districts have none", () => {
  const { points, centres, squares, corridors, candidates } = data;
  const kinds = {
    point: points,
    centre: centres,
    square: squares,
    corridor: corridors,
    candidate: candidates,
  };
  for (const [kind, records] of Object.entries(kinds)) {
    for (const record of records) {
      const known = selectRecord(data, { kind: kind as keyof typeof kinds, id: record.id });
      if (!known || !isGoal(known)) throw new RangeError(record.id);
      const { apps, address, notes } = directionsContent(known, ANYWHERE);
      const place = "line" in record ? record.line : record.position;
      expect(apps.length).toBe(place ? 5 : 0);
      expect(address).toBe(record.address);
      const isSample = record.provenance.kind === "illustrative";
      expect(notes.some((note) => note.includes("并非事实"))).toBe(isSample);
    }
  }
  for (const reference of [
    { kind: "belt", id: data.belts[0]?.id ?? "" },
    { kind: "district", id: data.districts[0]?.adcode ?? "" },
  ] as const) {
    const known = selectRecord(data, reference);
    expect(known && isGoal(known)).toBe(false);
  }
});

test("an approximate position says so, an exact one does not", () => {
  const said = (accuracy: string): boolean => {
    const point = data.points.find(({ provenance }) => provenance.positionAccuracy === accuracy);
    return directionsTo("point", point?.id ?? "").notes.some((note) => note.includes("大致"));
  };
  expect([said("approximate"), said("building")]).toEqual([true, false]);
});

test("coordinates are copied in both systems, half a kilometre apart", () => {
  const [gcj02, wgs84] = directionsTo("point", "gulou-louyu-01").positions;
  expect(wgs84).toEqual({ system: "WGS 84", text: "26.114883,119.300621" });
  expect(gcj02?.system).toBe("GCJ-02");
  const [lat = NaN, lng = NaN] = gcj02?.text.split(",").map(Number) ?? [];
  const apart = Math.hypot((lng - 119.300621) * 0.898, lat - 26.114883) * 111_320;
  expect(apart).toBeGreaterThan(300);
  expect(apart).toBeLessThan(800);
});

test("inside WeChat the reader is told what may not open", () => {
  const { notes } = directionsTo("point", "gulou-louyu-01", { inWeChat: true });
  expect(notes.some((note) => note.includes("微信"))).toBe(true);
  const phone = "Mozilla/5.0 (Linux; Android 14) Chrome/116 Mobile Safari/537.36";
  expect(isInWeChat(`${phone} MicroMessenger/8.0.47(0x2800)`)).toBe(true);
  expect(isInWeChat(phone)).toBe(false);
});

test("Chinese apps are asked in Chinese, the others in the reader's language", async () => {
  await setLocale("en");
  const { apps, address } = directionsTo("point", "gulou-louyu-01");
  const names = apps.map(({ href }) => decodeURIComponent(href));
  expect(address).toBe("320 Wusi Road, Gulou");
  expect(names.slice(0, 3).every((name) => name.includes("省体育中心东门"))).toBe(true);
  expect(names[3]).toContain("Provincial Sports Centre");
});
