import fc from "fast-check";
import { expect, test } from "vitest";
import { LAYER_IDS } from "../../src/domain/record-kinds.ts";
import { type AppState, INITIAL_STATE } from "../../src/state/app-state.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { arbitraryAction } from "../support/arbitrary-action.ts";

const actions = fc.array(arbitraryAction, { maxLength: 10 });

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

test("every state is frozen through and through, and no action changes an older one", () => {
  fc.assert(
    fc.property(actions, arbitraryAction, (before, action) => {
      const state = before.reduce(reduce, INITIAL_STATE);
      const copy = structuredClone(state);
      const given = structuredClone(action);
      const next = reduce(state, action);
      expect(isDeepFrozen(next)).toBe(true);
      expect(state).toEqual(copy);
      expect(action).toEqual(given);
    }),
  );
});

test("asking twice for the same gives the very same state, so nothing is drawn anew", () => {
  const settling = arbitraryAction.filter(({ type }) => !type.startsWith("toggle-"));
  fc.assert(
    fc.property(actions, settling, (before, action) => {
      const once = reduce(before.reduce(reduce, INITIAL_STATE), action);
      expect(reduce(once, structuredClone(action))).toBe(once);
    }),
  );
});

test("a state restored on top of its equal is no change", () => {
  fc.assert(
    fc.property(actions, (before) => {
      const state = before.reduce(reduce, INITIAL_STATE);
      expect(reduce(state, { type: "restore", state: structuredClone(state) })).toBe(state);
    }),
  );
});

test("a restored state replaces everything", () => {
  const restored: AppState = Object.freeze({ ...INITIAL_STATE, district: "350102", theme: "dark" });
  const before = reduce(INITIAL_STATE, { type: "set-language", language: "en" });
  expect(reduce(before, { type: "restore", state: restored })).toEqual(restored);
});

test("a layer switched twice is as it was; hidden layers keep their order", () => {
  const toggle = (state: AppState, layer: (typeof LAYER_IDS)[number]) =>
    reduce(state, { type: "toggle-layer", layer });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LAYER_IDS)), (layers) => {
      const state = layers.reduce(toggle, INITIAL_STATE);
      const odd = LAYER_IDS.filter((id) => layers.filter((each) => each === id).length % 2 === 1);
      expect(state.hiddenLayers).toEqual(odd);
    }),
  );
});

test.each<[Action, Partial<AppState>]>([
  [
    { type: "select", record: { kind: "belt", id: "west" } },
    { selection: { kind: "belt", id: "west" } },
  ],
  [
    { type: "show-scene", scene: "stop:west-1", record: { kind: "point", id: "west-1" } },
    { scene: "stop:west-1", selection: { kind: "point", id: "west-1" } },
  ],
  [{ type: "toggle-layer", layer: "water" }, { hiddenLayers: ["water"] }],
  [{ type: "filter-district", adcode: "350102" }, { district: "350102" }],
  [{ type: "set-language", language: "en" }, { language: "en" }],
  [{ type: "set-theme", theme: "dark" }, { theme: "dark" }],
  [{ type: "set-type-size", typeSize: "large" }, { typeSize: "large" }],
])("an action changes its own part and nothing else: %j", (action, change) => {
  expect(reduce(INITIAL_STATE, action)).toEqual({ ...INITIAL_STATE, ...change });
});

test("a scene without a record takes the selection away; another scene with the same record is a change", () => {
  const point = { kind: "point", id: "west-1" } as const;
  const stop = reduce(INITIAL_STATE, { type: "show-scene", scene: "stop:west-1", record: point });
  const same = reduce(stop, { type: "show-scene", scene: "belt:west", record: { ...point } });
  expect(same).not.toBe(stop);
  expect(same.scene).toBe("belt:west");
  const city = reduce(stop, { type: "show-scene", scene: "city", record: null });
  expect(city).toEqual({ ...INITIAL_STATE, scene: "city" });
});

test("selecting something on the wall leaves the scene where it is", () => {
  const city = reduce(INITIAL_STATE, { type: "show-scene", scene: "city", record: null });
  const chosen = reduce(city, { type: "select", record: { kind: "belt", id: "west" } });
  expect(chosen).toEqual({ ...city, selection: { kind: "belt", id: "west" } });
});

test("at most three belts are compared; a fourth takes the place of the one chosen first", () => {
  const compared = ["a", "b", "c", "d"].reduce(
    (state, belt) => reduce(state, { type: "toggle-compared", belt }),
    INITIAL_STATE,
  );
  expect(compared.compared).toEqual(["b", "c", "d"]);
  expect(reduce(compared, { type: "toggle-compared", belt: "c" }).compared).toEqual(["b", "d"]);
});

test("weights stay between 0 and 100 and go back to the scheme's", () => {
  const weigh = (state: AppState, indicator: string, weight: number | null) =>
    reduce(state, { type: "set-weight", indicator, weight });
  const tried = weigh(weigh(INITIAL_STATE, "stops", 130), "haves", -3);
  expect(tried.weights).toEqual({ haves: 0, stops: 100 });
  expect(weigh(tried, "haves", null).weights).toEqual({ stops: 100 });
  expect(reduce(tried, { type: "reset-weights" })).toEqual(INITIAL_STATE);
});
