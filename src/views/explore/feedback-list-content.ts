import type { FeedbackListEntry } from "../../components/hd-feedback-list.ts";
import type { FeedbackEntry } from "../../domain/feedback-delivery.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";

/** What can be done with messages on this site. */
interface Ways {
  readonly canSend: boolean;
  readonly canMail: boolean;
  /** Keys of messages that go when the page does. */
  readonly unkept: readonly string[];
}

/** The reader's messages in words, newest first. */
export const feedbackListContent = (
  entries: readonly FeedbackEntry[],
  ways: Ways,
): readonly FeedbackListEntry[] => entries.map((entry) => listEntry(entry, ways)).reverse();

function listEntry({ message, delivery }: FeedbackEntry, ways: Ways): FeedbackListEntry {
  const { key, kind, subject, words, createdAt } = message;
  const isUnderWay = delivery.state === "sending";
  const hasArrived = delivery.state === "sent";
  return {
    key,
    heading: `${translate(`feedback-kind.${kind}`)} · ${subject.name}`,
    when: time(Date.parse(createdAt), { dateStyle: "medium", timeStyle: "short" }),
    words,
    state: stateWords(delivery, ways.canSend),
    detail: detailOf(delivery, ways.canSend),
    hasArrived,
    isUnkept: ways.unkept.includes(key),
    send: ways.canSend ? sendWord(delivery) : null,
    canMail: ways.canMail && !hasArrived && !isUnderWay && !(ways.canSend && isQueued(delivery)),
    canRemove: !isUnderWay,
  };
}

type Delivery = FeedbackEntry["delivery"];

const isQueued = ({ state }: Delivery): boolean => state === "queued";

function stateWords(delivery: Delivery, canSend: boolean): string {
  switch (delivery.state) {
    case "queued":
      return translate(canSend ? "feedback-state.queued" : "feedback-state.kept");
    case "handed":
      return translate(`feedback-state.${delivery.by}`);
    default:
      return translate(`feedback-state.${delivery.state}`);
  }
}

function detailOf(delivery: Delivery, canSend: boolean): string | null {
  if (delivery.state === "refused") {
    const { status, said } = delivery;
    return said === ""
      ? translate("feedback.refused-mute", { status })
      : translate("feedback.refused-said", { status, said });
  }
  if (delivery.state !== "queued" || delivery.trouble === null || !canSend) return null;
  const { trouble, attempts, notBefore } = delivery;
  const values = trouble.kind === "status" ? { status: trouble.status } : {};
  return translate("feedback.tried", {
    count: attempts,
    trouble: translate(`feedback-trouble.${trouble.kind}`, values),
    time: time(notBefore, { timeStyle: "medium" }),
  });
}

function sendWord({ state }: Delivery): WordId | null {
  if (state === "queued" || state === "refused") return "feedback.retry";
  return state === "handed" ? "feedback.send-now" : null;
}

const time = (at: number, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(getLocale(), style).format(at);
