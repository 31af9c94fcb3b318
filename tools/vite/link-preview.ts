import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import type { DataSet } from "../../src/domain/data-set.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { linkPreview as drawLinkPreview, PREVIEW_SIZE } from "../../src/map/link-preview.ts";
import { mapTokens } from "../../src/map/map-tokens.ts";
import { readDataFolder } from "../read-data-folder.ts";
import { readToken } from "../read-token.ts";
import { previewTags } from "./preview-tags.ts";
import { previewTexts } from "./preview-texts.ts";
import { rasterise } from "./rasterise.ts";

const PICTURE = "preview.png";

/**
 * Gives the built page what messengers and networks show of a link to it: title, description and
 * picture, all from the data set. A broken data set gets none.
 */
export function linkPreview(root: string): Plugin {
  let data: DataSet | null = null;
  return {
    name: "hongdai:link-preview",
    apply: "build",
    async buildStart() {
      const result = parseDataSet(await readDataFolder(join(root, "data")));
      data = result.ok ? result.dataSet : null;
    },
    async generateBundle() {
      if (!data) return;
      const tokens = mapTokens("light", (name) => readToken("light", name));
      const source = await rasterise(drawLinkPreview(data, tokens, previewTexts(data)));
      this.emitFile({ type: "asset", fileName: PICTURE, source });
    },
    transformIndexHtml: (): HtmlTagDescriptor[] =>
      data ? previewTags(data, { name: PICTURE, ...PREVIEW_SIZE }) : [],
  };
}
