import gcoord from "gcoord";
import type { LngLat } from "../domain/geo.ts";

const DECIMALS = 1e6;

/** Six decimals of a degree: 0.1 m. */
export const roundPosition = ([lng, lat]: LngLat): LngLat => [
  Math.round(lng * DECIMALS) / DECIMALS,
  Math.round(lat * DECIMALS) / DECIMALS,
];

/** WGS 84 → GCJ-02 by the public formula, rounded; right to a metre on the mainland. */
export function toGcj02([lng, lat]: LngLat): LngLat {
  const [shiftedLng = lng, shiftedLat = lat] = gcoord.transform(
    [lng, lat],
    gcoord.WGS84,
    gcoord.GCJ02,
  );
  return roundPosition([shiftedLng, shiftedLat]);
}
