import type { BeltLine } from "../../analysis/belt-legs.ts";
import { boundsOf } from "../../analysis/bounds-of.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { Padding } from "../../map/web-mercator.ts";
import { type Records, selectRecord } from "../../state/selectors.ts";
import { nameOf } from "./list-sections.ts";

/** From this width on, panel and card lie over the map; the same number stands in the styles. */
const WIDE = 1100;
const PANEL_WIDTH = 432;
const CARD_WIDTH = 412;
const STRIP_HEIGHT = 190;
const LEGEND_HEIGHT = 130;
const CONTROLS_WIDTH = 56;
const AIR = 48;

/** Space that the page's furniture takes from the map, CSS pixels. */
export function fullPadding(
  shown: { readonly card: boolean; readonly strip: boolean } | null,
): Padding {
  if (window.innerWidth < WIDE) return { top: AIR, right: AIR, bottom: AIR, left: AIR };
  return {
    top: AIR,
    right: (shown?.card ? CARD_WIDTH : 0) + CONTROLS_WIDTH + AIR,
    bottom: (shown?.strip ? STRIP_HEIGHT : 0) + LEGEND_HEIGHT + AIR,
    left: PANEL_WIDTH + AIR,
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
