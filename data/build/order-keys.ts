import type { GenericSchema } from "valibot";

/**
 * Puts the keys of a record, and of the records inside it, into the order of their schema. Keys
 * that the schema does not know stay, at the end: refusing them is the data check's business.
 */
export function orderKeys(value: unknown, schema: GenericSchema | undefined): unknown {
  if (Array.isArray(value)) {
    return value.map((element, index) => orderKeys(element, elementSchema(schema, index)));
  }
  if (value === null || typeof value !== "object") return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = entriesOf(schema);
  const known = Object.keys(entries).filter((key) => Object.hasOwn(record, key));
  const unknown = Object.keys(record).filter((key) => !Object.hasOwn(entries, key));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, orderKeys(record[key], entries[key])]),
  );
}

/** Schema of one element of a list or a tuple. */
function elementSchema(
  schema: GenericSchema | undefined,
  index: number,
): GenericSchema | undefined {
  const bare = unwrap(schema);
  if (bare && "item" in bare) return bare.item as GenericSchema;
  return bare && "items" in bare ? (bare.items as readonly GenericSchema[])[index] : undefined;
}

function entriesOf(schema: GenericSchema | undefined): Readonly<Record<string, GenericSchema>> {
  const bare = unwrap(schema);
  return bare && "entries" in bare ? (bare.entries as Record<string, GenericSchema>) : {};
}

/** The schema behind `nullable` and the like. */
function unwrap(schema: GenericSchema | undefined): GenericSchema | undefined {
  return schema && "wrapped" in schema ? unwrap(schema.wrapped as GenericSchema) : schema;
}
