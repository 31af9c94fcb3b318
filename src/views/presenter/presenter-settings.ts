import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { translate } from "../../i18n/translate.ts";
import { type AppState, LANGUAGES, THEMES } from "../../state/app-state.ts";
import type { Store } from "../../state/store.ts";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

/** The window's own language and theme; the wall keeps its. */
export function presenterSettings({ language, theme }: AppState, store: Store): TemplateResult {
  const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
  const speak = (event: Event): void => {
    const next = LANGUAGES.find((known) => known === chosen(event));
    if (next) store.dispatch({ type: "set-language", language: next });
  };
  const dress = (event: Event): void => {
    const next = THEMES.find((known) => known === chosen(event));
    if (next) store.dispatch({ type: "set-theme", theme: next });
  };
  return html`<div class="settings">
    <label>${translate("app.language")}
      <select .value=${live(language)} @change=${speak}>${LANGUAGES.map((each) => html`<option value=${each} lang=${each} ?selected=${each === language}>${LANGUAGE_NAMES[each]}</option>`)}</select></label>
    <label>${translate("app.theme")}
      <select .value=${live(theme)} @change=${dress}>${THEMES.map((each) => html`<option value=${each} ?selected=${each === theme}>${translate(`app.theme.${each}`)}</option>`)}</select></label>
  </div>`;
}
