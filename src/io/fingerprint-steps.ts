import type { FileSources } from "./parse-json.ts";
import type { Steps } from "./run-steps.ts";

/** Characters between two stops: a millisecond's work. */
const STRIDE = 200_000;

/**
 * A number of 53 bits for what a data folder holds, the same for the same texts under the same names:
 * cyrb53, which needs no secure context as `crypto.subtle` does. It is no protection from anybody.
 */
export function* fingerprintSteps(sources: FileSources): Steps<number> {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  const add = (text: string, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  };
  for (const [file, source] of Object.entries(sources)) {
    const text = typeof source === "string" ? source : JSON.stringify(source ?? null);
    // the length keeps the end of one text from being the beginning of the next
    const head = `${file}\n${typeof source}\n${text.length}\n`;
    add(head, 0, head.length);
    for (let from = 0; from < text.length; from += STRIDE) {
      add(text, from, Math.min(text.length, from + STRIDE));
      yield;
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 2 ** 32 * ((2 ** 21 - 1) & low) + (high >>> 0);
}
