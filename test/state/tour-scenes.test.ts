import fc from "fast-check";
import { expect, test } from "vitest";
import { RECORD_KINDS } from "../../src/domain/record-kinds.ts";
import { sceneForRecord } from "../../src/state/scene-for-record.ts";
import { sceneSelection } from "../../src/state/scene-selection.ts";
import { arbitraryTour } from "../support/arbitrary-tour.ts";

test("a scene selects its point or belt, and that record leads back to the belt or the very stop", () => {
  fc.assert(
    fc.property(arbitraryTour, (tour) => {
      for (const scene of tour) {
        const record = sceneSelection(scene);
        if (scene.kind === "city" || scene.kind === "coverage") expect(record).toBeNull();
        else if (scene.kind === "stop") expect(record).toEqual({ kind: "point", id: scene.point });
        else expect(record).toEqual({ kind: "belt", id: scene.belt });
        if (record === null) continue;
        const found = sceneForRecord(tour, record);
        expect(found?.id).toBe(scene.kind === "stop" ? scene.id : `belt:${scene.belt}`);
      }
    }),
  );
});

test("a belt of which only the standards are told leads there; what no scene is about, nowhere", () => {
  fc.assert(
    fc.property(arbitraryTour, (tour) => {
      const [first] = tour.filter(({ kind }) => kind === "standards");
      const only = tour.filter(({ kind }) => kind === "standards" || kind === "city");
      if (first) expect(sceneForRecord(only, { kind: "belt", id: first.belt ?? "" })).toBe(first);
      for (const kind of RECORD_KINDS) {
        expect(sceneForRecord(tour, { kind, id: "zzz" })).toBeNull();
      }
      expect(sceneForRecord(tour, { kind: "district", id: "a" })).toBeNull();
    }),
  );
});
