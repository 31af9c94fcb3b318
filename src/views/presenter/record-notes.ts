import { isIllustrative } from "../../analysis/belt-evidence.ts";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { beltMeters } from "../../analysis/leg-meters.ts";
import { gradeCounts, gradeOf } from "../../content/record-names.ts";
import type { Point } from "../../domain/point.ts";
import { FIVE_BASICS, FIVE_ONES, SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import { formatHours, formatLength } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { cautionOf, note, type RecordNotes, sentence, standardNotes, tallyWords } from "./note.ts";
import type { PresenterSources } from "./presenter-model.ts";
import { textOf } from "./scene-words.ts";

/** What can be said of a belt. */
export function beltNotes(
  { evidence, standards }: BeltStanding,
  { lines }: Pick<PresenterSources, "lines">,
): RecordNotes {
  const { belt, stops } = evidence;
  const line = lines.find((each) => each.belt.id === belt.id);
  const meters = line ? beltMeters(line) : 0;
  return {
    lines: [
      note("card.brand", textOf(belt.brand, belt.brandEn)),
      note("card.character", textOf(belt.character, belt.characterEn)),
      note(
        "card.stops",
        translate("card.stops-value", { count: stops.length, grades: gradeCounts(stops) }),
      ),
      note(
        line?.surveyed ? "card.length-surveyed" : "card.length",
        meters > 0 ? formatLength(meters) : null,
      ),
      note("card.ones", tallyWords(standards.onesTally)),
      note("card.haves", tallyWords(standards.haves)),
      note("card.responsible", belt.responsibleUnit),
    ],
    caution: beltCaution(evidence),
  };
}

/** A sample belt is one as a whole; of a real one, its sample stops are told apart. */
function beltCaution({ belt, stops }: BeltStanding["evidence"]): string | null {
  const count = stops.filter(isIllustrative).length;
  if (isIllustrative(belt) || count === 0) return cautionOf(belt);
  const list = translate("presenter-note.samples-points", { count });
  return translate("presenter-note.samples", { list });
}

/** What can be said of a belt's standards. */
export function beltStandardNotes({ evidence, standards }: BeltStanding): RecordNotes {
  const { stops } = standards;
  return {
    lines: [
      ...standardNotes(
        "card.ones",
        FIVE_ONES.map((one) => [`one.${one}`, standards.ones[one].state] as const),
      ),
      note("card.haves", tallyWords(standards.haves)),
      note("card.basics", tallyWords(standards.basics)),
      note(
        "card.stops",
        translate(
          isIllustrative(evidence.belt) ? "presenter-note.stops-sample" : "presenter-note.stops",
          { count: stops.count, target: stops.target },
        ),
      ),
    ],
    caution: beltCaution(evidence),
  };
}

/** What can be said of a stop. */
export function stopNotes(point: Point): RecordNotes {
  const { practice, haves, basics } = point;
  return {
    lines: [
      note("card.highlight", textOf(point.highlight, point.highlightEn)),
      ...(practice
        ? [
            note("card.practice", textOf(practice.title, practice.titleEn)),
            sentence(textOf(practice.story, practice.storyEn) ?? ""),
          ]
        : []),
      note("card.grade", gradeOf(point)),
      note("card.kind", point.kind && translate(`point-kind.${point.kind}`)),
      ...standardNotes(
        "card.haves",
        SIX_HAVES.map((have) => [`have.${have}`, standardStateOf(haves[have])] as const),
      ),
      ...standardNotes(
        "card.basics",
        FIVE_BASICS.map((basic) => [`basic.${basic}`, standardStateOf(basics[basic])] as const),
      ),
      note("card.address", textOf(point.address, point.addressEn)),
      note("card.hours", point.hours && formatHours(point.hours)),
    ],
    caution: cautionOf(point),
  };
}
