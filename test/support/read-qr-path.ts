import jsQrModule from "jsqr";
import type { QrPath } from "../../src/components/qr-path.ts";

/** The package is CommonJS: who reads it as a module finds its function one level deeper. */
const jsQr = ("default" in jsQrModule ? jsQrModule.default : jsQrModule) as typeof jsQrModule;

/** Pixels a module; a camera sees no less. */
const SCALE = 4;

/** Paints a drawn QR code as a screen does, and reads it with a scanner of another maker. */
export function readQrPath({ size, path }: QrPath): string | null {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const darken = (x: number, y: number): void => {
    const at = (y * side + x) * 4;
    pixels.fill(0, at, at + 3);
  };
  for (const [, xText, yText, widthText] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [x, y, width] = [Number(xText), Number(yText), Number(widthText)];
    for (let dy = 0; dy < SCALE; dy += 1) {
      for (let dx = 0; dx < width * SCALE; dx += 1) darken(x * SCALE + dx, y * SCALE + dy);
    }
  }
  return jsQr(pixels, side, side)?.data ?? null;
}
