import type { SceneCamera, SceneKind, TourScene, WallPanel } from "../domain/tour.ts";
import { acrossBearing } from "./across-bearing.ts";
import { type BeltLine, isPlaced, type PlacedPoint } from "./belt-legs.ts";

/** How long scenes last when there is time, seconds. */
export const SCENE_SECONDS = {
  city: 16,
  belt: 9,
  stop: 4,
  standards: 7,
  coverage: 14,
  closing: 10,
} as const;

/** Degrees from straight down: the nearer the subject, the more the camera leans. */
const PITCH: Readonly<Record<SceneKind, number>> = {
  city: 40,
  belt: 50,
  stop: 50,
  standards: 50,
  coverage: 45,
};

const PANELS: Readonly<Record<SceneKind, readonly WallPanel[]>> = {
  city: ["city", "coverage"],
  belt: ["city", "belt", "strip"],
  stop: ["city", "belt", "point", "strip"],
  standards: ["city", "standards", "strip"],
  coverage: ["city", "coverage"],
};

/** What a scene needs besides what its kind gives. */
type SceneSubject = Pick<TourScene, "id" | "kind" | "belt" | "point" | "seconds"> & {
  readonly bearing: number;
};

function scene({ bearing, ...subject }: SceneSubject): TourScene {
  // center and zoom are the map's: it frames the subject in what the panels leave free
  const camera: SceneCamera = { center: null, zoom: null, pitch: PITCH[subject.kind], bearing };
  return Object.freeze({
    ...subject,
    camera: Object.freeze(camera),
    panels: PANELS[subject.kind],
    text: null,
    textEn: null,
  });
}

/** The whole city; `round` 1 opens a tour, later ones have a number in their id. */
export function cityScene(round: number, seconds: number): TourScene {
  const id = round === 1 ? "city" : `city-${round}`;
  return scene({ id, kind: "city", belt: null, point: null, seconds, bearing: 0 });
}

export const coverageScene = (seconds: number): TourScene =>
  scene({ id: "coverage", kind: "coverage", belt: null, point: null, seconds, bearing: 0 });

/** Stops of a belt that stand on the map, in order. */
export const placedStops = ({ stops }: BeltLine): readonly PlacedPoint[] => stops.filter(isPlaced);

/** One belt, drawn from stop to stop, or its standards. */
export function beltScene(line: BeltLine, kind: "belt" | "standards", seconds: number): TourScene {
  const { id } = line.belt;
  return scene({
    id: `${kind}:${id}`,
    kind,
    belt: id,
    point: null,
    seconds,
    bearing: bearingOf(line),
  });
}

/** One stop, under the bearing of its belt: between stops the map only slides. */
export function stopScene(line: BeltLine, stop: PlacedPoint, seconds: number): TourScene {
  return scene({
    id: `stop:${stop.id}`,
    kind: "stop",
    belt: line.belt.id,
    point: stop.id,
    seconds,
    bearing: bearingOf(line),
  });
}

const bearingOf = (line: BeltLine): number =>
  acrossBearing(placedStops(line).map(({ position }) => position));
