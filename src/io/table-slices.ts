import Papa from "papaparse";

/** Characters of a slice: a few milliseconds' reading on a weak player. */
const SLICE_LENGTH = 32_768;

/**
 * The rows of a table with commas, some hundreds at a time. Rows are counted as `Papa.parse` counts them
 * in the whole text, but for the empty one after the last line end.
 */
export function* tableSlices(text: string): Generator<string[][]> {
  let from = 0;
  while (from < text.length) {
    const to = endOfSlice(text, from);
    yield Papa.parse<string[]>(withoutLineEnd(text.slice(from, to)), { delimiter: "," }).data;
    from = to;
  }
}

/** After the first line end beyond a slice's length that does not stand within quotes. */
function endOfSlice(text: string, from: number): number {
  let at = from;
  let quotes = 0;
  let least = from + SLICE_LENGTH;
  while (least < text.length) {
    const lineEnd = text.indexOf("\n", least);
    if (lineEnd < 0) break;
    quotes += countQuotes(text, at, lineEnd);
    at = lineEnd;
    if (quotes % 2 === 0) return lineEnd + 1;
    least = lineEnd + 1;
  }
  return text.length;
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) {
    count += 1;
  }
  return count;
}

const withoutLineEnd = (text: string): string => text.replace(/\r?\n$/, "");
