const KEY = "hongdai-presenter-opened-at";

/** When this window's stopwatch began, milliseconds since 1970: at its opening, whatever was reloaded since. */
export function stopwatchStart(now: number): number {
  try {
    const kept = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
    if (kept > 0 && kept <= now) return kept;
  } catch {
    return now; // a browser that keeps nothing: the stopwatch begins with the page
  }
  return restartStopwatch(now);
}

/** Begins anew; returns when. */
export function restartStopwatch(now: number): number {
  try {
    sessionStorage.setItem(KEY, String(now));
  } catch {
    // as above
  }
  return now;
}
