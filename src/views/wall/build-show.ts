import type { Demand } from "../../domain/demand.ts";
import type { Bounds } from "../../domain/geo.ts";
import { FIVE_ONES } from "../../domain/standards.ts";
import { tallyOf } from "../../domain/tally.ts";
import type { TourScene } from "../../domain/tour.ts";
import type { ShownCell, ShownOnes, ShownStop, WallShow } from "../../map/wall/wall-show.ts";
import type { WallFigures } from "./wall-figures.ts";

/** Cells with fewer people are left out: they would only cost time. */
const FEWEST_PEOPLE = 250;
/** How far beyond the city's opening view cells are shown, as a share of its sides. */
const BEYOND = 0.35;

/** What moves over the map in a scene. */
export function buildShow(
  scene: TourScene,
  figures: WallFigures,
  demand: Demand | null,
  home: Bounds,
): WallShow {
  const ribbon = figures.ribbons.find(({ belt }) => belt === scene.belt);
  const stops = ribbon ? shownStops(scene, figures) : [];
  return {
    kind: scene.kind,
    ribbons: figures.ribbons,
    focus: ribbon ? [ribbon] : [],
    stops,
    turn: stops.filter(({ id }) => id === scene.point),
    ones: scene.kind === "city" ? shownOnes(figures) : [],
    cells: scene.kind === "coverage" && demand ? shownCells(demand, figures, home) : [],
  };
}

function shownStops(
  { belt }: TourScene,
  { ribbons, lines, standing }: WallFigures,
): readonly ShownStop[] {
  const ribbon = ribbons.find((each) => each.belt === belt);
  const own = standing.belts.find(({ evidence }) => evidence.belt.id === belt);
  const stops = lines.find((line) => line.belt.id === belt)?.stops ?? [];
  return stops.flatMap((stop): ShownStop[] => {
    const { id, position, grade, provenance } = stop;
    const meters = ribbon?.stops.get(id);
    if (!position || meters === undefined) return [];
    return [
      {
        id,
        position,
        mark: grade ?? "unknown",
        illustrative: provenance.kind === "illustrative",
        meters,
        haves: own?.points.get(id)?.haves ?? tallyOf([]),
      },
    ];
  });
}

function shownOnes({ standing, lines }: WallFigures): readonly ShownOnes[] {
  return standing.belts.flatMap(({ evidence, standards }): ShownOnes[] => {
    const { id } = evidence.belt;
    const legs = lines.find((line) => line.belt.id === id)?.legs ?? [];
    const position = legs[Math.floor(legs.length / 2)]?.from.position;
    if (!position) return [];
    const illustrative = evidence.belt.provenance.kind === "illustrative";
    const states = FIVE_ONES.map((one) => standards.ones[one].state);
    return [{ belt: id, position, illustrative, states }];
  });
}

function shownCells(
  { lng, lat, population }: Demand,
  { coverage }: WallFigures,
  [west, south, east, north]: Bounds,
): readonly ShownCell[] {
  const [marginX, marginY] = [(east - west) * BEYOND, (north - south) * BEYOND];
  const cells: ShownCell[] = [];
  for (const [index, x] of lng.entries()) {
    const [y = 0, people = 0] = [lat[index], population[index]];
    const isNear =
      x > west - marginX && x < east + marginX && y > south - marginY && y < north + marginY;
    if (!isNear || people < FEWEST_PEOPLE) continue;
    const isCovered = coverage?.covered[index] === 1;
    const isSample = coverage?.illustrativeOnly[index] === 1;
    cells.push({
      position: [x, y],
      population: people,
      state: isCovered ? (isSample ? "sample" : "covered") : "gap",
    });
  }
  return cells;
}
