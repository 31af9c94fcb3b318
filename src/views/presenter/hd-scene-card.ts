import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { TourScene } from "../../domain/tour.ts";
import { foreignLang, formatList } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { PresenterSources } from "./presenter-model.ts";
import { sceneWords } from "./scene-words.ts";

/** A scene of the tour in short: what it is called, where it belongs, what stands on the wall. */
@customElement("hd-scene-card")
@localized()
export class HdSceneCard extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      h3 { font-size: 1.25rem; font-weight: 700; line-height: 1.25; overflow-wrap: anywhere; }
      :host([large]) h3 { font-size: clamp(1.5rem, 2.6vw, 2.25rem); }
      p { margin-block-start: var(--space-1); }
      :host([large]) .subject { font-size: 1.125rem; }
      .panels { color: var(--text-muted); font-size: 0.9375rem; }
    `,
  ];

  @property({ attribute: false }) sources!: PresenterSources;
  @property({ attribute: false }) scene!: TourScene;

  protected override render() {
    const { scene, sources } = this;
    const { title, subject } = sceneWords(sources.shown, scene);
    const panels = scene.panels.map((panel) => translate(`presenter-panel.${panel}`));
    return html`<h3 lang=${foreignLang(title) ?? nothing}>${title}</h3>
      <p class="subject" lang=${foreignLang(subject) ?? nothing}>${subject}</p>
      ${panels.length > 0 ? html`<p class="panels">${translate("presenter.on-wall")}${translate("presenter.colon")}${formatList(panels)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-scene-card": HdSceneCard;
  }
}
