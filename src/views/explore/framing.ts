import type { BeltLine } from "../../analysis/belt-legs.ts";
import { boundsOf } from "../../analysis/bounds-of.ts";
import { nameOf } from "../../content/record-names.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { Padding } from "../../map/web-mercator.ts";
import { type Records, selectRecord } from "../../state/selectors.ts";

/** Stops at the edge of what is framed keep room for a part of their names, CSS pixels. */
const NAME_ROOM = 32;

/** Space that the page's furniture takes from the map, CSS pixels: `styles/frame.css` says it. */
export function fullPadding(
  shown: { readonly card: boolean; readonly strip: boolean; readonly time: boolean } | null,
): Padding {
  const computed = getComputedStyle(document.documentElement);
  const read = (side: string): number =>
    Number.parseFloat(computed.getPropertyValue(`--frame-${side}`)) || 0;
  const names = shown ? NAME_ROOM : 0;
  return {
    top: read("top") + (shown?.time ? read("time") : 0),
    right: read("right") + names + (shown?.card ? read("card") : 0),
    bottom: read("bottom") + (shown?.strip ? read("strip") : 0),
    left: read("left") + names,
  };
}

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
