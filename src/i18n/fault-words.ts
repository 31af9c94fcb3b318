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
  month: "2019-05",
  raised: "2019-05-20",
  closed: "2019-05-20",
  responsibleRole: "楼宇党组织书记",
  responsibleRoleEn: "secretary of the building's party organisation",
  weight: "12",
  due: "2019-05",
  start: "2018-01",
  asOf: "2020-12",
  updated: "2020-12-31",
  hours: "Mo-Fr 08:30-17:30; Sa 09:00-12:00",
  order: "3",
  demand: "demand.csv",
  tour: "tour.json",
  reloadAt: "04:00",
  endpoint: "https://example.org/feedback",
  mail: "map@example.org",
  target: "belt:gulou-louyu",
  h3: "8841b52201fffff",
};

/** Types and forms as a person who edits the file knows them; others are shown as they are. */
const FORMS: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  string: ["用双引号括起的文字", "text in double quotes"],
  number: ["不加引号的数字", "a number without quotes"],
  boolean: ["true 或 false，不加引号", "true or false, without quotes"],
  Array: ["列表 […]", "a list […]"],
  Object: ["对象 {…}", "an object {…}"],
  integer: ["整数", "a whole number"],
  "!0": ["非空的文字", "text that is not empty"],
  polygons: ["多边形的列表", "a list of polygons"],
  rings: ["环的列表", "a list of rings"],
  "first = last": ["首尾坐标相同的环", "a ring that ends where it begins"],
};

function exampleOf(field: string): string | undefined {
  const [first, last] = [field.split(".")[0], field.split(".").at(-1)];
  if (field === "due") return "2019-05-20"; // an action's; a plan's is a month
  return first === "milestones" ? EXAMPLES.since : EXAMPLES[last ?? ""];
}

/** The fault in both languages: what is wrong, and what to do about it. */
export function faultWords(fault: SpokenFault): { readonly "zh-CN": Words; readonly en: Words } {
  const { code, file, value } = fault;
  const field = fault.field ?? "";
  const { expected = "" } = fault.values;
  const example = exampleOf(field);
  const fill = (
    [problem, remedy]: FaultWordPair,
    form: string | undefined,
    suchAs: string,
  ): Words => {
    const values: Readonly<Record<string, string>> = {
      ...fault.values,
      file,
      field,
      value,
      expected: form ?? expected,
      // an example says more than the pattern it follows
      form: example ?? form ?? expected,
      example: example === undefined ? "" : `${suchAs}${example}`,
    };
    const put = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    return { problem: put(problem), remedy: put(remedy) };
  };
  const [chinese, english] = FORMS[expected] ?? [];
  return {
    "zh-CN": fill(FAULT_WORDS[code]["zh-CN"], chinese, "，例如 "),
    en: fill(FAULT_WORDS[code].en, english, ", such as "),
  };
}
