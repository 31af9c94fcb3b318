import type { DataSet } from "../domain/data-set.ts";
import type { MarkName } from "../domain/marks.ts";
import type { Tour } from "../domain/tour.ts";
import { translate } from "../i18n/translate.ts";
import { pointMark } from "../map/map-scene.ts";
import { sceneForRecord } from "../state/scene-for-record.ts";
import { nameOf } from "./record-names.ts";

/** Something that the wall can be sent to. */
export interface JumpEntry {
  readonly id: string;
  /** `3` is the third belt, `3.2` its second stop; null for what is not counted. */
  readonly number: string | null;
  readonly name: string;
  /** Names in both languages, and everything else that it can be found by. */
  readonly found: string;
  readonly mark: MarkName | "belt" | null;
  readonly illustrative: boolean;
  /** Scene that shows it, or its belt; null when the tour has neither. */
  readonly sceneId: string | null;
  /** True when the scene is that of its belt, for it has none of its own. */
  readonly isInstead: boolean;
  readonly stops: readonly JumpEntry[];
}

/** The city, then the belts with their stops, numbered in the order of the data set. */
export function jumpEntries(data: DataSet, tour: Tour): readonly JumpEntry[] {
  const ids = new Set(tour.map(({ id }) => id));
  const whole = (["city", "coverage"] as const)
    .filter((id) => ids.has(id))
    .map((id): JumpEntry => {
      const name = translate(`presenter-scene.${id}`);
      return { ...PLAIN, id, name, found: searchable(name, id), sceneId: id };
    });
  const belts = data.belts.map((belt, at): JumpEntry => {
    const number = String(at + 1);
    const own = sceneForRecord(tour, { kind: "belt", id: belt.id })?.id ?? null;
    const stops = data.points
      .filter((point) => point.belt === belt.id)
      .toSorted((one, other) => one.order - other.order)
      .map((point): JumpEntry => {
        const stopScene = sceneForRecord(tour, { kind: "point", id: point.id })?.id ?? null;
        return {
          id: point.id,
          number: `${number}.${point.order}`,
          name: nameOf(point),
          found: searchable(point.name, point.nameEn),
          mark: pointMark(point),
          illustrative: point.provenance.kind === "illustrative",
          sceneId: stopScene ?? own,
          isInstead: stopScene === null && own !== null,
          stops: [],
        };
      });
    return {
      id: belt.id,
      number,
      name: nameOf(belt),
      found: searchable(belt.name, belt.nameEn, belt.shortName, belt.shortNameEn),
      mark: "belt",
      illustrative: belt.provenance.kind === "illustrative",
      sceneId: own,
      isInstead: false,
      stops,
    };
  });
  return [...whole, ...belts];
}

const PLAIN = {
  number: null,
  mark: null,
  illustrative: false,
  isInstead: false,
  stops: [],
} as const;

const normal = (text: string): string => text.normalize("NFKC").toLowerCase();
const searchable = (...names: readonly string[]): string => normal(names.join("\n"));

/**
 * What a query finds, those that its number names first: `3` the third belt and its stops, `3.2` one
 * stop. Otherwise every word must be somewhere in a name, in either language; the empty query finds
 * nothing.
 */
export function findEntries(entries: readonly JumpEntry[], query: string): readonly JumpEntry[] {
  const words = normal(query)
    .replaceAll("。", ".")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const all = entries.flatMap((entry) => [entry, ...entry.stops]);
  const [first = "", ...others] = words;
  const isNumbered = ({ number }: JumpEntry): boolean =>
    others.length === 0 && (number === first || number?.startsWith(`${first}.`) === true);
  const isNamed = ({ found }: JumpEntry): boolean => words.every((word) => found.includes(word));
  const numbered = all.filter(isNumbered);
  return [...numbered, ...all.filter((entry) => !isNumbered(entry) && isNamed(entry))];
}
