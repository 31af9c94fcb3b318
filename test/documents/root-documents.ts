import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A document in the project's folder. */
export interface RootDocument {
  /** File name, such as `README.md`. */
  readonly name: string;
  readonly text: string;
}

export const rootDocument = (name: string): RootDocument => ({
  name,
  text: readFileSync(`${ROOT}${name}`, "utf8"),
});

/** Every Markdown file in the project's folder. */
export const rootDocuments = (): readonly RootDocument[] =>
  readdirSync(ROOT)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map(rootDocument);

/** From the project's folder to an absolute path. */
export const inRoot = (path: string): string => `${ROOT}${path}`;
