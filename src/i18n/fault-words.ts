import { FAULT_WORDS, type FaultWordId, type FaultWordPair } from "./fault-word-list.ts";

interface Words {
  readonly problem: string;
  readonly remedy: string;
}

/** What the words need of a fault; its place (file, line, record) is shown beside them. */
interface SpokenFault {
  readonly code: FaultWordId;
  readonly file: string;
  readonly field: string | null;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a field of that name looks like when it is right. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: "gulou-louyu-03",
  belt: "gulou-louyu",
  adcode: "350102",
  since: "2019-05",
  due: "2019-05",
  start: "2018-01",
  asOf: "2020-12",
  planned: "2018-03",
  registered: "2018-06",
  built: "2018-12",
  brand: "2019-10",
  covering: "2020-11",
  updated: "2020-12-31",
  hours: "Mo-Fr 08:30-17:30; Sa 09:00-12:00",
  order: "3",
};

/** The fault in both languages: what is wrong, and what to do about it. */
export function faultWords(fault: SpokenFault): { readonly "zh-CN": Words; readonly en: Words } {
  const { code, file, field, value } = fault;
  const example = EXAMPLES[field?.split(".").at(-1) ?? ""];
  const shared = { ...fault.values, file, field: field ?? "", value };
  const fill = (
    [problem, remedy]: FaultWordPair,
    extras: Readonly<Record<string, string>>,
  ): Words => {
    const values: Readonly<Record<string, string>> = { ...shared, ...extras };
    const put = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    return { problem: put(problem), remedy: put(remedy) };
  };
  const inChinese = example === undefined ? "" : `，例如 ${example}`;
  const inEnglish = example === undefined ? "" : `, such as ${example}`;
  return {
    "zh-CN": fill(FAULT_WORDS[code]["zh-CN"], { example: inChinese }),
    en: fill(FAULT_WORDS[code].en, { example: inEnglish }),
  };
}
