/** Work that can stop between its steps and go on later. */
export type Steps<Result> = Generator<void, Result>;

/** How long work may keep the page from drawing, milliseconds: less than a frame at 60 a second. */
const SLICE = 10;

/** Does the work in one go. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work in slices between which the page draws and answers. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
