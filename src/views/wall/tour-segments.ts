import type { SegmentRun, TourSegment } from "../../components/hd-tour-progress.ts";
import { shortName } from "../../content/standing-words.ts";
import type { Belt } from "../../domain/belt.ts";
import type { Tour, TourScene } from "../../domain/tour.ts";
import { translate } from "../../i18n/translate.ts";

/** Scenes after one another that are about the same. */
export interface TourPart extends TourSegment {
  readonly scenes: readonly TourScene[];
}

/** The tour in parts: one for each belt, for the city and for its coverage, as often as they come. */
export function tourParts(tour: Tour, belts: readonly Belt[]): readonly TourPart[] {
  const parts: { scene: string; name: string; scenes: TourScene[] }[] = [];
  for (const scene of tour) {
    const last = parts.at(-1);
    const before = last?.scenes[0];
    const isSame =
      before?.belt === scene.belt && (scene.belt !== null || before?.kind === scene.kind);
    if (last && isSame) last.scenes.push(scene);
    else parts.push({ scene: scene.id, name: partName(scene, belts), scenes: [scene] });
  }
  return parts;
}

function partName({ belt, kind }: TourScene, belts: readonly Belt[]): string {
  const own = belts.find(({ id }) => id === belt);
  if (own) return shortName(own);
  return translate(kind === "coverage" ? "wall.coverage-scene" : "wall.city-scene");
}

/**
 * How the part of a scene fills while the scene runs.
 *
 * @param elapsed seconds of the scene that are over, at the tour's own pace.
 * @param pace seconds of the tour in a second; null while it stands.
 */
export function partRun(
  { scenes }: TourPart,
  scene: TourScene,
  elapsed: number,
  pace: number | null,
): SegmentRun {
  const at = scenes.findIndex(({ id }) => id === scene.id);
  const sum = (list: readonly TourScene[]): number =>
    list.reduce((total, { seconds }) => total + seconds, 0);
  const all = sum(scenes) || 1;
  const before = sum(scenes.slice(0, Math.max(0, at)));
  return {
    from: (before + elapsed) / all,
    to: (before + scene.seconds) / all,
    milliseconds: pace === null ? null : ((scene.seconds - elapsed) / pace) * 1000,
  };
}
