import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { TourScene } from "../../domain/tour.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { SeenWall } from "../../state/wall-fleet.ts";
import "./hd-scene-card.ts";
import "./hd-scene-notes.ts";
import "./hd-scene-times.ts";
import type { PresenterSources } from "./presenter-model.ts";

/** The scene on the leading wall, with its times and notes, and the one after it. */
@customElement("hd-running-scene")
@localized()
export class HdRunningScene extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; grid-template: "now" auto "notes" minmax(0, 1fr) "next" auto / minmax(0, 1fr); gap: var(--space-4); min-block-size: 0; }
      section { display: grid; align-content: start; gap: var(--space-3); padding: var(--space-4) var(--space-5); border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); min-block-size: 0; }
      .now { grid-area: now; }
      .notes { grid-area: notes; grid-template-rows: auto minmax(0, 1fr); }
      .next { grid-area: next; }
      h2 { color: var(--text-muted); font-size: 1rem; font-weight: 600; }
      .place { font-weight: 400; }
      .place::before { content: "· "; }
      .scroll { min-block-size: 0; overflow-y: auto; }
      @media (min-width: 1200px) {
        :host { grid-template: "now next" auto "notes notes" minmax(0, 1fr) / minmax(0, 1fr) 20rem; }
      }
    `,
  ];

  @property({ attribute: false }) sources!: PresenterSources;
  /** Null where the wall shows a scene that the tour here has not. */
  @property({ attribute: false }) scene: TourScene | null = null;
  @property({ attribute: false }) wall!: SeenWall;

  protected override render() {
    const { scene, sources, wall } = this;
    const { tour } = sources;
    const { sceneId: id, mode } = wall.status;
    if (!scene) {
      return html`<section class="now" aria-labelledby="now">
        <h2 id="now">${translate("presenter.now")}</h2>
        <p>${translate("presenter.foreign-scene", { id })}</p>
      </section>`;
    }
    const index = tour.indexOf(scene);
    const isLast = index === tour.length - 1;
    const next = tour[isLast ? 0 : index + 1] ?? scene;
    const place = translate("presenter.place", { index: index + 1, count: tour.length });
    return html`
      <section class="now" aria-labelledby="now">
        <h2 id="now">${translate("presenter.now")} <span class="place">${place}</span>
          <span class="place mode">${translate(`presenter.mode.${mode}`)}</span></h2>
        <hd-scene-card large .sources=${sources} .scene=${scene}></hd-scene-card>
        <hd-scene-times .tour=${tour} .wall=${wall}></hd-scene-times>
      </section>
      <section class="notes" aria-labelledby="notes">
        <h2 id="notes">${translate("presenter.notes")}
          ${scene.text === null ? html`<span class="place">${translate("presenter.notes-made")}</span>` : nothing}</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="notes">
          <hd-scene-notes .sources=${sources} .scene=${scene}></hd-scene-notes>
        </div>
      </section>
      <section class="next" aria-labelledby="next">
        <h2 id="next">${translate(isLast ? "presenter.next-is-first" : "presenter.next")}</h2>
        <hd-scene-card .sources=${sources} .scene=${next}></hd-scene-card>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-running-scene": HdRunningScene;
  }
}
