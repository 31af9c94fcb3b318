import type { Action } from "../domain/action.ts";
import type { DataSet } from "../domain/data-set.ts";
import { FIVE_BASICS, FIVE_ONES, SIX_HAVES } from "../domain/standards.ts";
import type { EntryFinding } from "./check-programme-documents.ts";
import { isMadeUpAboutReal } from "./check-scores.ts";

const OF_POINTS = [
  ...SIX_HAVES.map((have) => `haves.${have}`),
  ...FIVE_BASICS.map((basic) => `basics.${basic}`),
];

/** Standards that an action can answer, by what it is about. */
const STANDARDS: Readonly<Record<Action["subject"]["kind"], readonly string[]>> = {
  belt: ["stops", "grades", ...FIVE_ONES.map((one) => `ones.${one}`)],
  point: OF_POINTS,
  candidate: OF_POINTS,
};

/** Each action is about a record that is there, and its days and its state agree. */
export function checkActions(
  dataSet: DataSet,
  rowOf: (index: number) => number | null,
): readonly EntryFinding[] {
  const subjects = new Map(
    (["belt", "point", "candidate"] as const).flatMap((kind) =>
      dataSet[`${kind}s`].map((record) => [`${kind}:${record.id}`, record.provenance] as const),
    ),
  );
  const seen = new Map<string, number>();
  const findings: EntryFinding[] = [];
  for (const [index, action] of dataSet.actions.entries()) {
    const { id, subject, standard } = action;
    const report = (code: EntryFinding["code"], details: EntryFinding["details"]): void => {
      findings.push({ code, index, record: id, details });
    };
    const first = seen.get(id);
    if (first !== undefined) {
      const values = { firstRow: String(rowOf(first) ?? "?") };
      report("duplicate-id", { field: "id", found: id, values });
    }
    seen.set(id, first ?? index);
    const provenance = subjects.get(`${subject.kind}:${subject.id}`);
    if (!provenance) report("dangling-subject", { field: "subject.id", found: subject.id });
    else if (isMadeUpAboutReal(action.provenance, provenance)) {
      report("illustrative-about-real", { field: "subject.id", found: subject.id });
    }
    const options = STANDARDS[subject.kind];
    if (standard !== null && !options.includes(standard)) {
      const values = { options: options.join(", ") };
      report("unknown-standard", { field: "standard", found: standard, values });
    }
    for (const [code, details] of findDates(action, dataSet.manifest)) report(code, details);
  }
  return findings;
}

function findDates(
  { raised, due, closed, state }: Action,
  { programme, updated }: DataSet["manifest"],
): readonly (readonly [EntryFinding["code"], EntryFinding["details"]])[] {
  const first = `${programme.start}-01`;
  const found: [EntryFinding["code"], EntryFinding["details"]][] = [];
  const limit = (field: string, day: string, low: string, high: string | null): void => {
    if (day >= low && (high === null || day <= high)) return;
    const values = { span: `${low} … ${high ?? ""}` };
    found.push(["action-dates", { field, found: day, values }]);
  };
  limit("raised", raised, first, updated);
  limit("due", due, raised, null);
  if (closed !== null) limit("closed", closed, raised, updated);
  if ((closed !== null) !== (state === "done")) {
    found.push(["action-closed", { field: "closed", found: closed, values: { state } }]);
  }
  return found;
}
