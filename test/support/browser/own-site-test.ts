import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../../tools/serve.ts";
import { test as guarded } from "./guarded-test.ts";

interface OwnSiteFixtures {
  /** Data files of a copy of the built site that is this test's alone. */
  dataFiles: DataFiles;
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
  site: async ({ ownFolder }, use) => {
    const site = await serve(ownFolder);
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
