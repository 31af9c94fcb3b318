// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { findEntries, jumpEntries } from "../../src/content/jump-entries.ts";
import { wallTour } from "../../src/content/wall-tour.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { city } from "../support/city-scene.ts";

const { tour } = wallTour(city, null, null);
beforeEach(() => setLocale("zh-CN"));

const named = (query: string) => findEntries(jumpEntries(city, tour), query);

test("every belt and every stop of the city is there, counted from one, and leads to its scene", () => {
  const entries = jumpEntries(city, tour);
  const belts = entries.filter(({ mark }) => mark === "belt");
  expect(belts.map(({ id }) => id)).toEqual(city.belts.map(({ id }) => id));
  expect(belts.map(({ number }) => number)).toEqual(city.belts.map((_, at) => `${at + 1}`));
  expect(belts.map(({ sceneId }) => sceneId)).toEqual(city.belts.map(({ id }) => `belt:${id}`));
  const stops = belts.flatMap((belt) => belt.stops);
  expect(stops.map(({ id }) => id).toSorted()).toEqual(city.points.map(({ id }) => id).toSorted());
  for (const { id, sceneId } of stops) expect(sceneId).toBe(`stop:${id}`);
  for (const belt of belts) {
    expect(belt.stops.map(({ number }) => number)).toEqual(
      belt.stops.map((_, at) => `${belt.number}.${at + 1}`),
    );
  }
  const isWhole = (id: string): boolean => id === "city" || id === "coverage";
  expect(entries.filter(({ mark }) => mark === null).every(({ id }) => isWhole(id))).toBe(true);
});

test("a stop without a scene leads to its belt and says so; what has neither leads nowhere", () => {
  const [first, second] = city.belts;
  const short = tour.filter(({ kind, belt }) => kind !== "stop" && belt !== second?.id);
  const entries = jumpEntries(city, short);
  const [one] = entries.find(({ id }) => id === first?.id)?.stops ?? [];
  expect(one).toMatchObject({ sceneId: `belt:${first?.id}`, isInstead: true });
  const none = entries.find(({ id }) => id === second?.id);
  expect(none).toMatchObject({ sceneId: null, isInstead: false });
  expect(none?.stops[0]).toMatchObject({ sceneId: null, isInstead: false });
});

test("a number finds its belt and then the belt's stops, a number with a point one stop", () => {
  const third = jumpEntries(city, tour).find(({ number }) => number === "3");
  const found = named("3").map(({ id }) => id);
  const own = [third?.id, ...(third?.stops ?? []).map(({ id }) => id)];
  expect(found.slice(0, own.length)).toEqual(own);
  for (const query of ["3.2", "３.２", "3。2", " 3.2 "]) {
    expect(named(query)[0]?.id, query).toBe(third?.stops[1]?.id);
  }
});

test("names find in either language, whichever is spoken; words in any order", async () => {
  const [belt] = city.belts;
  for (const language of ["zh-CN", "en"]) {
    await setLocale(language);
    expect(named("南江滨")[0]?.id).toBe("cangshan-nanjiangbin");
    expect(named(belt?.nameEn.toUpperCase() ?? "").map(({ id }) => id)).toContain(belt?.id);
    const words = (belt?.nameEn ?? "").split(" ").toReversed().join(" ");
    expect(named(words).map(({ id }) => id)).toContain(belt?.id);
  }
});

test("nothing typed finds nothing, and what is found holds every word that was typed", () => {
  const entries = jumpEntries(city, tour);
  expect(findEntries(entries, " 　 ")).toEqual([]);
  const words = fc.constantFrom(
    "示范",
    "点",
    "Point",
    "west",
    "楼宇",
    "7",
    "9.4",
    "zzz",
    "（示例）",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (typed) => {
      const found = findEntries(entries, typed.join(" "));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const entry of found) {
        const text = entry.found;
        const isNamed = typed.every((word) => text.includes(word.normalize("NFKC").toLowerCase()));
        const [number = ""] = typed;
        const isNumbered = entry.number === number || entry.number?.startsWith(`${number}.`);
        expect(isNamed || isNumbered).toBe(true);
      }
    }),
  );
});
