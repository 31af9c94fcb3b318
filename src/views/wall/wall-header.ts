import { html, nothing, type TemplateResult } from "lit";
import "../../components/hd-wall-clock.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import type { WallSources } from "./wall-sources.ts";

/** Title, motto, that the data is a sample, time and day. */
export function wallHeader({ data }: WallSources): TemplateResult {
  const { city, programme, sample } = data.manifest;
  const isEnglish = getLocale() === "en";
  const title = isEnglish ? `${city.nameEn} ${programme.nameEn}` : `${city.name}${programme.name}`;
  const motto = isEnglish ? programme.mottoEn : programme.motto;
  return html`<header class="head">
    <div class="titles">
      <h1>${title}${sample ? html`<span class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</span>` : nothing}</h1>
      <p class="motto">${motto.replaceAll("、", " · ")}</p>
    </div>
    <hd-wall-clock></hd-wall-clock>
  </header>`;
}
