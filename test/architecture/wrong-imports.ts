import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** The rooms of src/: each line may import the lines below it, never its own neighbours. */
const LINES: readonly (readonly string[])[] = [
  ["app"],
  ["views/wall", "views/presenter", "views/explore", "views/dossier", "views/plan"],
  ["content"],
  ["components", "charts", "map"],
  ["state"],
  ["workers", "io"],
  ["analysis"],
  ["domain", "i18n"],
];

/** Rooms that know nothing of a page. */
const PURE_ROOMS: readonly string[] = ["analysis", "domain"];

/** What src/ may import from beside it: style sheets. */
const OUTSIDE = /^styles\/.*\.css$/;

const IMPORTS: readonly RegExp[] = [
  /^(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm,
  /^import\s*["']([^"']+)["']/gm,
  /\bimport\(\s*["']([^"']+)["']/g,
];

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** The room of a path such as `src/views/wall/tour.ts`; null outside the rooms. */
function roomOf(path: string): string | null {
  const rooms = LINES.flat();
  return rooms.find((room) => path.startsWith(`src/${room}/`)) ?? null;
}

const lineOf = (room: string): number => LINES.findIndex((line) => line.includes(room));

/** What is wrong with the imports and names that a file of src/ uses, a sentence each. */
export function wrongImports({ path, text }: SourceFile): readonly string[] {
  const room = roomOf(path);
  if (room === null) return [`${path} stands in no room of src/`];
  const targets = IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => hit[1] ?? ""),
  );
  const wrong = targets.flatMap((target) => wrongImport(path, room, target));
  return PURE_ROOMS.includes(room) ? [...wrong, ...pageNames(path, text)] : wrong;
}

function wrongImport(path: string, room: string, target: string): readonly string[] {
  if (!target.startsWith(".")) return [];
  const resolved = posix.join(posix.dirname(path), target.replace(/\?.*$/, ""));
  if (OUTSIDE.test(resolved)) return [];
  const targetRoom = roomOf(resolved);
  if (targetRoom === null) return [`${path} imports ${resolved}, which is in no room of src/`];
  if (targetRoom === room || lineOf(room) < lineOf(targetRoom)) return [];
  const way = lineOf(room) === lineOf(targetRoom) ? "sideways" : "up";
  return [`${path} imports ${way}: ${room} may not use ${targetRoom} (${resolved})`];
}

function pageNames(path: string, text: string): readonly string[] {
  const code = text.replace(COMMENTS, "");
  const names = code.match(/\b(?:document|window|maplibre(?:-?gl)?)\b/g) ?? [];
  return [...new Set(names)].map((name) => `${path} is pure, yet speaks of ${name}`);
}
