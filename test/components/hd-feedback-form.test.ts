// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdFeedbackForm } from "../../src/components/hd-feedback-form.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { madeUpDraft } from "../support/made-up-feedback.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

const radio = (form: HdFeedbackForm, name: string, value: string) =>
  oneIn<HTMLInputElement>(form, `input[name=${name}][value=${value}]`);

test("each change is told as it is made, and shows what the draft says", async () => {
  const draft = madeUpDraft();
  const form = await showElement(HdFeedbackForm, { draft });
  expect(radio(form, "kind", "problem").checked).toBe(true);
  expect(radio(form, "rating", "2").checked).toBe(true);
  const words = oneIn<HTMLTextAreaElement>(form, "textarea");
  expect(words.value).toBe(draft.words);
  const heard = listen(form, "hd-feedback-draft");
  words.value = "门牌";
  words.dispatchEvent(new Event("input"));
  radio(form, "kind", "praise").dispatchEvent(new Event("change"));
  radio(form, "rating", "null").dispatchEvent(new Event("change"));
  expect(heard.map(({ changes }) => changes)).toEqual([
    { words: "门牌" },
    { kind: "praise" },
    { rating: null },
  ]);
});

test("what is left of the words is counted; too many are never cut", async () => {
  const form = await showElement(HdFeedbackForm, {
    draft: madeUpDraft({ words: "长".repeat(1990) }),
  });
  expect(oneIn(form, "#words-left").textContent).toBe("还可以写 10 字");
  form.draft = madeUpDraft({ words: "长".repeat(2005) });
  await form.updateComplete;
  expect(oneIn(form, "#words-left").textContent).toBe("超出 5 字");
  expect(oneIn<HTMLTextAreaElement>(form, "textarea").value).toHaveLength(2005);
});

test("a fault stands with its field, for eyes and screen readers, and the keyboard goes to the first", async () => {
  const faults = { kind: null, words: "请写下想说的话", contact: "太长了", place: null };
  const form = await showElement(HdFeedbackForm, { draft: madeUpDraft({ words: "" }), faults });
  const words = oneIn(form, "textarea");
  const described = words.getAttribute("aria-describedby")?.split(" ") ?? [];
  const texts = described.map((id) => oneIn(form, `#${id}`).textContent);
  expect(words.getAttribute("aria-invalid")).toBe("true");
  expect(texts).toContain("请写下想说的话");
  expect(radio(form, "kind", "praise").hasAttribute("aria-invalid")).toBe(false);
  form.focusFault();
  expect(form.shadowRoot?.activeElement).toBe(words);
});

test("every field has a label, in both languages", async () => {
  for (const language of ["zh-CN", "en"]) {
    await setLocale(language);
    const form = await showElement(HdFeedbackForm, { draft: madeUpDraft() });
    const fields = allIn<HTMLInputElement>(form, "input, textarea");
    const unnamed = fields.filter(
      (field) => ![...(field.labels ?? [])].some((label) => label.textContent?.trim()),
    );
    expect(unnamed).toEqual([]);
    expect(allIn(form, "legend").every(({ textContent }) => textContent?.trim())).toBe(true);
  }
});

test("the reader's own position is asked for only when they choose it", async () => {
  const form = await showElement(HdFeedbackForm, { draft: madeUpDraft() });
  const heard = listen(form, "hd-feedback-command");
  radio(form, "place", "none").dispatchEvent(new Event("change"));
  expect(heard).toEqual([]);
  radio(form, "place", "reader").dispatchEvent(new Event("change"));
  expect(heard.map(({ command }) => command)).toEqual([{ type: "locate" }]);
  form.draft = madeUpDraft({ place: "reader" });
  form.locating = "denied";
  await form.updateComplete;
  expect(oneIn(form, "[role=status]").textContent).toContain("浏览器不许本站定位");
});

test("what nobody knows the place of cannot have it attached", async () => {
  const form = await showElement(HdFeedbackForm, { draft: madeUpDraft(), hasPlace: false });
  expect(allIn<HTMLInputElement>(form, "input[name=place]").map(({ value }) => value)).toEqual([
    "none",
    "reader",
  ]);
  expect(radio(form, "place", "none").checked).toBe(true);
});

test("the ways out are those that the site has, the usual one by Enter too", async () => {
  const form = await showElement(HdFeedbackForm, {
    draft: madeUpDraft(),
    ways: ["mail", "download"],
  });
  const heard = listen(form, "hd-feedback-command");
  oneIn(form, "form").dispatchEvent(new Event("submit", { cancelable: true }));
  allIn(form, ".ways button")[1]?.click();
  expect(heard.map(({ command }) => command)).toEqual([
    { type: "hand-in", by: "mail" },
    { type: "hand-in", by: "download" },
  ]);
});

test("where nothing is kept the form says so instead of the contrary", async () => {
  const form = await showElement(HdFeedbackForm, { draft: madeUpDraft(), isKept: false });
  expect(readText(form)).toContain("浏览器不让保存");
  expect(readText(form)).not.toContain("刷新也不会丢");
});
