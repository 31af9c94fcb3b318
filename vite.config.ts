import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentSecurityPolicyTag } from "./tools/vite/content-security-policy-tag.ts";
import { dataFiles } from "./tools/vite/data-files.ts";
import { firstPaint } from "./tools/vite/first-paint.ts";
import { linkPreview } from "./tools/vite/link-preview.ts";
import { preloadMap } from "./tools/vite/preload-map.ts";
import { preparedPinyin } from "./tools/vite/prepared-pinyin.ts";
import { startChunk } from "./tools/vite/start-chunk.ts";
import { titleFont } from "./tools/vite/title-font.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  // relative addresses: the built site works in any sub-folder
  base: "./",
  plugins: [
    titleFont(root),
    firstPaint(root),
    linkPreview(root),
    preloadMap(),
    preparedPinyin(root),
    dataFiles(`${root}data`),
    contentSecurityPolicyTag(),
  ],
  worker: { format: "es" },
  build: {
    // the policy forbids data: addresses for fonts and styles
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // MapLibre and deck.gl are loaded late and weighed by the size budget instead
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [startChunk] } } },
  },
  server: { host: "127.0.0.1" },
});
