import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";

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
  /**
   * What is shown and what leaves, each in a place of its own: Lit 3.3's `repeat` would leave a comment
   * behind for each layer that has gone.
   */
  #layers: readonly [Layer | null, Layer | null] = [null, null];
  #at: 0 | 1 = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const before = this.#layers[this.#at];
    const shown = { key: this.key, content: this.content };
    const isElse = before !== null && before.key !== this.key;
    if (isElse) this.#at = this.#at === 0 ? 1 : 0;
    const other = isElse ? (this.moving ? before : null) : this.#leaving;
    this.#layers = this.#at === 0 ? [shown, other] : [other, shown];
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

  get #leaving(): Layer | null {
    return this.#layers[this.#at === 0 ? 1 : 0];
  }

  #drop(layer: Layer | null): void {
    if (layer === null || this.#leaving !== layer) return;
    const shown = this.#layers[this.#at];
    this.#layers = this.#at === 0 ? [shown, null] : [null, shown];
    this.requestUpdate();
  }

  protected override render() {
    return this.#layers.map((layer) => {
      if (layer === null) return nothing;
      const isLeaving = layer === this.#leaving;
      return html`<div class="layer ${isLeaving ? "leaving" : "shown"}"
        ?inert=${isLeaving} aria-hidden=${isLeaving ? "true" : nothing}>
        ${layer.content()}
      </div>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-panel-fade": HdPanelFade;
  }
}
