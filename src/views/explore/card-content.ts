import { geodesicLength } from "../../analysis/geodesic-length.ts";
import type { CardChecks, CardContent, CardRow } from "../../components/card-content.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import { CANDIDATE_CRITERIA, type Candidate } from "../../domain/candidate.ts";
import type { MarkName } from "../../domain/marks.ts";
import type { Point } from "../../domain/point.ts";
import type { Provenance } from "../../domain/provenance.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { FIVE_BASICS, SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import {
  formatCount,
  formatHours,
  formatLength,
  formatList,
  formatMonth,
} from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";
import { type KnownRecord, selectRecord, selectStops } from "../../state/selectors.ts";
import { beltFacts } from "./belt-facts.ts";
import { type CardSources, districtOf, type Facts, list, row, text } from "./card-rows.ts";

/** The card of a record, in the reader's language; null when the record is not there. */
export function cardContent(reference: RecordReference, sources: CardSources): CardContent | null {
  const known = selectRecord(sources.records, reference);
  if (!known) return null;
  const facts = factsOf(known, sources);
  return {
    checks: [],
    groups: [],
    neighbours: null,
    ...facts,
    actions: HAVE_NO_DOOR.has(known.kind) ? ["share", "feedback"] : ["go", "share", "feedback"],
    record: reference,
    name: nameOf(known.record),
    illustrative: known.record.provenance.kind === "illustrative",
    dossier: HAVE_DOSSIER.has(known.kind) ? sources.dossierOf(reference) : null,
    provenance: known.record.provenance,
  };
}

/** Kinds of record that a dossier tells about: a stop is told in that of its belt. */
const HAVE_DOSSIER: ReadonlySet<KnownRecord["kind"]> = new Set(["belt", "point", "district"]);

/** Kinds of record that are too large to be gone to: one goes to a stop of a belt. */
const HAVE_NO_DOOR: ReadonlySet<KnownRecord["kind"]> = new Set(["belt", "district"]);

function factsOf(known: KnownRecord, sources: CardSources): Facts {
  switch (known.kind) {
    case "belt":
      return beltFacts(known.record, sources);
    case "point":
      return pointFacts(known.record, sources);
    case "candidate":
      return candidateFacts(known.record, sources);
    case "district":
      return districtFacts(known.record, sources);
    case "centre":
      return {
        ...facilityFacts(known, "centre", sources),
        rows: [
          ...facilityRows(known.record, sources),
          row("card.hours", known.record.hours && formatHours(known.record.hours)),
          row("card.phone", known.record.phone),
          row("card.services", list(known.record.services, known.record.servicesEn)),
        ],
      };
    case "square":
      return {
        ...facilityFacts(known, "square", sources),
        rows: [
          ...facilityRows(known.record, sources),
          row("card.hours", known.record.hours && formatHours(known.record.hours)),
          row("card.highlight", text(known.record.highlight, known.record.highlightEn)),
        ],
      };
    case "corridor": {
      const { line } = known.record;
      return {
        ...facilityFacts(known, null, sources),
        rows: [
          ...facilityRows(known.record, sources),
          row("card.corridor-length", line && formatLength(geodesicLength(line))),
          row("card.highlight", text(known.record.highlight, known.record.highlightEn)),
        ],
      };
    }
  }
}

function pointFacts(point: Point, sources: CardSources): Facts {
  const belt = selectRecord(sources.records, { kind: "belt", id: point.belt });
  const beltName = belt ? nameOf(belt.record) : point.belt;
  const stops = selectStops(sources.records, point.belt);
  const at = stops.findIndex(({ id }) => id === point.id);
  const neighbour = (stop: Point | undefined) =>
    stop ? { record: { kind: "point" as const, id: stop.id }, name: nameOf(stop) } : null;
  const checks: CardChecks[] = [
    {
      title: translate("card.haves"),
      items: SIX_HAVES.map((have) => ({
        label: translate(`have.${have}`),
        state: standardStateOf(point.haves[have]),
      })),
    },
    {
      title: translate("card.basics"),
      items: FIVE_BASICS.map((basic) => ({
        label: translate(`basic.${basic}`),
        state: standardStateOf(point.basics[basic]),
      })),
    },
  ];
  return {
    subtitle: `${gradeOf(point)} · ${translate("card.stop", { belt: beltName, order: point.order })}`,
    mark: point.grade ?? "unknown",
    rows: [
      row("card.grade", point.grade && translate(`grade.${point.grade}`)),
      row("card.kind", point.kind && translate(`point-kind.${point.kind}`)),
      { ...row("card.belt", beltName), record: { kind: "belt", id: point.belt } },
      row("card.district", districtOf(point.adcode, sources)),
      row("card.address", text(point.address, point.addressEn)),
      row("card.hours", point.hours && formatHours(point.hours)),
      row("card.phone", point.phone),
      row("card.since", point.since && formatMonth(point.since)),
      row("card.highlight", text(point.highlight, point.highlightEn)),
      row(
        "card.functions",
        point.functions && formatList(point.functions.map((each) => translate(`function.${each}`))),
      ),
      ...(point.modelRole
        ? [row("card.model-role", translate(`model-role.${point.modelRole}`))]
        : []),
    ],
    checks,
    groups: point.practice
      ? [
          {
            title: translate("card.practice"),
            rows: [
              {
                label: text(point.practice.title, point.practice.titleEn) ?? "",
                value: text(point.practice.story, point.practice.storyEn),
              },
            ],
          },
        ]
      : [],
    neighbours: { previous: neighbour(stops[at - 1]), next: neighbour(stops[at + 1]) },
  };
}

function candidateFacts(
  candidate: (KnownRecord & { kind: "candidate" })["record"],
  sources: CardSources,
): Facts {
  const { plan, scores } = candidate;
  return {
    subtitle: `${translate(`candidate-kind.${candidate.kind}`)} · ${districtOf(candidate.adcode, sources)}`,
    mark: "candidate",
    rows: [
      row("card.address", text(candidate.address, candidate.addressEn)),
      ...CANDIDATE_CRITERIA.map((criterion) => {
        const score = scores[criterion];
        return row(`criterion.${criterion}`, score === null ? null : formatCount(score));
      }),
    ],
    groups: [
      {
        title: translate("card.plan"),
        rows: [
          row("card.plan-target", plan?.target ?? null),
          row("card.plan-measures", plan && formatList(plan.measures.map(planStep))),
          row("card.plan-due", plan && formatMonth(plan.due)),
          row("card.plan-role", plan?.responsibleRole ?? null),
        ],
      },
    ],
  };
}

/** `补齐书报（2027年3月，已完成）`: a measure with its month and state, as far as they are known. */
function planStep({ measure, due, done }: PlanMeasure): string {
  const notes = [...(due ? [formatMonth(due)] : []), ...(done ? [translate("state.done")] : [])];
  return notes.length > 0
    ? translate("card.plan-step", { measure, notes: formatList(notes) })
    : measure;
}

function districtFacts(
  district: (KnownRecord & { kind: "district" })["record"],
  { records }: CardSources,
): Facts {
  const counted = (
    label: WordId,
    list: readonly { readonly adcode: string; readonly provenance: Provenance }[],
  ): CardRow => {
    const within = list.filter(({ adcode }) => adcode === district.adcode);
    const samples = within.filter(({ provenance }) => provenance.kind === "illustrative").length;
    const help = samples > 0 ? { help: translate("card.samples", { count: samples }) } : {};
    return { ...row(label, formatCount(within.length)), ...help };
  };
  return {
    subtitle: translate("kind.district"),
    mark: null,
    rows: [
      row("card.population", formatCount(district.population2020)),
      counted("kind.belt", records.belts),
      counted("kind.point", records.points),
      counted("kind.centre", records.centres),
      counted("kind.square", records.squares),
      counted("kind.corridor", records.corridors),
    ],
  };
}

type PlanMeasure = NonNullable<Candidate["plan"]>["measures"][number];

interface Facility {
  readonly adcode: string;
  readonly belt: string | null;
  readonly address: string | null;
  readonly addressEn: string | null;
}

function facilityFacts(
  known: { readonly kind: "centre" | "square" | "corridor"; readonly record: Facility },
  mark: MarkName | null,
  sources: CardSources,
): Pick<Facts, "subtitle" | "mark"> {
  const district = districtOf(known.record.adcode, sources);
  return { subtitle: `${translate(`kind.${known.kind}`)} · ${district}`, mark };
}

function facilityRows(record: Facility, { records }: CardSources): readonly CardRow[] {
  const belt = record.belt ? selectRecord(records, { kind: "belt", id: record.belt }) : null;
  return [
    belt?.kind === "belt"
      ? {
          ...row("card.belt", nameOf(belt.record)),
          record: { kind: "belt", id: belt.record.id },
        }
      : row("card.belt", null),
    row("card.address", text(record.address, record.addressEn)),
  ];
}
