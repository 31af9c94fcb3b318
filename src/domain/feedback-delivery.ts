import type { FeedbackMessage } from "./feedback.ts";

/** Why a try came to nothing though another may not. */
export type DeliveryTrouble =
  | { readonly kind: "network" | "timeout" | "redirect" | "web-page" }
  | { readonly kind: "status"; readonly status: number };

/** How far a message has come; times are milliseconds since 1970. */
export type Delivery =
  | {
      readonly state: "queued";
      /** Tries so far. */
      readonly attempts: number;
      /** Not to be tried again before. */
      readonly notBefore: number;
      readonly trouble: DeliveryTrouble | null;
    }
  | {
      readonly state: "sending";
      readonly attempts: number;
      /** The page that sends it: no other may until then. */
      readonly owner: string;
      readonly until: number;
    }
  | { readonly state: "sent"; readonly at: number }
  | {
      readonly state: "refused";
      readonly at: number;
      readonly status: number;
      /** What the server gave as its reason, plain text; may be empty. */
      readonly said: string;
    }
  /** The reader took it along instead; it is not sent any more. */
  | { readonly state: "handed"; readonly at: number; readonly by: "download" | "mail" };

export interface FeedbackEntry {
  readonly message: FeedbackMessage;
  readonly delivery: Delivery;
}

export type DeliveryEvent =
  /** A page wants to send it; `alone` when it knows that no other page is at it. */
  | {
      readonly type: "claim";
      readonly owner: string;
      readonly now: number;
      readonly until: number;
      readonly alone: boolean;
    }
  | { readonly type: "accepted"; readonly now: number }
  | {
      readonly type: "failed";
      readonly owner: string;
      readonly trouble: DeliveryTrouble;
      readonly notBefore: number;
    }
  | {
      readonly type: "refused";
      readonly owner: string;
      readonly now: number;
      readonly status: number;
      readonly said: string;
    }
  /** The network is back. */
  | { readonly type: "wake" }
  /** The reader wants it tried again now. */
  | { readonly type: "retry" }
  | { readonly type: "hand-over"; readonly now: number; readonly by: "download" | "mail" };

/** A message that has just been handed in. */
export const queued = (message: FeedbackMessage): FeedbackEntry => ({
  message,
  delivery: { state: "queued", attempts: 0, notBefore: 0, trouble: null },
});

/** No server may ask for a longer wait; a clock that was set back must not make one either. */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/**
 * What becomes of a message; the same object when the event does not concern it. It leaves `queued`
 * and `sending` only when the server has taken or refused it, or the reader has taken it along.
 */
export function reduceDelivery(entry: FeedbackEntry, event: DeliveryEvent): FeedbackEntry {
  const { message, delivery } = entry;
  const become = (next: Delivery): FeedbackEntry => ({ message, delivery: next });
  switch (event.type) {
    case "claim": {
      if (!isToSend(delivery, event)) return entry;
      const { owner, until } = event;
      return become({ state: "sending", attempts: delivery.attempts + 1, owner, until });
    }
    case "accepted":
      // a fact, whatever was thought meanwhile; what tells of the reader was kept until now and no longer
      if (delivery.state === "sent") return entry;
      return {
        message: {
          ...message,
          contact: null,
          position: message.position?.of === "reader" ? null : message.position,
        },
        delivery: { state: "sent", at: event.now },
      };
    case "failed": {
      if (!isOwn(delivery, event.owner)) return entry;
      const { trouble, notBefore } = event;
      return become({ state: "queued", attempts: delivery.attempts, notBefore, trouble });
    }
    case "refused":
      if (!isOwn(delivery, event.owner)) return entry;
      return become({ state: "refused", at: event.now, status: event.status, said: event.said });
    case "wake":
      if (delivery.state !== "queued" || delivery.trouble?.kind !== "network") return entry;
      return delivery.notBefore === 0 ? entry : become({ ...delivery, notBefore: 0 });
    case "retry":
      if (delivery.state === "sent" || delivery.state === "sending") return entry;
      return become(queued(message).delivery);
    case "hand-over":
      if (delivery.state === "sent" || delivery.state === "sending") return entry;
      return become({ state: "handed", at: event.now, by: event.by });
  }
}

type Claim = Extract<DeliveryEvent, { type: "claim" }>;
type Sending = Extract<Delivery, { state: "sending" }>;
type Queued = Extract<Delivery, { state: "queued" }>;

function isToSend(delivery: Delivery, claim: Claim): delivery is Sending | Queued {
  const { owner, now, alone } = claim;
  const isOver = (until: number): boolean => now >= until || until > now + LONGEST_WAIT_MS;
  if (delivery.state === "queued") return isOver(delivery.notBefore);
  // its page is gone or gave up: the server may have it, which the key will tell it
  return (
    delivery.state === "sending" && (alone || delivery.owner === owner || isOver(delivery.until))
  );
}

const isOwn = (delivery: Delivery, owner: string): delivery is Sending =>
  delivery.state === "sending" && delivery.owner === owner;
