import type { DataSet } from "../domain/data-set.ts";
import type { Tour, TourScene } from "../domain/tour.ts";
import { readTourTarget, type TourFile, type TourFileScene } from "../domain/tour-file.ts";
import type { BeltLine } from "./belt-legs.ts";
import { buildTour } from "./build-tour.ts";
import {
  beltScene,
  cityScene,
  coverageScene,
  placedStops,
  SCENE_SECONDS,
  stopScene,
} from "./tour-scenes.ts";

/**
 * The tour that somebody wrote, in place of the generated one. What a scene leaves null is as in a
 * generated tour that has time enough. A scene whose subject is not on the map is left out; where none
 * is left, the generated tour runs.
 *
 * @param file checked against the same data (`parseTour`).
 */
export function applyTourFile(
  file: TourFile,
  data: Pick<DataSet, "manifest" | "belts">,
  lines: readonly BeltLine[],
): Tour {
  let cityRounds = 0;
  const scenes = file.scenes.flatMap((written): readonly TourScene[] => {
    const { kind, id } = readTourTarget(written.target);
    if (kind === "city") {
      cityRounds += 1;
      const seconds = cityRounds === 1 ? SCENE_SECONDS.city : SCENE_SECONDS.closing;
      return [withWritten(cityScene(cityRounds, seconds), written)];
    }
    const plain =
      kind === "coverage" ? coverageScene(SCENE_SECONDS.coverage) : about(kind, id, lines);
    return plain ? [withWritten(plain, written)] : [];
  });
  return scenes.length > 0 ? Object.freeze(scenes) : buildTour(data, lines);
}

/** The scene about a belt or a stop as it is by default; null when that is not on the map. */
function about(
  kind: "belt" | "point" | "standards",
  id: string | null,
  lines: readonly BeltLine[],
): TourScene | null {
  if (kind === "point") {
    for (const line of lines) {
      const stop = placedStops(line).find((each) => each.id === id);
      if (stop) return stopScene(line, stop, SCENE_SECONDS.stop);
    }
    return null;
  }
  const line = lines.find(({ belt, legs }) => belt.id === id && legs.length > 0);
  return line ? beltScene(line, kind, SCENE_SECONDS[kind]) : null;
}

function withWritten(
  scene: TourScene,
  { camera, panels, text, textEn, seconds }: TourFileScene,
): TourScene {
  return Object.freeze({
    ...scene,
    camera: Object.freeze({
      center: camera?.center ?? scene.camera.center,
      zoom: camera?.zoom ?? scene.camera.zoom,
      pitch: camera?.pitch ?? scene.camera.pitch,
      bearing: camera?.bearing ?? scene.camera.bearing,
    }),
    panels: panels ?? scene.panels,
    text,
    textEn,
    seconds: seconds ?? scene.seconds,
  });
}
