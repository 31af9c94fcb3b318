import type { FeedbackEntry } from "../../domain/feedback-delivery.ts";

/** Messages as a file that a person or a program can read: each as it would be sent, with its state. */
export function feedbackFile(
  entries: readonly FeedbackEntry[],
  now: Date,
): { readonly name: string; readonly text: string } {
  const messages = entries.map(({ message, delivery }) => ({ ...message, state: delivery.state }));
  return {
    name: `hongdai-feedback-${now.toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify({ messages }, null, 2)}\n`,
  };
}
