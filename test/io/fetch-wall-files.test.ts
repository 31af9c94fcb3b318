import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import type { DataSet } from "../../src/domain/data-set.ts";
import { fetchWallFiles } from "../../src/io/fetch-wall-files.ts";
import { parseWallFiles } from "../../src/io/parse-wall-files.ts";
import { MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";
import { type Answers, type DataServer, startDataServer } from "./data-server.ts";

const data = readDataSet(MADE_UP_CITY);
const demand = readFileSync(`${MADE_UP_CITY}/demand.csv`, "utf8");
const tour =
  '{"scenes":[\n{"target":"city","camera":null,"panels":null,"text":null,"textEn":null,"seconds":null}\n]}\n';
const FILES = { "demand.csv": demand, "tour.json": tour };

/** The made-up city, naming these files. */
function naming(files: { readonly demand: string | null; readonly tour: string | null }): DataSet {
  return { ...data, manifest: { ...data.manifest, files: { ...data.manifest.files, ...files } } };
}

async function serve(answers?: Answers): Promise<DataServer> {
  const server = await startDataServer(answers, FILES);
  onTestFinished(server.close);
  return server;
}

test("fetches the files that the data set names, once each, and reads them as the check does", async () => {
  const server = await serve();
  const dataSet = naming({ demand: "demand.csv", tour: "tour.json" });
  const files = await fetchWallFiles(server.base, dataSet);
  expect(files).toEqual(parseWallFiles(dataSet, FILES));
  expect(files.faults).toEqual([]);
  expect(files.demand?.h3).toHaveLength(5);
  expect(files.tour?.scenes).toHaveLength(1);
  expect(server.asked.toSorted()).toEqual(["/maps/data/demand.csv", "/maps/data/tour.json"]);
});

test("asks for nothing that the data set does without", async () => {
  const server = await serve();
  const files = await fetchWallFiles(server.base, naming({ demand: null, tour: null }));
  expect(files).toEqual({ demand: null, tour: null, faults: [] });
  expect(server.asked).toEqual([]);
});

test("one broken file does not take the other with it", async () => {
  const { base } = await serve({ "demand.csv": (response) => response.writeHead(503).end() });
  const files = await fetchWallFiles(base, naming({ demand: "demand.csv", tour: "tour.json" }));
  expect(files.demand).toBeNull();
  expect(files.tour).not.toBeNull();
  expect(files.faults).toMatchObject([{ code: "http-status", file: "demand.csv", value: "503" }]);
});

test("an abort rejects with its reason; a base that is no folder is the caller's mistake", async () => {
  const reason = new Error("left the page");
  const abandon = new AbortController();
  const { base } = await serve({ "demand.csv": () => abandon.abort(reason) });
  const named = naming({ demand: "demand.csv", tour: null });
  await expect(fetchWallFiles(base, named, { signal: abandon.signal })).rejects.toBe(reason);
  await expect(fetchWallFiles(new URL("http://127.0.0.1/data"), named)).rejects.toThrow(RangeError);
});
