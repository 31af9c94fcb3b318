import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { growth } from "../../analysis/growth.ts";
import { undatedCounts } from "../../analysis/records-at.ts";
import type { RegionalModel } from "../../analysis/regional-model.ts";
import type { ChartTable } from "../../charts/chart-element.ts";
import type { AssessmentRow } from "../../charts/hd-assessment-bars.ts";
import type { GrowthSeries } from "../../charts/hd-growth-chart.ts";
import type { ModelNode } from "../../charts/hd-model-diagram.ts";
import type { RankRow } from "../../charts/hd-rank-band.ts";
import type { TimelineRow } from "../../charts/hd-stage-timeline.ts";
import { milestoneText, nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { MILESTONES, PENDING } from "../../domain/programme.ts";
import { quartersBetween } from "../../domain/quarter.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { selectRecord } from "../../state/selectors.ts";
import { points, rankText, scoreText, shortName, stageText } from "./dossier-words.ts";

/** The ways of belts through the stages, and the same as a table. */
export function timelineContent(
  belts: readonly BeltStanding[],
  month: string,
): { readonly rows: readonly TimelineRow[]; readonly table: ChartTable } {
  // what nothing is known of stands below what can be drawn
  const isDated = ({ stage }: BeltStanding): boolean => stage !== "unknown";
  const sorted = [...belts.filter(isDated), ...belts.filter((belt) => !isDated(belt))];
  const rows = sorted.map(({ evidence: { belt } }) => ({
    id: belt.id,
    name: shortName(belt),
    steps: MILESTONES.flatMap((name, stage) => {
      const at = belt.milestones[name];
      return at !== null && at !== PENDING && at <= month ? [{ month: at, stage }] : [];
    }),
    note: translate("unknown"),
  }));
  return {
    rows,
    table: {
      columns: [
        translate("kind.belt"),
        ...MILESTONES.map((name) => translate(`milestone.${name}`)),
        translate("dossier.stage"),
      ],
      rows: belts.map(({ evidence: { belt }, stage }) => ({
        header: shortName(belt),
        cells: [
          ...MILESTONES.map((name) => milestoneText(belt.milestones[name]) ?? translate("unknown")),
          stageText(stage),
        ],
      })),
    },
  };
}

/** Points, lines and belts quarter by quarter. */
export function growthContent(data: DataSet): {
  readonly series: readonly GrowthSeries[];
  readonly labels: readonly string[];
  readonly quarters: readonly string[];
  readonly undated: number;
  readonly table: ChartTable;
} {
  const { programme } = data.manifest;
  const quarters = quartersBetween(programme.start, programme.asOf);
  const steps = growth(data, quarters, data.manifest);
  const undated = undatedCounts(data);
  const { belts } = programme.targets;
  const target = { value: belts, label: translate("growth.target", { count: belts }) };
  const series = [
    { label: translate("growth.points"), counts: steps.map((step) => step.points), target: null },
    { label: translate("growth.lines"), counts: steps.map((step) => step.lines), target: null },
    { label: translate("growth.belts"), counts: steps.map((step) => step.belts), target },
  ];
  return {
    series,
    quarters,
    labels: quarters.map((quarter) => (quarter.endsWith("Q1") ? quarter.slice(0, 4) : "")),
    undated: undated.points + undated.belts,
    table: {
      columns: [translate("time.slider"), ...series.map(({ label }) => label)],
      rows: steps.map((step) => ({
        header: formatQuarter(step.quarter),
        cells: [step.points, step.lines, step.belts].map(String),
      })),
    },
  };
}

/** How many levers are marked. */
const LEVERS = 3;

/** A belt's indicators in points, the largest levers marked. */
export function assessmentContent({ assessment }: BeltStanding): {
  readonly rows: readonly AssessmentRow[];
  readonly table: ChartTable;
} {
  const results = assessment?.results ?? [];
  const levers = assessment?.levers.slice(0, LEVERS) ?? [];
  const rows = results.map(({ indicator, weight, low, high }) => {
    const lever = levers.findIndex((each) => each.indicator.id === indicator.id);
    return {
      name: nameOf(indicator),
      weight,
      low: weight * low,
      high: weight * high,
      lever: lever < 0 ? null : lever + 1,
      text: `${points(weight * low)}/${points(weight)}`,
    };
  });
  return {
    rows,
    table: {
      columns: ["indicator", "weight", "proven", "possible", "source"].map((column) =>
        translate(`assessment.${column}` as "assessment.weight"),
      ),
      rows: rows.map(({ name, weight, low, high }, index) => {
        const { tally, entered } = results[index] ?? { tally: null, entered: null };
        const source = entered
          ? `${entered.value}（${entered.month}）`
          : tally && tally.total > 0
            ? `${tally.met}/${tally.total}`
            : translate("unknown");
        return { header: name, cells: [points(weight), points(low), points(high), source] };
      }),
    },
  };
}

/** Ranks with their bands, best first, unranked last. */
export function rankContent(belts: readonly BeltStanding[]): {
  readonly rows: readonly RankRow[];
  readonly table: ChartTable;
} {
  const place = ({ rank }: BeltStanding): number => rank?.rank ?? Number.MAX_SAFE_INTEGER;
  const sorted = belts.toSorted((one, other) => place(one) - place(other));
  const rows = sorted.map(({ evidence: { belt }, rank, assessment }) => ({
    id: belt.id,
    name: shortName(belt),
    rank: rank?.rank ?? null,
    best: rank?.best ?? null,
    worst: rank?.worst ?? null,
    text: rank?.rank === null || !assessment ? translate("rank.none") : scoreText(assessment),
  }));
  const indicators = sorted[0]?.assessment?.results ?? [];
  const named = (id: string): string => {
    const found = indicators.find(({ indicator }) => indicator.id === id);
    return found ? nameOf(found.indicator) : id;
  };
  return {
    rows,
    table: {
      columns: [
        translate("kind.belt"),
        translate("rank.title"),
        translate("assessment.score"),
        translate("rank.swayed"),
      ],
      rows: sorted.map((belt) => ({
        header: shortName(belt.evidence.belt),
        cells: [
          rankText(belt),
          belt.assessment ? scoreText(belt.assessment) : translate("unknown"),
          (belt.rank?.swayedBy ?? []).map(named).join(translate("separator")),
        ],
      })),
    },
  };
}

/** A regional model's records as nodes. */
export function modelNodes(
  { hub, members, wider }: RegionalModel,
  data: DataSet,
): readonly ModelNode[] {
  const parts = [
    ...(hub ? [{ part: hub, role: "hub" as const }] : []),
    ...members.map((part) => ({ part, role: "member" as const })),
    ...wider.map((part) => ({ part, role: "wider" as const })),
  ];
  return parts.map(({ part, role }) => {
    const { kind, id } = part.record;
    const known = selectRecord(data, part.record);
    const mark =
      known?.kind === "point"
        ? (known.record.grade ?? "unknown")
        : kind === "centre" || kind === "square"
          ? kind
          : null;
    return { id: `${kind}:${id}`, name: nameOf(part), role, mark, illustrative: part.illustrative };
  });
}
