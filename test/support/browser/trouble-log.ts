import type { Page } from "@playwright/test";

/** Schemes of addresses that never leave the machine. */
const LOCAL_SCHEMES = new Set(["data:", "blob:", "about:"]);

/** What the test browser's software driver says of its own pace. */
const OF_THE_TEST_BROWSER = /GL Driver Message \(OpenGL, Performance/;

/** Collects what pages complain of. */
export class TroubleLog {
  readonly #entries: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #host: string;

  /** @param host the only host that pages may ask, with its port */
  constructor(host: string) {
    this.#host = host;
  }

  get entries(): readonly string[] {
    return this.#entries;
  }

  add(text: string): void {
    this.#entries.push(text);
  }

  watch(page: Page): void {
    page.on("console", (message) => {
      const type = message.type();
      if (type !== "error" && type !== "warning") return;
      if (OF_THE_TEST_BROWSER.test(message.text())) return;
      this.add(`console ${type}: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => this.add(`uncaught: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      const { host, protocol } = new URL(request.url());
      if (host === this.#host || LOCAL_SCHEMES.has(protocol)) return;
      this.add(`request to another host: ${request.url()}`);
    });
  }

  /** Allows what the test provokes on purpose. */
  expect(...patterns: readonly RegExp[]): void {
    this.#expected.push(...patterns);
  }

  /** @throws listing every message that was not expected */
  refuse(): void {
    const isExpected = (entry: string): boolean => this.#expected.some((one) => one.test(entry));
    const rest = this.#entries.filter((entry) => !isExpected(entry));
    if (rest.length > 0) throw new Error(`the page complained:\n  ${rest.join("\n  ")}`);
  }
}
