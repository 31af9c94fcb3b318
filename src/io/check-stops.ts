import type { Fault } from "../domain/fault.ts";
import type { Point } from "../domain/point.ts";
import { type CheckContext, recordFault } from "./check-context.ts";
import type { CoreData } from "./core-data.ts";

/** Stops of a belt count 1, 2, 3 … without gaps, and there are as many as the programme asks for. */
export function checkStops({ belts, points }: CoreData, context: CheckContext): readonly Fault[] {
  const stopsOf = new Map<string, { readonly point: Point; readonly index: number }[]>();
  for (const [index, point] of points.entries()) {
    const stops = stopsOf.get(point.belt) ?? [];
    stops.push({ point, index });
    stopsOf.set(point.belt, stops);
  }
  const faults: Fault[] = [];
  for (const stops of stopsOf.values()) {
    const sorted = stops.toSorted((one, other) => one.point.order - other.point.order);
    const at = sorted.findIndex(({ point }, position) => point.order !== position + 1);
    const wrong = sorted[at];
    if (wrong === undefined) continue;
    const { point, index } = wrong;
    const values = { belt: point.belt, expected: String(at + 1) };
    faults.push(
      recordFault(
        context,
        "order-gap",
        { collection: "points", index, record: point },
        { field: "order", found: point.order, values },
      ),
    );
  }
  const target = context.manifest.programme.targets.pointsPerBelt;
  for (const [index, belt] of belts.entries()) {
    const count = stopsOf.get(belt.id)?.length ?? 0;
    if (count >= target) continue;
    const values = { count: String(count), target: String(target) };
    const place = { collection: "belts", index, record: belt } as const;
    const details = { severity: "warning", found: count, values } as const;
    faults.push(recordFault(context, "few-points", place, details));
  }
  return faults;
}
