import type { Fault } from "../domain/fault.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { makeFault } from "./make-fault.ts";

/** The answers that say that there is no such file. */
const ABSENT = [404, 410];

/**
 * Fetches one file as text.
 *
 * @param file name under `base`, kept in the fault.
 * @returns the text, or the fault that kept it from being read. Never rejects: an abort comes back
 * as `unreachable` too, and whoever aborted knows.
 */
export async function fetchText(
  file: string,
  base: URL,
  request: RequestInit,
): Promise<string | Fault> {
  try {
    const response = await fetch(new URL(file, base), request);
    if (ABSENT.includes(response.status)) return makeFault("missing", file);
    if (!response.ok) return makeFault("http-status", file, { found: String(response.status) });
    // hosts of single-page applications answer any address with their start page
    if (response.headers.get("content-type")?.startsWith("text/html") === true) {
      await response.body?.cancel();
      return makeFault("not-json", file, { found: response.headers.get("content-type") });
    }
    return decodeUtf8(await response.arrayBuffer()) ?? makeFault("not-utf8", file);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    return makeFault("unreachable", file, { found });
  }
}
