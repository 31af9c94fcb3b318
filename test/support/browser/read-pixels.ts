import type { Page } from "@playwright/test";

/** Part of the screen, CSS pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Counts what is painted there in a colour, but for a little anti-aliasing; canvases included.
 *
 * @param token custom property of the page that holds the colour as `#rrggbb`, such as `--land`
 * @returns pixels of the screen
 */
export async function countPixels(page: Page, clip: Clip, token: string): Promise<number> {
  const image = (await page.screenshot({ clip, animations: "allow" })).toString("base64");
  return page.evaluate(
    async ([text, name]) => {
      const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      const value = Number.parseInt(hex.slice(1), 16);
      const color = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
      const blob = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const bytes = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let count = 0;
      for (let at = 0; at < bytes.length; at += 4) {
        const near = color.every((part, index) => Math.abs((bytes[at + index] ?? 0) - part) <= 6);
        if (near) count += 1;
      }
      return count;
    },
    [image, token] as const,
  );
}
