import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./test/support/browser/browser-flags.ts";
import { sharedBrowser } from "./test/support/browser/shared-browser.ts";

const browser = await sharedBrowser();

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./test/support/browser/serve-dist.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  // software WebGL on a busy machine: slow is not wrong
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: "pages", testIgnore: "**/wall-*.spec.ts" },
    // a wall has some millions of pixels, and software draws them
    { name: "wall", testMatch: "**/wall-*.spec.ts", expect: { timeout: 30_000 } },
  ],
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.executablePath,
      // WebGL is drawn in software; panels drawn by it as well would take two to three times as long
      args: [...BROWSER_FLAGS, "--disable-gpu-compositing"],
      env: { ...(process.env as Record<string, string>), ...browser.environment },
    },
  },
});
