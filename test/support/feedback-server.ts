import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is done with a message: taken and answered, or anything else. */
export type Deed = (response: ServerResponse, take: () => void) => void;

/** What keeps the contract of a feedback endpoint, and does whatever else a test wants. */
export interface FeedbackService {
  /** Every request's key, in the order of arrival. */
  readonly asked: readonly string[];
  /** What it has taken: one message a key, however often it came. */
  readonly taken: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly headers: readonly IncomingMessage["headers"][];
  /** Does these to the next requests, in order. */
  readonly next: (...deeds: readonly Deed[]) => void;
  /** Does this to all others; without it, takes them. */
  readonly otherwise: (deed?: Deed) => void;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

const takeAndSay: Deed = (response, take) => {
  take();
  response.writeHead(201).end();
};

export function makeFeedbackService(): FeedbackService {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const taken = new Map<string, Readonly<Record<string, unknown>>>();
  const deeds: Deed[] = [];
  let usual = takeAndSay;
  return {
    asked,
    taken,
    headers,
    next: (...more) => deeds.push(...more),
    otherwise: (deed = takeAndSay) => {
      usual = deed;
    },
    handle: async (request, response) => {
      let body = "";
      for await (const part of request) body += String(part);
      const key = String(request.headers["idempotency-key"]);
      asked.push(key);
      headers.push(request.headers);
      const message = JSON.parse(body) as Readonly<Record<string, unknown>>;
      (deeds.shift() ?? usual)(response, () => taken.set(key, message));
    },
  };
}

export interface FeedbackServer extends FeedbackService {
  readonly endpoint: URL;
  readonly close: () => Promise<void>;
}

/** A real server of it, on a free port unless one is asked for. */
export async function startFeedbackServer(port = 0): Promise<FeedbackServer> {
  const service = makeFeedbackService();
  const server = createServer((request, response) => void service.handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    ...service,
    endpoint: new URL(`http://127.0.0.1:${address.port}/feedback`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
