import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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

test("nginx lets the bare map alone stand in other pages", () => {
  const [, cases] =
    /map \$arg_embed \$hongdai_frames \{([^}]*)\}/.exec(publicFile("nginx.conf.example")) ?? [];
  expect(cases?.trim().split(/\s*;\s*/)).toEqual([
    expect.stringMatching(/^default\s+"'none'"$/),
    expect.stringMatching(/^1\s+"\*"$/),
    "",
  ]);
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
