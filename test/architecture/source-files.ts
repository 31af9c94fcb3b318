import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** From the project's folder, with `/` between names. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript and CSS files below a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(ROOT.length).split(sep).join("/");
      return { path: name, text: readFileSync(path, "utf8") };
    });
}
