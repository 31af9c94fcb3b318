import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { expect, test } from "../support/browser/own-site-test.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const WORDS = "门牌看不清，晚上找不到入口。";

async function openFeedback(page: Page, query = "select=point:gulou-louyu-02"): Promise<void> {
  await withoutWebGl(page);
  await openMap(page, `./?${query}`);
  await page.getByRole("button", { name: "提意见" }).click();
}

const tooSmall = (page: Page) =>
  page.locator("hd-feedback").evaluate((dialog) => {
    const roots = [
      dialog.shadowRoot,
      dialog.shadowRoot?.querySelector("hd-feedback-form")?.shadowRoot,
    ];
    const targets = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>(
        "button, label:has(input), textarea, input.contact",
      ) ?? []),
    ]);
    return targets
      .filter((target) => Math.min(target.offsetHeight, target.offsetWidth) < 44)
      .map(({ textContent }) => textContent?.trim());
  });

/** Drafts that the device holds: what is written a moment before the page goes may still be on its way. */
const keptDrafts = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => /feedback/.test(name ?? ""));
    const opening = indexedDB.open(found?.name ?? "none");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const reading = opening.result.transaction("drafts").objectStore("drafts").getAll();
    await new Promise((resolve) => reading.addEventListener("success", resolve));
    opening.result.close();
    return reading.result;
  });

test("what is written outlives a reload and a failing server, and arrives once", async ({
  page,
  dataFiles,
  feedback,
  trouble,
}) => {
  trouble.expect(/503/, /ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await dataFiles.edit("dataset.json", (text) =>
    text.replace('"endpoint": null', '"endpoint": "feedback"'),
  );
  await openFeedback(page);
  const dialog = page.locator("hd-feedback");
  await expect(dialog.getByRole("button", { name: "关闭", exact: true })).toBeVisible();
  await dialog.getByRole("textbox", { name: "想说的话" }).fill(WORDS);
  await dialog.getByRole("radio", { name: "问题" }).check();
  await expect.poll(() => keptDrafts(page)).toMatchObject([{ kind: "problem", words: WORDS }]);

  await test.step("the text is there after a reload", async () => {
    await page.reload();
    await page.getByRole("button", { name: "提意见" }).click();
    await expect(dialog.getByRole("textbox", { name: "想说的话" })).toHaveValue(WORDS);
    await expect(dialog.getByRole("radio", { name: "问题" })).toBeChecked();
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });

  await test.step("the server fails, then takes the message without being heard, then is gone", async () => {
    feedback.next(
      (response) => response.writeHead(503, { "retry-after": "600" }).end(),
      (response, take) => {
        take();
        response.destroy();
      },
    );
    feedback.otherwise((response) => response.destroy());
    await dialog.getByRole("button", { name: "发送" }).click();
    await expect(dialog.getByText("会自动发送")).toBeVisible();
    await expect(dialog.getByText("服务器回答 503")).toBeVisible();
    await dialog.getByRole("button", { name: "立即再试" }).click();
    await expect(dialog.getByText("网络不通")).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step("the next visit sends it without being asked", async () => {
    await page.goto("about:blank");
    const tries = feedback.asked.length;
    feedback.otherwise();
    await openMap(page, "./?select=point:gulou-louyu-02");
    await expect.poll(() => feedback.asked.length).toBe(tries + 1);
    await page.getByRole("button", { name: "提意见" }).click();
    await dialog.getByRole("button", { name: "我的反馈（1）" }).click();
    await expect(dialog.getByText("已送达")).toBeVisible();
    expect([...feedback.taken.values()]).toMatchObject([
      { kind: "problem", words: WORDS, subject: { kind: "point", id: "gulou-louyu-02" } },
    ]);
    expect(new Set(feedback.asked).size).toBe(1);
  });
});

test("without an endpoint the dialog says so, names what is missing, and gives a file", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openFeedback(page, "select=belt:gulou-louyu&lang=zh-CN");
  const dialog = page.locator("hd-feedback");
  await expect(dialog.getByText("本站自己不收意见")).toBeVisible();
  await dialog.getByRole("button", { name: "下载成文件" }).click();
  await expect(dialog.getByRole("radio", { name: "表扬" })).toBeFocused();
  await expect(dialog.getByText("请写下想说的话")).toBeVisible();
  await expect(dialog.getByText("还有 2 处要改")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await dialog.getByRole("radio", { name: "表扬" }).check();
  await dialog.getByRole("textbox", { name: "想说的话" }).fill(WORDS);
  await expect(dialog.getByText("处要改")).toHaveCount(0);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载成文件" }).click();
  const file = await readFile(await (await downloading).path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ messages: [{ kind: "praise", words: WORDS }] });
  await expect(dialog.getByText("已下载。文件里")).toBeVisible();
});
