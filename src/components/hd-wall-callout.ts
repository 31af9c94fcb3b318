import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "./hd-mark.ts";
import type { MarkName } from "../domain/marks.ts";

/** What is said beside a place on the wall. */
export interface CalloutContent {
  readonly name: string;
  /** Null for what has none. */
  readonly mark: MarkName | null;
  readonly illustrative: boolean;
  /** Grade and what it has, or what it is, in words. */
  readonly facts: string;
}

/**
 * Words beside a place; stands above and beside where it is put, higher by `--rise` over what rises from
 * the ground there.
 */
@customElement("hd-wall-callout")
export class HdWallCallout extends LitElement {
  static override styles = css`
    :host { display: block; contain: layout; }
    div {
      position: absolute;
      inset-block-end: calc(1.5rem + var(--rise, 0rem));
      inset-inline-start: calc(2rem * var(--stretch, 1));
      transform: scaleX(var(--stretch, 1));
      transform-origin: 0 50%;
      display: grid;
      gap: 0.25rem;
      inline-size: max-content;
      max-inline-size: 22rem;
      padding: 0.875rem 1.25rem;
      border: 0.0625rem solid var(--line);
      border-radius: 0.75rem;
      background: color-mix(in srgb, var(--ground) 92%, transparent);
      color: var(--text);
    }
    strong { font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
    span { display: flex; align-items: center; gap: 0.5rem; font-size: 1.25rem; color: var(--text-muted); }
    hd-mark { inline-size: 1.5rem; block-size: 1.5rem; }
  `;

  @property({ attribute: false }) content: CalloutContent | null = null;

  /** How far the words reach from the place that they are put at, CSS pixels: it asks for the layout. */
  reach(): Readonly<Record<"left" | "right" | "top" | "bottom", number>> {
    const own = this.getBoundingClientRect();
    const words = this.renderRoot.querySelector("div")?.getBoundingClientRect() ?? own;
    return {
      left: words.left - own.left,
      right: words.right - own.left,
      top: own.top - words.top,
      bottom: own.top - words.bottom,
    };
  }

  protected override render() {
    const { content } = this;
    if (!content) return html``;
    const { name, mark, illustrative, facts } = content;
    return html`<div>
      <strong>${name}</strong>
      <span>${mark ? html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>` : nothing}${facts}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-callout": HdWallCallout;
  }
}
