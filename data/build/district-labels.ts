import type { LngLat } from "../../src/domain/geo.ts";

/** What the package does not say of a district. */
export interface DistrictLabel {
  readonly nameEn: string;
  /**
   * Where the label stands, WGS 84; null leaves it at the package's centroid. The districts that
   * meet in the city are labelled in their built-up part, where readers look, not in their hills.
   */
  readonly centre: LngLat | null;
}

/** English names and label positions of Fuzhou's county-level divisions, by adcode. */
export const DISTRICT_LABELS: Readonly<Record<string, DistrictLabel>> = {
  "350102": { nameEn: "Gulou District", centre: [119.2748, 26.0985] },
  "350103": { nameEn: "Taijiang District", centre: [119.3125, 26.0605] },
  "350104": { nameEn: "Cangshan District", centre: [119.319, 26.0125] },
  "350105": { nameEn: "Mawei District", centre: [119.442, 26.062] },
  "350111": { nameEn: "Jin'an District", centre: [119.362, 26.124] },
  "350112": { nameEn: "Changle District", centre: [119.545, 25.9] },
  "350121": { nameEn: "Minhou County", centre: null },
  "350122": { nameEn: "Lianjiang County", centre: null },
  "350123": { nameEn: "Luoyuan County", centre: null },
  "350124": { nameEn: "Minqing County", centre: null },
  "350125": { nameEn: "Yongtai County", centre: null },
  "350128": { nameEn: "Pingtan County", centre: null },
  "350181": { nameEn: "Fuqing City", centre: null },
};
