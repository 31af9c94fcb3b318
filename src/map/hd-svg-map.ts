import { css, html, LitElement, nothing, type PropertyValues, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Camera } from "../domain/geo.ts";
import { markPieces, pieceStyle } from "../domain/marks.ts";
import { RECORD_KINDS, type RecordReference } from "../domain/record-kinds.ts";
import { MapHoverEvent, MapSelectEvent } from "./map-events.ts";
import type { MapData, MapScene } from "./map-scene.ts";
import { svgMapStyles } from "./svg-map-styles.ts";
import { type SvgMark, svgLabels, svgMarks } from "./svg-marks.ts";
import { type SvgPaths, spokePaths, svgPaths, svgTransform } from "./svg-paths.ts";
import type { Padding, Size } from "./web-mercator.ts";

/**
 * The map as SVG: the first thing painted, and the whole map where there is no WebGL 2. Draws the
 * same records at the same places as the style does; its owner moves the camera.
 *
 * @fires hd-map-select
 * @fires hd-map-hover
 */
@customElement("hd-svg-map")
export class HdSvgMap extends LitElement {
  static override styles = [svgMapStyles, css`:host { display: block; contain: strict; }`];

  @property({ attribute: false }) scene: MapScene | null = null;
  @property({ attribute: false }) camera: Camera | null = null;
  @property({ attribute: false }) size: Size = { width: 0, height: 0 };
  /** Factor on marks and names. */
  @property({ attribute: false }) scale = 1;
  /** What stands over the map at its sides: no name goes there. */
  @property({ attribute: false }) covered: Padding | null = null;
  /** A record whose name stands elsewhere. */
  @property({ attribute: false }) unnamed: RecordReference | null = null;

  #paths: SvgPaths | null = null;
  #pathsOf: MapData | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const data = this.scene?.data ?? null;
    if (changed.has("scene") && data && data !== this.#pathsOf && this.camera) {
      this.#paths = svgPaths(data, this.#paths?.origin ?? this.camera.center);
      this.#pathsOf = data;
    }
  }

  protected override render() {
    const { scene, camera, size } = this;
    const paths = this.#paths;
    if (!scene || !camera || !paths || size.width === 0) return nothing;
    const marks = svgMarks(scene, camera, size, this.scale);
    return html`<svg
      width=${size.width}
      height=${size.height}
      aria-hidden="true"
      @click=${this.#select}
      @pointerover=${this.#hover}
      @pointerleave=${() => this.dispatchEvent(new MapHoverEvent(null))}
    >
      <g transform=${svgTransform(paths.origin, camera, size)}>${this.#ground(scene, paths)}</g>
      ${this.#labels(scene, marks, camera, size)}
      ${marks.map((mark) => this.#mark(mark))}
    </svg>`;
  }

  #ground(scene: MapScene, paths: SvgPaths) {
    const { hiddenLayers, district, focusBelt, selection, data } = scene;
    const shown = (layer: (typeof hiddenLayers)[number]) => !hiddenLayers.includes(layer);
    const adcodes = new Map(
      [...data.belts, ...data.corridors].map(({ id, adcode }) => [id, adcode]),
    );
    const within = ({ id }: { id: string }) => !district || adcodes.get(id) === district;
    return svg`
      <path class="surroundings" d=${paths.surroundings}></path>
      ${paths.districts.map(
        ({ adcode, path }) => svg`<path d=${path} data-record=${`district:${adcode}`}
          class="district ${district && district !== adcode ? "beyond" : ""}"></path>`,
      )}
      ${paths.districts.map(
        ({ adcode, path }) =>
          svg`<path class="border ${district === adcode ? "chosen" : ""}" d=${path}></path>`,
      )}
      ${shown("water") ? svg`<path class="water" d=${paths.water}></path>` : nothing}
      ${
        shown("corridors")
          ? paths.corridors.filter(within).map(
              ({ id, path }) => svg`
              <path class="corridor ${selection?.id === id ? "chosen" : ""}" d=${path}
                data-record=${`corridor:${id}`}></path><path class="corridor-gap" d=${path}></path>`,
            )
          : nothing
      }
      ${
        shown("belts")
          ? paths.belts.filter(within).map(
              ({ id, path, samplePath, forming }) => svg`
              <path class="belt-casing ${focusBelt === id && !forming ? "focused" : ""}" d=${path}></path>
              <path d=${path} data-record=${`belt:${id}`}
                class="belt ${forming ? "forming" : ""} ${focusBelt === id ? "focused" : focusBelt ? "dimmed" : ""}"></path>
              <path class="belt-sample" d=${forming ? "" : samplePath}></path>`,
            )
          : nothing
      }
      ${
        shown("belts")
          ? spokePaths(scene.spokes, paths.origin).map(
              ({ role, path }) => svg`<path class="spoke ${role}" d=${path}></path>`,
            )
          : nothing
      }`;
  }

  #mark({ record, mark, illustrative, x, y, scale, dimmed }: SvgMark) {
    return svg`<g class="mark ${dimmed ? "dimmed" : ""}" data-record=${`${record.kind}:${record.id}`}
        transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})">
      ${markPieces(mark, illustrative).map(
        (piece) => svg`<path d=${piece.path} .style=${pieceStyle(piece)}></path>`,
      )}
    </g>`;
  }

  #labels(scene: MapScene, marks: readonly SvgMark[], camera: Camera, size: Size) {
    const { covered, unnamed } = this;
    // Lit 3.3's `repeat` leaves a comment behind for each item that goes: on a wall, thousands a day
    return svgLabels(scene, marks, camera, size, { larger: this.scale, covered, unnamed }).map(
      ({ role, text, textX, textY, fontSize }) =>
        svg`<text class="label ${role}" x=${textX.toFixed(1)} y=${textY.toFixed(1)}
          font-size=${fontSize.toFixed(1)}>${text}</text>`,
    );
  }

  #select(event: Event): void {
    this.dispatchEvent(new MapSelectEvent(recordUnder(event)));
  }

  #hover(event: Event): void {
    this.dispatchEvent(new MapHoverEvent(recordUnder(event)));
  }
}

function recordUnder(event: Event): RecordReference | null {
  const target = event.target instanceof Element ? event.target.closest("[data-record]") : null;
  const [kindText, id] = target?.getAttribute("data-record")?.split(":") ?? [];
  const kind = RECORD_KINDS.find((known) => known === kindText);
  return kind && id ? { kind, id } : null;
}
