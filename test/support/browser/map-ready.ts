import type { Page } from "@playwright/test";
import type { MapReadyEvent } from "../../../src/map/map-events.ts";

/** What draws the map that a page shows. */
type Renderer = "svg" | "maplibre";

/** Opens an address of the site and waits for its map to take input. */
export async function openMap(page: Page, address = "./"): Promise<Renderer> {
  await page.goto(address);
  return mapReady(page);
}

/**
 * Waits for the map of a page that is on its way.
 *
 * @returns what draws the map
 */
export async function mapReady(page: Page): Promise<Renderer> {
  const handle = await page.waitForFunction(() => document.documentElement.dataset.testRenderer);
  return (await handle.jsonValue()) as Renderer;
}

/** Runs in the page, before its own scripts: the event may come before anybody waits for it. */
export function rememberRenderer(): void {
  addEventListener("hd-map-ready", (event) => {
    document.documentElement.dataset.testRenderer = (event as MapReadyEvent).renderer;
  });
}
