// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdFeedbackList } from "../../../src/components/hd-feedback-list.ts";
import type { Delivery, FeedbackEntry } from "../../../src/domain/feedback-delivery.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { feedbackFile } from "../../../src/views/explore/feedback-file.ts";
import { feedbackListContent } from "../../../src/views/explore/feedback-list-content.ts";
import { feedbackMail } from "../../../src/views/explore/feedback-mail.ts";
import { madeUpMessage } from "../../support/made-up-feedback.ts";
import { allIn, listen, oneIn, readText, showElement } from "../../support/show-element.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

const sends: Parameters<typeof feedbackListContent>[1] = {
  canSend: true,
  canMail: false,
  unkept: [],
};
const entry = (delivery: Delivery): FeedbackEntry => ({ message: madeUpMessage(), delivery });
const waiting = entry({ state: "queued", attempts: 0, notBefore: 0, trouble: null });
const refused = entry({ state: "refused", at: 0, status: 422, said: "<b>请写明地点</b>" });
const arrived = entry({ state: "sent", at: 0 });

const show = (entries: readonly FeedbackEntry[], ways = sends) =>
  showElement(HdFeedbackList, { entries: feedbackListContent(entries, ways) });

test("each message says how far it has come and why no further, the server's words as text", async () => {
  const failed = entry({
    state: "queued",
    attempts: 3,
    notBefore: 0,
    trouble: { kind: "status", status: 503 },
  });
  const list = await show([waiting, failed, refused, arrived]);
  const texts = allIn(list, "li").map((item) => readText(item));
  expect(texts[0]).toContain("已送达");
  expect(texts[1]).toContain("被拒收");
  expect(texts[1]).toContain("服务器回答 422：<b>请写明地点</b>");
  expect(texts[2]).toContain("试过 3 次：服务器回答 503");
  expect(texts[3]).toContain("等待发送");
  expect(allIn(list, "b")).toEqual([]);
});

test("what arrived is deleted at once, what did not only when the reader is sure", async () => {
  const list = await show([waiting, arrived]);
  const heard = listen(list, "hd-feedback-command");
  const button = (text: string) =>
    allIn(list, "li button").filter(({ textContent }) => textContent?.trim() === text);
  button("删除")[0]?.click();
  button("删除")[1]?.click();
  await list.updateComplete;
  await list.updateComplete;
  expect(heard.map(({ command }) => command)).toEqual([
    { type: "remove", key: arrived.message.key },
  ]);
  expect(list.shadowRoot?.activeElement?.textContent).toBe("保留");
  button("确定删除")[0]?.click();
  expect(heard.at(-1)?.command).toEqual({ type: "remove", key: waiting.message.key });
});

test("a message on its way can be neither deleted nor sent beside", async () => {
  const sending = entry({ state: "sending", attempts: 1, owner: "page", until: 1 });
  const list = await show([sending], { ...sends, canMail: true });
  expect(allIn(list, "li button")).toEqual([]);
});

test("a site that takes nothing by itself offers no sending; one with a mail address offers that", async () => {
  const list = await show([waiting], { canSend: false, canMail: true, unkept: [] });
  expect(readText(oneIn(list, "li"))).toContain("没有发送");
  expect(allIn(list, "li button").map(({ textContent }) => textContent?.trim())).toEqual([
    "用邮件发出",
    "删除",
  ]);
});

test("a message that the browser does not keep is marked", async () => {
  const list = await show([waiting], { ...sends, unkept: [waiting.message.key] });
  expect(readText(oneIn(list, "li"))).toContain("只在这个页面里");
});

test("a mail holds the whole message and no further field", () => {
  const message = madeUpMessage({ words: "a&cc=x@example.org\n第二行" });
  const { href, isCut } = feedbackMail(message, "map@example.org");
  const address = new URL(href);
  expect([address.protocol, address.pathname]).toEqual(["mailto:", "map@example.org"]);
  expect([...address.searchParams.keys()]).toEqual(["subject", "body"]);
  const body = address.searchParams.get("body") ?? "";
  for (const part of [message.words, "591-0000", message.key]) expect(body).toContain(part);
  expect(isCut).toBe(false);
});

test("a long message is cut to what mail programs take, and says so", () => {
  for (const words of ["长".repeat(2000), "😀".repeat(1000), "\ud83d".repeat(2000)]) {
    const { href, isCut } = feedbackMail(madeUpMessage({ words }), "map@example.org");
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(isCut).toBe(true);
    expect(new URL(href).searchParams.get("body")).toContain("全文见附件");
  }
});

test("the file holds every message as it would be sent, with its state", () => {
  const { name, text } = feedbackFile([waiting, refused], new Date("2026-05-04T03:02:01Z"));
  expect(name).toBe("hongdai-feedback-2026-05-04.json");
  expect(JSON.parse(text)).toEqual({
    messages: [
      { ...waiting.message, state: "queued" },
      { ...refused.message, state: "refused" },
    ],
  });
});
