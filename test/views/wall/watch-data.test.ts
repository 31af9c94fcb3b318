import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { fetchSources } from "../../../src/io/fetch-sources.ts";
import { parseDataSet } from "../../../src/io/parse-data-set.ts";
import { parseWallFiles } from "../../../src/io/parse-wall-files.ts";
import { DataWatch } from "../../../src/views/wall/watch-data.ts";
import { startDataServer } from "../../io/data-server.ts";
import { MADE_UP_CITY, readDataFolder } from "../../support/read-data-folder.ts";

afterEach(() => vi.restoreAllMocks());

/** A host of the made-up city whose files a test may change, and the wall that shows what it read there. */
async function host() {
  const files: Record<string, string> = {
    ...readDataFolder(MADE_UP_CITY),
    "demand.csv": readFileSync(`${MADE_UP_CITY}/demand.csv`, "utf8"),
  };
  const answers: Record<string, (response: ServerResponse) => void> = {};
  const { base, close } = await startDataServer(answers, files);
  onTestFinished(close);
  const sources = await fetchSources(base);
  const result = parseDataSet(sources);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const watch = new DataWatch();
  const shown = { data: result.dataSet, files: parseWallFiles(result.dataSet, sources) };
  return {
    answers,
    shown,
    edit(file: string, text: (before: string) => string): void {
      files[file] = text(files[file] ?? "");
    },
    /** What the wall is told that then cannot take it up. */
    look: () => watch.ask(base, shown),
    /** What the wall is told, and how many files were read for it. */
    async ask() {
      const parse = vi.spyOn(JSON, "parse");
      const news = await watch.ask(base, shown);
      const reads = parse.mock.calls.length;
      parse.mockRestore();
      if (news.kind === "new") Object.assign(shown, { data: news.data, files: news.files });
      return { news, reads };
    },
  };
}

const fail = (response: ServerResponse): void => void response.writeHead(503).end();

test("data that stays is looked into once; then only the manifest is read, for the names of the files", async () => {
  const { ask } = await host();
  expect((await ask()).news.kind).toBe("same");
  expect(await ask()).toEqual({ news: { kind: "same" }, reads: 1 });
});

test("spaces make no news, other figures do, once", async () => {
  const { ask, edit, shown } = await host();
  edit("belts.geojson", (text) => `${text}\n\n`);
  expect((await ask()).news.kind).toBe("same");
  edit("demand.csv", (text) => text.replace(",120\n", ",121\n"));
  expect((await ask()).news.kind).toBe("new");
  expect(shown.files.demand?.population[0]).toBe(121);
  expect(await ask()).toEqual({ news: { kind: "same" }, reads: 1 });
});

test("what a wall could not take up is news the next time too, without being read again", async () => {
  const { look, ask, edit } = await host();
  edit("demand.csv", (text) => text.replace(",120\n", ",121\n"));
  expect((await look()).kind).toBe("new");
  expect(await ask()).toMatchObject({ news: { kind: "new" }, reads: 1 });
  expect((await ask()).news.kind).toBe("same");
});

test("what was broken, mended and broken again is refused, the same, and refused", async () => {
  const { ask, edit } = await host();
  edit("belts.geojson", (text) => text.slice(0, -40));
  expect((await ask()).news.kind).toBe("refused");
  const again = await ask();
  expect(again.news).toMatchObject({ kind: "refused", faults: [{ file: "belts.geojson" }] });
  expect(again.reads).toBe(1);
  const whole = readFileSync(`${MADE_UP_CITY}/belts.geojson`, "utf8");
  edit("belts.geojson", () => whole);
  expect((await ask()).news.kind).toBe("same");
  edit("demand.csv", (text) => text.replace("881f", "x"));
  expect((await ask()).news).toMatchObject({ kind: "refused", faults: [{ file: "demand.csv" }] });
});

test("a host that does not answer for one file says nothing, and is asked anew", async () => {
  const { ask, answers, edit } = await host();
  for (const file of ["dataset.json", "points.geojson", "demand.csv"]) {
    answers[file] = fail;
    expect((await ask()).news.kind).toBe("unreachable");
    delete answers[file];
    expect((await ask()).news.kind).toBe("same");
  }
  edit("demand.csv", (text) => text.replace(",120\n", ",122\n"));
  expect((await ask()).news.kind).toBe("new");
});

test("the files are asked of the server, which need not send what the browser has", async () => {
  const { ask } = await host();
  const request = vi.spyOn(globalThis, "fetch");
  await ask();
  const asked = new Set(request.mock.calls.map(([, options]) => options?.cache));
  expect(asked).toEqual(new Set(["no-cache"]));
});
