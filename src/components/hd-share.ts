import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { embedSnippet } from "./embed-snippet.ts";
import "./hd-copy-row.ts";
import { qrPath } from "./qr-path.ts";
import type { ShareContent } from "./share-content.ts";
import { sharedStyles } from "./shared-styles.ts";

/** Ways to pass a record on: the device's own, a link, a QR code, a map for another page. */
@customElement("hd-share")
@localized()
export class HdShare extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: var(--space-4); }
      .native { min-block-size: 48px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
      figure { display: grid; justify-items: center; gap: var(--space-2); margin: 0; }
      figure svg { inline-size: min(15rem, 70vw); border-radius: var(--radius-small); }
      figcaption { color: var(--text-muted); font-size: 0.875rem; text-align: center; }
      details { border-block-start: 1px solid var(--line); padding-block-start: var(--space-2); }
      summary { min-block-size: 44px; align-content: center; cursor: pointer; font-weight: 600; }
      details p { margin-block-end: var(--space-2); color: var(--text-muted); font-size: 0.875rem; }
      /* dark on light in both themes: what reads codes expects it */
      .light { fill: #fff; }
      .dark { fill: #000; }
    `,
  ];

  @property({ attribute: false }) content: ShareContent | null = null;

  protected override render() {
    const { content } = this;
    if (!content) return nothing;
    const { name, link, embedLink } = content;
    return html`
      ${
        "share" in navigator
          ? html`<button class="native" @click=${this.#share}>${translate("share.native")}</button>`
          : nothing
      }
      <hd-copy-row .label=${translate("share.link")} .text=${link}></hd-copy-row>
      <figure>
        ${code(link, translate("share.code", { name }))}
        <figcaption>${translate("share.code-help")}</figcaption>
      </figure>
      <details>
        <summary>${translate("share.embed")}</summary>
        <p>${translate("share.embed-help")}</p>
        <hd-copy-row code .label=${translate("share.snippet")} .text=${embedSnippet(embedLink, name)}></hd-copy-row>
      </details>
    `;
  }

  readonly #share = async (): Promise<void> => {
    if (!this.content) return;
    const { name, mapTitle, link } = this.content;
    // a reader who changes their mind is no failure, and for any other the link stands below
    await navigator.share({ title: `${name} · ${mapTitle}`, url: link }).catch(() => {});
  };
}

function code(link: string, name: string) {
  const { size, path } = qrPath(link);
  return svg`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    <rect class="light" width=${size} height=${size} /><path class="dark" d=${path} />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-share": HdShare;
  }
}
