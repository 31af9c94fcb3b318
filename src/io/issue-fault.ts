import * as v from "valibot";
import type { Fault, FaultCode } from "../domain/fault.ts";
import { makeFault } from "./make-fault.ts";

type Issue = v.BaseIssue<unknown>;

function codeOf(issue: Issue): FaultCode {
  if (issue.path?.at(-1)?.origin === "key") {
    return issue.expected === "never" ? "unknown-field" : "missing-field";
  }
  // a literal or a choice is of the right type more often than not: what is wrong is its value
  const isType = issue.kind === "schema" && !["picklist", "literal"].includes(issue.type);
  return isType ? "wrong-type" : "wrong-value";
}

/** Says what a schema issue found, in the terms of the file it was found in. */
export function issueFault(
  issue: Issue,
  file: string,
  place: { readonly row: number | null; readonly record: string | null },
): Fault {
  const code = codeOf(issue);
  const { requirement } = issue;
  const form = requirement instanceof RegExp ? requirement.source : issue.type;
  const isKey = code === "unknown-field" || code === "missing-field";
  return makeFault(code, file, {
    ...place,
    field: v.getDotPath(issue),
    found: isKey ? undefined : issue.input,
    values: { expected: issue.expected ?? form },
  });
}
