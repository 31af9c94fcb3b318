import * as v from "valibot";
import { type Manifest, manifestSchema, SCHEMA_VERSION } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { issueFault } from "./issue-fault.ts";
import { makeFault } from "./make-fault.ts";
import { type FileSources, parseJson } from "./parse-json.ts";

/** The one file whose name is fixed: it names the others. */
export const MANIFEST_FILE = "dataset.json";

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads `dataset.json`; never throws. The manifest is frozen to its leaves. */
export function parseManifest(sources: FileSources): ManifestResult {
  const result = parseJson(sources, MANIFEST_FILE);
  if (!result.ok) return { ok: false, faults: [result.fault] };
  const { json } = result;
  const version =
    typeof json === "object" && json !== null && "schemaVersion" in json
      ? json.schemaVersion
      : null;
  if (typeof version === "number" && version > SCHEMA_VERSION) {
    // every other fault would only say in many words that the form is another
    const fault = makeFault("newer-schema", MANIFEST_FILE, {
      field: "schemaVersion",
      found: version,
      values: { supported: String(SCHEMA_VERSION) },
    });
    return { ok: false, faults: [fault] };
  }
  const parsed = v.safeParse(manifestSchema, json);
  if (parsed.success) return { ok: true, manifest: deepFreeze(parsed.output) };
  const place = { row: null, record: null };
  return {
    ok: false,
    faults: parsed.issues.map((issue) => issueFault(issue, MANIFEST_FILE, place)),
  };
}
