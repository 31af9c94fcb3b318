import { IDBFactory } from "fake-indexeddb";
import { expect, onTestFinished, test, vi } from "vitest";
import { type FeedbackEntry, queued, reduceDelivery } from "../../src/domain/feedback-delivery.ts";
import { databaseRows, openFeedbackDatabase } from "../../src/io/feedback-database.ts";
import { FeedbackOutbox, type OutboxSettings } from "../../src/io/feedback-outbox.ts";
import { KeptRows } from "../../src/io/kept-rows.ts";
import { type Deed, type FeedbackServer, startFeedbackServer } from "../support/feedback-server.ts";
import { madeUpMessage } from "../support/made-up-feedback.ts";

async function serve(): Promise<FeedbackServer> {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const server = await startFeedbackServer();
  onTestFinished(server.close);
  return server;
}

const deviceRows = () =>
  new KeptRows<FeedbackEntry>(
    openFeedbackDatabase().then((database) => databaseRows(database, "outbox")),
  );

/** A page of the site; all of a test share the device. */
function openPage(endpoint: URL | null, settings: Partial<OutboxSettings> = {}): FeedbackOutbox {
  const outbox = new FeedbackOutbox({
    rows: deviceRows(),
    endpoint,
    locks: null,
    timeoutMs: 5000,
    ...settings,
  });
  onTestFinished(() => outbox.stop());
  return outbox;
}

const states = ({ entries }: FeedbackOutbox) => entries.map(({ delivery }) => delivery.state);

/** Waits until the outbox, as it changes, is as asked. */
const until = (outbox: FeedbackOutbox, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      outbox.removeEventListener("change", look);
      resolve();
    };
    outbox.addEventListener("change", look);
    look();
  });

const allSent = (outbox: FeedbackOutbox) => () => states(outbox).every((state) => state === "sent");

test("a message arrives as it was written, with its key in the header and in the body", async () => {
  const server = await serve();
  const page = openPage(server.endpoint);
  const message = madeUpMessage();
  await page.add(message);
  await page.deliver();
  expect(server.taken.get(message.key)).toEqual(message);
  expect(server.headers[0]).toMatchObject({
    "content-type": "application/json",
    "idempotency-key": message.key,
  });
  expect(states(page)).toEqual(["sent"]);
});

test.each<[string, Deed, object]>([
  ["503", (response) => response.writeHead(503).end(), { kind: "status", status: 503 }],
  ["429", (response) => response.writeHead(429).end(), { kind: "status", status: 429 }],
  ["409", (response) => response.writeHead(409).end(), { kind: "status", status: 409 }],
  ["a connection dropped", (response) => response.destroy(), { kind: "network" }],
  [
    "a redirect",
    (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
    { kind: "redirect" },
  ],
  [
    "a start page",
    (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
    { kind: "web-page" },
  ],
  [
    "an answer lost after the message was taken",
    (response, take) => {
      take();
      response.destroy();
    },
    { kind: "network" },
  ],
])(
  "after %s the message waits, and goes out again under the same key",
  async (_, deed, trouble) => {
    const server = await serve();
    server.next(deed);
    const page = openPage(server.endpoint);
    const message = madeUpMessage();
    await page.add(message);
    await page.deliver();
    expect(page.entries).toMatchObject([
      { message, delivery: { state: "queued", attempts: 1, trouble } },
    ]);
    await page.retry(message.key);
    expect(states(page)).toEqual(["sent"]);
    expect(server.asked).toEqual([message.key, message.key]);
    expect([...server.taken.values()]).toEqual([message]);
  },
);

test("a server that does not answer in time is asked again, and takes the message once", async () => {
  const server = await serve();
  server.next((_, take) => take());
  const page = openPage(server.endpoint, { timeoutMs: 60 });
  const message = madeUpMessage();
  await page.add(message);
  await page.deliver();
  expect(page.entries).toMatchObject([{ delivery: { trouble: { kind: "timeout" } } }]);
  await page.retry(message.key);
  expect(states(page)).toEqual(["sent"]);
  expect(server.taken.size).toBe(1);
});

test("while a server is not to be reached the page tries again by itself, until it is", async () => {
  const gone = await serve();
  await gone.close();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const page = openPage(gone.endpoint);
  const { message } = await page.add(madeUpMessage());
  await page.deliver();
  const tries = () =>
    page.entries.map(({ delivery }) => "attempts" in delivery && delivery.attempts);
  vi.advanceTimersToNextTimer();
  await until(page, () => states(page)[0] === "queued" && tries()[0] === 2);
  const back = await startFeedbackServer(Number(gone.endpoint.port));
  onTestFinished(back.close);
  await page.deliver();
  vi.advanceTimersToNextTimer();
  await until(page, allSent(page));
  expect(back.asked).toEqual([message.key]);
});

test("Retry-After is heeded, in seconds and as a date", async () => {
  const server = await serve();
  const waits: number[] = [];
  for (const after of ["120", new Date(Date.now() + 120_000).toUTCString()]) {
    server.next((response) => response.writeHead(503, { "retry-after": after }).end());
    const page = openPage(server.endpoint);
    const { message } = await page.add(madeUpMessage());
    await page.deliver();
    const entry = page.entries.find(({ message: { key } }) => key === message.key);
    if (entry?.delivery.state === "queued") waits.push(entry.delivery.notBefore - Date.now());
  }
  expect(waits).toHaveLength(2);
  for (const wait of waits) {
    expect(wait).toBeGreaterThan(110_000);
    expect(wait).toBeLessThanOrEqual(120_000);
  }
});

test.each([
  ["text/plain", "请写明地点", "请写明地点"],
  ["application/problem+json", '{"title":"Bad","detail":"请写明地点"}', "请写明地点"],
  ["application/json", '{"error":"<b>no</b>"}', "<b>no</b>"],
  ["text/html", "<h1>Bad Request</h1>", ""],
])("a refusal stays with what the server said as text (%s)", async (type, body, said) => {
  const server = await serve();
  server.next((response) => response.writeHead(422, { "content-type": type }).end(body));
  const page = openPage(server.endpoint);
  const { message } = await page.add(madeUpMessage());
  await page.deliver();
  expect(page.entries).toMatchObject([
    { message, delivery: { state: "refused", status: 422, said } },
  ]);
  await page.deliver();
  expect(server.asked).toHaveLength(1);
});

test("a busy server is not asked for each of many messages", async () => {
  const server = await serve();
  const offline = openPage(null);
  for (const words of ["一", "二", "三"]) await offline.add(madeUpMessage({ words }));
  server.next((response) => response.writeHead(503).end());
  const page = openPage(server.endpoint);
  await page.start();
  expect(server.asked).toHaveLength(1);
  expect(states(page)).toEqual(["queued", "queued", "queued"]);
});

test("a server that asks for time has it, though a message of a page that is gone waits as well", async () => {
  const server = await serve();
  const [old, newer] = [madeUpMessage({ createdAt: new Date(0).toISOString() }), madeUpMessage()];
  await openPage(null).add(old);
  const gone = { type: "claim", owner: "gone", now: 0, until: 1, alone: false } as const;
  await deviceRows().change(newer.key, () => reduceDelivery(queued(newer), gone));
  server.next((response) => response.writeHead(503, { "retry-after": "600" }).end());
  const timers = vi.spyOn(globalThis, "setTimeout");
  const page = openPage(server.endpoint);
  await page.start();
  expect(states(page)).toEqual(["queued", "sending"]);
  // when it comes back by itself
  expect(timers.mock.calls.at(-1)?.[1]).toBeGreaterThan(500_000);
});

test("what a closed page left in the middle of sending goes out at the next visit", async () => {
  const server = await serve();
  // the page dies before it hears that the message was taken
  let died: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    died = resolve;
  });
  server.next((_, take) => {
    take();
    died();
  });
  const first = openPage(server.endpoint, { timeoutMs: 60_000 });
  const { message } = await first.add(madeUpMessage());
  await asked;
  first.stop();
  const alone = { request: (_: string, run: () => unknown) => run() } as unknown as LockManager;
  const second = openPage(server.endpoint, { locks: alone });
  await second.start();
  await until(second, allSent(second));
  expect(server.asked).toEqual([message.key, message.key]);
  expect(server.taken.size).toBe(1);
});

test("two pages at once send each message once", async () => {
  const server = await serve();
  const writer = openPage(null);
  const written = ["一", "二", "三", "四"].map((words) => madeUpMessage({ words }));
  for (const message of written) await writer.add(message);
  const pages = [openPage(server.endpoint), openPage(server.endpoint)];
  await Promise.all(pages.map((page) => page.start()));
  await Promise.all(pages.map((page) => page.load()));
  for (const page of pages) await until(page, allSent(page));
  expect(server.asked.toSorted()).toEqual(written.map(({ key }) => key).toSorted());
});

test("a draft handed in by two tabs is one message; with other words or another contact it is another", async () => {
  await serve();
  const [one, two] = [openPage(null), openPage(null)];
  const message = madeUpMessage();
  await one.add(message);
  await two.add({ ...message, createdAt: new Date(0).toISOString() });
  expect(two.entries).toHaveLength(1);
  const other = await two.add({ ...message, words: "还有一件事" });
  expect(other.message.key).not.toBe(message.key);
  const reached = await two.add({ ...message, contact: "591-1111" });
  expect(reached.message).toMatchObject({ contact: "591-1111" });
  expect(two.entries).toHaveLength(3);
});

test("without an endpoint nothing goes anywhere, and nothing is lost", async () => {
  const server = await serve();
  const page = openPage(null);
  const { message } = await page.add(madeUpMessage());
  await page.start();
  expect(server.asked).toEqual([]);
  const later = openPage(null);
  await later.load();
  expect(later.entries).toMatchObject([{ message, delivery: { state: "queued" } }]);
});

test("where the browser keeps nothing, messages are sent from the page, which says so until then", async () => {
  const server = await serve();
  server.next((response) => response.writeHead(503).end());
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("private window", "InvalidStateError");
    },
  });
  const page = openPage(server.endpoint);
  const { message } = await page.add(madeUpMessage());
  await page.deliver();
  expect(page.unkept).toEqual([message.key]);
  expect(states(page)).toEqual(["queued"]);
  await page.retry(message.key);
  expect(states(page)).toEqual(["sent"]);
  expect(server.taken.size).toBe(1);
});
