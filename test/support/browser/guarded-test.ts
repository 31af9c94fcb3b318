import { test as base, type Page } from "@playwright/test";
import { rememberRenderer } from "./map-ready.ts";
import { siteAddress } from "./site-address.ts";
import { TroubleLog } from "./trouble-log.ts";

interface GuardFixtures {
  /** Address of the site under test, with a closing slash. */
  site: string;
  /** What the pages complained of; `trouble.expect(/404/)` allows what a test provokes. */
  trouble: TroubleLog;
}

/**
 * Playwright's `test` on the built site (relative addresses start at its folder), where every page
 * of the context fails the test on a report of the content security policy, a console error or
 * warning, a request to another host, an uncaught error or an unhandled rejection.
 */
export const test = base.extend<GuardFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  site: async ({}, use) => use(siteAddress()),
  baseURL: async ({ site }, use) => use(site),
  trouble: [
    async ({ context, site }, use) => {
      const log = new TroubleLog(new URL(site).host);
      await context.exposeBinding("reportTrouble", (_source, text: string) => log.add(text));
      await context.addInitScript(reportFromPage);
      await context.addInitScript(rememberRenderer);
      context.on("page", (page: Page) => log.watch(page));
      await use(log);
      log.refuse();
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Runs in the page, before its own scripts. */
function reportFromPage(): void {
  const report = (text: string): void => {
    (globalThis as unknown as { reportTrouble(text: string): void }).reportTrouble(text);
  };
  addEventListener("securitypolicyviolation", (event) => {
    report(`policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
  });
  addEventListener("unhandledrejection", (event) => {
    report(`unhandled rejection: ${String(event.reason)}`);
  });
}
