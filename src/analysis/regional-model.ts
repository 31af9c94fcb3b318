import type { Belt } from "../domain/belt.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { LngLat } from "../domain/geo.ts";
import type { RecordReference } from "../domain/record-kinds.ts";
import type { ModelRole } from "../domain/regional-model.ts";
import { isIllustrative } from "./belt-evidence.ts";

/** A record that has a part in a regional model. */
export interface ModelPart {
  readonly record: RecordReference;
  readonly name: string;
  readonly nameEn: string;
  /** The middle vertex of a corridor's line; null when the record is not placed. */
  readonly position: LngLat | null;
  readonly illustrative: boolean;
}

/** A belt's regional model, such as 1+8+N: a hub, its members, the wider circle. */
export interface RegionalModel {
  readonly name: string;
  readonly nameEn: string;
  /** Null while no record is known to be the hub. */
  readonly hub: ModelPart | null;
  readonly members: readonly ModelPart[];
  readonly wider: readonly ModelPart[];
}

/** What joins the hub to another part on the map. */
export interface Spoke {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly role: "member" | "wider";
  /** True when either end is illustrative. */
  readonly illustrative: boolean;
}

/** The regional model that a belt names, with the records that say they belong to it; else null. */
export function regionalModel(
  belt: Belt,
  records: Pick<DataSet, "points" | "centres" | "squares" | "corridors">,
): RegionalModel | null {
  if (belt.model === null) return null;
  const middle = (line: readonly LngLat[] | null): LngLat | null =>
    line?.[Math.floor(line.length / 2)] ?? null;
  const parts = [
    ...records.centres.map((record) => ({ kind: "centre", record, at: record.position }) as const),
    ...records.points.map((record) => ({ kind: "point", record, at: record.position }) as const),
    ...records.squares.map((record) => ({ kind: "square", record, at: record.position }) as const),
    ...records.corridors.map(
      (record) => ({ kind: "corridor", record, at: middle(record.line) }) as const,
    ),
  ].filter(({ record }) => record.belt === belt.id);
  const having = (role: ModelRole): readonly ModelPart[] =>
    parts
      .filter(({ record }) => record.modelRole === role)
      .map(({ kind, record, at }) => ({
        record: { kind, id: record.id },
        name: record.name,
        nameEn: record.nameEn,
        position: at,
        illustrative: isIllustrative(record),
      }));
  return {
    ...belt.model,
    hub: having("hub")[0] ?? null,
    members: having("member"),
    wider: having("wider"),
  };
}

/** Lines from the hub to every other part that is placed; none while the hub is not. */
export function modelSpokes({ hub, members, wider }: RegionalModel): readonly Spoke[] {
  const from = hub?.position;
  if (!hub || !from) return [];
  const spokes = (role: Spoke["role"], parts: readonly ModelPart[]): readonly Spoke[] =>
    parts.flatMap(({ position, illustrative }) =>
      position
        ? [{ from, to: position, role, illustrative: illustrative || hub.illustrative }]
        : [],
    );
  return [...spokes("member", members), ...spokes("wider", wider)];
}
