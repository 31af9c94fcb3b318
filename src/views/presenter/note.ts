import { isIllustrative } from "../../analysis/belt-evidence.ts";
import type { Provenance } from "../../domain/provenance.ts";
import type { StandardState } from "../../domain/standards.ts";
import { type Tally, tallyOf } from "../../domain/tally.ts";
import { formatList } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";

/** A line of the notes; without a label it is a sentence. */
export interface Note {
  readonly label: string | null;
  /** Null is unknown (待填). */
  readonly value: string | null;
}

/** What the records say of a scene. */
export interface RecordNotes {
  readonly lines: readonly Note[];
  /** What must not be told as fact; null when all of it may. */
  readonly caution: string | null;
}

export const note = (label: WordId, value: string | null): Note => ({
  label: translate(label),
  value,
});

export const sentence = (value: string): Note => ({ label: null, value });

/** What to say of a sample; null of a record that a source names. */
export const cautionOf = (record: { readonly provenance: Provenance }): string | null =>
  isIllustrative(record) ? translate("presenter-note.sample-record") : null;

/** `已具备 5/8，待填 2`; null of nothing, of which nothing can be said. */
export function tallyWords({ met, unknown, total }: Tally): string | null {
  if (total === 0) return null;
  return unknown > 0
    ? translate("card.met-of-unknown", { met, total, unknown })
    : translate("card.met-of", { met, total });
}

/** A group of standards: how many are met, then which are not and which nobody knows. */
export function standardNotes(
  title: WordId,
  states: readonly (readonly [name: WordId, state: StandardState])[],
): readonly Note[] {
  const named = (wanted: StandardState): readonly string[] =>
    states.filter(([, state]) => state === wanted).map(([name]) => translate(name));
  const [unmet, unknown] = [named("unmet"), named("unknown")];
  const isAllUnknown = unknown.length === states.length;
  return [
    note(title, isAllUnknown ? null : tallyWords(tallyOf(states.map(([, state]) => state)))),
    ...(unmet.length > 0 ? [note("state.unmet", formatList(unmet))] : []),
    ...(unknown.length > 0 && !isAllUnknown ? [note("state.unknown", formatList(unknown))] : []),
  ];
}
