import type { Tour } from "../domain/tour.ts";

/**
 * Eight hexadecimal digits, equal for tours of the same scenes in the same order (32-bit FNV-1a over
 * their ids): a wall that shows another data set is told from one that can follow.
 */
export function tourFingerprint(tour: Tour): string {
  let hash = 0x811c9dc5;
  for (const character of tour.map(({ id }) => id).join("\n")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
