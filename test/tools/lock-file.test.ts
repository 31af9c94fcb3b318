import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = new URL("../../package-lock.json", import.meta.url);
const { packages } = JSON.parse(readFileSync(lock, "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Whether a package finds another the way Node does: in its own folder, then in those above. */
function finds(from: string, name: string): boolean {
  const place = `${from}/node_modules/${name}`.replace(/^\//, "");
  if (place in packages) return true;
  if (from === "") return false;
  return finds(from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""), name);
}

test("the lock file holds every package that another names, for every platform", () => {
  // npm leaves out platform packages that its registry lacks, and newer npm then refuses `npm ci`
  const missing = Object.entries(packages).flatMap(
    ([from, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !finds(from, name))
        .map((name) => `${from} names ${name}`),
  );
  expect(missing).toEqual([]);
});
