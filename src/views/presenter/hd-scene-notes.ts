import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { TourScene } from "../../domain/tour.ts";
import { foreignLang } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { Note } from "./note.ts";
import type { PresenterSources } from "./presenter-model.ts";
import { sceneNotes } from "./scene-notes.ts";

/** What can be said of a scene: its author's words, else what the records say; and what is a sample. */
@customElement("hd-scene-notes")
@localized()
export class HdSceneNotes extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: var(--space-3); font-size: 1.125rem; line-height: 1.6; }
      .text { font-size: 1.375rem; white-space: pre-line; }
      .caution { padding: var(--space-2) var(--space-3); border: 1px dashed var(--sample); border-radius: var(--radius-small); color: var(--sample); }
      dl { display: grid; grid-template-columns: minmax(5em, auto) 1fr; gap: var(--space-1) var(--space-4); }
      dt { color: var(--text-muted); }
      dd, p { overflow-wrap: anywhere; }
      .unknown { color: var(--text-muted); }
    `,
  ];

  @property({ attribute: false }) sources!: PresenterSources;
  @property({ attribute: false }) scene!: TourScene;

  protected override render() {
    const { text, lines, caution } = sceneNotes(this.sources, this.scene);
    return html`
      ${caution === null ? nothing : html`<p class="caution">${caution}</p>`}
      ${
        text === null
          ? lines.map((line) => (line.label === null ? sentenceOf(line) : nothing))
          : html`<p class="text" lang=${foreignLang(text) ?? nothing}>${text}</p>`
      }
      ${text === null ? html`<dl>${lines.map((line) => (line.label === null ? nothing : rowOf(line)))}</dl>` : nothing}
    `;
  }
}

const sentenceOf = ({ value }: Note) =>
  html`<p lang=${foreignLang(value ?? "") ?? nothing}>${value ?? translate("unknown")}</p>`;

const rowOf = ({ label, value }: Note) => html`<dt>${label}</dt>
  <dd class=${value === null ? "unknown" : ""} lang=${foreignLang(value ?? "") ?? nothing}>${value ?? translate("unknown")}</dd>`;

declare global {
  interface HTMLElementTagNameMap {
    "hd-scene-notes": HdSceneNotes;
  }
}
