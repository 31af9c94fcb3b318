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
interface MarkPart {
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
const MARK_PARTS: Readonly<Record<MarkName, readonly MarkPart[]>> = {
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

/** Ring around illustrative records, in the same box. */
const SAMPLE_RING = circlePath(12);
const SAMPLE_DASH = "2.6 2.2";

/** One stroke or filling of a mark's drawing, in drawing order. */
export interface MarkPiece {
  readonly role: "halo" | "shape" | "sample-ring";
  /** SVG path data, or a ring, in the mark's box. */
  readonly path: string;
  /** Custom property of its colour. */
  readonly token: string;
  readonly paint: "fill" | "stroke";
  /** Of a stroke, in the box's units; 0 for a filling. */
  readonly width: number;
  /** Dash and gap of a stroke; null when it is whole. */
  readonly dash: string | null;
}

/** How a mark is drawn, everywhere: a paper halo, its shape, and a dashed ring when illustrative. */
export function markPieces(mark: MarkName, illustrative: boolean): readonly MarkPiece[] {
  const token = MARK_TOKENS[mark];
  const piece = { paint: "fill", width: 0, dash: null } as const;
  const stroke = { paint: "stroke", dash: null } as const;
  const halo = MARK_PARTS[mark].map(
    ({ path }) => ({ ...stroke, role: "halo", path, token: "--casing", width: 4.8 }) as const,
  );
  const shape = MARK_PARTS[mark].map(
    ({ path, fill }) =>
      ({ ...piece, role: "shape", path, token: fill === "mark" ? token : "--casing" }) as const,
  );
  const ring: MarkPiece = {
    ...stroke,
    role: "sample-ring",
    path: SAMPLE_RING,
    token,
    width: 1.2,
    dash: SAMPLE_DASH,
  };
  return [...halo, ...shape, ...(illustrative ? [ring] : [])];
}

/** A piece's looks as a style declaration. */
export function pieceStyle({ token, paint, width, dash }: MarkPiece): string {
  if (paint === "fill") return `fill: var(${token})`;
  const dashes = dash ? `; stroke-dasharray: ${dash}` : "";
  return `fill: none; stroke: var(${token}); stroke-width: ${width}px; stroke-linejoin: round${dashes}`;
}
