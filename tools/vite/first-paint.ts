import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Plugin, transformWithOxc } from "vite";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { firstPaint as drawFirstPaint } from "../../src/map/first-paint.ts";
import { readDataFolder } from "../read-data-folder.ts";

const STYLE = "virtual:home-ratio.css";
const EARLY = "early.js";

/**
 * Puts the opening map into the built index.html as static SVG, and the script that must run before
 * it is painted beside it. In dev the program draws everything itself.
 */
export function firstPaint(root: string): Plugin {
  const drawing = async () => {
    const result = parseDataSet(await readDataFolder(join(root, "data")));
    return result.ok ? drawFirstPaint(result.dataSet) : null; // a broken data set gets no drawing
  };
  return {
    name: "hongdai:first-paint",
    resolveId: (id) => (id === STYLE ? `\0${STYLE}` : null),
    load: async (id) =>
      id === `\0${STYLE}` ? `:root{--home-ratio:${(await drawing())?.homeRatio ?? 1}}` : null,
    async generateBundle() {
      const path = join(root, "src/app/early.ts");
      const { code } = await transformWithOxc(await readFile(path, "utf8"), path);
      this.emitFile({ type: "asset", fileName: EARLY, source: `(()=>{${code}})();\n` });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const markup = (await drawing())?.markup ?? "";
        return html
          .replace(/(<link rel="stylesheet")/, `<script src="./${EARLY}"></script>\n    $1`)
          .replace("<body>", `<body>\n    ${markup}`);
      },
    },
  };
}
