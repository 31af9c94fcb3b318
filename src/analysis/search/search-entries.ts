import type { DataSet } from "../../domain/data-set.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { type KindWordId, kindEn } from "../../i18n/kind-words-en.ts";
import { partsZhCn } from "../../i18n/parts-words-zh-cn.ts";
import { isHan } from "./plain-text.ts";

/** A record and the texts that it can be found by. */
export interface SearchEntry {
  readonly record: RecordReference;
  readonly texts: readonly EntryText[];
}

export interface EntryText {
  readonly text: string;
  /** 0…1: what a name is worth is 1. */
  readonly weight: number;
}

/** Collections that are searched. */
export type SearchedRecords = Pick<
  DataSet,
  "belts" | "points" | "centres" | "squares" | "corridors" | "candidates" | "districts"
>;

const NAME = 1;
const SHORT_NAME = 0.95;
const ADDRESS = 0.62;
const BRAND = 0.55;
const DISTRICT = 0.5;
const BELT = 0.45;
const KIND = 0.4;
const OFFER = 0.38;

type Known = string | null | undefined;

/**
 * Everything that can be found, in an order that decides between equals: belts and districts before what
 * lies in them. Each record by its names in both languages, its address, its district, belt and kind.
 */
export function searchEntries(records: SearchedRecords): readonly SearchEntry[] {
  const districts = new Map(records.districts.map((each) => [each.adcode, each]));
  const belts = new Map(records.belts.map((each) => [each.id, each]));
  const inDistrict = (adcode: string): readonly EntryText[] => {
    const district = districts.get(adcode);
    return worth(DISTRICT, district?.name, district?.nameEn);
  };
  const ofBelt = (id: string | null): readonly EntryText[] => {
    const belt = id === null ? undefined : belts.get(id);
    return worth(BELT, belt?.name, belt?.nameEn);
  };
  const facility =
    (kind: "centre" | "square" | "corridor") =>
    (each: Facility): SearchEntry => ({
      record: { kind, id: each.id },
      texts: [
        ...placeTexts(each),
        ...inDistrict(each.adcode),
        ...ofBelt(each.belt),
        ...kindTexts(`kind.${kind}`),
        ...worth(OFFER, ...(each.services ?? []), ...(each.servicesEn ?? [])),
      ],
    });
  return [
    ...records.belts.map(
      (belt): SearchEntry => ({
        record: { kind: "belt", id: belt.id },
        texts: [
          ...worth(NAME, belt.name, belt.nameEn),
          ...worth(SHORT_NAME, belt.shortName, belt.shortNameEn),
          ...worth(BRAND, belt.brand, belt.brandEn, belt.zone, belt.zoneEn),
          ...inDistrict(belt.adcode),
          ...kindTexts("kind.belt"),
        ],
      }),
    ),
    ...records.districts.map(
      (district): SearchEntry => ({
        record: { kind: "district", id: district.adcode },
        texts: [...worth(NAME, district.name, district.nameEn), ...kindTexts("kind.district")],
      }),
    ),
    ...records.centres.map(facility("centre")),
    ...records.squares.map(facility("square")),
    ...records.corridors.map(facility("corridor")),
    ...records.points.map(
      (point): SearchEntry => ({
        record: { kind: "point", id: point.id },
        texts: [
          ...placeTexts(point),
          ...inDistrict(point.adcode),
          ...ofBelt(point.belt),
          ...kindTexts("kind.point"),
          ...(point.kind ? kindTexts(`point-kind.${point.kind}`) : []),
          ...(point.grade ? kindTexts(`grade.${point.grade}`) : []),
        ],
      }),
    ),
    ...records.candidates.map(
      (candidate): SearchEntry => ({
        record: { kind: "candidate", id: candidate.id },
        texts: [
          ...placeTexts(candidate),
          ...inDistrict(candidate.adcode),
          ...kindTexts("kind.candidate", `candidate-kind.${candidate.kind}`),
        ],
      }),
    ),
  ];
}

/** The Chinese texts of some entries, each once: what pinyin is needed for. */
export function chineseTexts(entries: readonly SearchEntry[]): readonly string[] {
  const texts = entries.flatMap((entry) => entry.texts.map(({ text }) => text));
  return [...new Set(texts)].filter((text) => Array.from(text).some(isHan));
}

/** Names of the districts as they stand within other texts: 长乐 of 长乐区. */
export const placeNames = (entries: readonly SearchEntry[]): readonly string[] =>
  entries
    .filter(({ record }) => record.kind === "district")
    .flatMap(({ texts: [name] }) => (name ? [name.text.replace(/[区市县]$/, "")] : []))
    .filter(({ length }) => length > 1);

interface Placed {
  readonly name: string;
  readonly nameEn: string;
  readonly address: string | null;
  readonly addressEn: string | null;
}

interface Facility extends Placed {
  readonly id: string;
  readonly adcode: string;
  readonly belt: string | null;
  readonly services?: readonly string[] | null;
  readonly servicesEn?: readonly string[] | null;
}

const placeTexts = ({ name, nameEn, address, addressEn }: Placed): readonly EntryText[] => [
  ...worth(NAME, name, nameEn),
  ...worth(ADDRESS, address, addressEn),
];

const kindTexts = (...ids: readonly KindWordId[]): readonly EntryText[] =>
  worth(KIND, ...ids.flatMap((id) => [partsZhCn[id], kindEn[id]]));

const worth = (weight: number, ...texts: readonly Known[]): readonly EntryText[] =>
  texts.flatMap((text) => (text ? [{ text, weight }] : []));
