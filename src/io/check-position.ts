import { isInsidePolygons } from "../analysis/point-in-polygon.ts";
import type { FaultCode } from "../domain/fault.ts";
import type { LngLat } from "../domain/geo.ts";
import type { CheckContext } from "./check-context.ts";
import type { FaultDetails } from "./make-fault.ts";

type Finding = { readonly code: FaultCode; readonly details: FaultDetails };

/** A position lies in the district its record names, and on land; null when it does. */
export function checkPosition(
  position: LngLat,
  adcode: string,
  field: string,
  { districts, water }: CheckContext,
): Finding | null {
  const district = districts.get(adcode);
  if (district !== undefined && !isInsidePolygons(position, district.polygons)) {
    const actual = [...districts.values()].find(({ polygons }) =>
      isInsidePolygons(position, polygons),
    );
    const values = {
      district: `${adcode} ${district.name}`,
      actual: actual === undefined ? "—" : `${actual.adcode} ${actual.name}`,
    };
    return { code: "outside-district", details: { field, found: position, values } };
  }
  const stretch = water.find(({ polygons }) => isInsidePolygons(position, polygons));
  if (stretch === undefined) return null;
  return {
    code: "in-water",
    details: { field, found: position, values: { water: stretch.name } },
  };
}
