import type { Page } from "@playwright/test";
import type { HdWallStage } from "../../../src/map/wall/hd-wall-stage.ts";
import type { HdWallPage } from "../../../src/views/wall/hd-wall-page.ts";
import { openMap } from "./map-ready.ts";

/** The wall's page and its map. */
export const wallOf = (page: Page) => page.locator("hd-wall-page");
export const wallStageOf = (page: Page) => page.locator("hd-wall-stage");

/** Opens the wall and waits for its map. */
export const openWall = (page: Page, query = "") => openMap(page, `./?view=wall${query}`);

/** Id of the scene that is shown. */
export const sceneOf = (page: Page): Promise<string | undefined> =>
  wallOf(page).evaluate((wall: HdWallPage) => wall.director?.scene.id);

/** Whether the tour goes on, is paused, held or in somebody's hands. */
export const modeOf = (page: Page): Promise<string | undefined> =>
  wallOf(page).evaluate((wall: HdWallPage) => wall.director?.state.mode);

/** Shows a scene and keeps it, as a presenter would. */
export async function holdAt(page: Page, scene: string): Promise<void> {
  await wallOf(page).evaluate((wall: HdWallPage, id: string) => {
    wall.director?.act({ type: "jump", scene: id });
    wall.director?.act({ type: "hold" });
  }, scene);
}

/**
 * A stop of the belt in focus, not the one whose turn it is, that a finger can reach: nothing lies over it
 * and no other is near. CSS pixels of the page.
 *
 * @throws when there is none
 */
export async function stopInReach(
  page: Page,
): Promise<{ readonly id: string; readonly x: number; readonly y: number }> {
  const spot = await wallStageOf(page).evaluate((stage: HdWallStage) => {
    const { scene, show } = stage;
    const spots = (scene?.data.points ?? []).flatMap(({ id, position, belt }) => {
      const [x, y] = (position && stage.project(position)) ?? [];
      return x === undefined || y === undefined ? [] : [{ id, x, y, belt }];
    });
    const isOnMap = (x: number, y: number): boolean => {
      let within: DocumentOrShadowRoot = document;
      for (;;) {
        const top: Element | null = within.elementFromPoint(x, y);
        if (top === stage) return true;
        if (!top?.shadowRoot || top.shadowRoot === within) return false;
        within = top.shadowRoot;
      }
    };
    const apart = 40 * (scene?.scale ?? 1);
    return spots.find(
      ({ id, x, y, belt }) =>
        belt === scene?.focusBelt &&
        show?.turn.every((stop) => stop.id !== id) === true &&
        isOnMap(x, y) &&
        spots.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) > apart),
    );
  });
  if (!spot) throw new Error("no stop is in reach");
  return spot;
}

/** The address that the page was opened with: what a reload comes back to. */
export const openedAt = (page: Page): Promise<string> =>
  page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name ?? "");
