import type { Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
}

/** The first moments of a scene lay its panels out, before the camera has gone far, microseconds. */
const SETTLING = 900_000;

/**
 * Traces what the page does meanwhile and counts how often it is laid out once the panels of a new scene
 * stand.
 */
export async function countLayouts<Result>(
  page: Page,
  action: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly layouts: number }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  const result = await action();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const begin = Math.min(...events.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
  const layouts = events.filter(({ name, ts }) => name === "Layout" && ts > begin + SETTLING);
  return { result, layouts: layouts.length };
}
