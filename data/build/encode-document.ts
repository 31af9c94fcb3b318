import type { GenericSchema } from "valibot";
import { actionSchema } from "../../src/domain/action.ts";
import { schemeSchema, scoreSchema } from "../../src/domain/assessment.ts";
import { tourFileSceneSchema } from "../../src/domain/tour-file.ts";
import type { Formatted } from "./format-records.ts";
import { orderKeys } from "./order-keys.ts";

interface DocumentForm {
  /** Name of the list that comes last. */
  readonly list: string;
  readonly item: GenericSchema;
  /** Members before the list. */
  readonly head: Readonly<Record<string, GenericSchema>>;
}

/** Files with one list of records that are no features. */
export const DOCUMENT_FORMS = {
  assessment: { list: "scores", item: scoreSchema, head: { scheme: schemeSchema } },
  actions: { list: "actions", item: actionSchema, head: {} },
  tour: { list: "scenes", item: tourFileSceneSchema, head: {} },
} as const satisfies Readonly<Record<string, DocumentForm>>;

/** Writes the members before the list indented by two, then the list with one record a line. */
export function encodeDocument(value: unknown, { list, item, head }: DocumentForm): Formatted {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, reason: "not an object" };
  }
  const { [list]: records, ...rest } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(records)) return { ok: false, reason: `“${list}” is no list` };
  const lines = records.map((record) => JSON.stringify(orderKeys(record, item)));
  const names = [
    ...Object.keys(head).filter((name) => Object.hasOwn(rest, name)),
    ...Object.keys(rest).filter((name) => !Object.hasOwn(head, name)),
  ];
  const before = names.map((name) => {
    const ordered = JSON.stringify(orderKeys(rest[name], head[name]), null, 2);
    return `${JSON.stringify(name)}:${ordered},\n`;
  });
  return {
    ok: true,
    text: `{${before.join("")}${JSON.stringify(list)}:[\n${lines.join(",\n")}\n]}\n`,
  };
}
