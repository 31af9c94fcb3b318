import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";

/**
 * Shows what a function makes, in the tree around it so that the styles there hold. Where making or
 * drawing it fails, the failure stays here: a small line stands in its place until it is made anew.
 */
@customElement("hd-panel-guard")
@localized()
export class HdPanelGuard extends LitElement {
  @property({ attribute: false }) content: () => TemplateResult = () => html``;
  #failed = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#failed = false;
    try {
      super.update(changed);
    } catch (error) {
      console.error(error); // for whoever looks after the wall; those before it read the line
      this.#failed = true;
      super.update(changed);
    }
  }

  /** Whoever lays panels out hears that this one may have another size. */
  protected override updated(): void {
    this.dispatchEvent(new Event("hd-panel-drawn", { bubbles: true }));
  }

  protected override render() {
    if (!this.#failed) return this.content();
    return html`<p class="panel-fault" role="status">${translate("wall.panel-fault")}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-panel-guard": HdPanelGuard;
  }
}
