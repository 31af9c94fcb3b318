import { encode } from "uqr";

/** Light modules around the code that a reader of codes needs (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** A QR code as one SVG path over a light square: a unit is a module. */
export interface QrPath {
  /** Side of the square with its quiet zone, modules. */
  readonly size: number;
  readonly path: string;
}

/**
 * Draws a QR code that survives the loss of 15 % of itself.
 *
 * @throws RangeError when the text is longer than a QR code holds (some 2,300 bytes)
 */
export function qrPath(text: string): QrPath {
  const { size, data } = encodeOrThrow(text);
  return { size, path: data.flatMap(rowPath).join("") };
}

function encodeOrThrow(text: string) {
  try {
    return encode(text, { ecc: "M", border: QUIET_MODULES });
  } catch (cause) {
    throw new RangeError(`too long for a QR code: ${text.length} characters`, { cause });
  }
}

/** The dark runs of a row, a rectangle each. */
function rowPath(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    runs.push(`M${x} ${y}h${width}v1h-${width}z`);
    x += width;
  }
  return runs;
}
