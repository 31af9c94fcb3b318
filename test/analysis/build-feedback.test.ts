import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { buildFeedback } from "../../src/analysis/build-feedback.ts";
import { retryWait } from "../../src/analysis/retry-wait.ts";
import {
  emptyDraft,
  FEEDBACK_KINDS,
  feedbackMessageSchema,
  isBlankDraft,
  RATINGS,
} from "../../src/domain/feedback.ts";
import { madeUpDraft, madeUpSubject } from "../support/made-up-feedback.ts";

const now = new Date("2026-05-04T03:02:01.000Z");
const here = { subjectAt: [119.3, 26.08], language: "zh-CN", now } as const;

test("a draft becomes a message with the key it was begun with", () => {
  const draft = madeUpDraft({ words: "  门牌看不清 \n", contact: " " });
  expect(buildFeedback(draft, here)).toEqual({
    ok: true,
    message: {
      version: 1,
      key: draft.key,
      subject: madeUpSubject,
      kind: "problem",
      rating: 2,
      words: "门牌看不清",
      contact: null,
      position: { lng: 119.3, lat: 26.08, of: "subject" },
      language: "zh-CN",
      createdAt: "2026-05-04T03:02:01.000Z",
    },
  });
});

test("an empty draft lacks a kind and words, and nothing else", () => {
  const empty = emptyDraft(madeUpSubject, crypto.randomUUID());
  expect(isBlankDraft(empty)).toBe(true);
  expect(buildFeedback(empty, here)).toEqual({
    ok: false,
    faults: { kind: "missing", words: "missing" },
  });
});

test("what is too long is said, never cut", () => {
  const draft = madeUpDraft({ words: "长".repeat(2001), contact: "1".repeat(121) });
  expect(buildFeedback(draft, here)).toEqual({
    ok: false,
    faults: { words: "too-long", contact: "too-long" },
  });
  expect(buildFeedback(madeUpDraft({ words: "长".repeat(2000) }), here).ok).toBe(true);
});

test("the place is the subject's, the reader's where they stood, or none", () => {
  const position = (changes: Parameters<typeof madeUpDraft>[0], subjectAt = here.subjectAt) => {
    const result = buildFeedback(madeUpDraft(changes), { ...here, subjectAt });
    return result.ok ? result.message.position : result.faults;
  };
  const stood = [119.123_456_78, 26.1] as const;
  expect(position({ place: "reader", readerAt: stood })).toEqual({
    lng: 119.123_457,
    lat: 26.1,
    of: "reader",
  });
  expect(position({ place: "none", readerAt: stood })).toBeNull();
  expect(position({ place: "reader" })).toEqual({ place: "missing" });
  const unplaced = buildFeedback(madeUpDraft(), { ...here, subjectAt: null });
  expect(unplaced.ok && unplaced.message.position).toBeNull();
});

test("every draft is either a message that the contract allows or is told what it lacks", () => {
  const drafts = fc.record({
    kind: fc.constantFrom(...FEEDBACK_KINDS, null),
    rating: fc.constantFrom(...RATINGS, null),
    words: fc.oneof(fc.string({ unit: "grapheme", maxLength: 50 }), fc.string({ minLength: 1990 })),
    contact: fc.string({ maxLength: 130 }),
    place: fc.constantFrom("subject" as const, "reader" as const, "none" as const),
    readerAt: fc.option(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      ),
    ),
  });
  fc.assert(
    fc.property(drafts, (changes) => {
      const result = buildFeedback(madeUpDraft(changes), here);
      if (result.ok) expect(v.is(feedbackMessageSchema, result.message)).toBe(true);
      else expect(Object.keys(result.faults)).not.toEqual([]);
    }),
  );
});

test("waits grow, keep within half of each other, and never fall short of what a server asks", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      fc.option(fc.integer({ min: 0, max: 90_000_000 })),
      (attempts, chance, asked) => {
        const wait = retryWait(attempts, asked, chance);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked ?? 0, 86_400_000));
        expect(wait).toBeLessThanOrEqual(Math.max(600_000, Math.min(asked ?? 0, 86_400_000)));
        expect(retryWait(attempts + 1, asked, chance)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
  expect([1, 2, 3].map((attempts) => retryWait(attempts, null, 0))).toEqual([1500, 3000, 6000]);
});
