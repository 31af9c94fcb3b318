import { isIllustrative } from "../../analysis/belt-evidence.ts";
import { gradeCounts, nameOf } from "../../content/record-names.ts";
import type { TourScene } from "../../domain/tour.ts";
import { formatList } from "../../i18n/format.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { type RecordNotes, sentence } from "./note.ts";
import type { PresenterSources } from "./presenter-model.ts";
import { beltNotes, beltStandardNotes, stopNotes } from "./record-notes.ts";
import { textOf } from "./scene-words.ts";

export interface SceneNotes extends RecordNotes {
  /** Words of the tour's author; null where there are none. */
  readonly text: string | null;
}

const NOTHING: RecordNotes = { lines: [], caution: null };

/** What somebody who presents a scene can say about it. */
export function sceneNotes(sources: PresenterSources, scene: TourScene): SceneNotes {
  return { text: textOf(scene.text, scene.textEn), ...recordNotes(sources, scene) };
}

function recordNotes(sources: PresenterSources, scene: TourScene): RecordNotes {
  const belt = sources.standing.belts.find(({ evidence }) => evidence.belt.id === scene.belt);
  const point = sources.shown.points.find(({ id }) => id === scene.point);
  switch (scene.kind) {
    case "city":
      return cityNotes(sources);
    case "coverage":
      return coverageNotes(sources);
    case "belt":
      return belt ? beltNotes(belt, sources) : NOTHING;
    case "standards":
      return belt ? beltStandardNotes(belt) : NOTHING;
    case "stop":
      return point ? stopNotes(point) : NOTHING;
  }
}

function cityNotes({ shown, standing }: PresenterSources): RecordNotes {
  const { belts, points } = shown;
  const { programme } = shown.manifest;
  const complete = standing.belts.filter(
    ({ standards: { onesTally } }) => onesTally.met === onesTally.total,
  );
  const samples = {
    belts: belts.filter(isIllustrative).length,
    points: points.filter(isIllustrative).length,
  };
  const cautions = (["belts", "points"] as const).flatMap((kind) =>
    samples[kind] > 0
      ? [translate(`presenter-note.samples-${kind}`, { count: samples[kind] })]
      : [],
  );
  return {
    lines: [
      sentence(getLocale() === "en" ? programme.mottoEn : programme.motto),
      sentence(
        translate("presenter-note.belts", {
          count: belts.length,
          target: programme.targets.belts,
        }),
      ),
      sentence(
        translate("presenter-note.points", { count: points.length, grades: gradeCounts(points) }),
      ),
      sentence(translate("presenter-note.ones-all", { met: complete.length })),
    ],
    caution:
      cautions.length > 0
        ? translate("presenter-note.samples", { list: formatList(cautions) })
        : null,
  };
}

function coverageNotes({ coverage, shown }: PresenterSources): RecordNotes {
  const caution = translate("presenter-note.coverage");
  if (!coverage) return { lines: [], caution };
  const percent = (share: number | null): string | null =>
    share === null ? null : `${Math.round(share * 100)} %`;
  const { people, coveredByIllustrativeOnly, share } = coverage.city;
  const samplesOnly = people > 0 ? coveredByIllustrativeOnly / people : null;
  return {
    lines: [
      sentence(
        translate("presenter-note.covered", {
          share: percent(share) ?? translate("unknown"),
          minutes: coverage.parameters.minutes,
          samples: percent(samplesOnly) ?? translate("unknown"),
        }),
      ),
      ...shown.districts.map((district) => ({
        label: nameOf(district),
        value: percent(coverage.districts.get(district.adcode)?.share ?? null),
      })),
    ],
    caution,
  };
}
