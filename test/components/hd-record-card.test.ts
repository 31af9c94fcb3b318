// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CardContent } from "../../src/components/card-content.ts";
import { HdRecordCard } from "../../src/components/hd-record-card.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

const content: CardContent = {
  record: { kind: "point", id: "west-02" },
  name: "西门",
  subtitle: "西带第 2 站",
  mark: "county",
  illustrative: false,
  actions: ["go", "share", "feedback"],
  rows: [
    { label: "地址", value: "西门路 1 号" },
    { label: "电话", value: null },
    { label: "长度", value: "2.0 km", help: "不是道路里程" },
    { label: "所属示范带", value: "西带", record: { kind: "belt", id: "west" } },
  ],
  checks: [
    {
      title: "六有",
      items: [
        { label: "场所", state: "met" },
        { label: "设施", state: "met" },
        { label: "标志", state: "unmet" },
        { label: "党旗", state: "unknown" },
      ],
    },
    { title: "五个基本", items: [{ label: "基本组织", state: "unmet" }] },
  ],
  groups: [{ title: "八个要素", rows: [{ label: "品牌", value: null }] }],
  neighbours: { previous: { record: { kind: "point", id: "west-01" }, name: "东门" }, next: null },
  dossier: null,
  provenance: {
    kind: "public",
    source: "公开网页",
    page: "example.org/west",
    positionAccuracy: "approximate",
    positionSource: "地点表",
  },
};
const show = (changes: Partial<CardContent> = {}) =>
  showElement(HdRecordCard, { content: { ...content, ...changes } });
const words = (card: HdRecordCard, selector: string) =>
  allIn(card, selector).map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("known fields are shown, unknown ones say 待填 and are not left out", async () => {
  const card = await show();
  expect(words(card, "article > dl dt")).toEqual(["地址", "电话", "长度", "所属示范带"]);
  expect(words(card, "article > dl dd")).toEqual([
    "西门路 1 号",
    "待填",
    "2.0 km 不是道路里程",
    "西带",
  ]);
  expect(words(card, "details dd")).toEqual(["待填"]);
});

test("standards count what is met, and what is unknown apart from it", async () => {
  const card = await show();
  expect(words(card, "h3 .muted")).toEqual(["已具备 2/4，待填 1", "已具备 0/1"]);
  expect(words(card, ".checks li")).toEqual([
    "✓ 场所已具备",
    "✓ 设施已具备",
    "○ 标志未具备",
    "? 党旗待填",
    "○ 基本组织未具备",
  ]);
});

test("neighbours on the belt are asked for; the end of the belt says so", async () => {
  const card = await show();
  const [chosen, pointed] = [listen(card, "hd-record-select"), listen(card, "hd-record-point")];
  const previous = oneIn(card, "nav button.previous");
  previous.dispatchEvent(new Event("pointerenter"));
  previous.dispatchEvent(new Event("pointerleave"));
  previous.click();
  const record = { kind: "point", id: "west-01" };
  expect(chosen.map((event) => event.record)).toEqual([record]);
  expect(pointed.map((event) => event.record)).toEqual([record, null]);
  expect(words(card, "nav .next")).toEqual(["终点"]);
  expect(words(card, "nav .previous")).toEqual(["上一站 东门"]);
});

test("a value that names a record leads to it; closing asks for none", async () => {
  const card = await show();
  const chosen = listen(card, "hd-record-select");
  oneIn(card, ".link").click();
  oneIn(card, ".close").click();
  expect(chosen.map((event) => event.record)).toEqual([{ kind: "belt", id: "west" }, null]);
});

test("what can be done with a record is asked for by its buttons", async () => {
  const card = await show();
  const asked = listen(card, "hd-card-action");
  expect(words(card, ".actions button")).toEqual(["导航去", "分享", "提意见"]);
  for (const button of allIn(card, ".actions button")) button.click();
  const { record } = content;
  expect(asked.map((event) => ({ action: event.action, record: event.record }))).toEqual([
    { action: "go", record },
    { action: "share", record },
    { action: "feedback", record },
  ]);
  expect(allIn(await show({ actions: [] }), ".actions")).toEqual([]);
});

test("every record says where it comes from and how well its place is known", async () => {
  const card = await show();
  const text = readText(oneIn(card, "footer"));
  for (const part of ["公开资料", "公开网页", "example.org/west", "大致位置", "地点表"]) {
    expect(text).toContain(part);
  }
});

test("a sample says that it is no fact, a real record does not", async () => {
  const sample = await show({ illustrative: true });
  expect(oneIn(sample, "p.sample").textContent).toContain("并非事实");
  expect(allIn(await show(), "p.sample")).toEqual([]);
});

test("text from a file stays text, whatever it holds", async () => {
  const markup = `<img src="x" onerror="alert(1)">`;
  const card = await show({
    name: markup,
    subtitle: markup,
    rows: [{ label: markup, value: markup, help: markup }],
    provenance: { ...content.provenance, source: markup, page: `javascript:alert(1)` },
  });
  expect(allIn(card, "img")).toEqual([]);
  expect(allIn(card, "a")).toEqual([]);
  expect(oneIn(card, "#name").textContent).toBe(markup);
});

test("without a record there is no card", async () => {
  const card = await showElement(HdRecordCard, { content: null });
  expect(allIn(card, "article")).toEqual([]);
});

test("the keyboard is put on the heading", async () => {
  const card = await show();
  card.focus();
  expect(card.shadowRoot?.activeElement).toBe(oneIn(card, "#name"));
});

test("the language changes in place", async () => {
  const card = await show();
  await setLocale("en");
  await card.updateComplete;
  expect(words(card, "details dd")).toEqual(["Unknown"]);
  expect(words(card, "h3 .muted")).toEqual(["2 of 4 met, 1 unknown", "0 of 1 met"]);
});
