import type { AppState } from "./app-state.ts";

type Weights = AppState["weights"];

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*:\d{1,3}(\.\d)?$/;

/** Within 0…100, to one decimal: what an address holds. */
export const roundWeight = (weight: number): number =>
  Math.round(Math.min(100, Math.max(0, weight)) * 10) / 10;

/** Ids in alphabetical order, so that equal weights make equal addresses. */
export const sortedWeights = (entries: readonly (readonly [string, number])[]): Weights =>
  Object.freeze(Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1))));

/** `actions:12,stops:7.5`; empty when every weight is the scheme's. */
export const encodeWeights = (weights: Weights): string =>
  Object.entries(weights)
    .map(([indicator, weight]) => `${indicator}:${weight}`)
    .join(",");

/** Inverse of `encodeWeights`; null when the text says no weights, or one twice. */
export function decodeWeights(text: string): Weights | null {
  const parts = text.split(",");
  if (parts.some((part) => !FORM.test(part))) return null;
  const entries = parts.map((part): readonly [string, number] => {
    const [indicator = "", weight] = part.split(":");
    return [indicator, Number(weight)];
  });
  const isTwice = new Set(entries.map(([id]) => id)).size < entries.length;
  if (isTwice || entries.some(([, weight]) => weight > 100)) return null;
  return sortedWeights(entries);
}
