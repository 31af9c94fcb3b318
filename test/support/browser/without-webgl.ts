import type { Page } from "@playwright/test";

/** Makes the page's browser one that has no WebGL 2. */
export const withoutWebGl = (page: Page): Promise<unknown> => page.addInitScript(refuseWebGl);

function refuseWebGl(): void {
  const canvas = HTMLCanvasElement.prototype as { getContext: (...request: string[]) => unknown };
  const given = canvas.getContext;
  canvas.getContext = function (kind = "", ...rest) {
    return kind.startsWith("webgl") ? null : given.call(this, kind, ...rest);
  };
}
