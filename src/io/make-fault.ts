import type { Fault, FaultCode } from "../domain/fault.ts";

const VALUE_LENGTH = 80;

/** What a fault says beyond its code and file; everything else is filled in. */
export interface FaultDetails {
  readonly severity?: Fault["severity"];
  readonly row?: number | null;
  readonly record?: string | null;
  readonly field?: string | null;
  /** What was found, of any JSON type; `undefined` when nothing was. */
  readonly found?: unknown;
  readonly values?: Readonly<Record<string, string>>;
}

/** Text as it is, anything else as JSON, cut so that a whole ring never fills a message. */
function shorten(found: unknown): string {
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
}

/** Fills in a fault: an error in no row, record or field unless the details say otherwise. */
export function makeFault(code: FaultCode, file: string, details: FaultDetails = {}): Fault {
  return {
    severity: details.severity ?? "error",
    code,
    file,
    row: details.row ?? null,
    record: details.record ?? null,
    field: details.field ?? null,
    value: shorten(details.found),
    values: details.values ?? {},
  };
}
