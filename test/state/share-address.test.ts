import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAddress } from "../../src/state/address.ts";
import { INITIAL_STATE } from "../../src/state/app-state.ts";
import { isEmbedAddress } from "../../src/state/embed-settings.ts";
import { embedLink, shareLink } from "../../src/state/share-address.ts";

const record = { kind: "belt", id: "gulou-louyu" } as const;

test("a link opens on the record in the sender's language, and on nothing else of the sender's", () => {
  const page =
    "https://example.org/fuzhou/?select=point:x-01&hide=water&quarter=2019-Q3&compare=a,b&theme=dark&utm=1#map=13/26.09/119.3";
  const link = shareLink(page, record, "en");
  expect(link).toBe("https://example.org/fuzhou/?select=belt:gulou-louyu&lang=en");
  expect(decodeAddress(new URL(link))).toEqual({
    state: { ...INITIAL_STATE, selection: record, language: "en" },
    dropped: [],
  });
});

test("the map as a whole is passed on as the page itself", () => {
  expect(shareLink("https://example.org/a/?x=1#map=9/26/119", null, "zh-CN")).toBe(
    "https://example.org/a/",
  );
});

test("only a link for another page asks for the bare map", () => {
  const page = "http://127.0.0.1:4173/sub/index.html?embed=1";
  const languages = fc.constantFrom("zh-CN" as const, "en" as const);
  fc.assert(
    fc.property(languages, fc.constantFrom(record, null), (language, selection) => {
      const [shared, embedded] = [shareLink, embedLink].map(
        (make) => new URL(make(page, selection, language)),
      );
      expect(isEmbedAddress(shared?.search ?? "")).toBe(false);
      expect(isEmbedAddress(embedded?.search ?? "")).toBe(true);
      expect(decodeAddress(embedded as URL).state).toEqual({
        ...INITIAL_STATE,
        selection,
        language,
      });
    }),
  );
  expect(["?embed", "?embed=0", "?embed=11", "?xembed=1", ""].map(isEmbedAddress)).toEqual(
    Array(5).fill(false),
  );
});
