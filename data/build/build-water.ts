import type * as v from "valibot";
import type { waterSchema } from "../../src/domain/backdrop.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { bufferLine } from "./buffer-line.ts";
import type { DistrictFeature } from "./build-districts.ts";
import { CITY_PLANE } from "./local-plane.ts";
import type { PolygonFeature } from "./polygon-feature.ts";
import type { RiverCourse } from "./river-courses.ts";
import { runMapshaper } from "./run-mapshaper.ts";
import { sharedBorder } from "./shared-border.ts";
import { resampleLine, smoothLine } from "./smooth-line.ts";

export type WaterFeature = PolygonFeature<v.InferOutput<typeof waterSchema>>;

const STEP_METERS = 100;
const PRECISION_DEGREES = 1e-5;
/** Below the width of a thin line at the closest zoom of the overview. */
const SIMPLIFY_METERS = 5;

/**
 * Schematic water: each course follows a district border, smoothed, and is widened by its authored
 * half widths. Adjoining courses overlap, so that no seam shows where they meet.
 *
 * Water ends at the coast: beyond it lies the sea, which the map leaves blank.
 *
 * @param districts as `buildDistricts` gives them: shared vertices, anticlockwise.
 * @param source where the borders come from, package and version.
 */
export async function buildWater(
  districts: readonly DistrictFeature[],
  courses: readonly RiverCourse[],
  source: string,
): Promise<readonly WaterFeature[]> {
  const land = districts.flatMap(({ polygons }) => polygons);
  const features: WaterFeature[] = [];
  for (const course of courses) {
    const line = courseLine(districts, course);
    const pieces = bufferLine(line, widthsAlong(course.halfWidthsMeters, line.length), CITY_PLANE);
    const dissolved = await runMapshaper(
      pieces.map((polygon) => ({ polygons: [polygon], properties: {} })),
      "-dissolve2",
      PRECISION_DEGREES,
    );
    // a second run: the first still keeps every corner at which two pieces crossed
    const [shape] = await runMapshaper(
      dissolved,
      `-simplify dp interval=${SIMPLIFY_METERS} -clip mask.geojson`,
      PRECISION_DEGREES,
      land,
    );
    const middle = line[Math.round(course.labelAt * (line.length - 1))];
    if (!shape || !middle) throw new RangeError(`course ${course.id} covers nothing`);
    const [lng, lat] = CITY_PLANE.toLngLat(middle);
    features.push({
      polygons: shape.polygons,
      properties: {
        id: course.id,
        name: course.name,
        nameEn: course.nameEn,
        label: [roundLabel(lng), roundLabel(lat)],
        provenance: {
          kind: "public",
          source: `示意水系：沿区县界线（${source}）平滑并按示意宽度加宽，不表示实际岸线`,
          page: null,
          positionAccuracy: "approximate",
          positionSource: source,
        },
      },
    });
  }
  return features;
}

const roundLabel = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function courseLine(districts: readonly DistrictFeature[], course: RiverCourse) {
  const border = sharedBorder(districts, course.border);
  const line = resampleLine(
    border.map((position: LngLat) => CITY_PLANE.toPlane(position)),
    STEP_METERS,
  );
  return smoothLine(line, course.smoothingMeters / STEP_METERS);
}

/** Widths at every position of a line, from widths at even steps along it. */
function widthsAlong(widths: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const place = (index / Math.max(1, count - 1)) * (widths.length - 1);
    const before = Math.floor(place);
    const [from, to] = [widths[before] as number, widths[before + 1] ?? (widths.at(-1) as number)];
    return from + (place - before) * (to - from);
  });
}
