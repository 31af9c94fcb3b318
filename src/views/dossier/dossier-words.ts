import type { BeltStanding } from "../../analysis/belt-standing.ts";
import type { DraftAction } from "../../analysis/draft-actions.ts";
import type { Moment } from "../../analysis/moment.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { quarterOf } from "../../domain/quarter.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { Tally } from "../../domain/tally.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";
import { selectRecord } from "../../state/selectors.ts";

export { points, scoreText, shortName, stageText } from "../../content/standing-words.ts";

/** `3`, or `3（2–5）` where other weights would give it another rank; why there is none. */
export function rankText({ rank }: BeltStanding): string {
  if (!rank || rank.rank === null) return translate("rank.none");
  if (rank.best === rank.worst) return String(rank.rank);
  return translate("rank.band", {
    rank: rank.rank,
    best: rank.best ?? rank.rank,
    worst: rank.worst ?? rank.rank,
  });
}

/** `5/8`, with what is unknown apart: `5/8，待填 2`. */
export function tallyText({ met, unknown, total }: Tally): string {
  if (total === 0) return translate("unknown");
  return unknown > 0
    ? translate("tally.unknown", { met, total, unknown })
    : translate("tally.known", { met, total });
}

/** Names a standard, as `六有·党旗`, from `haves.flag`. */
export function standardText(standard: string): string {
  const [group = "", name] = standard.split(".");
  if (name === undefined) return translate(`standard.${standard}` as WordId);
  const words = { ones: "one", haves: "have", basics: "basic" } as const;
  const kind = words[group as keyof typeof words];
  const title = translate(`card.${group}` as WordId);
  return `${title}·${translate(`${kind}.${name}` as WordId)}`;
}

/** What a draft would say if somebody made an entry of it. */
export const draftText = ({ standard }: DraftAction): string =>
  translate("draft.finding", { standard: standardText(standard) });

/** A record's name, its id when it is not there. */
export function recordName(data: DataSet, record: RecordReference): string {
  const known = selectRecord(data, record);
  return known ? nameOf(known.record) : record.id;
}

/** `现在（2026-11-24）` or `2019 年第 3 季度`. */
export const momentText = ({ isNow, date, month }: Moment): string =>
  isNow ? translate("dossier.as-of", { date }) : formatQuarter(quarterOf(month));
