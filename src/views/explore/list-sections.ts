import type { ListEntry, ListSection } from "../../components/hd-record-list.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { MarkName } from "../../domain/marks.ts";
import type { Point } from "../../domain/point.ts";
import type { LayerId, RecordKind } from "../../domain/record-kinds.ts";
import { translate } from "../../i18n/translate.ts";
import type { AppState } from "../../state/app-state.ts";
import { type Records, selectShown, selectStops } from "../../state/selectors.ts";

const LAYER_OF = {
  centre: "centres",
  square: "squares",
  corridor: "corridors",
  candidate: "candidates",
} as const satisfies Partial<Record<RecordKind, LayerId>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly adcode: string;
  readonly provenance: { readonly kind: string };
}

/** Everything that the map can show, as the list shows it. */
export function listSections(state: AppState, records: Records): readonly ListSection[] {
  const shown = selectShown(state, records);
  const districtName = (adcode: string): string => {
    const district = records.districts.find((candidate) => candidate.adcode === adcode);
    return district ? nameOf(district) : adcode;
  };
  const entry = (
    kind: RecordKind,
    record: Named,
    mark: ListEntry["mark"],
    details: readonly string[] = [],
  ): ListEntry => ({
    record: { kind, id: record.id },
    name: nameOf(record),
    detail: [districtName(record.adcode), ...details].join(" · "),
    mark,
    illustrative: record.provenance.kind === "illustrative",
  });
  const section = <T extends Named>(
    kind: "centre" | "square" | "corridor" | "candidate",
    list: readonly T[],
    mark: MarkName | "corridor",
  ): ListSection => ({
    id: kind,
    title: translate(`layer.${LAYER_OF[kind]}`),
    hidden: state.hiddenLayers.includes(LAYER_OF[kind]),
    entries: list.map((record) => entry(kind, record, mark)),
  });
  const belts = shown.belts.map((belt) => {
    const stops = selectStops(records, belt.id);
    return {
      ...entry("belt", belt, "belt", [translate("list.stops", { count: stops.length })]),
      stops: stops.map((stop) => stopEntry(stop)),
    };
  });
  const districts = records.districts
    .filter(({ adcode }) => state.district === null || state.district === adcode)
    .map((district): ListEntry => {
      const count = records.belts.filter(({ adcode }) => adcode === district.adcode).length;
      return {
        record: { kind: "district", id: district.adcode },
        name: nameOf(district),
        detail: translate("list.belts", { count }),
        mark: "district",
        illustrative: false,
      };
    });
  return [
    {
      id: "belt",
      title: translate("layer.belts"),
      hidden: state.hiddenLayers.includes("belts"),
      entries: belts,
    },
    section("centre", shown.centres, "centre"),
    section("square", shown.squares, "square"),
    section("corridor", shown.corridors, "corridor"),
    section("candidate", shown.candidates, "candidate"),
    { id: "district", title: translate("list.districts"), hidden: false, entries: districts },
  ];
}

function stopEntry(stop: Point): ListEntry {
  const kind = stop.kind ? [translate(`point-kind.${stop.kind}`)] : [];
  return {
    record: { kind: "point", id: stop.id },
    name: nameOf(stop),
    detail: [String(stop.order), gradeOf(stop), ...kind].join(" · "),
    mark: stop.grade ?? "unknown",
    illustrative: stop.provenance.kind === "illustrative",
  };
}
