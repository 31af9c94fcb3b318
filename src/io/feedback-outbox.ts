import { retryWait } from "../analysis/retry-wait.ts";
import type { FeedbackMessage } from "../domain/feedback.ts";
import {
  type DeliveryEvent,
  type FeedbackEntry,
  queued,
  reduceDelivery,
} from "../domain/feedback-delivery.ts";
import { newUuid } from "../domain/new-uuid.ts";
import type { KeptRows } from "./kept-rows.ts";
import { postFeedback } from "./post-feedback.ts";
import { noteWaiting } from "./waiting-flag.ts";

export interface OutboxSettings {
  readonly rows: KeptRows<FeedbackEntry>;
  /** Null: nothing is ever sent. */
  readonly endpoint: URL | null;
  /** By which the pages of one site take turns; null where a browser has none. */
  readonly locks?: LockManager | null;
  /** For one try, milliseconds. */
  readonly timeoutMs?: number;
  readonly chance?: () => number;
}

const LOCK = "hongdai-feedback-send";
/** Between two tries of a page that could not tell how its last one ended. */
const LEASE_SPARE_MS = 15_000;
/** Longest timer: browsers take a longer one for none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The messages that were handed in, and their way to the server: one at a time, each under its own key
 * at every try, in one tab at a time. `change` is fired whenever one has come further, in any tab.
 */
export class FeedbackOutbox extends EventTarget {
  /** Oldest first. */
  entries: readonly FeedbackEntry[] = [];
  readonly #settings: OutboxSettings;
  readonly #owner = newUuid();
  readonly #tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(LOCK);
  #passing: Promise<void> | null = null;
  #again = false;
  #holdUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(settings: OutboxSettings) {
    super();
    this.#settings = settings;
    if (this.#tabs) this.#tabs.onmessage = () => void this.load();
  }

  /** Keys of messages that go when the page does. */
  get unkept(): readonly string[] {
    return this.#settings.rows.unkept;
  }

  /** Sends from now on, at once what waited for the network. */
  async start(): Promise<void> {
    globalThis.addEventListener?.("online", this.#wake);
    globalThis.document?.addEventListener("visibilitychange", this.#look);
    await this.#wake();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    globalThis.removeEventListener?.("online", this.#wake);
    globalThis.document?.removeEventListener("visibilitychange", this.#look);
    this.#tabs?.close();
  }

  async load(): Promise<void> {
    const rows = await this.#settings.rows.all();
    if (this.#isStopped) return;
    const when = ({ message }: FeedbackEntry): string => message.createdAt;
    this.entries = [...rows.values()].sort((one, other) => (when(one) < when(other) ? -1 : 1));
    if (this.#settings.endpoint) noteWaiting(this.entries.some(isUnderWay));
    this.dispatchEvent(new Event("change"));
  }

  /** Takes a message; the one that it already has, it does not take a second time. */
  async add(message: FeedbackMessage): Promise<FeedbackEntry> {
    const entry = await this.#settings.rows.change(message.key, (kept) => kept ?? queued(message));
    // another tab handed in the same draft with something else in it: both count
    if (entry && !isSameMessage(entry, message)) {
      return this.add({ ...message, key: newUuid() });
    }
    await this.#changed();
    void this.deliver();
    return entry ?? queued(message);
  }

  async retry(key: string): Promise<void> {
    await this.#reduce(key, { type: "retry" });
    this.#holdUntil = 0;
    await this.#changed();
    await this.deliver();
  }

  async handOver(key: string, by: "download" | "mail"): Promise<void> {
    await this.#reduce(key, { type: "hand-over", now: Date.now(), by });
    await this.#changed();
  }

  /** Forgets a message; one that is on its way stays. */
  async remove(key: string): Promise<void> {
    await this.#settings.rows.change(key, (entry) =>
      entry?.delivery.state === "sending" ? entry : undefined,
    );
    await this.#changed();
  }

  /** Sends what is due, and comes back by itself for the rest. */
  deliver(): Promise<void> {
    if (this.#settings.endpoint === null || this.#isStopped) return Promise.resolve();
    this.#again = true;
    this.#passing ??= this.#passes().finally(() => {
      this.#passing = null;
      this.#scheduleNext();
    });
    return this.#passing;
  }

  readonly #wake = async (): Promise<void> => {
    const waiting = await this.#settings.rows.all();
    for (const key of waiting.keys()) await this.#reduce(key, { type: "wake" });
    this.#holdUntil = 0;
    await this.load();
    await this.deliver();
  };

  readonly #look = (): void => {
    if (!document.hidden) void this.deliver();
  };

  async #passes(): Promise<void> {
    const { locks = globalThis.navigator?.locks ?? null } = this.#settings;
    while (this.#again && !this.#isStopped) {
      this.#again = false;
      // a page that may not lock takes turns by claims alone
      const locked = locks?.request(LOCK, () => this.#pass(true));
      await (locked?.catch(() => this.#pass(false)) ?? this.#pass(false));
    }
  }

  /** @param alone true when no other page can be sending */
  async #pass(alone: boolean): Promise<void> {
    await this.load();
    for (const { message } of this.entries.filter(isUnderWay)) {
      if (this.#isStopped || Date.now() < this.#holdUntil) return;
      await this.#send(message.key, alone);
    }
  }

  async #send(key: string, alone: boolean): Promise<void> {
    const { endpoint, timeoutMs = 20_000, chance = Math.random } = this.#settings;
    const [owner, now] = [this.#owner, Date.now()];
    const until = now + timeoutMs + LEASE_SPARE_MS;
    const entry = await this.#reduce(key, { type: "claim", owner, now, until, alone });
    if (!endpoint || entry?.delivery.state !== "sending" || entry.delivery.owner !== owner) return;
    await this.#changed();
    const answer = await postFeedback(entry.message, endpoint, timeoutMs);
    switch (answer.outcome) {
      case "accepted":
        await this.#reduce(key, { type: "accepted", now: Date.now() });
        break;
      case "refused":
        await this.#reduce(key, { ...answer, type: "refused", owner, now: Date.now() });
        break;
      case "failed": {
        const { trouble, waitMs } = answer;
        const notBefore = Date.now() + retryWait(entry.delivery.attempts, waitMs, chance());
        await this.#reduce(key, { type: "failed", owner, trouble, notBefore });
        // the others would fare no better, and a busy server is not to be asked for each
        this.#holdUntil = notBefore;
      }
    }
    await this.#changed();
  }

  #scheduleNext(): void {
    clearTimeout(this.#timer);
    const times = this.entries.flatMap(({ delivery }) => {
      if (delivery.state === "queued") return [delivery.notBefore];
      return delivery.state === "sending" ? [delivery.until] : [];
    });
    if (times.length === 0 || this.#isStopped) return;
    const wait = Math.max(0, this.#holdUntil - Date.now(), Math.min(...times) - Date.now());
    this.#timer = setTimeout(() => void this.deliver(), Math.min(wait + 1, LONGEST_TIMER_MS));
  }

  #reduce(key: string, event: DeliveryEvent): Promise<FeedbackEntry | undefined> {
    return this.#settings.rows.change(key, (entry) => entry && reduceDelivery(entry, event));
  }

  async #changed(): Promise<void> {
    await this.load();
    if (!this.#isStopped) this.#tabs?.postMessage("change");
  }
}

const isUnderWay = ({ delivery }: FeedbackEntry): boolean =>
  delivery.state === "queued" || delivery.state === "sending";

/** The same by the same hand, whenever it was handed in; of one that was sent, as far as it is still known. */
function isSameMessage({ message, delivery }: FeedbackEntry, other: FeedbackMessage): boolean {
  const isForgotten = delivery.state === "sent";
  const content = ({ subject, kind, rating, words, contact, position }: FeedbackMessage): string =>
    JSON.stringify([
      [subject.kind, subject.id, kind, rating, words],
      isForgotten ? [] : [contact, position],
    ]);
  return content(message) === content(other);
}
