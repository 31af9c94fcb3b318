import type { FeedbackDraft, FeedbackMessage } from "../../src/domain/feedback.ts";

export const madeUpSubject = { kind: "point", id: "west-01", name: "西一点" } as const;

/** A draft that can be handed in as it is. */
export const madeUpDraft = (changes: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  key: crypto.randomUUID(),
  subject: madeUpSubject,
  kind: "problem",
  rating: 2,
  words: "门牌看不清",
  contact: "591-0000",
  place: "subject",
  readerAt: null,
  ...changes,
});

export const madeUpMessage = (changes: Partial<FeedbackMessage> = {}): FeedbackMessage => ({
  version: 1,
  key: crypto.randomUUID(),
  subject: madeUpSubject,
  kind: "problem",
  rating: 2,
  words: "门牌看不清",
  contact: "591-0000",
  position: { lng: 119.3, lat: 26.08, of: "subject" },
  language: "zh-CN",
  createdAt: new Date().toISOString(),
  ...changes,
});
