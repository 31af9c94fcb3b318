import { wrapName } from "./strip-layout.ts";

/** Ems that a text is wide: a Chinese character is square, others are a little over half of that. */
const emsOf = (text: string): number =>
  [...text].reduce((total, character) => total + (character > "⺀" ? 1 : 0.56), 0);

const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Breaks a name between words into as few lines of at most `width` ems as it takes, about as long as
 * each other; a single character stays with the word before it. Where words do not fit, any character
 * may begin a line (`wrapName`).
 *
 * @param most lines; a name that needs more ends in `…`.
 */
export function wrapWords(name: string, width: number, most: number): readonly string[] {
  const pieces = piecesOf(name);
  const lines = fill(pieces, width);
  if (lines.length > most || lines.some((line) => emsOf(line) > width)) {
    return wrapName(name, width, most);
  }
  // as narrow as they may be in so many lines, so that none is left with a rest
  let balanced = lines;
  for (let narrow = width - 0.5; narrow >= emsOf(name) / lines.length; narrow -= 0.5) {
    const tried = fill(pieces, narrow);
    const isSame = tried.length === lines.length && tried.every((line) => emsOf(line) <= narrow);
    if (!isSame) break;
    balanced = tried;
  }
  return balanced;
}

function piecesOf(name: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(name)) {
    const last = pieces.at(-1);
    const isLatin = segment.trim() !== "" && /^[\u0020-\u2e7f]/.test(segment);
    // a sign or a blank, or a single character that ends a word
    const joins = !isLatin || /^\P{L}/u.test(segment) ? [...segment].length === 1 : false;
    const isOpening = last !== undefined && /[（(“《]$/u.test(last);
    if (last !== undefined && (joins || isOpening) && !/^[（(“《]/u.test(segment)) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf((last + piece).trim()) <= width) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
