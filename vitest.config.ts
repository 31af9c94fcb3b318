import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      include: ["test/**/*.test.ts"],
      // a test of the page names its environment in its first line: // @vitest-environment happy-dom
      environment: "node",
      setupFiles: ["test/support/all-words.ts"],
      restoreMocks: true,
      unstubGlobals: true,
    },
  }),
);
