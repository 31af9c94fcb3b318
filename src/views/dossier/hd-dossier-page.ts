import { html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";

@customElement("hd-dossier-page")
export class HdDossierPage extends LitElement {
  protected override render() {
    return html``;
  }
}
