/** What stands on the map, each with its own shape so that colour is never the only difference. */
export const MARKS = ["municipal", "county", "unknown", "centre", "square", "candidate"] as const;
export type MarkName = (typeof MARKS)[number];

/** Colour token that fills a mark. */
export const MARK_TOKENS = {
  municipal: "--municipal",
  county: "--county",
  unknown: "--unknown",
  centre: "--centre",
  square: "--square",
  candidate: "--candidate",
} as const satisfies Record<MarkName, string>;

/** A part of a mark: filled with the mark's colour, or with the paper below it. */
export interface MarkPart {
  /** SVG path data in a box from −12 to 12, y down. */
  readonly path: string;
  readonly fill: "mark" | "casing";
}

/** Half the side of the box that mark paths are drawn in. */
export const MARK_HALF_BOX = 12;

/** Star with five tips, the first pointing up. */
function starPath(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

const circlePath = (radius: number): string =>
  `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;

const squarePath = (half: number): string => `M${-half},${-half}H${half}V${half}H${-half}Z`;

const diamondPath = (half: number): string => `M0,${-half}L${half},0L0,${half}L${-half},0Z`;

/** The one source of shapes: sprites, SVG map, legend and list are all drawn from here. */
export const MARK_PARTS: Readonly<Record<MarkName, readonly MarkPart[]>> = {
  municipal: [{ path: starPath(10, 4.4), fill: "mark" }],
  county: [
    { path: circlePath(7), fill: "mark" },
    { path: circlePath(4.6), fill: "casing" },
    { path: circlePath(3.2), fill: "mark" },
  ],
  unknown: [
    { path: diamondPath(8.5), fill: "mark" },
    { path: diamondPath(5), fill: "casing" },
  ],
  centre: [
    { path: "M0,-9L9,-1.5H6.5V7.5H-6.5V-1.5H-9Z", fill: "mark" },
    { path: "M-1.9,7.5V2H1.9V7.5Z", fill: "casing" },
  ],
  square: [
    { path: squarePath(7), fill: "mark" },
    { path: squarePath(3.6), fill: "casing" },
    { path: squarePath(2.2), fill: "mark" },
  ],
  candidate: [
    {
      path: "M0,8.5C-7,8.5-8.5,1.5-8-5C-2,-5 0,-1 0,3C0,-3 3,-8 8.5,-8.5C9,0 6,8.5 0,8.5Z",
      fill: "mark",
    },
  ],
};

/** Ring around illustrative records: dashed, in the same box. */
export const SAMPLE_RING = { radius: 11, dash: [2.6, 2.2] } as const;
