import type { Findings, RecordSearch } from "../../analysis/search/record-search.ts";
import type { MarkedText, SearchRow } from "../../components/search-results.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { LngLat } from "../../domain/geo.ts";
import { translate } from "../../i18n/translate.ts";
import { pointMark } from "../../map/map-scene.ts";
import { type KnownRecord, type Records, selectRecord } from "../../state/selectors.ts";

/** What was found as rows, in the reader's language; what is not in the records any more is left out. */
export function searchRows(
  { hits, isNear }: Findings,
  query: string,
  search: RecordSearch,
  records: Records,
): readonly SearchRow[] {
  const marked = (text: string): MarkedText => ({
    text,
    marks: search.rangesIn(text, query, isNear),
  });
  return hits.flatMap(({ record, text }): readonly SearchRow[] => {
    const known = selectRecord(records, record);
    if (!known) return [];
    const name = nameOf(known.record);
    const details = detailTexts(known, records);
    const shown = [name, ...details].map(marked);
    return [
      {
        record,
        name: marked(name),
        details: shown.slice(1),
        foundBy: shown.some(({ marks }) => marks.length > 0) ? null : foundBy(marked(text)),
        mark: markOf(known),
        illustrative: known.record.provenance.kind === "illustrative",
        places: placesOf(known, records),
      },
    ];
  });
}

/** A text without a mark would not say why the record is there. */
const foundBy = (text: MarkedText): MarkedText | null => (text.marks.length > 0 ? text : null);

function detailTexts({ kind, record }: KnownRecord, records: Records): readonly string[] {
  const kinds = [translate(`kind.${kind}`)];
  if (kind === "point") {
    if (record.grade) kinds.unshift(gradeOf(record));
    if (record.kind) kinds.push(translate(`point-kind.${record.kind}`));
  }
  if (kind === "candidate") kinds.push(translate(`candidate-kind.${record.kind}`));
  const district = records.districts.find(({ adcode }) => adcode === record.adcode);
  const belt =
    "belt" in record && record.belt !== null
      ? records.belts.find(({ id }) => id === record.belt)
      : undefined;
  return [
    ...kinds,
    ...(district && kind !== "district" ? [nameOf(district)] : []),
    ...(belt ? [nameOf(belt)] : []),
  ];
}

function markOf({ kind, record }: KnownRecord): SearchRow["mark"] {
  return kind === "point" ? pointMark(record) : kind;
}

function placesOf({ kind, record }: KnownRecord, records: Records): readonly LngLat[] {
  switch (kind) {
    case "belt":
      return records.points.flatMap(({ belt, position }) =>
        belt === record.id && position ? [position] : [],
      );
    case "corridor":
      return record.line ?? [];
    case "district":
      return []; // whoever is in it would be told how far its label is
    default:
      return record.position ? [record.position] : [];
  }
}
