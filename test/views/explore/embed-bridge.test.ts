import { expect, test } from "vitest";
import type { EmbedRequest } from "../../../src/state/embed-messages.ts";
import { type EmbedWindow, openEmbedBridge } from "../../../src/views/explore/embed-bridge.ts";

const FRIEND = "https://www.example.org";
const STRANGER = "https://stranger.example";
const SELECT = { type: "hongdai:select", record: "belt:west" };
const REPORT = { type: "hongdai:selected", record: null } as const;

/** A window inside another, and what either is told. */
function frame(around: { ancestorOrigins?: string[]; referrer?: string } = {}) {
  const told: { message: unknown; origin: string }[] = [];
  const parent = {
    postMessage: (message: unknown, origin: string) => told.push({ message, origin }),
  };
  const events = new EventTarget();
  const { ancestorOrigins, referrer = "" } = around;
  const self: EmbedWindow = {
    parent,
    location: ancestorOrigins ? { ancestorOrigins } : {},
    document: { referrer },
    addEventListener: (type, listener) => events.addEventListener(type, listener as EventListener),
    removeEventListener: (type, listener) =>
      events.removeEventListener(type, listener as EventListener),
  };
  const send = (data: unknown, origin: string, source: unknown = parent): void => {
    events.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
  };
  return { self, told, send };
}

test("the page around is heard from an origin that may speak, and no other page is", () => {
  const { self, send } = frame();
  const heard: EmbedRequest[] = [];
  openEmbedBridge(self, [FRIEND], (request) => heard.push(request));
  send(SELECT, STRANGER);
  send(SELECT, "null");
  send(SELECT, `${FRIEND}.evil.example`);
  send(SELECT, FRIEND, { postMessage: () => {} }); // another frame of an allowed origin
  send({ type: "hongdai:select", record: "x" }, FRIEND);
  expect(heard).toEqual([]);
  send(SELECT, FRIEND);
  expect(heard).toEqual([{ type: "select", record: { kind: "belt", id: "west" } }]);
});

test("with no origin allowed nobody is heard and nobody is told anything", () => {
  const { self, send, told } = frame({ ancestorOrigins: [FRIEND] });
  const bridge = openEmbedBridge(self, [], () => expect.unreachable());
  send(SELECT, FRIEND);
  bridge.say(REPORT);
  expect(told).toEqual([]);
});

test("reports go to the allowed page around, and name it", () => {
  for (const around of [
    { ancestorOrigins: [FRIEND, STRANGER] },
    { referrer: `${FRIEND}/page?x=1` },
  ]) {
    const { self, told } = frame(around);
    openEmbedBridge(self, [FRIEND], () => {}).say(REPORT);
    expect(told).toEqual([{ message: REPORT, origin: FRIEND }]);
  }
  for (const around of [
    { ancestorOrigins: [STRANGER, FRIEND] },
    { referrer: `${STRANGER}/` },
    {},
  ]) {
    const { self, told } = frame(around);
    openEmbedBridge(self, [FRIEND], () => {}).say(REPORT);
    expect(told).toEqual([]);
  }
});

test("a page around that nothing tells of is told once it has spoken", () => {
  const { self, told, send } = frame();
  const bridge = openEmbedBridge(self, [FRIEND], () => {});
  send(SELECT, FRIEND);
  bridge.say(REPORT);
  expect(told).toEqual([{ message: REPORT, origin: FRIEND }]);
});

test("a page that stands in no other one hears nobody, and nothing is heard after the end", () => {
  const { self, send } = frame();
  const alone = Object.assign({}, self) as { parent: unknown } & Omit<EmbedWindow, "parent">;
  alone.parent = alone;
  openEmbedBridge(alone as EmbedWindow, [FRIEND], () => expect.unreachable());
  send(SELECT, FRIEND, alone);
  const framed = frame();
  openEmbedBridge(framed.self, [FRIEND], () => expect.unreachable()).close();
  framed.send(SELECT, FRIEND);
});
