import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { translate } from "../i18n/translate.ts";
import { chartStyles } from "./chart-styles.ts";

/** The text equivalent of a drawing. */
export interface ChartTable {
  /** Headings, that of the row names first. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[];
}

/** Width that a chart is drawn at on paper, CSS pixels: what A4 leaves between its margins. */
const PRINT_WIDTH = 680;

/**
 * A figure that is drawn, or written as a table: one button, or the key `t`, goes from one to the
 * other. A chart is told everything in the reader's language and only lays it out.
 */
export abstract class ChartElement extends LitElement {
  static override styles = [chartStyles];

  @property({ attribute: false }) heading = "";
  /** What the drawing shows, in a sentence. */
  @property({ attribute: false }) summary = "";
  @property({ attribute: false }) table: ChartTable = { columns: [], rows: [] };
  @state() private width = 0;
  @state() private isTable = false;
  @state() private isPrinting = false;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // In the next frame: a new width gives a new height, and that would be observed at once.
    requestAnimationFrame(() => {
      this.width = width;
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.isPrinting = type === "beforeprint";
  };

  /** The drawing, an `svg` as wide as told. */
  protected abstract drawing(width: number): TemplateResult;

  protected override render() {
    const width = this.isPrinting ? PRINT_WIDTH : this.width;
    const label = translate(this.isTable ? "chart.show-drawing" : "chart.show-table");
    return html`<figure @keydown=${this.#key}>
      <header>
        <h3 id="heading">${this.heading}</h3>
        <button
          aria-label=${`${this.heading}: ${label}`}
          aria-keyshortcuts="t"
          title=${translate("chart.key")}
          @click=${this.#toggle}
        >${label}</button>
      </header>
      ${this.summary ? html`<p class="summary">${this.summary}</p>` : nothing}
      ${this.isTable ? this.#table() : width > 0 ? this.drawing(width) : nothing}
    </figure>`;
  }

  #table() {
    const [corner, ...columns] = this.table.columns;
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="heading">
      <table>
        <thead>
          <tr>
            <th scope="col">${corner}</th>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.table.rows.map(
            ({ header, cells }) => html`<tr>
              <th scope="row">${header}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  readonly #toggle = (): void => {
    this.isTable = !this.isTable;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#toggle();
  };
}
