import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestBrowser } from "./test-browser.ts";

const run = promisify(execFile);

/** Long enough for a cold start on a busy machine. */
const START_LIMIT_MS = 60_000;

/**
 * Starts the browser once, without a page.
 *
 * @returns why it does not start, naming the libraries it misses; null when it does
 */
export async function startFailureOf(browser: TestBrowser): Promise<string | null> {
  const env = { ...process.env, ...browser.environment };
  // Chrome on Windows answers --version by opening a window
  if (process.platform === "win32") return null;
  try {
    await run(browser.executablePath, ["--version"], { env, timeout: START_LIMIT_MS });
    return null;
  } catch (cause) {
    const missing = await missingLibraries(browser.executablePath, env);
    if (missing.length > 0) return `misses the libraries ${missing.join(", ")}`;
    return firstLines(cause instanceof Error ? cause.message : String(cause));
  }
}

async function missingLibraries(path: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (process.platform !== "linux") return [];
  const { stdout } = await run("ldd", [path], { env }).catch(() => ({ stdout: "" }));
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? "");
}

const firstLines = (text: string): string => text.split("\n").slice(0, 4).join("\n    ");
