import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import type { TourScene } from "../../domain/tour.ts";
import type { Shot } from "../../map/wall/camera-plan.ts";

/** What the camera looks at in a scene. */
export function buildShot(scene: TourScene, lines: readonly BeltLine[], home: Bounds): Shot {
  const { id, camera, belt, point } = scene;
  const line = lines.find((each) => each.belt.id === belt);
  const path = line?.legs.flatMap((leg) => leg.line) ?? [];
  const stop = line?.stops.find((each) => each.id === point)?.position;
  if (stop) return { id, camera, subject: [stop], around: path.length > 0 ? path : null };
  if (path.length > 0) return { id, camera, subject: path, around: null };
  const all = lines.flatMap(({ legs }) => legs.flatMap((leg) => leg.line));
  // a tour that comes round closes on every belt, wherever it lies
  const isClosing = scene.kind === "city" && id !== "city" && all.length > 1;
  return { id, camera, subject: isClosing ? all : withinOrHome(all, home), around: null };
}

/** The city is looked at as the data set says; a belt beyond that does not make it small. */
function withinOrHome(
  positions: readonly LngLat[],
  [west, south, east, north]: Bounds,
): readonly LngLat[] {
  const inside = positions.filter(
    ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north,
  );
  return inside.length > 1
    ? inside
    : [
        [west, south],
        [east, south],
        [west, north],
        [east, north],
      ];
}
