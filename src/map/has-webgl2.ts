/**
 * Whether the browser knows WebGL 2 at all. It may still refuse a context, which MapLibre's
 * constructor then says by throwing; making one here only to ask would cost a good part of the start.
 */
export const hasWebGl2 = (): boolean => typeof WebGL2RenderingContext !== "undefined";
