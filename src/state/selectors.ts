import type { DataSet } from "../domain/data-set.ts";
import type { Point } from "../domain/point.ts";
import { quarterOf } from "../domain/quarter.ts";
import type { RecordReference } from "../domain/record-kinds.ts";
import type { AppState } from "./app-state.ts";
import { encodeWeights, sortedWeights } from "./weights-address.ts";

/** Records by kind, as far as they have arrived. */
export type Records = Pick<
  DataSet,
  "belts" | "points" | "centres" | "squares" | "corridors" | "candidates" | "districts"
>;

/** What the parts of an address may name. */
export type KnownData = Records & Pick<DataSet, "manifest" | "assessment">;

/** The records of one kind; a district's id is its adcode. */
export function selectRecord(records: Records, reference: RecordReference) {
  const { kind, id } = reference;
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T | undefined =>
    list.find((record) => record.id === id);
  switch (kind) {
    case "belt":
      return wrap(kind, byId(records.belts));
    case "point":
      return wrap(kind, byId(records.points));
    case "centre":
      return wrap(kind, byId(records.centres));
    case "square":
      return wrap(kind, byId(records.squares));
    case "corridor":
      return wrap(kind, byId(records.corridors));
    case "candidate":
      return wrap(kind, byId(records.candidates));
    case "district":
      return wrap(
        kind,
        records.districts.find(({ adcode }) => adcode === id),
      );
  }
}

const wrap = <K, T>(kind: K, record: T | undefined) => (record ? { kind, record } : null);

/** A record with its kind, so that a `switch` knows its fields. */
export type KnownRecord = NonNullable<ReturnType<typeof selectRecord>>;

/** Id of the belt that stands out: the selected one, or that of the selected stop or facility. */
export function selectFocusBelt(state: AppState, records: Records): string | null {
  const known = state.selection && selectRecord(records, state.selection);
  if (!known) return null;
  if (known.kind === "belt") return known.record.id;
  return "belt" in known.record ? known.record.belt : null;
}

/** The stops of a belt in their order. */
export const selectStops = (records: Records, belt: string): readonly Point[] =>
  records.points.filter((point) => point.belt === belt).sort((a, b) => a.order - b.order);

/** The records that the district filter leaves. */
export function selectShown(state: AppState, records: Records): Omit<Records, "districts"> {
  const { district } = state;
  const within = <T extends { readonly adcode: string }>(list: readonly T[]): readonly T[] =>
    district ? list.filter(({ adcode }) => adcode === district) : list;
  return {
    belts: within(records.belts),
    points: within(records.points),
    centres: within(records.centres),
    squares: within(records.squares),
    corridors: within(records.corridors),
    candidates: within(records.candidates),
  };
}

/**
 * The state without what the data set does not hold, and what was dropped, as in an address.
 * An old link thus opens on the default instead of on nothing.
 */
export function withoutUnknown(
  state: AppState,
  records: KnownData,
): { readonly state: AppState; readonly dropped: readonly string[] } {
  const { selection, district, quarter } = state;
  const dropped: string[] = [];
  const lost = selection !== null && selectRecord(records, selection) === null;
  if (lost) dropped.push(`select=${selection.kind}:${selection.id}`);
  const foreign = district !== null && !records.districts.some(({ adcode }) => adcode === district);
  if (foreign) dropped.push(`district=${district}`);
  const { start, asOf } = records.manifest.programme;
  const outside = quarter !== null && (quarter < quarterOf(start) || quarter > quarterOf(asOf));
  if (outside) dropped.push(`quarter=${quarter}`);
  const compared = state.compared.filter((id) => records.belts.some((belt) => belt.id === id));
  if (compared.length < state.compared.length) dropped.push(`compare=${state.compared.join()}`);
  const indicators = (records.assessment.scheme?.dimensions ?? []).flatMap(
    (each) => each.indicators,
  );
  const weights = Object.entries(state.weights);
  const meant = weights.filter(([id]) => indicators.some((indicator) => indicator.id === id));
  if (meant.length < weights.length) dropped.push(`weights=${encodeWeights(state.weights)}`);
  if (dropped.length === 0) return { state, dropped };
  return {
    state: Object.freeze({
      ...state,
      selection: lost ? null : selection,
      district: foreign ? null : district,
      quarter: outside ? null : quarter,
      compared: Object.freeze(compared),
      weights: sortedWeights(meant),
    }),
    dropped,
  };
}
