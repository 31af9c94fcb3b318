import type { Locator, Page } from "@playwright/test";
import type { Camera, LngLat } from "../../../src/domain/geo.ts";
import type { HdMapStage } from "../../../src/map/hd-map-stage.ts";

/** A stop on the screen, in CSS pixels of the page. */
interface ScreenStop {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly belt: string;
  readonly x: number;
  readonly y: number;
}

export const stageOf = (page: Page): Locator => page.locator("hd-map-stage");

/** Where the map looks now. */
export async function cameraOf(page: Page): Promise<Camera> {
  const camera = await stageOf(page).evaluate(
    (stage: HdMapStage) => stage.visibleView?.camera ?? null,
  );
  if (!camera) throw new Error("the map has no camera yet");
  return camera;
}

/**
 * A stop that the pointer can hit: nothing lies over it and no other mark is near.
 *
 * @throws when the map shows none
 */
export async function freeStop(page: Page): Promise<ScreenStop> {
  const stop = await stageOf(page).evaluate((stage: HdMapStage) => {
    const { left, top } = stage.getBoundingClientRect();
    const data = stage.scene?.data;
    const placed = <T extends { readonly position: LngLat | null }>(records: readonly T[]) =>
      records.flatMap((record) => {
        const [x, y] = (record.position && stage.project(record.position)) ?? [];
        return x === undefined || y === undefined ? [] : [{ record, x: left + x, y: top + y }];
      });
    const stops = placed(data?.points ?? []);
    const others = placed([
      ...(data?.centres ?? []),
      ...(data?.squares ?? []),
      ...(data?.candidates ?? []),
    ]);
    const isOnMap = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.shadowRoot?.elementFromPoint(x, y) === stage;
    const free = stops.find(
      ({ record, x, y }) =>
        isOnMap(x, y) &&
        [...stops, ...others].every(
          (mark) => mark.record === record || Math.hypot(mark.x - x, mark.y - y) > 30,
        ),
    );
    if (!free) return null;
    const { id, name, nameEn, belt } = free.record;
    return { id, name, nameEn, belt, x: free.x, y: free.y };
  });
  if (!stop) throw new Error("no stop stands free on the screen");
  return stop;
}
