import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { localized, translate } from "../i18n/translate.ts";
import { SettingEvent } from "./setting-events.ts";
import { sharedStyles } from "./shared-styles.ts";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;
const LANGUAGES = ["zh-CN", "en"] as const;
const THEMES = ["system", "light", "dark"] as const;

/**
 * How a page is looked at: language, light or dark, large type.
 *
 * @fires hd-setting `set-language`, `set-theme`, `set-type-size`
 */
@customElement("hd-page-settings")
@localized()
export class HdPageSettings extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); font-size: 0.875rem; }
      select { max-inline-size: 9em; padding-inline: var(--space-2); }
      .type[aria-pressed="true"] { background: var(--text); color: var(--surface); }
      @media print { :host { display: none; } }
    `,
  ];

  @property({ attribute: false }) language: (typeof LANGUAGES)[number] = "zh-CN";
  @property({ attribute: false }) theme: (typeof THEMES)[number] = "system";
  @property({ attribute: false }) typeSize: "standard" | "large" = "standard";

  protected override render() {
    const { language, theme, typeSize } = this;
    const isLarge = typeSize === "large";
    return html`
      <select aria-label=${translate("app.language")} title=${translate("app.language")}
        .value=${live(language)} @change=${this.#chooseLanguage}>
        ${LANGUAGES.map(
          (each) =>
            html`<option value=${each} lang=${each} ?selected=${each === language}>${LANGUAGE_NAMES[each]}</option>`,
        )}
      </select>
      <select aria-label=${translate("app.theme")} title=${translate("app.theme")}
        .value=${live(theme)} @change=${this.#chooseTheme}>
        ${THEMES.map(
          (each) =>
            html`<option value=${each} ?selected=${each === theme}>${translate(`app.theme.${each}`)}</option>`,
        )}
      </select>
      <button class="type" aria-pressed=${isLarge} @click=${() =>
        this.#set({ type: "set-type-size", typeSize: isLarge ? "standard" : "large" })}>
        ${translate("app.large-type")}
      </button>
    `;
  }

  #set(action: SettingEvent["action"]): void {
    this.dispatchEvent(new SettingEvent(action));
  }

  #chooseLanguage(event: Event): void {
    const language = LANGUAGES.find((known) => known === (event.target as HTMLSelectElement).value);
    if (language) this.#set({ type: "set-language", language });
  }

  #chooseTheme(event: Event): void {
    const theme = THEMES.find((known) => known === (event.target as HTMLSelectElement).value);
    if (theme) this.#set({ type: "set-theme", theme });
  }
}
