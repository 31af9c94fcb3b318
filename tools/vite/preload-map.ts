import type { Plugin } from "vite";

const MAP_MODULE = /\/src\/map\/map-view\.ts$/;

/**
 * Lets the browser fetch MapLibre's chunk while it reads the page: by itself it would learn of it
 * only from the program that it has yet to fetch.
 */
export function preloadMap(): Plugin {
  return {
    name: "hongdai:preload-map",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (part) => part.type === "chunk" && MAP_MODULE.test(part.facadeModuleId ?? ""),
        );
        if (!chunk) return [];
        const attrs = { rel: "modulepreload", crossorigin: true, href: `./${chunk.fileName}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
