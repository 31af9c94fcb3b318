/**
 * Reads the page anew, unless the server is out of reach: a wall that has lost its network goes on with
 * what it has instead of showing the browser's error page. True when the page is about to go.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  location.reload();
  return true;
}
