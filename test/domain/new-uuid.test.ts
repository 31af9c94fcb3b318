import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { newUuid } from "../../src/domain/new-uuid.ts";

test("a page over plain http has keys too, in the form of a random UUID, no two alike", () => {
  const real = globalThis.crypto;
  vi.stubGlobal("crypto", {
    getRandomValues: (array: Uint8Array<ArrayBuffer>) => real.getRandomValues(array),
  });
  const keys = Array.from({ length: 500 }, newUuid);
  for (const key of keys) {
    expect(v.is(v.pipe(v.string(), v.uuid()), key)).toBe(true);
    expect(key).toMatch(/^.{14}4.{4}[89ab]/);
  }
  expect(new Set(keys).size).toBe(500);
});
