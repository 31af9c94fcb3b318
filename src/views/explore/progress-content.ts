import type { ActionState } from "../../analysis/action-states.ts";
import type { BeltProgress } from "../../analysis/belt-progress.ts";
import { nameOf } from "../../content/record-names.ts";
import type { Belt } from "../../domain/belt.ts";
import type { Point } from "../../domain/point.ts";
import { MILESTONES } from "../../domain/programme.ts";
import { FIVE_ONES, type StandardState } from "../../domain/standards.ts";
import { formatList, formatMonth } from "../../i18n/format.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { text } from "./card-rows.ts";

/** How far a belt has come, in sentences anybody understands. */
export interface ProgressContent {
  readonly stage: readonly string[];
  readonly standards: readonly string[];
  readonly actions: readonly { readonly text: string; readonly illustrative: boolean }[];
  readonly done: string | null;
}

/** Puts a belt's progress into words. */
export function progressContent(
  belt: Belt,
  stops: readonly Point[],
  progress: BeltProgress,
): ProgressContent {
  const { stage, standards, underWay, done } = progress;
  const reached = MILESTONES.find((milestone) => milestone === stage);
  const month = reached && belt.milestones[reached];
  const since =
    reached && month
      ? [
          translate("progress.since", {
            milestone: translate(`milestone.${reached}`),
            month: formatMonth(month),
          }),
        ]
      : [];
  return {
    stage: [translate(`progress.stage-${stage}`), ...since],
    standards: [...onesTexts(standards), stopsText(standards), havesText(standards)],
    actions: underWay.map((state) => ({
      text: actionText(state, stops),
      illustrative: state.action.provenance.kind === "illustrative",
    })),
    done: done > 0 ? translate("progress.done", { count: done }) : null,
  };
}

function onesTexts({ ones, onesTally }: BeltProgress["standards"]): readonly string[] {
  const named = (state: StandardState): string =>
    formatList(
      FIVE_ONES.filter((one) => ones[one].state === state).map((one) => translate(`one.${one}`)),
    );
  const groups = [
    ["met", "progress.ones-have"],
    ["unmet", "progress.ones-lack"],
    ["unknown", "progress.ones-unknown"],
  ] as const;
  return [
    translate("progress.ones", { met: onesTally.met, total: onesTally.total }),
    ...groups
      .filter(([state]) => onesTally[state] > 0)
      .map(([state, word]) => translate(word, { names: named(state) })),
  ];
}

const stopsText = ({ stops: { state, count, target } }: BeltProgress["standards"]): string =>
  translate(`progress.stops-${state}`, { count, target });

function havesText({ haves, basics }: BeltProgress["standards"]): string {
  const isKnown = haves.met + haves.unmet + basics.met + basics.unmet > 0;
  if (!isKnown) return translate("progress.haves-unknown");
  return translate("progress.haves", {
    met: haves.met,
    total: haves.total,
    basicsMet: basics.met,
    basicsTotal: basics.total,
  });
}

function actionText({ action, overdue }: ActionState, stops: readonly Point[]): string {
  const told = translate(overdue ? "progress.action-late" : "progress.action", {
    measure: text(action.measure, action.measureEn) ?? "",
    due: formatDay(action.due),
  });
  const stop = stops.find(({ id }) => id === action.subject.id);
  return stop ? translate("progress.action-of", { subject: nameOf(stop), action: told }) : told;
}

/** `2026-08-31` as `2026年8月31日` or `31 Aug 2026`. */
function formatDay(date: string): string {
  return new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "zh-CN", {
    year: "numeric",
    month: getLocale() === "en" ? "short" : "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(new Date(date));
}
