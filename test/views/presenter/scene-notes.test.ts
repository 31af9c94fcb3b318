// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import type { DataSet } from "../../../src/domain/data-set.ts";
import type { TourScene } from "../../../src/domain/tour.ts";
import type { TourFileScene } from "../../../src/domain/tour-file.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { sceneNotes } from "../../../src/views/presenter/scene-notes.ts";
import { sceneWords } from "../../../src/views/presenter/scene-words.ts";
import { presenterSources } from "../../support/presenter-sources.ts";
import { CITY, MADE_UP_CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";

const fixture = readDataSet(MADE_UP_CITY);
const fuzhou = readDataSet(CITY);

/** The notes of a scene as lines of text. */
function notesOf(data: DataSet, id: string, scenes: readonly TourFileScene[] | null = null) {
  const sources = presenterSources(data, scenes && { scenes });
  const scene = sources.tour.find((each: TourScene) => each.id === id);
  if (!scene) throw new RangeError(`no scene ${id}`);
  const { text, lines, caution } = sceneNotes(sources, scene);
  const told = lines.map(({ label, value }) => (label ? `${label}: ${value}` : value));
  return { text, told, caution, words: sceneWords(data, scene) };
}

const written = (target: string, more: Partial<TourFileScene> = {}): TourFileScene => ({
  target,
  camera: null,
  panels: null,
  text: null,
  textEn: null,
  seconds: null,
  ...more,
});

beforeEach(() => setLocale("zh-CN"));

test("a stop's notes say what is special, what can be learnt, and what it meets", () => {
  const { told, caution, words } = notesOf(fixture, "stop:west-01");
  expect(words).toEqual({ title: "第1站", subject: "西区示范带第 1 站，共 8 站" });
  expect(told).toEqual([
    "特色: null",
    "典型做法: 轮流值班",
    "每店值班一天。",
    "级别: 市级",
    "类型: 社区",
    "六有: 已具备 6/6",
    "五个基本: 已具备 5/5",
    "地址: null",
    "开放时间: 周一至周五 08:30–17:30",
  ]);
  expect(caution).toBeNull();
});

test("a sample is never told as a fact", () => {
  expect(notesOf(fixture, "stop:west-08").caution).toContain("并非事实");
  expect(notesOf(fixture, "belt:west").caution).toBe("含示例示范点 1 个，并非事实，讲解时请说明。");
  expect(notesOf(fuzhou, "belt:fuqing-longjiang").caution).toContain("这是示例");
});

test("of a sample belt nothing is said to be on record", () => {
  const stopsOf = (belt: string) =>
    notesOf(fuzhou, `standards:${belt}`).told.filter((line) => line?.startsWith("站点"));
  expect(stopsOf("fuqing-longjiang")).toEqual([expect.stringMatching(/示例 \d+ 个，要求/)]);
  expect(stopsOf("cangshan-nanjiangbin")).toEqual([expect.stringMatching(/有据可查 \d+ 个，要求/)]);
});

test("every scene of the city with samples carries a caution where one is shown", () => {
  const sources = presenterSources(fuzhou);
  const isSample = (id: string | null): boolean =>
    [...fuzhou.belts, ...fuzhou.points].some(
      (record) => record.id === id && record.provenance.kind === "illustrative",
    );
  for (const scene of sources.tour) {
    const { caution, text, lines } = sceneNotes(sources, scene);
    if (isSample(scene.point ?? scene.belt)) expect(caution, scene.id).toContain("并非事实");
    if (scene.kind !== "coverage") expect(text !== null || lines.length > 0, scene.id).toBe(true);
  }
});

test("a standard's unknown is neither met nor unmet", () => {
  // of this belt no source says anything but its name and character
  const { told } = notesOf(fuzhou, "standards:gulou-louyu");
  const ones = told.find((line) => line?.startsWith("五个一"));
  expect(ones).toBe("五个一: null");
  expect(told.join()).not.toContain("未具备");
});

test("a stop of a made-up belt names what it has not and what nobody knows", () => {
  const [first, ...others] = fixture.points;
  if (!first) throw new RangeError("the fixture has a point");
  const haves = { ...first.haves, flag: false, rules: null };
  const { told } = notesOf(
    { ...fixture, points: [{ ...first, haves }, ...others] },
    "stop:west-01",
  );
  expect(told).toContain("六有: 已具备 4/6，待填 1");
  expect(told).toContain("未具备: 党旗");
  expect(told).toContain("待填: 制度");
});

test("the city's notes count what the data has", () => {
  const { told, caution } = notesOf(fixture, "city");
  expect(told).toContain("连点成线");
  expect(told).toContain("示范带 1 条，目标 1 条以上");
  expect(told.join()).toContain("示范点 8 个");
  expect(caution).toContain("示例示范点 1 个");
});

test("coverage says that it is modelled, also before the people are there", () => {
  const { caution } = notesOf(fuzhou, "coverage");
  expect(caution).toContain("推算");
});

test("an author's words come first, in the reader's language", async () => {
  const scene = written("belt:west", { text: "先看西带。", textEn: "West first." });
  expect(notesOf(fixture, "belt:west", [scene]).text).toBe("先看西带。");
  await setLocale("en");
  expect(notesOf(fixture, "belt:west", [scene]).text).toBe("West first.");
  expect(notesOf(fixture, "belt:west", [{ ...scene, textEn: null }]).text).toBe("先看西带。");
  expect(notesOf(fixture, "belt:west", [scene]).words.title).toBe("West Belt");
});
