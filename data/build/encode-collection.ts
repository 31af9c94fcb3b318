import type { GenericSchema } from "valibot";
import { orderKeys } from "./order-keys.ts";

/** A feature as it stands in a file; members beyond these three are kept. */
export interface RawFeature {
  readonly type: "Feature";
  readonly geometry: unknown;
  readonly properties: unknown;
}

const DECIMALS = 1e6;

/**
 * Writes features one a line, so that a diff reads well: type, geometry, properties in the order of
 * their schema, coordinates with at most 6 decimals (about a decimetre).
 */
export function encodeCollection(features: readonly RawFeature[], schema: GenericSchema): string {
  const lines = features.map(({ type, geometry, properties, ...rest }) =>
    JSON.stringify({
      type,
      geometry: roundCoordinates(geometry),
      properties: orderKeys(properties, schema),
      ...rest,
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function roundCoordinates(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * DECIMALS) / DECIMALS;
  if (Array.isArray(value)) return value.map(roundCoordinates);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, roundCoordinates(part)]),
  );
}
