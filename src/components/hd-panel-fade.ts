import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

/** What is shown under one key. */
interface Layer {
  readonly key: string;
  readonly content: () => TemplateResult;
}

const FADE_MILLISECONDS = 450;

/**
 * Shows a panel; another one, known by its key, fades in over the one before. It draws into the tree
 * around it, so that the styles there hold; what leaves lies over what comes and takes no room.
 */
@customElement("hd-panel-fade")
export class HdPanelFade extends LitElement {
  @property({ attribute: false }) key = "";
  @property({ attribute: false }) content: () => TemplateResult = () => html``;
  /** False changes panels at once. */
  @property({ attribute: false }) moving = false;
  #leaving: Layer | null = null;
  #shown: Layer | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const before = this.#shown;
    if (before && before.key !== this.key) this.#leaving = this.moving ? before : null;
    this.#shown = { key: this.key, content: this.content };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("key") || !this.moving) return;
    const options = { duration: FADE_MILLISECONDS, easing: "ease-out" };
    const shown = this.querySelector(":scope > .shown");
    // one that was leaving and is wanted again still holds the end of its leaving
    for (const animation of shown?.getAnimations() ?? []) animation.cancel();
    shown?.animate(
      { opacity: [0, 1], transform: ["translateY(0.75rem)", "none"] },
      { ...options, fill: "backwards" },
    );
    const gone = this.querySelector(":scope > .leaving");
    if (!gone) return;
    const layer = this.#leaving;
    const fading = gone.animate({ opacity: [1, 0] }, { ...options, fill: "forwards" });
    fading.finished.then(
      () => this.#drop(layer),
      () => this.#drop(layer),
    );
  }

  #drop(layer: Layer | null): void {
    if (this.#leaving !== layer) return;
    this.#leaving = null;
    this.requestUpdate();
  }

  protected override render() {
    const layers = [this.#leaving, this.#shown].filter((layer) => layer !== null);
    return repeat(
      layers,
      ({ key }) => key,
      (layer) => {
        const isLeaving = layer === this.#leaving;
        return html`<div class="layer ${isLeaving ? "leaving" : "shown"}"
          ?inert=${isLeaving} aria-hidden=${isLeaving ? "true" : nothing}>
          ${layer.content()}
        </div>`;
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-panel-fade": HdPanelFade;
  }
}
