import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { expect, test } from "../support/browser/own-site-test.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";
import { readQrPath } from "../support/read-qr-path.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What axe finds wrong with the open window; the page behind it has its own test. */
const faultsOfWindow = async (page: Page): Promise<readonly string[]> =>
  (await axeViolations(page)).filter((fault) => fault.includes("hd-record-actions"));

test("a shared link opens on the record, not on what the sender was looking at", async ({
  page,
  site,
}) => {
  await withoutWebGl(page);
  await openMap(page, "./?select=point:gulou-louyu-02&hide=water&lang=en#map=9/26.5/119.9");
  await page.locator("hd-record-card .actions .share").click();
  await expect(page.getByRole("dialog", { name: /^Share North Wusi Road/ })).toBeVisible();
  expect(await faultsOfWindow(page)).toEqual([]);
  const code = page.locator("hd-share figure svg");
  const [, , size] = (await code.getAttribute("viewBox"))?.split(" ") ?? [];
  const path = (await code.locator(".dark").getAttribute("d")) ?? "";
  const link = readQrPath({ size: Number(size), path });
  expect(link).toBe(`${site}?select=point:gulou-louyu-02&lang=en`);
  await expect(page.locator("hd-copy-row .text").first()).toHaveText(link ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("hd-record-card")).toBeVisible();
  await openMap(page, link ?? "");
  await expect(page.locator("hd-record-card h2")).toHaveText(/^North Wusi Road/);
  // the camera is where the record is, and the address says nothing of the sender's
  await expect(page).not.toHaveURL(/26\.5|119\.9|hide/);
});

test("the way to a record leads out by plain links, and its address can be copied", async ({
  page,
}) => {
  await withoutWebGl(page);
  await openMap(page, "./?select=point:gulou-louyu-01&theme=dark");
  await page.locator("hd-record-card .actions .go").click();
  await expect(page.getByRole("dialog", { name: /^去省体育中心/ })).toBeVisible();
  expect(await faultsOfWindow(page)).toEqual([]);
  const hosts = await page
    .locator("hd-directions a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host));
  expect(hosts).toEqual([
    "uri.amap.com",
    "api.map.baidu.com",
    "apis.map.qq.com",
    "maps.apple.com",
    "www.google.com",
  ]);
  await page.getByRole("button", { name: "复制地址" }).click();
  await expect(page.locator("hd-copy-row [role=status]").first()).toHaveText(/已复制|已选中/);
});

test("what a link preview shows is in the page and on the site", async ({ request, site }) => {
  const html = await (await request.get(site)).text();
  expect(html).toMatch(/<meta property="og:title" content="福州党建示范带地图">/);
  const [, name = ""] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? [];
  const picture = await request.get(new URL(name, site).href);
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

/** A site of somebody else, which shows the bare map in a frame and notes what it is told. */
async function hostPage(frame: string): Promise<{ readonly server: Server; readonly url: string }> {
  const html = `<!doctype html><title>host</title><iframe src="${frame}" width="800" height="500"></iframe>
    <script>told = []; addEventListener("message", ({ data }) => told.push(data));</script>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("the bare map heeds the allowed page around it, and no other", async ({
  page,
  site,
  dataFiles,
  trouble,
}) => {
  await withoutWebGl(page);
  const [friend, stranger] = [await hostPage(`${site}?embed=1`), await hostPage(`${site}?embed=1`)];
  trouble.expect(new RegExp(`${friend.url}|${stranger.url}`));
  await dataFiles.edit("dataset.json", (text) =>
    text.replace(/"origins": \[[^\]]*\]/, `"origins": ["${friend.url}"]`),
  );
  const ask = (record: string): Promise<void> =>
    page.evaluate((asked) => {
      frames[0]?.postMessage({ type: "hongdai:select", record: asked }, "*");
    }, record);
  const told = (): Promise<unknown> => page.evaluate("told");
  const map = page.frameLocator("iframe");

  await page.goto(friend.url);
  await expect.poll(told).toContainEqual({ type: "hongdai:ready", record: null });
  await ask("belt:gulou-louyu");
  await expect(map.locator(".name")).toHaveText("鼓楼区楼宇党建示范带");
  await expect.poll(told).toContainEqual({ type: "hongdai:selected", record: "belt:gulou-louyu" });
  await expect(map.getByRole("link", { name: /打开完整地图/ })).toHaveAttribute(
    "href",
    `${site}?select=belt:gulou-louyu`,
  );
  expect(JSON.stringify(await told())).toContain("hongdai:moved");

  await page.goto(stranger.url);
  await expect(map.locator("h1")).toHaveText("福州党建示范带地图");
  await map.locator("hd-svg-map svg").first().waitFor();
  await ask("belt:gulou-louyu");
  // its own answer comes after what was asked before: a message that is heeded would show by then
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      }),
  );
  await expect(map.locator(".name")).toBeHidden();
  expect(await told()).toEqual([]);
  for (const { server } of [friend, stranger]) server.close();
});

test("the whole map lets itself into no other page", async ({ page, site, trouble }) => {
  const host = await hostPage(site);
  trouble.expect(new RegExp(host.url));
  trouble.expect(/frame-ancestors|Refused to (frame|display)|ERR_BLOCKED_BY_RESPONSE/);
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").locator("hd-explore-page")).toHaveCount(0);
  host.server.close();
});
