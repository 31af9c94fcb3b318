import type { DataSet } from "../domain/data-set.ts";
import type { Tour } from "../domain/tour.ts";
import type { BeltLine } from "./belt-legs.ts";
import { bestDocumented } from "./best-documented.ts";
import { tellingStops } from "./telling-stops.ts";
import { tourPace } from "./tour-pace.ts";
import {
  beltScene,
  cityScene,
  coverageScene,
  placedStops,
  SCENE_SECONDS,
  stopScene,
} from "./tour-scenes.ts";

/**
 * The tour that a city gets without writing one: the city and whom its belts reach, so that whoever stays
 * a minute has seen the whole; then each belt with its stops and its standards, the best documented
 * first; then the city again. It always takes less than ten minutes. A belt without a line on the map is left out; without demand there is no coverage.
 * Without belts it is short, and never empty.
 *
 * @param lines of the belts, in any order.
 */
export function buildTour(
  data: Pick<DataSet, "manifest" | "belts">,
  lines: readonly BeltLine[],
): Tour {
  const lineOf = new Map(lines.map((line) => [line.belt.id, line]));
  const drawn = bestDocumented(
    data.belts.flatMap(({ id }): readonly BeltLine[] => {
      const line = lineOf.get(id);
      return line && line.legs.length > 0 ? [line] : [];
    }),
  );
  const coverage =
    data.manifest.files.demand === null ? [] : [coverageScene(SCENE_SECONDS.coverage)];
  const opening = [cityScene(1, SCENE_SECONDS.city), ...coverage];
  if (drawn.length === 0) return Object.freeze(opening);

  const closing = cityScene(2, SCENE_SECONDS.closing);
  const otherSeconds = [...opening, closing].reduce((sum, { seconds }) => sum + seconds, 0);
  const pace = tourPace(
    drawn.map((line) => placedStops(line).length),
    otherSeconds,
  );
  const { beltSeconds, stopsPerBelt, stopSeconds, standardsSeconds } = pace;
  const belts = drawn.flatMap((line) => [
    beltScene(line, "belt", beltSeconds),
    ...tellingStops(placedStops(line), stopsPerBelt).map((stop) =>
      stopScene(line, stop, stopSeconds),
    ),
    ...(standardsSeconds > 0 ? [beltScene(line, "standards", standardsSeconds)] : []),
  ]);
  return Object.freeze([...opening, ...belts, closing]);
}
