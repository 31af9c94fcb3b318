/**
 * Runs in the page, before its own scripts: counts what lives in WebGL contexts, as
 * `globalThis.glObjects`, by kind: what was created less what was deleted, in contexts that are not lost.
 */
export function countGlObjects(): void {
  const KINDS = [
    "Buffer",
    "Texture",
    "Program",
    "Shader",
    "Framebuffer",
    "Renderbuffer",
    "VertexArray",
    "Sampler",
    "Query",
    "TransformFeedback",
  ] as const;
  const living: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  (globalThis as unknown as { glObjects: Record<string, number> }).glObjects = living;
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (this: WebGL2RenderingContext, ...request: unknown[]) => unknown
  >;
  for (const kind of KINDS) {
    const seen = new WeakSet<object>();
    const create = prototype[`create${kind}`];
    const remove = prototype[`delete${kind}`];
    prototype[`create${kind}`] = function (...request) {
      const made = create?.apply(this, request);
      if (made instanceof Object) {
        seen.add(made);
        living[kind] = (living[kind] ?? 0) + 1;
      }
      return made;
    };
    prototype[`delete${kind}`] = function (...request) {
      const [gone] = request;
      if (gone instanceof Object && seen.delete(gone)) living[kind] = (living[kind] ?? 0) - 1;
      return remove?.apply(this, request);
    };
  }
}
