import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../../tools/serve.ts";
import { type FeedbackService, makeFeedbackService } from "../feedback-server.ts";
import { test as guarded } from "./guarded-test.ts";

interface OwnSiteFixtures {
  /** Data files of a copy of the built site that is this test's alone. */
  dataFiles: DataFiles;
  /** Takes what is posted to `feedback` beside the page: a real answer of the site's own server. */
  feedback: FeedbackService;
}

/** Files of a data folder, as somebody who keeps the data would treat them. */
interface DataFiles {
  readonly remove: (file: string) => Promise<void>;
  /** Rewrites a file's text. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Puts the file back as it was built. */
  readonly mend: (file: string) => Promise<void>;
}

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

/** The guarded `test` on a served copy of the built site, whose data files the test may change. */
export const test = guarded.extend<OwnSiteFixtures & { ownFolder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  ownFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "hongdai-site-"));
    for (const entry of await readdir(DIST)) {
      if (entry === "data") await cp(join(DIST, entry), join(folder, entry), { recursive: true });
      else await symlink(join(DIST, entry), join(folder, entry));
    }
    await use(folder);
    await rm(folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  feedback: async ({}, use) => use(makeFeedbackService()),
  site: async ({ ownFolder, feedback }, use) => {
    const site = await serve(ownFolder, {
      instead: (request, response) => {
        if (request.url !== "/feedback" || request.method !== "POST") return false;
        void feedback.handle(request, response);
        return true;
      },
    });
    await use(site.url);
    await site.close();
  },
  dataFiles: async ({ ownFolder }, use) => {
    const at = (file: string): string => join(ownFolder, "data", file);
    await use({
      remove: (file) => rm(at(file)),
      edit: async (file, change) => writeFile(at(file), change(await readFile(at(file), "utf8"))),
      mend: (file) => cp(join(DIST, "data", file), at(file)),
    });
  },
});

export { expect } from "@playwright/test";
