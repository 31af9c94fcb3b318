import { expect, test } from "../support/browser/guarded-test.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

const MISDEEDS: readonly [name: string, script: string, report: RegExp][] = [
  ["a console warning", "console.warn('beware')", /^console warning: beware/],
  ["an uncaught error", "setTimeout(() => { throw new Error('thrown'); })", /^uncaught: .*thrown/],
  ["an unhandled rejection", "void Promise.reject('refused')", /^unhandled rejection: refused/],
  ["an inline style", "document.body.setAttribute('style', 'color: red')", /^policy: style-src/],
  [
    "a request to another host",
    "new Image().src = 'https://example.org/x.png'",
    /^request to another host: https:\/\/example.org/,
  ],
];

test("the guard of every browser test sees each misdeed", async ({ page, trouble }) => {
  trouble.expect(/./s);
  await withoutWebGl(page);
  await page.goto("./");
  for (const [name, script, report] of MISDEEDS) {
    await test.step(name, async () => {
      await page.evaluate(script);
      await expect.poll(() => trouble.entries).toContainEqual(expect.stringMatching(report));
    });
  }
  expect(() => trouble.refuse()).not.toThrow();
});

test("an unexpected complaint fails the test that saw it", async ({ trouble }) => {
  trouble.expect(/expected/);
  trouble.add("expected");
  trouble.refuse();
});
