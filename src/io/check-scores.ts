import type { DataSet } from "../domain/data-set.ts";
import type { EntryFinding } from "./check-programme-documents.ts";

/** Each score belongs to a belt and an entered indicator, within range and programme, once a month. */
export function checkScores({ assessment, belts, manifest }: DataSet): readonly EntryFinding[] {
  const known = new Map(belts.map((belt) => [belt.id, belt]));
  const indicators = new Map(
    (assessment.scheme?.dimensions ?? []).flatMap((dimension) =>
      dimension.indicators.map((indicator) => [indicator.id, indicator] as const),
    ),
  );
  const { start, asOf } = manifest.programme;
  const seen = new Set<string>();
  const findings: EntryFinding[] = [];
  for (const [index, score] of assessment.scores.entries()) {
    const key = `${score.belt} ${score.indicator} ${score.month}`;
    const report = (code: EntryFinding["code"], details: EntryFinding["details"]): void => {
      findings.push({ code, index, record: key, details });
    };
    const belt = known.get(score.belt);
    if (!belt) report("dangling-belt", { field: "belt", found: score.belt });
    else if (isMadeUpAboutReal(score.provenance, belt.provenance)) {
      report("illustrative-about-real", { field: "belt", found: score.belt });
    }
    const indicator = indicators.get(score.indicator);
    if (!indicator) report("dangling-indicator", { field: "indicator", found: score.indicator });
    else if (indicator.measure !== null) {
      report("score-computed", { field: "indicator", found: score.indicator });
    } else if (indicator.range !== null && indicator.range[0] !== indicator.range[1]) {
      const [low, high] = [Math.min(...indicator.range), Math.max(...indicator.range)];
      if (score.value < low || score.value > high) {
        const values = { range: `${low} … ${high}` };
        report("score-range", { field: "value", found: score.value, values });
      }
    }
    if (score.month < start || score.month > asOf) {
      const values = { span: `${start} … ${asOf}` };
      report("outside-programme", { field: "month", found: score.month, values });
    }
    if (seen.has(key)) report("duplicate-score", { field: "month", found: score.month });
    seen.add(key);
  }
  return findings;
}

interface Kind {
  readonly kind: string;
}

/** Nothing made up may be said about a record that a source names. */
export const isMadeUpAboutReal = (said: Kind, subject: Kind): boolean =>
  said.kind === "illustrative" && subject.kind !== "illustrative";
