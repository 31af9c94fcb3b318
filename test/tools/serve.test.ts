import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSite, serve } from "../../tools/serve.ts";

const BELTS = JSON.stringify({ type: "FeatureCollection", features: Array(50).fill(null) });

let folder: string;
let site: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  await mkdir(join(folder, "data"));
  writeFileSync(join(folder, "index.html"), "<title>红带</title>");
  writeFileSync(
    join(folder, "_headers"),
    "/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n/data/*\n  Cache-Control: no-cache\n",
  );
  writeFileSync(join(folder, "data/belts.geojson"), BELTS);
  writeFileSync(join(folder, ".hidden"), "hidden");
  site = await serve(folder, { base: "/some/sub/" });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Status of a path sent as it is written: fetch would tidy up the dots. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: new URL(site.url).port, host: "127.0.0.1", path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}

test("the page stands in its sub-folder", async () => {
  const answer = await fetch(site.url);
  expect(await answer.text()).toBe("<title>红带</title>");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("only the bare map may stand inside another page", async () => {
  const ancestors = async (search: string): Promise<string | undefined> => {
    const policy = (await fetch(`${site.url}${search}`)).headers.get("content-security-policy");
    return policy?.split("frame-ancestors ")[1];
  };
  expect(await ancestors("?embed=1&select=belt:west")).toBe("*");
  for (const search of ["", "?embed=0", "?embed=0&embed=1", "?note=embed=1", "?x=1#?embed=1"]) {
    expect(await ancestors(search), search).toBe("'none'");
  }
});

test("data goes packed, typed and with its headers, and not again while it is unchanged", async () => {
  const address = `${site.url}data/belts.geojson`;
  const answer = await fetch(address);
  const etag = answer.headers.get("etag") ?? "";
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/geo+json",
    "content-encoding": "gzip",
    "cache-control": "no-cache",
    vary: "Accept-Encoding",
  });
  expect(Number(answer.headers.get("content-length"))).toBeLessThan(BELTS.length);
  expect(await answer.text()).toBe(BELTS);
  const again = await fetch(address, { headers: { "If-None-Match": etag } });
  expect(again.status).toBe(304);
});

test("a data file that is replaced is served at once", async () => {
  const address = `${site.url}data/places.csv`;
  expect((await fetch(address)).status).toBe(404);
  writeFileSync(join(folder, "data/places.csv"), "name\n");
  expect(await (await fetch(address)).text()).toBe("name\n");
  writeFileSync(join(folder, "data/places.csv"), "name\n鼓楼\n");
  expect(await (await fetch(address)).text()).toBe("name\n鼓楼\n");
});

test.each([
  "/some/sub/nothing",
  "/some/sub/data",
  "/some/sub/_headers",
  "/some/sub/.hidden",
  "/some/sub/../sub/index.html",
  "/some/sub/%2e%2e/%2e%2e/etc/passwd",
  "/some/sub/%zz",
  "/index.html",
])("%s is not there", async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test("a client that takes no gzip gets plain bytes under another ETag", async () => {
  const address = `${site.url}data/belts.geojson`;
  const packed = await fetch(address);
  const plain = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("etag")).not.toBe(packed.headers.get("etag"));
  expect(await plain.text()).toBe(BELTS);
});

test("a taken port gives way to the next free one", async () => {
  const port = Number(new URL(site.url).port);
  const other = await serve(folder, { port, morePorts: 50 });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  await other.close();
  await expect(serve(folder, { port })).rejects.toThrow("EADDRINUSE");
});

test("a folder without a page is refused", async () => {
  await expect(serve(join(folder, "data"))).rejects.toThrow("npm run build");
});
