import { beltEvidence } from "../../analysis/belt-evidence.ts";
import { fiveOnes } from "../../analysis/five-ones.ts";
import { beltMeters } from "../../analysis/leg-meters.ts";
import { gradeCounts, milestoneText } from "../../content/record-names.ts";
import type { Belt } from "../../domain/belt.ts";
import { MILESTONES } from "../../domain/programme.ts";
import { BELT_PATTERN, EIGHT_ELEMENTS, FIVE_ONES } from "../../domain/standards.ts";
import { formatLength } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { selectStops } from "../../state/selectors.ts";
import { type CardSources, districtOf, type Facts, row, text } from "./card-rows.ts";

/** The card of a belt. */
export function beltFacts(belt: Belt, sources: CardSources): Facts {
  const { records, lines } = sources;
  const stops = selectStops(records, belt.id);
  const line = lines.find((candidate) => candidate.belt.id === belt.id);
  const surveyed = line?.surveyed ?? false;
  const meters = line ? beltMeters(line) : 0;
  const [evidence] = beltEvidence({ ...records, belts: [belt] });
  const ones = evidence && fiveOnes(evidence);
  const samples = stops.filter(({ provenance }) => provenance.kind === "illustrative").length;
  const mixed = samples > 0 && belt.provenance.kind !== "illustrative";
  const sampleHelp = mixed ? translate("card.sample-stops", { count: samples }) : "";
  return {
    subtitle: `${translate("kind.belt")} · ${districtOf(belt.adcode, sources)}`,
    mark: null,
    rows: [
      row("card.brand", text(belt.brand, belt.brandEn)),
      row("card.character", text(belt.character, belt.characterEn)),
      ...(belt.zone ? [row("card.zone", text(belt.zone, belt.zoneEn))] : []),
      {
        ...row(
          "card.stops",
          translate("card.stops-value", { count: stops.length, grades: gradeCounts(stops) }),
        ),
        ...(mixed ? { help: sampleHelp } : {}),
      },
      {
        ...row(
          surveyed ? "card.length-surveyed" : "card.length",
          meters > 0 ? formatLength(meters) : null,
        ),
        help: [surveyed ? "" : translate("card.length-help"), sampleHelp].join(""),
      },
      row("card.responsible", belt.responsibleUnit),
      ...(belt.model ? [row("card.model", text(belt.model.name, belt.model.nameEn))] : []),
    ],
    checks: [
      {
        title: translate("card.ones"),
        items: FIVE_ONES.map((one) => ({
          label: translate(`one.${one}`),
          state: ones?.[one].state ?? "unknown",
        })),
      },
    ],
    groups: [
      {
        title: translate("card.milestones"),
        rows: MILESTONES.map((milestone) => {
          const month = belt.milestones[milestone];
          return row(`milestone.${milestone}`, milestoneText(month));
        }),
      },
      {
        title: translate("card.elements"),
        rows: EIGHT_ELEMENTS.map((element) => row(`element.${element}`, belt.elements[element])),
      },
      {
        title: translate("card.pattern"),
        rows: BELT_PATTERN.map((part) => row(`pattern.${part}`, belt.pattern[part])),
      },
    ],
  };
}
