import type { DataSet } from "../domain/data-set.ts";
import { MILESTONES, PENDING } from "../domain/programme.ts";
import type { Moment } from "./moment.ts";

/** Collections whose records say since when they are there. */
const DATED = ["points", "centres", "squares", "corridors"] as const;
type DatedName = (typeof DATED)[number];

/** Records of a data set that can be told by time. */
export type DatedRecords = Pick<DataSet, "belts" | DatedName>;

/**
 * The records that were there at a moment; at present, all: the very same object. A record whose
 * month is unknown (待填) is there at present only: nothing says since when. Belts stay, for their
 * milestones say what they were.
 */
export function recordsAt<T extends DatedRecords>(records: T, moment: Moment): T {
  if (moment.isNow) return records;
  const wasThere = ({ since }: { readonly since: string | null }): boolean =>
    since !== null && since <= moment.month;
  return {
    ...records,
    points: records.points.filter(wasThere),
    centres: records.centres.filter(wasThere),
    squares: records.squares.filter(wasThere),
    corridors: records.corridors.filter(wasThere),
  };
}

/** How many records have no known month; a belt has none when no milestone of it is dated. */
export function undatedCounts(
  records: DatedRecords,
): Readonly<Record<"belts" | DatedName, number>> {
  const undated = (name: DatedName): number =>
    records[name].filter(({ since }) => since === null).length;
  return {
    belts: records.belts.filter(({ milestones }) =>
      MILESTONES.every((name) => milestones[name] === null || milestones[name] === PENDING),
    ).length,
    points: undated("points"),
    centres: undated("centres"),
    squares: undated("squares"),
    corridors: undated("corridors"),
  };
}
