/** The browser says this when it puts an observation off to the next frame: nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

/** Says once in a quiet place that something nobody foresaw went wrong; the console has the rest. */
export function catchUnexpected(say: () => void): void {
  addEventListener("error", ({ message }) => {
    if (!HARMLESS.test(message)) say();
  });
  addEventListener("unhandledrejection", say);
}
