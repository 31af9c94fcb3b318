import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FeedbackEntry,
  LONGEST_WAIT_MS,
  queued,
  reduceDelivery,
} from "../../src/domain/feedback-delivery.ts";
import { madeUpMessage } from "../support/made-up-feedback.ts";

const LEASE = 30_000;
const PAGES = ["one", "two", "three"];

/** What can happen, in any order and number. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant("try" as const), page: fc.constantFrom(...PAGES) }),
    fc.record({
      what: fc.constant("answer" as const),
      page: fc.constantFrom(...PAGES),
      fate: fc.constantFrom("lost", "taken-unheard", "accepted", "busy", "died"),
    }),
    fc.record({ what: fc.constantFrom("wake" as const, "retry" as const, "mail" as const) }),
    fc.record({ what: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 2 * LEASE }) }),
  ),
  { maxLength: 60 },
);
type Happening = typeof happenings extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** Pages, a network that loses what it likes, and a server that knows keys: the oracle. */
class World {
  now = 1_000_000;
  entry: FeedbackEntry;
  /** Pages that wait for an answer, and until when they do. */
  readonly trying = new Map<string, number>();
  /** What the server has, by key: one message a key, however often it came. */
  readonly server = new Map<string, string>();

  constructor(readonly message = madeUpMessage()) {
    this.entry = queued(message);
  }

  happen(one: Happening): void {
    switch (one.what) {
      case "wait":
        this.now += one.ms;
        for (const [page, until] of this.trying) if (until <= this.now) this.#fail(page);
        return;
      case "try":
        this.attempt(one.page);
        return;
      case "answer":
        this.answer(one.page, one.fate);
        return;
      case "mail":
        this.#reduce({ type: "hand-over", now: this.now, by: "mail" });
        return;
      default:
        this.#reduce({ type: one.what });
    }
  }

  attempt(owner: string): void {
    if (this.trying.has(owner)) return;
    const until = this.now + LEASE;
    this.#reduce({ type: "claim", owner, now: this.now, until, alone: false });
    const { delivery } = this.entry;
    if (delivery.state === "sending" && delivery.owner === owner) this.trying.set(owner, until);
  }

  answer(page: string, fate: string): void {
    if (!this.trying.has(page)) return;
    if (fate === "taken-unheard" || fate === "accepted") {
      this.server.set(this.entry.message.key, this.entry.message.words);
    }
    if (fate === "accepted") this.#reduce({ type: "accepted", now: this.now });
    else if (fate !== "died") this.#fail(page);
    this.trying.delete(page);
  }

  #fail(owner: string): void {
    const notBefore = this.now + 1000;
    this.#reduce({ type: "failed", owner, trouble: { kind: "network" }, notBefore });
    this.trying.delete(owner);
  }

  #reduce(event: Parameters<typeof reduceDelivery>[1]): void {
    this.entry = reduceDelivery(this.entry, event);
  }
}

test("whatever fails, in whatever order, a message is neither lost nor doubled", () => {
  fc.assert(
    fc.property(happenings, (story) => {
      const world = new World();
      for (const happening of story) {
        world.happen(happening);
        const { delivery, message } = world.entry;
        expect([message.key, message.words]).toEqual([world.message.key, world.message.words]);
        // never two at once, and never called sent while the server has nothing
        expect(world.trying.size).toBeLessThanOrEqual(1);
        if (delivery.state === "sent") expect(world.server.size).toBe(1);
      }
      // then all is well again: tries under way end, waits are over
      world.happen({ what: "wait", ms: LEASE });
      world.happen({ what: "wait", ms: LEASE });
      const { state } = world.entry.delivery;
      if (state !== "handed") {
        world.attempt("one");
        world.answer("one", "accepted");
        expect(world.entry.delivery.state).toBe("sent");
        expect([...world.server]).toEqual([[world.message.key, world.message.words]]);
      }
    }),
  );
});

const claim = (owner: string, now: number, alone = false) =>
  ({ type: "claim", owner, now, until: now + LEASE, alone }) as const;

test("a claimed message is nobody else's until the claim is over, or its page is known to be gone", () => {
  const claimed = reduceDelivery(queued(madeUpMessage()), claim("one", 0));
  expect(reduceDelivery(claimed, claim("two", LEASE - 1))).toBe(claimed);
  const ofTwo = { state: "sending", owner: "two", attempts: 2 };
  expect(reduceDelivery(claimed, claim("two", LEASE)).delivery).toMatchObject(ofTwo);
  expect(reduceDelivery(claimed, claim("two", 1, true)).delivery).toMatchObject(ofTwo);
});

test("what a page says that lost its claim changes nothing, unless the server took the message", () => {
  const ofTwo = reduceDelivery(
    reduceDelivery(queued(madeUpMessage()), claim("one", 0)),
    claim("two", LEASE),
  );
  const trouble = { kind: "timeout" } as const;
  expect(reduceDelivery(ofTwo, { type: "failed", owner: "one", trouble, notBefore: 9 })).toBe(
    ofTwo,
  );
  const refused = { type: "refused", owner: "one", now: 9, status: 400, said: "" } as const;
  expect(reduceDelivery(ofTwo, refused)).toBe(ofTwo);
  expect(reduceDelivery(ofTwo, { type: "accepted", now: 9 }).delivery.state).toBe("sent");
});

test("contact and a reader's place are forgotten as soon as the message has arrived, and not before", () => {
  const position = { lng: 119.31, lat: 26.07, of: "reader" } as const;
  const claimed = reduceDelivery(queued(madeUpMessage({ position })), claim("one", 0));
  expect(claimed.message).toMatchObject({ contact: "591-0000", position });
  const sent = reduceDelivery(claimed, { type: "accepted", now: 1 }).message;
  expect(sent).toMatchObject({ contact: null, position: null });
});

test("where the record is stays with a message that has arrived", () => {
  const claimed = reduceDelivery(queued(madeUpMessage()), claim("one", 0));
  const sent = reduceDelivery(claimed, { type: "accepted", now: 1 }).message;
  expect(sent.position).toMatchObject({ of: "subject" });
});

test("a clock that was set back does not keep a message for ever", () => {
  const claimed = reduceDelivery(queued(madeUpMessage()), claim("one", 0));
  const trouble = { kind: "status", status: 503 } as const;
  const later = 10 * LONGEST_WAIT_MS;
  const waiting = reduceDelivery(claimed, {
    type: "failed",
    owner: "one",
    trouble,
    notBefore: later,
  });
  expect(reduceDelivery(waiting, claim("one", later - LONGEST_WAIT_MS))).toBe(waiting);
  expect(reduceDelivery(waiting, claim("one", 1)).delivery.state).toBe("sending");
});

test("the network's return frees only what the network kept, not what a server asked to wait", () => {
  const failed = (trouble: { kind: "network" } | { kind: "status"; status: number }) =>
    reduceDelivery(reduceDelivery(queued(madeUpMessage()), claim("one", 0)), {
      type: "failed",
      owner: "one",
      trouble,
      notBefore: 5000,
    });
  const [offline, busy] = [failed({ kind: "network" }), failed({ kind: "status", status: 429 })];
  expect(reduceDelivery(offline, { type: "wake" }).delivery).toMatchObject({ notBefore: 0 });
  expect(reduceDelivery(busy, { type: "wake" })).toBe(busy);
  expect(reduceDelivery(busy, { type: "retry" }).delivery).toMatchObject({ notBefore: 0 });
});

test("what was taken along is sent only when the reader asks for it", () => {
  const taken = reduceDelivery(queued(madeUpMessage()), { type: "hand-over", now: 1, by: "mail" });
  expect(reduceDelivery(taken, claim("one", 2, true))).toBe(taken);
  expect(reduceDelivery(taken, { type: "wake" })).toBe(taken);
  expect(reduceDelivery(taken, { type: "retry" }).delivery.state).toBe("queued");
});
