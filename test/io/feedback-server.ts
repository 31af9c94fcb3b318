import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with a message: `take` it and answer, or anything else. */
export type Deed = (response: ServerResponse, take: () => void, request: IncomingMessage) => void;

export interface FeedbackServer {
  readonly endpoint: URL;
  /** Every request's key, in the order of arrival. */
  readonly asked: readonly string[];
  /** What it has taken: one message a key, however often it came. */
  readonly taken: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly headers: readonly IncomingMessage["headers"][];
  /** Does these to the next requests, in order, then `take` to all others. */
  readonly next: (...deeds: readonly Deed[]) => void;
  readonly close: () => Promise<void>;
}

/** Takes the message and says so. */
export const take: Deed = (response, takeIt) => {
  takeIt();
  response.writeHead(201).end();
};

/** A real server that keeps the contract, on a free port, and whatever else a test wants it to do. */
export async function startFeedbackServer(port = 0): Promise<FeedbackServer> {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const taken = new Map<string, Readonly<Record<string, unknown>>>();
  const deeds: Deed[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    const key = String(request.headers["idempotency-key"]);
    asked.push(key);
    headers.push(request.headers);
    const message = JSON.parse(body) as Readonly<Record<string, unknown>>;
    (deeds.shift() ?? take)(response, () => taken.set(key, message), request);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    endpoint: new URL(`http://127.0.0.1:${address.port}/feedback`),
    asked,
    taken,
    headers,
    next: (...more) => deeds.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
