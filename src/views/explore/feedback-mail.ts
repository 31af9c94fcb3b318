import type { FeedbackMessage } from "../../domain/feedback.ts";
import { translate } from "../../i18n/translate.ts";

/** Longest address that mail programs were seen to take, characters. */
const LONGEST = 1900;

export interface FeedbackMail {
  /** Opens the reader's mail program with the message in it. */
  readonly href: string;
  /** True when the message was too long for an address. */
  readonly isCut: boolean;
}

/** A message as a mail, in the reader's language; its words are cut where they do not fit. */
export function feedbackMail(message: FeedbackMessage, to: string): FeedbackMail {
  const { kind, subject, rating, contact, position, key } = message;
  const title = translate("feedback-mail.subject", {
    kind: translate(`feedback-kind.${kind}`),
    name: subject.name,
  });
  const facts = [
    ...(rating
      ? [translate("feedback-mail.rating", { rating: translate(`feedback-rating.${rating}`) })]
      : []),
    ...(contact ? [translate("feedback-mail.contact", { contact })] : []),
    ...(position ? [translate("feedback-mail.position", position)] : []),
    translate("feedback-mail.key", { key }),
  ].join("\r\n");
  const address = (words: string): string =>
    `mailto:${to}?subject=${encode(title)}&body=${encode(`${words}\r\n\r\n${facts}`)}`;
  const whole = address(message.words);
  if (whole.length <= LONGEST) return { href: whole, isCut: false };
  const characters = [...message.words];
  const cut = (count: number): string =>
    address(`${characters.slice(0, count).join("")}… ${translate("feedback-mail.cut")}`);
  let count = characters.length;
  while (count > 0 && cut(count).length > LONGEST) count = Math.floor(count * 0.9);
  return { href: cut(count), isCut: true };
}

/** Half a surrogate pair is no character, and encoding refuses it. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
