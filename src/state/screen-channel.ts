import { parseScreenMessage, type ScreenMessage } from "./screen-messages.ts";

/** Where and by which clock a link speaks; the defaults are those of a page. */
export interface LinkSettings {
  readonly channel?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * One end of the channel between the windows of one browser. Lets in only what is a message; says and
 * hears nothing once it is closed.
 */
export class ScreenChannel {
  readonly #channel: BroadcastChannel;
  #isOpen = true;

  constructor(
    hear: (message: ScreenMessage) => void,
    { channel = "hongdai-screens" }: LinkSettings,
  ) {
    this.#channel = new BroadcastChannel(channel);
    this.#channel.onmessage = ({ data }: { readonly data: unknown }) => {
      const message = parseScreenMessage(data);
      if (message && this.#isOpen) hear(message);
    };
  }

  say(message: ScreenMessage): void {
    if (this.#isOpen) this.#channel.postMessage(message);
  }

  close(): void {
    this.#isOpen = false;
    this.#channel.close();
  }
}
