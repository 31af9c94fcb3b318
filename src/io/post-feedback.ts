import type { FeedbackMessage } from "../domain/feedback.ts";
import type { DeliveryTrouble } from "../domain/feedback-delivery.ts";

/** What came of one try. */
export type FeedbackAnswer =
  | { readonly outcome: "accepted" }
  | { readonly outcome: "refused"; readonly status: number; readonly said: string }
  | {
      readonly outcome: "failed";
      readonly trouble: DeliveryTrouble;
      /** Milliseconds that the server asked to wait; null when it did not. */
      readonly waitMs: number | null;
    };

/** 4xx that are about the moment, not the message; 409: another try of it is being taken right now. */
const PASSING = [408, 409, 425, 429];

/** Most of a refusal that is shown, characters. */
const SAID_LENGTH = 300;

/**
 * Sends one message once. Never rejects.
 *
 * @param timeoutMs for the whole exchange
 */
export async function postFeedback(
  message: FeedbackMessage,
  endpoint: URL,
  timeoutMs: number,
): Promise<FeedbackAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": message.key },
      body: JSON.stringify(message),
      // a followed redirect may turn POST into GET and lose the message
      redirect: "manual",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal,
    });
    return await answerOf(response);
  } catch {
    return failed({ kind: signal.aborted ? "timeout" : "network" }, null);
  }
}

async function answerOf(response: Response): Promise<FeedbackAnswer> {
  const { status } = response;
  const isRedirect = response.type === "opaqueredirect" || (status >= 300 && status < 400);
  const isWebPage = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (status >= 400 && status < 500 && !PASSING.includes(status)) {
    return { outcome: "refused", status, said: isWebPage ? "" : saidIn(await response.text()) };
  }
  await response.body?.cancel();
  if (isRedirect) return failed({ kind: "redirect" }, null);
  if (!response.ok) return failed({ kind: "status", status }, waitOf(response));
  // a host of files alone answers anything with its start page: nobody has taken the message
  return isWebPage ? failed({ kind: "web-page" }, null) : { outcome: "accepted" };
}

const failed = (trouble: DeliveryTrouble, waitMs: number | null): FeedbackAnswer => ({
  outcome: "failed",
  trouble,
  waitMs,
});

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function waitOf(response: Response): number | null {
  const asked = response.headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}

/** The reason within a refusal: a problem's detail (RFC 9457), a usual field, or the plain text. */
function saidIn(body: string): string {
  let said: unknown = body;
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === "object" && json !== null) {
      const fields = json as Readonly<Record<string, unknown>>;
      said = [fields.detail, fields.message, fields.error, fields.title].find(
        (field) => typeof field === "string",
      );
    } else said = json;
  } catch {
    // plain text
  }
  const text = typeof said === "string" ? said.replaceAll(/\s+/g, " ").trim() : "";
  return text.length > SAID_LENGTH ? `${text.slice(0, SAID_LENGTH - 1)}…` : text;
}
