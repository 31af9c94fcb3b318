import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDerivedFiles } from "./build-derived-files.ts";
import { describeChange } from "./describe-change.ts";
import {
  formatRecords,
  HAND_WRITTEN_FILES,
  OPTIONAL_HAND_WRITTEN_FILES,
} from "./format-records.ts";

const DATA_FOLDER = fileURLToPath(new URL("..", import.meta.url));

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Writes a file when its text is new, and says what changed. */
async function update(file: string, text: string): Promise<void> {
  const path = join(DATA_FOLDER, file);
  const before = await readIfThere(path);
  if (before !== text) await writeFile(path, text);
  console.log(describeChange(file, before, text));
}

const { files, notes } = await buildDerivedFiles(join(DATA_FOLDER, "sources"));
for (const [file, text] of files) await update(file, text);

for (const file of [...HAND_WRITTEN_FILES, ...OPTIONAL_HAND_WRITTEN_FILES]) {
  const text = await readIfThere(join(DATA_FOLDER, file));
  if (text === null) {
    if (HAND_WRITTEN_FILES.some((name) => name === file)) console.warn(`${file}: missing`);
    continue;
  }
  const formatted = formatRecords(file, text);
  if (formatted.ok) {
    await update(file, formatted.text);
  } else {
    console.error(`${file}: left alone, ${formatted.reason}`);
    process.exitCode = 1;
  }
}

for (const note of notes) console.log(`note: ${note}`);
