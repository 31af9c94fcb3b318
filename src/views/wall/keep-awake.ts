/**
 * Keeps the screen on while the page is shown, where the browser can: the lock is gone whenever the page
 * is hidden and is asked for again when it comes back. Returns the function that lets the screen sleep.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (isOver || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    if (lock && !lock.released) return;
    try {
      const given = await navigator.wakeLock.request("screen");
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // refused, on a low battery say: asked again when the page is next shown
    }
  };
  const listen = (): void => void ask();
  document.addEventListener("visibilitychange", listen);
  // a browser may let go by itself
  const patience = setInterval(listen, 60_000);
  void ask();
  return () => {
    isOver = true;
    clearInterval(patience);
    document.removeEventListener("visibilitychange", listen);
    void lock?.release();
  };
}
