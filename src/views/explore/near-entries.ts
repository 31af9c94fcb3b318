import type { NearRecord } from "../../analysis/nearest-records.ts";
import { openingState } from "../../analysis/opening-state.ts";
import type { ReachablePlace } from "../../analysis/reachable-places.ts";
import type { NearEntry } from "../../components/hd-near-list.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import { openText, walkText } from "../../content/walk-words.ts";
import type { Belt } from "../../domain/belt.ts";
import { formatLength } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { pointMark } from "../../map/map-scene.ts";
import { list, text } from "./card-rows.ts";

/** Places near a start, in the reader's language. */
export function nearEntries(
  near: readonly NearRecord<ReachablePlace>[],
  belts: readonly Belt[],
  moment: Date,
): readonly NearEntry[] {
  const beltNames = new Map(belts.map((belt) => [belt.id, nameOf(belt)]));
  return near.map(({ record: place, walk }): NearEntry => {
    const { kind, record } = place;
    const opening = openingState(record.hours, moment);
    const what =
      kind === "point" ? [gradeOf(record), translate("kind.point")] : [translate(`kind.${kind}`)];
    const belt = record.belt === null ? [] : [beltNames.get(record.belt) ?? record.belt];
    return {
      record: { kind, id: record.id },
      name: nameOf(record),
      mark: kind === "point" ? pointMark(record) : kind,
      illustrative: record.provenance.kind === "illustrative",
      walk: walkText(walk.minutes),
      distance: translate("walk.straight", { length: formatLength(walk.straightMeters) }),
      opening: openText(opening),
      isOpen: opening.kind === "open" || opening.kind === "always",
      detail: [...what, ...belt].join(" · "),
      offer: offerOf(place),
    };
  });
}

/** What one goes there for. */
function offerOf(place: ReachablePlace): string | null {
  if (place.kind === "centre") return list(place.record.services, place.record.servicesEn);
  return text(place.record.highlight, place.record.highlightEn);
}
