import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAddress, encodeAddress } from "../../src/state/address.ts";
import { type AppState, INITIAL_STATE } from "../../src/state/app-state.ts";
import { reduce } from "../../src/state/reduce.ts";
import { arbitraryAction } from "../support/arbitrary-action.ts";

/** What the browser's address bar makes of the program's part of an address. */
const visit = (address: string) => decodeAddress(new URL(address, "https://city.example/map/"));

test("an address leads back to the very state it was made from", () => {
  fc.assert(
    fc.property(fc.array(arbitraryAction, { maxLength: 12 }), (actions) => {
      const state = actions.reduce(reduce, INITIAL_STATE);
      expect(visit(encodeAddress(state))).toEqual({ state, dropped: [] });
    }),
    { numRuns: 1000 },
  );
});

test("the opening page has an empty address", () => {
  expect(encodeAddress(INITIAL_STATE)).toBe("");
  expect(visit("")).toEqual({ state: INITIAL_STATE, dropped: [] });
});

test("an address can be read by people", () => {
  const state: AppState = {
    ...INITIAL_STATE,
    selection: { kind: "belt", id: "gulou-louyu" },
    hiddenLayers: ["places", "water"],
    district: "350102",
    quarter: "2019-Q3",
    compared: ["gulou-louyu", "taijiang-haixia"],
    weights: { haves: 7.5, stops: 12 },
    language: "en",
    theme: "dark",
    typeSize: "large",
    camera: { center: [119.3, 26.08], zoom: 12.5, bearing: 0, pitch: 0 },
  };
  expect(encodeAddress(state)).toBe(
    "?select=belt:gulou-louyu&hide=places,water&district=350102&quarter=2019-Q3&compare=gulou-louyu,taijiang-haixia&weights=haves:7.5,stops:12&lang=en&theme=dark&type=large#map=12.5/26.08/119.3",
  );
});

test("a wall's scene stands in the address beside the record that it is about", () => {
  const state: AppState = {
    ...INITIAL_STATE,
    view: "wall",
    scene: "stop:gulou-louyu-03",
    selection: { kind: "point", id: "gulou-louyu-03" },
  };
  const address = "?view=wall&scene=stop:gulou-louyu-03&select=point:gulou-louyu-03";
  expect(encodeAddress(state)).toBe(address);
  expect(visit(address)).toEqual({ state, dropped: [] });
  const { searchParams } = new URL(
    encodeAddress(state, { search: "?design=5760x1080&screen=hall&scene=city" }),
    "https://city.example/",
  );
  expect(Object.fromEntries(searchParams)).toMatchObject({
    design: "5760x1080",
    screen: "hall",
    scene: "stop:gulou-louyu-03",
  });
});

test("parameters of others survive, those of an older state do not", () => {
  const current = { search: "?from=%E7%BA%A2+a%26b&select=belt:old&theme=dark" };
  const address = encodeAddress({ ...INITIAL_STATE, district: "350104" }, current);
  const params = new URL(address, "https://city.example/").searchParams;
  expect([...params]).toEqual([
    ["from", "红 a&b"],
    ["district", "350104"],
  ]);
});

test.each([
  ["?view=cockpit", "view=cockpit"],
  ["?scene=", "scene="],
  ["?scene=City", "scene=City"],
  ["?scene=stop:", "scene=stop:"],
  ["?scene=stop:a:b", "scene=stop:a:b"],
  ["?scene=stop:../x", "scene=stop:../x"],
  ["?scene=city--2", "scene=city--2"],
  ["?select=belt", "select=belt"],
  ["?select=planet:mars", "select=planet:mars"],
  ["?select=belt:gulou:louyu", "select=belt:gulou:louyu"],
  ["?select=belt:../../x", "select=belt:../../x"],
  ["?hide=belts,roads", "hide=belts,roads"],
  ["?hide=", "hide="],
  ["?district=3501", "district=3501"],
  ["?quarter=2019", "quarter=2019"],
  ["?quarter=2019-Q5", "quarter=2019-Q5"],
  ["?compare=a,b,c,d", "compare=a,b,c,d"],
  ["?compare=a,a", "compare=a,a"],
  ["?compare=../x", "compare=../x"],
  ["?weights=stops:101", "weights=stops:101"],
  ["?weights=stops:1,stops:2", "weights=stops:1,stops:2"],
  ["?weights=__proto__:1", "weights=__proto__:1"],
  ["?lang=fr", "lang=fr"],
  ["?theme=neon", "theme=neon"],
  ["?type=huge", "type=huge"],
  ["?type=", "type="],
  ["#map=12/26", "map=12/26"],
  ["#map=12/26/north", "map=12/26/north"],
  ["#map=NaN/NaN/NaN", "map=NaN/NaN/NaN"],
  ["#map=99/26/119", "map=99/26/119"],
  ["#map=12/91/119", "map=12/91/119"],
  ["#map=12/26/119/0/89", "map=12/26/119/0/89"],
])("nonsense gives the default and is reported: %s", (address, part) => {
  expect(visit(address)).toEqual({ state: INITIAL_STATE, dropped: [part] });
});

test("one wrong part leaves the right ones alone", () => {
  const { state, dropped } = visit("?lang=en&theme=neon&district=350102#map=12/26/119");
  expect(dropped).toEqual(["theme=neon"]);
  expect(state).toMatchObject({ language: "en", district: "350102", camera: { zoom: 12 } });
});

test("no address whatever makes decoding throw or gives a state that does not last", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(
      fc.constantFrom(
        "view",
        "scene",
        "select",
        "hide",
        "district",
        "quarter",
        "compare",
        "weights",
        "lang",
      ),
      text,
      text,
      (name, value, place) => {
        const search = `?${name}=${encodeURIComponent(value)}`;
        const { state } = decodeAddress({ search, hash: `#map=${place}` });
        expect(visit(encodeAddress(state)).state).toEqual(state);
      },
    ),
  );
});
