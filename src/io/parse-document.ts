import * as v from "valibot";
import type { DocumentName, OptionalFileName } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { isObject } from "./is-object.ts";
import { issueFault } from "./issue-fault.ts";
import { makeFault } from "./make-fault.ts";
import { type FileSources, parseJson } from "./parse-json.ts";
import { recordRows } from "./record-rows.ts";

type RecordSchema = v.GenericSchema<unknown, object>;

/** How a file that is no feature collection becomes records: one list, and perhaps a part before it. */
export interface DocumentForm<Item extends RecordSchema, Head extends object> {
  readonly document: DocumentName | OptionalFileName;
  /** Name of the list. */
  readonly list: string;
  readonly schema: Item;
  /** The other members of the file. */
  readonly head: v.GenericSchema<unknown, Head>;
}

/** What a file held; `records` and `head` are complete only when there are no faults. */
export interface ParsedDocument<Item, Head> {
  readonly file: string;
  readonly head: Head | null;
  /** Frozen, in file order. */
  readonly records: readonly Item[];
  readonly faults: readonly Fault[];
  /** Line, from 1, of record `index`; null when the file is not one record a line. */
  readonly rowOf: (index: number) => number | null;
}

/** Reads one such file. Returns every fault of every record, never throws. */
export function parseDocument<Item extends RecordSchema, Head extends object>(
  form: DocumentForm<Item, Head>,
  file: string,
  sources: FileSources,
): ParsedDocument<v.InferOutput<Item>, Head> {
  const nothing = { file, head: null, records: [], rowOf: () => null };
  const result = parseJson(sources, file);
  if (!result.ok) return { ...nothing, faults: [result.fault] };
  const { json } = result;
  const noPlace = { row: null, record: null };
  const { [form.list]: list, ...rest } = isObject(json) ? json : {};
  const parsedHead = v.safeParse(form.head, isObject(json) ? rest : json);
  const faults = (parsedHead.issues ?? []).map((issue) => issueFault(issue, file, noPlace));
  if (!Array.isArray(list)) {
    if (isObject(json)) {
      const isThere = Object.hasOwn(json, form.list);
      const details = { field: form.list, found: list, values: { expected: "Array" } };
      faults.push(makeFault(isThere ? "wrong-type" : "missing-field", file, details));
    }
    return { ...nothing, faults };
  }
  const rowOf = recordRows(result.text, form.list, list);
  const records: v.InferOutput<Item>[] = [];
  for (const [index, value] of list.entries()) {
    const parsed = v.safeParse(form.schema, value);
    if (parsed.success && !Object.hasOwn(value as object, "__proto__")) {
      records.push(deepFreeze<v.InferOutput<Item>>(parsed.output));
      continue;
    }
    const place = { row: rowOf(index), record: recordName(value, form.list, index) };
    for (const issue of parsed.issues ?? []) faults.push(issueFault(issue, file, place));
    if (parsed.success)
      faults.push(makeFault("unknown-field", file, { ...place, field: "__proto__" }));
  }
  const head = parsedHead.success ? deepFreeze<Head>(parsedHead.output) : null;
  return { file, head, records: Object.freeze(records), faults, rowOf };
}

/** A record's id, else its place in the list. */
function recordName(value: unknown, list: string, index: number): string {
  return isObject(value) && typeof value.id === "string" ? value.id : `${list}.${index}`;
}
