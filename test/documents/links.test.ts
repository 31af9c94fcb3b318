import { existsSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { codeSpans, headingAnchors, linkTargets } from "./read-markdown.ts";
import { inRoot, rootDocument, rootDocuments } from "./root-documents.ts";

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packageFile = JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as PackageFile;

const SCHEME = /^[a-z][a-z+.-]*:/i;
/** A file or folder of the project as the documents write it in backticks; patterns are no path. */
const PROJECT_PATH = /^(src|data|test|tools|public|styles|docs)\/[\w./-]*$/;

/** What is wrong with one link of a document; null when it leads somewhere. */
function brokenLink(document: string, target: string): string | null {
  if (SCHEME.test(target)) return null;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? document : posix.normalize(decodeURI(path));
  if (file.startsWith("..") || !existsSync(inRoot(file))) return `${document}: no file ${target}`;
  if (anchor === undefined) return null;
  const isDocument = file.endsWith(".md") && statSync(inRoot(file)).isFile();
  const anchors = isDocument ? headingAnchors(readFileSync(inRoot(file), "utf8")) : [];
  return anchors.includes(decodeURI(anchor)) ? null : `${document}: no heading ${target}`;
}

test("the documents that a project needs are there", () => {
  const names = rootDocuments().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "README.md",
      "README.zh-CN.md",
    ]),
  );
  expect(readFileSync(inRoot("LICENSE"), "utf8")).toMatch(/^MIT License\n/);
});

test.each(rootDocuments())(
  "every link of $name leads to a file and a heading",
  ({ name, text }) => {
    const broken = linkTargets(text).map((target) => brokenLink(name, target));
    expect(broken.filter((fault) => fault !== null)).toEqual([]);
  },
);

test("a link that leads nowhere is seen", () => {
  expect(brokenLink("README.md", "https://example.org/x.md#y")).toBeNull();
  expect(brokenLink("README.md", "package.json")).toBeNull();
  expect(brokenLink("README.md", "src/nowhere.ts")).toContain("no file");
  expect(brokenLink("README.md", "../README.md")).toContain("no file");
  expect(brokenLink("README.md", "#no-such-heading")).toContain("no heading");
  expect(brokenLink("README.md", "CHANGELOG.md#no-such-heading")).toContain("no heading");
});

test.each(rootDocuments())("every path that $name writes in backticks is there", (document) => {
  const paths = codeSpans(document.text).filter((code) => PROJECT_PATH.test(code));
  expect(paths.filter((path) => !existsSync(inRoot(path)))).toEqual([]);
});

test.each(rootDocuments())("every npm command of $name is a script of the package", ({ text }) => {
  const runs = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script ?? "");
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map(([, script]) => script ?? "");
  const missing = [...runs, ...short].filter((script) => !(script in packageFile.scripts));
  expect(missing).toEqual([]);
});

test.each(["README.md", "README.zh-CN.md"])("%s shows both command lines at once", (name) => {
  const lines = rootDocument(name).text.split("\n").slice(0, 40);
  expect(lines).toContain("npm ci && npm start");
  expect(lines).toContain("npm ci && npm test");
});

test("ARCHITECTURE.md gives a reason for every dependency", () => {
  const named = new Set(codeSpans(rootDocument("ARCHITECTURE.md").text));
  const { dependencies, devDependencies } = packageFile;
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  // type declarations go with what they declare
  const own = packages.filter((name) => !name.startsWith("@types/"));
  expect(own.filter((name) => !named.has(name))).toEqual([]);
});
