import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { TestBrowser } from "./test-browser.ts";

const run = promisify(execFile);

/**
 * Unpacks the Chromium of @sparticuz/chromium, with the libraries and the font that it ships,
 * unless it has been unpacked before: some two seconds and 200 MB, in a folder per version.
 *
 * @throws when it cannot be unpacked
 */
export async function unpackPackagedBrowser(): Promise<TestBrowser> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = join(dirname(entry), "../../package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const name = `chromium-${version}`;
  const parents = cacheFolders();
  const known = parents.find((parent) => existsSync(join(parent, name)));
  const folder = join(known ?? (await makeFirst(parents)), name);
  if (!known) await unpack(folder);
  return {
    source: `@sparticuz/chromium ${version}`,
    executablePath: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      // its own font everywhere, so that a page looks the same on every machine
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function cacheFolders(): readonly string[] {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return [join(cache, "hongdai"), join(tmpdir(), `hongdai-${process.getuid?.() ?? 0}`)];
}

async function makeFirst(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const isMade = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
      () => true,
      () => false,
    );
    if (isMade) return folder;
  }
  throw new Error(`nowhere to unpack the test browser: tried ${folders.join(" and ")}`);
}

/** Unpacks beside the folder and renames into place: a parallel run never sees half a browser. */
async function unpack(folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}.`);
  try {
    // in a process of its own: the package unpacks into the temp folder, takes its libraries along
    // only where the environment speaks of Amazon's Node 20, and changes process.env when it does
    const script = 'import("@sparticuz/chromium").then((all) => all.default.executablePath())';
    await run(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    await writeFile(join(draft, "fonts.conf"), fontSettings(folder));
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
