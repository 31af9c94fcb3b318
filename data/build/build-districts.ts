import type * as v from "valibot";
import { isInsidePolygons } from "../../src/analysis/point-in-polygon.ts";
import type { districtSchema } from "../../src/domain/backdrop.ts";
import type { LngLat } from "../../src/domain/geo.ts";

import { DISTRICT_LABELS } from "./district-labels.ts";
import type { PolygonFeature } from "./polygon-feature.ts";
import type { AdministrativeArea } from "./read-administrative-areas.ts";
import { runMapshaper } from "./run-mapshaper.ts";
import { convertPolygons, createWgs84Converter } from "./to-wgs84.ts";

export type DistrictFeature = PolygonFeature<v.InferOutput<typeof districtSchema>>;

/** Five decimals, about a metre: measured to keep every vertex, and no border crosses another. */
const PRECISION_DEGREES = 1e-5;

interface DistrictInputs {
  /** GCJ-02. */
  readonly areas: readonly AdministrativeArea[];
  /** People counted in 2020, by adcode. */
  readonly populations: ReadonlyMap<string, number>;
  /** Package and version. */
  readonly source: string;
}

/**
 * The city's districts in WGS 84 with clean shared borders. Nothing is simplified: that would drop
 * islets.
 *
 * @returns by adcode, ascending.
 * @throws RangeError when a division has no population or label, or its label lies outside it.
 */
export async function buildDistricts(inputs: DistrictInputs): Promise<readonly DistrictFeature[]> {
  const toWgs84 = createWgs84Converter();
  const converted = inputs.areas.map((area) => ({
    polygons: convertPolygons(area.polygons, toWgs84),
    properties: { area },
  }));
  const cleaned = await runMapshaper(converted, "-clean", PRECISION_DEGREES);
  return cleaned
    .map(({ polygons, properties: { area } }): DistrictFeature => {
      const { adcode, name } = area;
      const label = DISTRICT_LABELS[adcode];
      const population = inputs.populations.get(adcode);
      if (!label || population === undefined) {
        throw new RangeError(`no label or population for ${adcode} ${name}`);
      }
      const centre = label.centre ?? (area.centroid && toWgs84(area.centroid));
      if (!centre || !isInsidePolygons(centre, polygons)) {
        throw new RangeError(`label of ${adcode} ${name} lies outside it`);
      }
      return {
        polygons,
        properties: {
          adcode,
          name,
          nameEn: label.nameEn,
          centre: [round(centre[0]), round(centre[1])] satisfies LngLat,
          population2020: population,
          provenance: {
            kind: "public",
            source: `界线 ${inputs.source}（GCJ-02 转 WGS 84）；人口 2020 年第七次全国人口普查`,
            page: null,
            positionAccuracy: "approximate",
            positionSource: inputs.source,
          },
        },
      };
    })
    .sort((one, other) => Number(one.properties.adcode) - Number(other.properties.adcode));
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
