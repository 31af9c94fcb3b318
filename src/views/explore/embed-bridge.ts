import {
  type EmbedReport,
  type EmbedRequest,
  parseEmbedRequest,
} from "../../state/embed-messages.ts";

/** The window of the bare map, as far as it talks to the page around it. */
export interface EmbedWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void };
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** The talk between the bare map and the page that it stands in. */
export interface EmbedBridge {
  /** Tells the page around, once it is known to be one that may hear it. */
  say(report: EmbedReport): void;
  close(): void;
}

/**
 * Opens the talk. Only the page directly around is heard, only while it comes from one of the
 * origins, and no report goes to any other: a message always names whom it is for.
 */
export function openEmbedBridge(
  self: EmbedWindow,
  origins: readonly string[],
  hear: (request: EmbedRequest) => void,
): EmbedBridge {
  const { parent } = self;
  const isFramed = parent !== (self as unknown);
  let peer = isFramed ? allowed(originAround(self), origins) : null;
  const listener = ({ source, origin, data }: MessageEvent): void => {
    if (!isFramed || (source as unknown) !== parent || !origins.includes(origin)) return;
    peer = origin;
    const request = parseEmbedRequest(data);
    if (request) hear(request);
  };
  self.addEventListener("message", listener);
  return {
    say: (report) => {
      if (peer) parent.postMessage(report, peer);
    },
    close: () => self.removeEventListener("message", listener),
  };
}

const allowed = (origin: string | null, origins: readonly string[]): string | null =>
  origin !== null && origins.includes(origin) ? origin : null;

/** Origin of the page around, where the browser or that page tells it. */
function originAround({ location, document }: EmbedWindow): string | null {
  const [nearest] = Array.from(location.ancestorOrigins ?? []);
  if (nearest) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
