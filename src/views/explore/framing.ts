import type { BeltLine } from "../../analysis/belt-legs.ts";
import { boundsOf } from "../../analysis/bounds-of.ts";
import { nameOf } from "../../content/record-names.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { type Records, selectRecord } from "../../state/selectors.ts";

/** What the camera frames for a record; null when it has no position. */
export function subjectBounds(
  record: RecordReference,
  records: Records,
  lines: readonly BeltLine[],
): Bounds | null {
  const known = selectRecord(records, record);
  if (!known) return null;
  switch (known.kind) {
    case "belt": {
      const line = lines.find(({ belt }) => belt.id === record.id);
      return boundsOf(line?.legs.flatMap((leg) => leg.line) ?? []);
    }
    case "corridor":
      return boundsOf(known.record.line ?? []);
    case "district":
      return boundsOf(known.record.polygons.flatMap(([outer]) => outer ?? []));
    default:
      return known.record.position ? boundsOf([known.record.position]) : null;
  }
}

/** A record's name and where it stands; null when it has no position. */
export function subjectPosition(
  record: RecordReference,
  records: Records,
  lines: readonly BeltLine[],
): { readonly text: string; readonly at: LngLat } | null {
  const known = selectRecord(records, record);
  if (!known) return null;
  const text = nameOf(known.record);
  switch (known.kind) {
    case "belt": {
      const legs = lines.find(({ belt }) => belt.id === record.id)?.legs ?? [];
      const at = legs[Math.floor(legs.length / 2)]?.from.position;
      return at ? { text, at } : null;
    }
    case "corridor": {
      const line = known.record.line ?? [];
      const at = line[Math.floor(line.length / 2)];
      return at ? { text, at } : null;
    }
    case "district":
      return { text, at: known.record.centre };
    default:
      return known.record.position ? { text, at: known.record.position } : null;
  }
}
