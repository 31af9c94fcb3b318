import type { NearTexts } from "./near-texts.ts";
import { isHan, plainText } from "./plain-text.ts";
import { QueryAligner } from "./query-aligner.ts";
import type { QueryReading } from "./read-query.ts";
import type { TextBank } from "./text-bank.ts";

/** A part of a text: first UTF-16 unit, and the one after the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a query marks in a text, in order and apart from each other: the query as one run, else its words,
 * else the passage that is nearly it, else pairs of Chinese characters that both have.
 *
 * @param bank holds this text alone
 * @param near null where only what is truly there is to be marked
 */
export function rangesIn(
  text: string,
  bank: TextBank,
  readings: readonly QueryReading[],
  near: NearTexts | null,
): readonly TextRange[] {
  const find = (query: readonly string[]): readonly Units[] => {
    const aligner = new QueryAligner(query, bank);
    return aligner.find(0) ? [{ start: aligner.start, end: aligner.end }] : [];
  };
  for (const { whole, words } of readings) {
    const run = find(whole);
    const parts = run.length > 0 ? run : words.flatMap(find);
    if (parts.length > 0) return toRanges(parts, text);
  }
  if (!near) return [];
  if (near.likeness(0) > 0) return toRanges([near.passage(0)], text);
  const pairs = readings.flatMap(({ whole }) => hanPairs(whole));
  const { units } = plainText(text);
  return toRanges(
    units.flatMap((unit, at) =>
      pairs.includes(unit + (units[at + 1] ?? "")) ? [{ start: at, end: at + 2 }] : [],
    ),
    text,
  );
}

interface Units {
  readonly start: number;
  readonly end: number;
}

const hanPairs = (units: readonly string[]): readonly string[] =>
  units.slice(1).flatMap((unit, at) => {
    const before = units[at] ?? "";
    return isHan(before) && isHan(unit) ? [before + unit] : [];
  });

function toRanges(parts: readonly Units[], text: string): readonly TextRange[] {
  const { starts, ends } = plainText(text);
  const ranges: { start: number; end: number }[] = [];
  for (const part of parts.toSorted((one, other) => one.start - other.start)) {
    const start = starts[part.start] ?? 0;
    const end = ends[part.end - 1] ?? start;
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) ranges.push({ start, end });
  }
  return ranges;
}
