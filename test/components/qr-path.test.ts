import fc from "fast-check";
import { expect, test } from "vitest";
import { qrPath } from "../../src/components/qr-path.ts";
import { readQrPath } from "../support/read-qr-path.ts";

test("a scanner reads the link that was drawn", () => {
  const link = "https://hongdai.example.org/fuzhou/?select=belt:gulou-louyu&lang=en";
  expect(readQrPath(qrPath(link))).toBe(link);
});

test("a scanner reads any address, Chinese ones too", () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.stringMatching(/^[一-龥]{0,8}$/),
      (url, name) => {
        const address = `${url}${url.includes("?") ? "&" : "?"}name=${encodeURIComponent(name)}`;
        expect(readQrPath(qrPath(address))).toBe(address);
      },
    ),
    { numRuns: 25 },
  );
});

test("four light modules stand around the code", () => {
  const { size, path } = qrPath("https://example.org/");
  const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
    y: Number(y),
  }));
  expect(Math.min(...corners.map(({ left }) => left))).toBe(4);
  expect(Math.max(...corners.map(({ right }) => right))).toBe(size - 4);
  expect(Math.min(...corners.map(({ y }) => y))).toBe(4);
  expect(Math.max(...corners.map(({ y }) => y))).toBe(size - 5);
});

test("a text that no code holds is refused", () => {
  expect(() => qrPath("x".repeat(3000))).toThrow(RangeError);
});
