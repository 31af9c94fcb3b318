import { type Assessment, type Indicator, isMeasure, MEASURES } from "../domain/assessment.ts";
import type { EntryFinding } from "./check-programme-documents.ts";

/** How far the weights may miss 100: rounding, no more. */
const WEIGHT_SLACK = 1e-6;

/** A scheme weighs 100 in all, and each indicator says once how its share is had. */
export function checkScheme({ scheme }: Assessment): readonly EntryFinding[] {
  if (scheme === null) return [];
  const findings: EntryFinding[] = [];
  const seen = new Set<string>();
  let sum = 0;
  for (const [at, dimension] of scheme.dimensions.entries()) {
    for (const [index, indicator] of dimension.indicators.entries()) {
      const field = `scheme.dimensions.${at}.indicators.${index}`;
      sum += indicator.weight;
      const report = (code: EntryFinding["code"], details: EntryFinding["details"]): void => {
        findings.push({ code, index: null, record: indicator.id, details });
      };
      if (seen.has(indicator.id)) {
        report("duplicate-indicator", { field: `${field}.id`, found: indicator.id });
      }
      seen.add(indicator.id);
      const { measure, range } = indicator;
      if (!hasOneSource(indicator)) {
        report("indicator-source", { field, found: { measure, range } });
      } else if (measure !== null && !isMeasure(measure)) {
        const values = { options: MEASURES.join(", ") };
        report("unknown-measure", { field: `${field}.measure`, found: measure, values });
      }
    }
  }
  if (Math.abs(sum - 100) > WEIGHT_SLACK) {
    const values = { sum: String(Math.round(sum * 1e6) / 1e6) };
    const details = { field: "scheme.dimensions", found: values.sum, values };
    findings.unshift({ code: "weights-sum", index: null, record: scheme.name, details });
  }
  return findings;
}

/** Computed by a measure, or entered within a range whose ends differ. */
function hasOneSource({ measure, range }: Indicator): boolean {
  if (measure !== null) return range === null;
  return range !== null && range[0] !== range[1];
}
