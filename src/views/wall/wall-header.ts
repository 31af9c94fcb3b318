import { html, nothing, type TemplateResult } from "lit";
import "../../components/hd-wall-clock.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { titleText } from "./panel-pieces.ts";
import type { WallShape } from "./wall-layout.ts";
import type { WallSources } from "./wall-sources.ts";

/** Whose programme it is, what it stands for, whether the data is a sample, and the time. */
export function wallHeader({ data }: WallSources, shape: WallShape): TemplateResult {
  const { city, programme, sample } = data.manifest;
  // 福州 rather than 福州市: a title, not an address
  const names = { city: nameOf(city).replace(/市$/u, ""), programme: nameOf(programme) };
  const motto = getLocale() === "en" ? programme.mottoEn : programme.motto;
  return html`<header class="head">
    <div>
      <h1>${titleText(translate("wall.title", names))}${sample ? html`<span class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</span>` : nothing}</h1>
      <p class="motto">${motto.replaceAll("、", " · ")}</p>
    </div>
    <div class="now">
      <hd-wall-clock ?line=${shape === "tall"}></hd-wall-clock>
      <p class="credits">${credits(data.manifest)}</p>
    </div>
  </header>`;
}

/** What a map in public must say of itself. */
function credits({ updated, mapReviewNumber }: DataSet["manifest"]): string {
  const number = mapReviewNumber || translate("map.review-pending");
  return [
    translate("wall.data-date", { date: formatDay(new Date(`${updated}T00:00`)) }),
    translate("map.schematic-water"),
    translate("map.review-number", { number }),
  ].join(" · ");
}
