import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import type { TourScene } from "../../domain/tour.ts";
import type { Shot } from "../../map/wall/camera-plan.ts";

/**
 * What the camera looks at in a scene.
 *
 * @param home where most of the city lives; looked at itself where no belt has a line.
 */
export function buildShot(scene: TourScene, lines: readonly BeltLine[], home: Bounds): Shot {
  const { id, camera, belt, point } = scene;
  const line = lines.find((each) => each.belt.id === belt);
  const path = line?.legs.flatMap((leg) => leg.line) ?? [];
  const stop = line?.stops.find((each) => each.id === point)?.position;
  if (stop) return { id, camera, subject: [stop], around: path.length > 0 ? path : null };
  if (path.length > 0) return { id, camera, subject: path, around: null };
  const all = lines.flatMap(({ legs }) => legs.flatMap((leg) => leg.line));
  // what is counted beside the map is what the map shows: every belt, wherever it lies. Whom they reach
  // is looked at from nearer, where most people live: from afar a column of people is a dot
  const looked =
    scene.kind === "coverage" ? all.filter((position) => isWithin(position, home)) : all;
  return { id, camera, subject: looked.length > 1 ? looked : cornersOf(home), around: null };
}

const isWithin = ([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

const cornersOf = ([west, south, east, north]: Bounds): readonly LngLat[] => [
  [west, south],
  [east, south],
  [west, north],
  [east, north],
];
