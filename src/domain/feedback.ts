import * as v from "valibot";
import { nameSchema } from "./fields.ts";
import type { LngLat } from "./geo.ts";
import { RECORD_KINDS, type RecordReference } from "./record-kinds.ts";

/** Newest form of a message; README says what a server may expect of it. */
const FEEDBACK_VERSION = 1;

export const FEEDBACK_KINDS = ["praise", "problem", "suggestion"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** From very dissatisfied to very satisfied. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** Lengths in UTF-16 code units, as a page counts them. */
export const FEEDBACK_LIMITS = { words: 2000, contact: 120 } as const;

const textSchema = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));

/** One message as it goes to the server. */
export const feedbackMessageSchema = v.strictObject({
  version: v.literal(FEEDBACK_VERSION),
  /** The same at each try: a server that has seen it has the message already. */
  key: v.pipe(v.string(), v.uuid()),
  /** What it is about; the name is the one that the reader saw. */
  subject: v.strictObject({
    kind: v.picklist(RECORD_KINDS),
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
    name: nameSchema,
  }),
  kind: v.picklist(FEEDBACK_KINDS),
  /** Null: the reader gave none. */
  rating: v.nullable(v.picklist(RATINGS)),
  words: textSchema(FEEDBACK_LIMITS.words),
  contact: v.nullable(textSchema(FEEDBACK_LIMITS.contact)),
  /** Degrees, WGS 84: where the subject is, or where the reader stood. */
  position: v.nullable(
    v.strictObject({
      lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      of: v.picklist(["subject", "reader"]),
    }),
  ),
  language: v.picklist(["zh-CN", "en"]),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type FeedbackMessage = v.InferOutput<typeof feedbackMessageSchema>;
export type FeedbackSubject = FeedbackMessage["subject"];

/** What a reader is writing: anything in it may still be missing or too long. */
export interface FeedbackDraft {
  /** Becomes the message's: a draft that is handed in twice is one message. */
  readonly key: string;
  readonly subject: FeedbackSubject;
  readonly kind: FeedbackKind | null;
  readonly rating: Rating | null;
  readonly words: string;
  readonly contact: string;
  readonly place: "subject" | "reader" | "none";
  /** Where the reader stood when they asked for it to be attached. */
  readonly readerAt: LngLat | null;
}

/** An empty draft, the subject's own place attached. */
export const emptyDraft = (subject: FeedbackSubject, key: string): FeedbackDraft => ({
  key,
  subject,
  kind: null,
  rating: null,
  words: "",
  contact: "",
  place: "subject",
  readerAt: null,
});

/** True when nothing was written or chosen that somebody could miss. */
export const isBlankDraft = ({ kind, rating, words, contact }: FeedbackDraft): boolean =>
  kind === null && rating === null && words.trim() === "" && contact.trim() === "";

/** Names a subject among the drafts, of which each has one. */
export const subjectKey = ({ kind, id }: RecordReference): string => `${kind}:${id}`;
