type Metric = (one: readonly [number, number], two: readonly [number, number]) => number;

// biome-ignore lint/suspicious/noApproximativeNumericConstant: the known lengths hold for this one
const RADIANS = 3.141592; // as TSPLIB 95 writes it

/** Degrees and minutes, written as 16.47 for 16° 47′, in radians. */
function readAngle(value: number): number {
  const degrees = Math.trunc(value);
  return (RADIANS * (degrees + (5 * (value - degrees)) / 3)) / 180;
}

/** Rounded as TSPLIB 95 rounds (G. Reinelt, chapter 2). */
const METRICS: Readonly<Record<string, Metric>> = {
  EUC_2D: ([x1, y1], [x2, y2]) => Math.round(Math.hypot(x1 - x2, y1 - y2)),
  ATT: ([x1, y1], [x2, y2]) => Math.ceil(Math.sqrt(((x1 - x2) ** 2 + (y1 - y2) ** 2) / 10)),
  GEO: (one, two) => {
    const [lat1, lng1] = [readAngle(one[0]), readAngle(one[1])];
    const [lat2, lng2] = [readAngle(two[0]), readAngle(two[1])];
    const q1 = Math.cos(lng1 - lng2);
    const q2 = Math.cos(lat1 - lat2);
    const q3 = Math.cos(lat1 + lat2);
    return Math.trunc(6378.388 * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
  },
};

/**
 * Costs of a problem of TSPLIB 95, row after row.
 *
 * @throws RangeError for a form that is not read here
 */
export function readTsplib(text: string): readonly (readonly number[])[] {
  const said = (key: string): string =>
    new RegExp(`^${key}\\s*:\\s*(\\S+)`, "m").exec(text)?.[1] ?? "";
  const size = Number(said("DIMENSION"));
  const kind = said("EDGE_WEIGHT_TYPE");
  const stops = Array.from({ length: size }, (_, stop) => stop);
  if (kind === "EXPLICIT") {
    const cellAt = indexOf(said("EDGE_WEIGHT_FORMAT"), size);
    const cells = numbersIn(text, "EDGE_WEIGHT_SECTION");
    return stops.map((from) =>
      stops.map((to) => (from === to ? 0 : (cells[cellAt(from, to)] ?? Number.NaN))),
    );
  }
  const metric = METRICS[kind];
  if (!metric) throw new RangeError(`costs of the kind ${kind} are not read`);
  const cells = numbersIn(text, "NODE_COORD_SECTION");
  const places = stops.map(
    (stop) => [cells[stop * 3 + 1], cells[stop * 3 + 2]] as [number, number],
  );
  return places.map((one) => places.map((two) => (one === two ? 0 : metric(one, two))));
}

function numbersIn(text: string, section: string): readonly number[] {
  const body = text.split(new RegExp(`${section}\\s*\\n`))[1] ?? "";
  return (body.split(/[A-Z]/, 1)[0] ?? "").trim().split(/\s+/).map(Number);
}

/** Where the cost between two stops stands among the numbers of its section. */
function indexOf(format: string, size: number): (from: number, to: number) => number {
  switch (format) {
    case "FULL_MATRIX":
      return (from, to) => from * size + to;
    case "LOWER_DIAG_ROW":
      return (from, to) => {
        const [high, low] = [Math.max(from, to), Math.min(from, to)];
        return (high * (high + 1)) / 2 + low;
      };
    case "UPPER_ROW":
      return (from, to) => {
        const [high, low] = [Math.max(from, to), Math.min(from, to)];
        return low * size - (low * (low + 1)) / 2 + high - low - 1;
      };
    default:
      throw new RangeError(`costs in the form ${format} are not read`);
  }
}
