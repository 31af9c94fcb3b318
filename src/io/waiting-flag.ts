const KEY = "hongdai:feedback-waiting";

/** Notes whether messages wait here, so that a visit without any need not open the database. */
export function noteWaiting(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  } catch {
    // they wait until the reader opens feedback again
  }
}

/** Whether an earlier visit left messages to send. */
export function mayBeWaiting(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
