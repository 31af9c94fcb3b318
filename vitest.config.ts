import { readdirSync, readFileSync } from "node:fs";
import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const ENVIRONMENT = "// @vitest-environment happy-dom";

/** Tests of the page name its environment in their first line. */
const pageTests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => `test/${path.replaceAll("\\", "/")}`)
  .filter((path) => readFileSync(path, "utf8").startsWith(ENVIRONMENT));

const setupFiles = ["test/support/all-words.ts"];

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      restoreMocks: true,
      unstubGlobals: true,
      projects: [
        {
          extends: true,
          test: {
            name: "pure",
            include: ["test/**/*.test.ts"],
            exclude: pageTests,
            environment: "node",
            setupFiles,
            // half the time: these tests share modules, so none may change one
            isolate: false,
            server: { deps: { inline: [/lit/] } },
          },
        },
        {
          extends: true,
          test: { name: "page", include: pageTests, environment: "happy-dom", setupFiles },
        },
      ],
    },
  }),
);
