import { expect, test } from "../support/browser/guarded-test.ts";

test("the test browser draws with WebGL 2", async ({ page }) => {
  const pixel = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("webgl2");
    if (!context) return null;
    context.clearColor(1, 0, 0, 1);
    context.clear(context.COLOR_BUFFER_BIT);
    const bytes = new Uint8Array(4);
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, bytes);
    return [...bytes];
  });
  expect(pixel).toEqual([255, 0, 0, 255]);
});
