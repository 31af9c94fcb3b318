import type { BeltLine } from "../analysis/belt-legs.ts";
import { legMeters } from "../analysis/leg-meters.ts";
import type { StripLeg, StripStop } from "../charts/hd-strip-map.ts";
import { SIX_HAVES } from "../domain/standards.ts";
import { formatLength } from "../i18n/format.ts";
import { translate } from "../i18n/translate.ts";
import { gradeOf, nameOf } from "./record-names.ts";

/** A belt as its strip map shows it, in the reader's language. */
export function stripContent({ stops, legs, surveyed }: BeltLine): {
  readonly stops: readonly StripStop[];
  readonly legs: readonly StripLeg[];
} {
  return {
    stops: stops.map((stop) => {
      const met = SIX_HAVES.filter((have) => stop.haves[have] === true).length;
      const known = SIX_HAVES.some((have) => stop.haves[have] !== null);
      const haves = known
        ? translate("card.met-of", { met, total: SIX_HAVES.length })
        : translate("unknown");
      return {
        id: stop.id,
        name: nameOf(stop),
        mark: stop.grade ?? "unknown",
        illustrative: stop.provenance.kind === "illustrative",
        description: `${gradeOf(stop)}, ${translate("card.haves")} ${haves}`,
      };
    }),
    legs: stops.slice(1).map((to, index) => {
      const from = stops[index];
      const leg = legs.find((each) => each.from.id === from?.id && each.to.id === to.id);
      const meters = leg ? legMeters(leg, surveyed) : null;
      return {
        meters,
        label: meters === null ? translate("strip.not-placed") : formatLength(meters),
      };
    }),
  };
}
