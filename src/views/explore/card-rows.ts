import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { CardContent, CardRow } from "../../components/card-content.ts";
import { nameOf } from "../../content/record-names.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { formatList } from "../../i18n/format.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";
import type { Records } from "../../state/selectors.ts";

/** What the card needs besides the record. */
export interface CardSources {
  readonly records: Records;
  readonly lines: readonly BeltLine[];
  /** Address of a record's dossier. */
  readonly dossierOf: (record: RecordReference) => string;
}

/** What differs from kind to kind. */
export type Facts = Pick<CardContent, "subtitle" | "mark" | "rows"> &
  Partial<Pick<CardContent, "checks" | "groups" | "neighbours">>;

/** A field of the card; null is shown as unknown. */
export const row = (label: WordId, value: string | null): CardRow => ({
  label: translate(label),
  value,
});

/** The text in the reader's language, the Chinese where there is no English. */
export const text = (zh: string | null, en: string | null): string | null =>
  getLocale() === "en" ? (en ?? zh) : zh;

/** Phrases in the reader's language, joined as it joins them. */
export function list(zh: readonly string[] | null, en: readonly string[] | null): string | null {
  const chosen = getLocale() === "en" ? (en ?? zh) : zh;
  return chosen && formatList(chosen);
}

/** A district's name in the reader's language. */
export function districtOf(adcode: string, { records }: CardSources): string {
  const district = records.districts.find((candidate) => candidate.adcode === adcode);
  return district ? nameOf(district) : adcode;
}
