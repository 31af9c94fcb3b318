import fc from "fast-check";
import type { Camera } from "../../src/domain/geo.ts";
import { quartersBetween } from "../../src/domain/quarter.ts";
import { LAYER_IDS, RECORD_KINDS } from "../../src/domain/record-kinds.ts";
import { LANGUAGES, THEMES, TYPE_SIZES, VIEW_IDS } from "../../src/state/app-state.ts";
import type { Action } from "../../src/state/reduce.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const recordId = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("-"));
const adcode = fc.stringMatching(/^\d{6}$/);

/** Any camera that a map may report: whole turns too far, poles, hairbreadths from zero. */
export const arbitraryCamera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(
    fc.oneof(number(-540, 540), number(-1e-6, 1e-6), number(119, 120)),
    fc.oneof(number(-90, 90), number(-1e-6, 1e-6), number(25, 27)),
  ),
  zoom: fc.oneof(number(-2, 26), number(6, 18)),
  bearing: fc.oneof(fc.constant(0), number(-360, 360), number(-0.1, 0.1)),
  pitch: fc.oneof(fc.constant(0), number(0, 90)),
});

const quarter = fc.constantFrom(...quartersBetween("2018-01", "2026-11"));

const reference = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...RECORD_KINDS.filter((kind) => kind !== "district")),
    id: recordId,
  }),
  fc.record({ kind: fc.constant("district" as const), id: adcode }),
);

/** Ids as tours have them: a kind alone or with a record, a second `city` as `city-2`. */
const scene = fc
  .tuple(fc.constantFrom("city", "coverage", "belt", "stop", "standards"), fc.option(recordId))
  .map(([kind, id]) => (id === null ? kind : kind === "city" ? `city-${id}` : `${kind}:${id}`));

/** Anything a reader can do to the page's state. */
export const arbitraryAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant("select" as const), record: fc.option(reference) }),
  fc.record({ type: fc.constant("show-scene" as const), scene, record: fc.option(reference) }),
  fc.record({
    type: fc.constant("open-view" as const),
    view: fc.constantFrom(...VIEW_IDS),
    record: fc.option(reference),
  }),
  fc.record({ type: fc.constant("set-quarter" as const), quarter: fc.option(quarter) }),
  fc.record({ type: fc.constant("toggle-compared" as const), belt: recordId }),
  fc.record({
    type: fc.constant("set-weight" as const),
    indicator: recordId,
    weight: fc.option(fc.oneof(number(0, 100), number(-1e-9, 1e-9), fc.integer({ max: 200 }))),
  }),
  fc.record({ type: fc.constant("reset-weights" as const) }),
  fc.record({ type: fc.constant("toggle-layer" as const), layer: fc.constantFrom(...LAYER_IDS) }),
  fc.record({ type: fc.constant("filter-district" as const), adcode: fc.option(adcode) }),
  fc.record({
    type: fc.constant("set-language" as const),
    language: fc.constantFrom(...LANGUAGES),
  }),
  fc.record({ type: fc.constant("set-theme" as const), theme: fc.constantFrom(...THEMES) }),
  fc.record({
    type: fc.constant("set-type-size" as const),
    typeSize: fc.constantFrom(...TYPE_SIZES),
  }),
  fc.record({ type: fc.constant("camera-moved" as const), camera: arbitraryCamera }),
);
