import { html, type TemplateResult } from "lit";
import { pointStandards } from "../../analysis/point-standards.ts";
import "../../components/hd-wall-callout.ts";
import type { CalloutContent } from "../../components/hd-wall-callout.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { LngLat } from "../../domain/geo.ts";
import type { Point } from "../../domain/point.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { TourScene } from "../../domain/tour.ts";
import { translate } from "../../i18n/translate.ts";
import { touchedRecord } from "./touched-record.ts";
import type { WallFigures } from "./wall-figures.ts";

/** Words on the map, and the place that they are about. */
export interface WallCallout {
  readonly words: TemplateResult;
  readonly at: LngLat;
}

/**
 * Words beside what somebody has touched, else beside the stop whose turn it is; null where there is
 * neither.
 */
export function wallCallout(
  scene: TourScene,
  touched: RecordReference | null,
  { shown }: Pick<WallFigures, "shown">,
): WallCallout | null {
  const reference = touched ?? (scene.point ? { kind: "point" as const, id: scene.point } : null);
  if (!reference) return null;
  const record = touchedRecord(shown, reference);
  if (!record?.position) return null;
  const { kind } = reference;
  const content: CalloutContent = {
    name: nameOf(record),
    mark: record.point ? (record.point.grade ?? "unknown") : markOf(kind),
    illustrative: record.provenance.kind === "illustrative",
    facts: record.point ? pointFacts(record.point) : translate(`kind.${kind}`),
  };
  return {
    words: html`<hd-wall-callout .content=${content}></hd-wall-callout>`,
    at: record.position,
  };
}

/** A corridor is a line: it has no mark. */
const markOf = (kind: RecordReference["kind"]): CalloutContent["mark"] =>
  kind === "centre" || kind === "square" ? kind : null;

function pointFacts(point: Point): string {
  const { met, unknown, total } = pointStandards(point).haves;
  const words = unknown > 0 ? "card.met-of-unknown" : "card.met-of";
  const haves =
    unknown === total ? translate("unknown") : translate(words, { met, unknown, total });
  return `${gradeOf(point)} · ${translate("card.haves")} ${haves}`;
}
