import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MARKS } from "../../src/domain/marks.ts";
import type { SceneKind, TourScene } from "../../src/domain/tour.ts";
import { parseWallFiles } from "../../src/io/parse-wall-files.ts";
import { spriteName } from "../../src/map/build-sources.ts";
import type { WallLooks } from "../../src/map/wall/wall-looks.ts";
import type { WallMoment } from "../../src/map/wall/wall-moment.ts";
import { wallFigures } from "../../src/views/wall/wall-figures.ts";
import { city } from "./city-scene.ts";
import { CITY } from "./read-data-folder.ts";

/** What only the wall reads of the city's files. */
export const cityFiles = parseWallFiles(city, {
  "demand.csv": readFileSync(join(CITY, "demand.csv"), "utf8"),
});

/** The figures that the wall shows of the city. */
export const cityFigures = wallFigures(city, null, cityFiles);

/** The first scene of a kind in the city's tour. */
export function sceneOf(kind: SceneKind): TourScene {
  const scene = cityFigures.tour.find((each) => each.kind === kind);
  if (!scene) throw new RangeError(`the city's tour has no scene of the kind ${kind}`);
  return scene;
}

const places = MARKS.flatMap((mark) => [spriteName(mark, false), spriteName(mark, true)]);

/** Looks whose colours can be told apart; the picture of the marks is nowhere looked into. */
export const madeUpLooks: WallLooks = {
  colors: {
    start: [200, 30, 20],
    end: [240, 190, 80],
    pulse: [255, 250, 240],
    municipal: [230, 160, 40],
    muted: [120, 125, 130],
  },
  scale: 1,
  atlas: {} as HTMLCanvasElement,
  places: Object.fromEntries(
    places.map((name, at) => [name, { x: at * 64, y: 0, width: 64, height: 64 }]),
  ),
};

/** A moment at rest. */
export const madeUpMoment: WallMoment = {
  elapsed: 60,
  arrival: 3,
  running: 500,
  focused: 60,
  moving: true,
  metersPerPixel: 12,
  pitch: 45,
};
