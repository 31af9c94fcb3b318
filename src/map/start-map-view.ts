import type { MapScene } from "./map-scene.ts";
import type { MapView, MapViewOptions } from "./map-view.ts";

/** Longest that a map may take from its program's arrival to its first drawing, milliseconds. */
const DRAWING_PATIENCE = 20_000;

/**
 * Fetches MapLibre's chunk, makes the map and waits for its first drawing.
 *
 * @param options asked for when the chunk has come, so that the scene is the present one; null when
 *   nobody wants the map any more. It is given the chunk, which has the flat map's look.
 * @param patience longest that the map may take from its program's arrival to its first drawing,
 *   milliseconds.
 * @returns null when the map is not to be had: its chunk cannot be fetched (a site published anew has
 *   others), the browser refuses WebGL 2, or nothing is ever drawn.
 */
export async function startMapView<Scene extends MapScene>(
  options: (chunk: typeof import("./map-view.ts")) => MapViewOptions<Scene> | null,
  patience = DRAWING_PATIENCE,
): Promise<MapView<Scene> | null> {
  let view: MapView<Scene> | null = null;
  try {
    const chunk = await import("./map-view.ts");
    const wanted = options(chunk);
    view = wanted && new chunk.MapView(wanted);
    if (!view) return null;
    await Promise.race([view.drawn, overdue(patience)]);
    return view;
  } catch {
    view?.remove();
    return null;
  }
}

const overdue = (patience: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error("nothing was drawn in time")), patience);
  });
