const MINUTE = 60_000;

/**
 * Milliseconds from a moment to the next time that local clocks show `time`; never less than a minute,
 * so that a page that has just reloaded does not do so again.
 *
 * @param time `HH:MM`.
 */
export function untilClock(time: string, now: Date): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() - now.getTime() < MINUTE) next.setDate(next.getDate() + 1);
  return next.getTime() - now.getTime();
}

/**
 * Calls `reload` each night at a local time; where that does not reload the page, because the server
 * is out of reach say, the next night again. Returns the function that ends it.
 *
 * @param time `HH:MM`; null never.
 */
export function nightlyReload(time: string | null, reload: () => void): () => void {
  if (time === null) return () => {};
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        reload();
        wait();
      },
      untilClock(time, new Date()),
    );
  };
  wait();
  return () => clearTimeout(timer);
}
