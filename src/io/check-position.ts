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
    const details = { field, found: position };
    const home = `${adcode} ${district.name}`;
    if (actual === undefined) {
      return { code: "outside-city", details: { ...details, values: { district: home } } };
    }
    const values = { district: home, actual: `${actual.adcode} ${actual.name}` };
    return { code: "outside-district", details: { ...details, values } };
  }
  const stretch = water.find(({ polygons }) => isInsidePolygons(position, polygons));
  if (stretch === undefined) return null;
  return {
    code: "in-water",
    details: { field, found: position, values: { water: stretch.name } },
  };
}
