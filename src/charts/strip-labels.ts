import { wrapWords } from "./wrap-words.ts";

/** What is written at a stop; its sample mark is a line of its own that is never cut. */
export interface StripName {
  readonly body: string;
  readonly mark: string;
}

/** Where and how a name is written. */
export interface StripLabel {
  readonly lines: readonly string[];
  readonly above: boolean;
}

export interface StripLabelSizes {
  /** Width of the whole drawing. */
  readonly width: number;
  /** Size of the letters; a Chinese one is as wide. */
  readonly fontSize: number;
  /** Between names that stand beside each other. */
  readonly gap: number;
  /** Widest that a name is written. */
  readonly widest: number;
}

/** Most lines beneath the stops before every other name goes above them; and where it does. */
const MOST_LINES = { beneath: 4, both: 7 } as const;

/** Width of the longest sample mark, letters. */
const MARK_LETTERS = 5;

/**
 * Writes the names of stops that must all fit beside each other: beneath them, or, where that is too
 * narrow, every other one above, with twice the room. Only a name that is too long even then is cut.
 *
 * @param places of the stops along the line, rising, each within the drawing.
 */
export function stripLabels(
  names: readonly StripName[],
  places: readonly number[],
  sizes: StripLabelSizes,
): readonly StripLabel[] {
  const rooms = (sides: 1 | 2): readonly number[] =>
    places.map((_, index) => roomAt(index, places, sizes, sides));
  const beneath = rooms(1);
  const labels = write(names, beneath, MOST_LINES.beneath, false);
  const isWhole = labels.every(({ lines }, index) => {
    const letters = (beneath[index] ?? 0) / sizes.fontSize;
    const isMarkWhole = names[index]?.mark === "" || letters >= MARK_LETTERS;
    return isMarkWhole && !lines.some((line) => line.endsWith("…"));
  });
  return isWhole ? labels : write(names, rooms(2), MOST_LINES.both, true);

  function write(
    all: readonly StripName[],
    widths: readonly number[],
    most: number,
    both: boolean,
  ): readonly StripLabel[] {
    return all.map(({ body, mark }, index) => {
      const letters = Math.max(1, (widths[index] ?? 0) / sizes.fontSize);
      const lines = wrapWords(body, letters, mark ? most - 1 : most);
      return { lines: mark ? [...lines, mark] : lines, above: both && index % 2 === 1 };
    });
  }
}

/** How wide a name may be that is centred on its stop: it reaches as far to both sides. */
function roomAt(
  index: number,
  places: readonly number[],
  { width, gap, widest }: StripLabelSizes,
  sides: 1 | 2,
): number {
  const at = places[index] ?? 0;
  const before = places[index - sides];
  const after = places[index + sides];
  return Math.min(
    widest,
    2 * at,
    2 * (width - at),
    before === undefined ? widest : at - before - gap,
    after === undefined ? widest : after - at - gap,
  );
}
