import { boundsOf } from "../../analysis/bounds-of.ts";
import type { Camera } from "../../domain/geo.ts";
import { cameraForBounds, type Padding, type Size } from "../web-mercator.ts";
import { roomy, type Shot } from "./camera-plan.ts";

/** No nearer than this. */
const NEAREST_ZOOM = 15;

/** A shot's subject from straight above, for the SVG map; null for one without extent. */
export function flatCamera({ subject, around }: Shot, size: Size, padding: Padding): Camera | null {
  const bounds = boundsOf(around ?? subject);
  return bounds && cameraForBounds(bounds, size, roomy(padding, size), NEAREST_ZOOM);
}

/** How much larger the SVG map's marks and names are than on a page, on a screen of 1080 lines. */
export const SVG_SCALE = 1.4;
