import type { Fault } from "../domain/fault.ts";
import { findJsonFault } from "./find-json-fault.ts";
import { makeFault } from "./make-fault.ts";

/** A file's text, or the fault that kept it from being read; undefined when nobody had it. */
export type FileSource = string | Fault | undefined;

/** File name → its text, or the fault that kept it from being read. */
export type FileSources = Readonly<Record<string, FileSource>>;

export type JsonResult =
  | { readonly ok: true; readonly json: unknown; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

const EXCERPT_LENGTH = 40;

/** Reads one file's JSON; a fault names line and column. */
export function parseJson(sources: FileSources, file: string): JsonResult {
  const source = Object.hasOwn(sources, file) ? sources[file] : undefined;
  if (source === undefined) return { ok: false, fault: makeFault("missing", file) };
  if (typeof source !== "string") return { ok: false, fault: source };
  // a byte order mark is no JSON, and editors on Windows add one
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  try {
    return { ok: true, json: JSON.parse(text), text };
  } catch {
    return { ok: false, fault: syntaxFault(file, text) };
  }
}

function syntaxFault(file: string, text: string): Fault {
  if (/^\s*</.test(text)) {
    return makeFault("not-json", file, { found: text.trim().slice(0, EXCERPT_LENGTH) });
  }
  const place = findJsonFault(text);
  if (place === null) return makeFault("json-syntax", file, { values: { column: "?" } });
  const line = text.split("\n")[place.row - 1] ?? "";
  return makeFault("json-syntax", file, {
    row: place.row,
    found: line.slice(place.column - 1, place.column - 1 + EXCERPT_LENGTH),
    values: { column: String(place.column) },
  });
}
