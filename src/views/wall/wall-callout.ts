import { css, html, type TemplateResult } from "lit";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import { SIX_HAVES } from "../../domain/standards.ts";
import type { TourScene } from "../../domain/tour.ts";
import { translate } from "../../i18n/translate.ts";
import type { WallFigures } from "./wall-figures.ts";

/** Words beside the stop whose turn it is; null where none has. */
export function wallCallout(scene: TourScene, { shown }: WallFigures): TemplateResult | null {
  const stop = shown.points.find(({ id }) => id === scene.point);
  if (!stop) return null;
  const met = SIX_HAVES.filter((have) => stop.haves[have] === true).length;
  const isKnown = SIX_HAVES.some((have) => stop.haves[have] !== null);
  const haves = isKnown
    ? translate("card.met-of", { met, total: SIX_HAVES.length })
    : translate("unknown");
  return html`<div class="callout-card">
    <strong>${nameOf(stop)}</strong>
    <span><b class=${stop.grade ?? "unknown"}>${gradeOf(stop)}</b> · ${translate("card.haves")} ${haves}</span>
  </div>`;
}

export const wallCalloutStyles = css`
  .callout-card {
    position: absolute;
    inset-block-end: 6.5rem;
    inset-inline-start: 1.5rem;
    display: grid;
    gap: 0.25rem;
    inline-size: max-content;
    max-inline-size: 24rem;
    padding: 0.75rem 1.25rem;
    border-radius: 0.75rem;
    border: 1px solid var(--line);
    background: color-mix(in srgb, var(--ground) 88%, transparent);
    color: var(--text);
    font-size: 1.25rem;
  }
  .callout-card strong { font-size: 1.5rem; text-wrap: balance; }
  .callout-card .municipal { color: var(--municipal); }
  .callout-card .county { color: var(--county); }
  .callout-card .unknown { color: var(--unknown); }
`;
