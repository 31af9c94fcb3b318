import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { isEmbedAddress } from "../src/state/embed-settings.ts";
import { framedPolicy } from "./content-security-policy.ts";
import { contentTypeOf } from "./content-types.ts";
import { type HeaderRule, headersFor, parseHeaderRules } from "./header-rules.ts";
import { openSiteFiles } from "./site-files.ts";

export interface ServeOptions {
  /** Port to listen on; 0 (the default) takes any free one. */
  readonly port?: number;
  /** When the port is taken, tries so many more above it; 0 by default. */
  readonly morePorts?: number;
  /** Sub-folder that the site stands in, such as `/some/sub/`; `/` by default. */
  readonly base?: string;
  /** Answers a request in the site's place, such as one to a feedback endpoint; false: it does not. */
  readonly instead?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface RunningSite {
  /** Address of the page, with the sub-folder and a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as a static host would: the headers of its `_headers` file, ETag,
 * gzip, and 404 for what is not there.
 *
 * @throws when the folder has no index.html, or no port is free
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<RunningSite> {
  const { port = 0, morePorts = 0, base = "/", instead } = options;
  const find = openSiteFiles(folder);
  if (!(await find("/")))
    throw new Error(`${folder} holds no built site: run "npm run build" first`);
  const rules = parseHeaderRules(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const server = createServer((request, response) => {
    if (instead?.(request, response)) return;
    answer(request, response, { find, rules, base }).catch((cause: unknown) => {
      console.error(cause);
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port, morePorts);
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

interface Site {
  readonly find: ReturnType<typeof openSiteFiles>;
  readonly rules: readonly HeaderRule[];
  readonly base: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathIn(site.base, request.url ?? "/");
  const headers = pageHeaders(headersFor(site.rules, path ?? ""), request.url ?? "");
  const file = path === null ? null : await site.find(path);
  if (!file) {
    const type = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" };
    response.writeHead(404, { ...headers, ...type }).end("404\n");
    return;
  }
  const packed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? file.gzipped : null;
  const etag = packed ? file.etag.replace(/"$/, '-gzip"') : file.etag;
  const common = { ...headers, ETag: etag, ...(file.gzipped && { Vary: "Accept-Encoding" }) };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, common).end();
    return;
  }
  const body = packed ?? file.plain;
  response.writeHead(200, {
    ...common,
    "Content-Type": contentTypeOf(file.path),
    "Content-Length": body.length,
    ...(packed && { "Content-Encoding": "gzip" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const POLICY = "Content-Security-Policy";

/** Only the bare map may stand inside another page, and its address alone says that it is one. */
function pageHeaders(headers: Record<string, string>, address: string): Record<string, string> {
  const policy = headers[POLICY];
  const [, search = ""] = /^[^?#]*(\?[^#]*)/.exec(address) ?? [];
  if (!policy || !isEmbedAddress(search)) return headers;
  return { ...headers, [POLICY]: framedPolicy(policy) };
}

/** The path inside the site, decoded; null when it lies outside or cannot be decoded. */
function pathIn(base: string, address: string): string | null {
  const path = address.replace(/[?#].*$/, "");
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(`/${path.slice(base.length)}`);
  } catch {
    return null;
  }
}

async function listen(server: Server, port: number, morePorts: number): Promise<number> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once("error", resolve);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
  if (failure?.code === "EADDRINUSE" && morePorts > 0)
    return listen(server, port + 1, morePorts - 1);
  if (failure) throw failure;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP port was given");
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
