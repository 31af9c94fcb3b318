import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { COLLECTIONS } from "../src/domain/data-set.ts";
import type { Fault } from "../src/domain/fault.ts";
import { faultWords } from "../src/i18n/fault-words.ts";
import { checkFeedback } from "../src/io/check-feedback.ts";
import { parseDataSet } from "../src/io/parse-data-set.ts";
import { parseWallFiles } from "../src/io/parse-wall-files.ts";
import { readDataFolder } from "./read-data-folder.ts";

/** One fault as a paragraph: where, what and what to do, Chinese first. */
function faultParagraph(fault: Fault): string {
  const { severity, file, row, record, field, value } = fault;
  const words = faultWords(fault);
  const place = row === null ? file : `${file}:${row}`;
  const inside = [record, field].filter((part) => part !== null).join(" · ");
  const mark = severity === "error" ? "✗ 错误 error" : "! 提醒 warning";
  const found = value === "" ? "" : `\n  = ${value}`;
  return `${mark}  ${place}  ${inside}${found}
  ${words["zh-CN"].problem}
    → ${words["zh-CN"].remedy}
  ${words.en.problem}
    → ${words.en.remedy}
`;
}

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("../data", import.meta.url)));
const start = performance.now();
const sources = await readDataFolder(folder).catch((cause: Error) => {
  console.error(`✗ ${folder}: ${cause.message}`);
  process.exit(1);
});
const result = parseDataSet(sources);
const wall = result.ok ? parseWallFiles(result.dataSet, sources) : null;
const milliseconds = Math.round(performance.now() - start);
const faults = [
  ...(result.ok ? [...result.warnings, ...checkFeedback(result.dataSet.manifest)] : result.faults),
  ...(wall?.faults ?? []),
];
for (const fault of faults) console.log(faultParagraph(fault));

const errors = faults.filter(({ severity }) => severity === "error").length;
const counts = result.ok
  ? [
      ...COLLECTIONS.map((name) => `${name} ${result.dataSet[name].length}`),
      `scores ${result.dataSet.assessment.scores.length}`,
      `actions ${result.dataSet.actions.length}`,
      `demand ${wall?.demand?.h3.length ?? "none"}`,
      `tour ${wall?.tour?.scenes.length ?? "generated"}`,
    ].join(", ")
  : "refused";
console.log(
  `data check: ${errors} errors, ${faults.length - errors} warnings; ${counts}; ${milliseconds} ms`,
);
process.exitCode = errors > 0 ? 1 : 0;
