import { LONGEST_WAIT_MS } from "../domain/feedback-delivery.ts";

const FIRST_MS = 3000;
const LATER_MS = 10 * 60 * 1000;

/**
 * Milliseconds to wait after a try that failed: doubling from 3 s to 10 min, up to half of it left to
 * chance, so that a server that comes back is not asked by everybody at once. Never less than the
 * server asked for, up to a day.
 *
 * @param attempts tries so far, from 1
 * @param askedMs what `Retry-After` said; null when it said nothing
 * @param chance in [0, 1)
 */
export function retryWait(attempts: number, askedMs: number | null, chance: number): number {
  const most = Math.min(LATER_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1));
  const own = most * (0.5 + chance / 2);
  return Math.round(Math.min(LONGEST_WAIT_MS, Math.max(own, askedMs ?? 0)));
}
