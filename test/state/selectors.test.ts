import { expect, test } from "vitest";
import { RECORD_KINDS, type RecordKind } from "../../src/domain/record-kinds.ts";
import { type AppState, INITIAL_STATE } from "../../src/state/app-state.ts";
import {
  type Records,
  selectFocusBelt,
  selectRecord,
  selectShown,
  selectStops,
  withoutUnknown,
} from "../../src/state/selectors.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const selecting = (kind: RecordKind, id: string): AppState => ({
  ...INITIAL_STATE,
  selection: { kind, id },
});
const listOf: Readonly<Record<RecordKind, keyof Records>> = {
  belt: "belts",
  point: "points",
  centre: "centres",
  square: "squares",
  corridor: "corridors",
  candidate: "candidates",
  district: "districts",
};

test.each(RECORD_KINDS)("every %s is found by its reference, and as what it is", (kind) => {
  const list = city[listOf[kind]];
  expect(list.length).toBeGreaterThan(0);
  for (const record of list) {
    const id = kind === "district" ? record.adcode : Reflect.get(record, "id");
    const known = selectRecord(city, { kind, id });
    expect(known?.kind).toBe(kind);
    expect(known?.record).toBe(record);
  }
  expect(selectRecord(city, { kind, id: "nobody" })).toBeNull();
});

test("a record of another kind with the same id is not mistaken for it", () => {
  const [belt] = city.belts;
  expect(selectRecord(city, { kind: "point", id: belt?.id ?? "" })).toBeNull();
});

test("the belt in focus is the one selected, or that of the selected stop or facility", () => {
  expect(selectFocusBelt(INITIAL_STATE, city)).toBeNull();
  for (const { id } of city.belts) expect(selectFocusBelt(selecting("belt", id), city)).toBe(id);
  for (const kind of ["point", "centre", "square", "corridor"] as const) {
    for (const record of city[`${kind}s`]) {
      expect(selectFocusBelt(selecting(kind, record.id), city)).toBe(record.belt);
    }
  }
  for (const { id } of city.candidates) {
    expect(selectFocusBelt(selecting("candidate", id), city)).toBeNull();
  }
  expect(selectFocusBelt(selecting("district", "350102"), city)).toBeNull();
  expect(selectFocusBelt(selecting("belt", "nobody"), city)).toBeNull();
});

test("a belt's stops come in their order, whatever the order of the file", () => {
  const shuffled = { ...city, points: city.points.toReversed() };
  for (const { id } of city.belts) {
    const stops = selectStops(shuffled, id);
    expect(stops.map(({ order }) => order)).toEqual(stops.map((_, index) => index + 1));
    expect(stops.every(({ belt }) => belt === id)).toBe(true);
  }
  expect(shuffled.points).toEqual(city.points.toReversed());
});

test("without a district everything is shown; the districts' shares make up the whole", () => {
  const all = selectShown(INITIAL_STATE, city);
  const shares = city.districts.map(({ adcode }) =>
    selectShown({ ...INITIAL_STATE, district: adcode }, city),
  );
  for (const name of Object.keys(all) as (keyof typeof all)[]) {
    const whole: readonly { readonly id: string }[] = all[name];
    expect(whole).toBe(city[name]);
    const parts = shares.flatMap((share): readonly unknown[] => share[name]);
    expect(new Set(parts)).toEqual(new Set(whole));
    expect(parts).toHaveLength(whole.length);
  }
});

test("an old link opens on the default where the data set no longer holds what it names", () => {
  const state: AppState = {
    ...selecting("belt", "nobody"),
    district: "990101",
    language: "en",
    hiddenLayers: ["water"],
  };
  expect(withoutUnknown(state, city)).toEqual({
    state: { ...state, selection: null, district: null },
    dropped: ["select=belt:nobody", "district=990101"],
  });
});

test("a state whose records all exist is left alone, as the same object", () => {
  const [belt, [district]] = [city.belts[0], city.districts];
  const state = { ...selecting("belt", belt?.id ?? ""), district: district?.adcode ?? "" };
  const known = withoutUnknown(state, city);
  expect(known.state).toBe(state);
  expect(known.dropped).toEqual([]);
});

test("one lost part does not cost the other", () => {
  const [belt] = city.belts;
  const state = { ...selecting("belt", belt?.id ?? ""), district: "990101" };
  expect(withoutUnknown(state, city)).toEqual({
    state: { ...state, district: null },
    dropped: ["district=990101"],
  });
});

test("a quarter outside the programme, lost belts and weights of no indicator are dropped", () => {
  const [belt] = city.belts;
  const indicator = city.assessment.scheme?.dimensions[0]?.indicators[0]?.id ?? "";
  const state: AppState = {
    ...INITIAL_STATE,
    quarter: "2017-Q4",
    compared: [belt?.id ?? "", "nobody"],
    weights: { [indicator]: 20, luck: 80 },
  };
  expect(indicator).not.toBe("");
  const { state: known, dropped } = withoutUnknown(state, city);
  expect(known).toEqual({
    ...INITIAL_STATE,
    compared: [belt?.id],
    weights: { [indicator]: 20 },
  });
  expect(dropped.map((part) => part.split("=")[0])).toEqual(["quarter", "compare", "weights"]);
});
