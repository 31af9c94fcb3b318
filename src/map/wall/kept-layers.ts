import type { Layer } from "@deck.gl/core";

/**
 * Keeps every layer that was drawn once, unseen while it is not drawn. deck.gl makes the program of a
 * layer that comes anew, which halts the picture, and luma.gl 9.4 does not delete the vertex arrays of one
 * that goes (`Model.destroy`): a tour shows thousands of scenes a night.
 */
export class KeptLayers {
  readonly #kept = new Map<string, Layer>();

  /** The layers of a moment, and after them, unseen, all that were drawn before. */
  with(layers: readonly Layer[]): readonly Layer[] {
    const shown = new Set(layers.map(({ id }) => id));
    for (const layer of layers) this.#kept.set(layer.id, layer);
    const unseen: Layer[] = [];
    for (const [id, layer] of this.#kept) {
      if (shown.has(id)) continue;
      const hidden = layer.props.visible ? layer.clone({ visible: false }) : layer;
      this.#kept.set(id, hidden);
      unseen.push(hidden);
    }
    return [...layers, ...unseen];
  }

  /** Another overlay has nothing to keep yet. */
  clear(): void {
    this.#kept.clear();
  }
}
