import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { validSources } from "./edit-data-set.ts";

export interface DataServer {
  /** The data folder, in a sub-folder of the host. */
  readonly base: URL;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Answers one file otherwise than with its text; by file name. */
export type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/** A real web server of the made-up city under `/maps/data/`, on a free port. */
export async function startDataServer(
  answers: Answers = {},
  files: Readonly<Record<string, string>> = validSources(),
): Promise<DataServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const file = path.replace("/maps/data/", "");
    const answer = answers[file];
    const text = files[file];
    if (answer !== undefined) answer(response);
    else if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "application/geo+json" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: new URL(`http://127.0.0.1:${port}/maps/data/`),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
