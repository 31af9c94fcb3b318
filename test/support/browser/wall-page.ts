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

/** Where a stop stands on the page, CSS pixels. */
export async function stopOnWall(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const spot = await wallStageOf(page).evaluate((stage: HdWallStage, stop: string) => {
    const record = stage.scene?.data.points.find((point) => point.id === stop);
    return record?.position ? stage.project(record.position) : null;
  }, id);
  if (!spot) throw new Error(`the map does not show ${id}`);
  return { x: spot[0], y: spot[1] };
}
