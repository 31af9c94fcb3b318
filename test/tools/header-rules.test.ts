import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isEmbedAddress } from "../../src/state/embed-settings.ts";
import { embedLink } from "../../src/state/share-address.ts";
import { HEADER_CONTENT_SECURITY_POLICY } from "../../tools/content-security-policy.ts";
import { headersFor, parseHeaderRules } from "../../tools/header-rules.ts";

const publicFile = (name: string): string =>
  readFileSync(new URL(`../../public/${name}`, import.meta.url), "utf8");

const rules = parseHeaderRules(publicFile("_headers"));

test("every ready header file holds the policy of the built page, and frame-ancestors", () => {
  expect(headersFor(rules, "/")["Content-Security-Policy"]).toBe(HEADER_CONTENT_SECURITY_POLICY);
  const nginx = publicFile("nginx.conf.example");
  const policy = HEADER_CONTENT_SECURITY_POLICY.replace(/'none'$/, () => "$hongdai_frames");
  expect(nginx).toContain(`"${policy}"`);
});

test("nginx lets nothing stand in other pages that the page does not take for the bare map", () => {
  const [, pattern, frames] =
    /map \$args \$hongdai_frames \{\s*default\s+"'none'";\s*"~([^"]+)"\s+"(.*)";\s*\}/.exec(
      publicFile("nginx.conf.example"),
    ) ?? [];
  expect(frames).toBe("*");
  const lets = (query: string): boolean => new RegExp(pattern ?? "x^").test(query);
  const { search } = new URL(embedLink("https://example.org/", { kind: "belt", id: "a" }, "en"));
  for (const query of [search.slice(1), "embed=1", "embed=1&embed=0"]) {
    expect([query, lets(query), isEmbedAddress(`?${query}`)]).toEqual([query, true, true]);
  }
  for (const query of ["", "EMBED=1", "Embed=1", "embed=10", "embed=0&embed=1", "a=embed=1"]) {
    expect([query, lets(query), isEmbedAddress(`?${query}`)]).toEqual([query, false, false]);
  }
});

test("names with a hash are kept for good, the page and the data are asked for again", () => {
  const cacheOf = (path: string): string | undefined => headersFor(rules, path)["Cache-Control"];
  expect(cacheOf("/assets/index-a1b2c3.js")).toContain("immutable");
  for (const path of ["/", "/index.html", "/data/belts.geojson"]) {
    expect(cacheOf(path)).toBe("no-cache");
  }
});

test("a pattern's characters stand for themselves, but for the star", () => {
  const few = parseHeaderRules("/a.b/*\n  X-One: 1\n/a.b/c\n  X-One: 2\n");
  expect(headersFor(few, "/a.b/d")).toEqual({ "X-One": "1" });
  expect(headersFor(few, "/a.b/c")).toEqual({ "X-One": "2" });
  expect(headersFor(few, "/aXb/d")).toEqual({});
});

test.each(["  X-One: 1", "/a\n  no colon here", "a/b"])("refuses %j", (text) => {
  expect(() => parseHeaderRules(text)).toThrow(RangeError);
});
