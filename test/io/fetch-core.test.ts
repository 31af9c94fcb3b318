import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import type { DataSetResult } from "../../src/io/complete-data-set.ts";
import { fetchCore } from "../../src/io/fetch-core.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { type Answers, type DataServer, startDataServer } from "./data-server.ts";
import { editDataSet, type Loose, validSources } from "./edit-data-set.ts";

/** As the page does it: the core, then the rest. */
async function fetchDataSet(base: URL): Promise<DataSetResult> {
  const fetched = await fetchCore(base);
  return fetched.ok ? fetched.complete() : fetched;
}

async function serve(answers?: Answers, files?: Record<string, string>): Promise<DataServer> {
  const server = await startDataServer(answers, files);
  onTestFinished(server.close);
  return server;
}

test("fetches the same data set that the files hold, each file once, under a sub-folder", async () => {
  const server = await serve();
  const result = await fetchDataSet(server.base);
  expect(result).toEqual(parseDataSet(validSources()));
  expect(server.asked.toSorted()).toEqual(
    Object.keys(validSources())
      .map((file) => `/maps/data/${file}`)
      .toSorted(),
  );
});

test("gives the core while a later file is still on its way", async () => {
  let hold: (response: ServerResponse) => void = () => {};
  const held = new Promise<ServerResponse>((resolve) => {
    hold = resolve;
  });
  const { base } = await serve({ "candidates.geojson": hold });
  const fetched = await fetchCore(base);
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.faults));
  expect(fetched.core.points).toHaveLength(8);
  (await held).end(validSources()["candidates.geojson"]);
  const whole = await fetched.complete();
  expect(whole.ok && whole.dataSet.candidates).toHaveLength(1);
});

test("asks again only for a file that the manifest gives another name", async () => {
  const files = editDataSet("dataset.json", (manifest) => {
    Object.assign(manifest.files as Loose, { places: "landmarks.geojson" });
  });
  files["landmarks.geojson"] = files["places.geojson"] ?? "";
  delete files["places.geojson"];
  const server = await serve({}, files);
  expect((await fetchDataSet(server.base)).ok).toBe(true);
  expect(server.asked.filter((path) => path.endsWith("/landmarks.geojson"))).toHaveLength(1);
  expect(server.asked).toHaveLength(14);
});

test.each<[string, Answers[string], object]>([
  ["an absent file", (response) => response.writeHead(404).end(), { code: "missing" }],
  ["a refusal", (response) => response.writeHead(503).end(), { code: "http-status", value: "503" }],
  [
    "a start page instead of the file",
    (response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>"),
    { code: "not-json" },
  ],
  ["a page that does not say it is one", (response) => response.end("<p>"), { code: "not-json" }],
  ["a connection cut before the answer", (response) => response.destroy(), { code: "unreachable" }],
  [
    "a connection cut in the middle",
    (response) => {
      response.writeHead(200, { "content-length": "1000" }).write("{", () => response.destroy());
    },
    { code: "unreachable" },
  ],
  [
    "Chinese in GBK",
    (response) => response.end(Buffer.from([0x22, 0xb8, 0xa3, 0xd6, 0xdd, 0x22])),
    { code: "not-utf8" },
  ],
])("%s is the one fault, of whichever step needs it", async (_, answer, expected) => {
  for (const file of ["dataset.json", "water.geojson", "squares.geojson"]) {
    const { base } = await serve({ [file]: answer });
    const result = await fetchDataSet(base);
    expect(!result.ok && result.faults).toEqual([expect.objectContaining({ ...expected, file })]);
  }
});

test("a broken core names the faults of the later files too", async () => {
  const notThere: Answers[string] = (response) => response.writeHead(404).end();
  const { base } = await serve({ "belts.geojson": notThere, "places.geojson": notThere });
  const result = await fetchCore(base);
  expect(!result.ok && result.faults.map(({ file }) => file)).toEqual([
    "belts.geojson",
    "places.geojson",
  ]);
});

test("an abort rejects with its reason, in either step", async () => {
  const reason = new Error("left the page");
  const abandon = new AbortController();
  const hanging = await serve({ "water.geojson": () => abandon.abort(reason) });
  await expect(fetchCore(hanging.base, { signal: abandon.signal })).rejects.toBe(reason);

  const later = new AbortController();
  const { base } = await serve({ "squares.geojson": () => {} });
  const fetched = await fetchCore(base, { signal: later.signal });
  if (!fetched.ok) throw new Error("the core is refused");
  const completing = fetched.complete();
  later.abort(reason);
  await expect(completing).rejects.toBe(reason);
});

test("a base that is no folder is the caller's mistake", async () => {
  await expect(fetchDataSet(new URL("http://127.0.0.1/data"))).rejects.toThrow(RangeError);
});
