import type { LngLat } from "../../src/domain/geo.ts";
import type { BorderCourse } from "./shared-border.ts";

/** A stretch of the river: which borders it follows, and how wide it is drawn. */
export interface RiverCourse {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Where the label stands, as a share of the course's length. */
  readonly labelAt: number;
  /** The shared border that the course follows. */
  readonly border: BorderCourse;
  /** Standard deviation of the smoothing along the course, metres. */
  readonly smoothingMeters: number;
  /**
   * Half widths in metres at even steps along the course, joined by straight lines. Authored for a
   * quiet picture: wide enough to read as water, and clear of every known place on the banks.
   */
  readonly halfWidthsMeters: readonly number[];
}

/** Where the river parts above Nantai island, about; the nearest border vertex is taken. */
const PARTING: LngLat = [119.2282, 26.1073];
/** Where its arms meet again below the island. */
const MEETING: LngLat = [119.4418, 25.9692];

const CANGSHAN = "350104";
const AROUND_NANTAI = ["350102", "350103", "350111", "350105", "350112", "350121"];

/** The Min River as far as district borders tell its course: above the parting none does. */
export const RIVER_COURSES: readonly RiverCourse[] = [
  {
    id: "minjiang-beigang",
    name: "闽江北港",
    nameEn: "Min River, North Arm",
    labelAt: 0.3,
    border: { left: [CANGSHAN], right: AROUND_NANTAI, from: MEETING, to: PARTING },
    smoothingMeters: 450,
    halfWidthsMeters: [560, 390, 350, 310, 280, 260, 225, 180, 320],
  },
  {
    id: "wulongjiang",
    name: "乌龙江",
    nameEn: "Wulong River",
    labelAt: 0.6,
    border: { left: [CANGSHAN], right: AROUND_NANTAI, from: PARTING, to: MEETING },
    smoothingMeters: 700,
    halfWidthsMeters: [320, 480, 560, 600, 600, 560, 540, 540, 560, 600],
  },
  {
    id: "minjiang",
    name: "闽江",
    nameEn: "Min River",
    labelAt: 0.8,
    border: { left: ["350112"], right: ["350105"], from: null, to: MEETING },
    smoothingMeters: 700,
    halfWidthsMeters: [1000, 860, 720, 620, 560, 540, 560, 600],
  },
];
