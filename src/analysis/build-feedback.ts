import * as v from "valibot";
import {
  FEEDBACK_LIMITS,
  type FeedbackDraft,
  type FeedbackMessage,
  feedbackMessageSchema,
} from "../domain/feedback.ts";
import type { LngLat } from "../domain/geo.ts";

/** What keeps a draft from being a message, by field. */
export interface FeedbackFaults {
  readonly kind?: "missing";
  readonly words?: "missing" | "too-long";
  readonly contact?: "too-long";
  /** The reader's own position was asked for and is not known. */
  readonly place?: "missing";
}

export type FeedbackResult =
  | { readonly ok: true; readonly message: FeedbackMessage }
  | { readonly ok: false; readonly faults: FeedbackFaults };

interface Circumstances {
  /** Where the subject is, null when unknown. */
  readonly subjectAt: LngLat | null;
  readonly language: "zh-CN" | "en";
  readonly now: Date;
}

/** Makes a message of a draft, or says what it still lacks. */
export function buildFeedback(draft: FeedbackDraft, circumstances: Circumstances): FeedbackResult {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { key, subject, kind, rating, words } = draft;
  const contact = draft.contact.trim();
  return {
    ok: true,
    message: v.parse(feedbackMessageSchema, {
      version: 1,
      key,
      subject,
      kind,
      rating,
      words,
      contact: contact === "" ? null : contact,
      position: positionOf(draft, circumstances.subjectAt),
      language: circumstances.language,
      createdAt: circumstances.now.toISOString(),
    }),
  };
}

function faultsOf({ kind, words, contact, place, readerAt }: FeedbackDraft): FeedbackFaults {
  const length = words.trim().length;
  return {
    ...(kind === null && { kind: "missing" }),
    ...(length === 0 && { words: "missing" }),
    ...(length > FEEDBACK_LIMITS.words && { words: "too-long" }),
    ...(contact.trim().length > FEEDBACK_LIMITS.contact && { contact: "too-long" }),
    ...(place === "reader" && readerAt === null && { place: "missing" }),
  };
}

function positionOf({ place, readerAt }: FeedbackDraft, subjectAt: LngLat | null) {
  if (place === "none") return null;
  const at = place === "reader" ? readerAt : subjectAt;
  // six digits are a hand's breadth: more would only look exact
  return at && { lng: round(at[0]), lat: round(at[1]), of: place };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
