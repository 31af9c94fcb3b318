import { expect, test } from "vitest";
import { previewTags } from "../../tools/vite/preview-tags.ts";
import { previewDescription, previewTexts } from "../../tools/vite/preview-texts.ts";
import { rasterise } from "../../tools/vite/rasterise.ts";
import { MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const data = readDataSet(MADE_UP_CITY);
const picture = { name: "preview.png", width: 1200, height: 630 };

function tagsOf(site: string | null): ReadonlyMap<string, unknown> {
  const tags = previewTags({ ...data, manifest: { ...data.manifest, site } }, picture);
  return new Map(tags.map(({ attrs }) => [String(attrs?.property ?? attrs?.name), attrs?.content]));
}

test("a site that knows its address gives the picture's whole address, another a relative one", () => {
  const known = tagsOf("https://example.org/belts/");
  expect(known.get("og:image")).toBe("https://example.org/belts/preview.png");
  expect(known.get("og:url")).toBe("https://example.org/belts/");
  const unknown = tagsOf(null);
  expect(unknown.get("og:image")).toBe("./preview.png");
  expect(unknown.has("og:url")).toBe(false);
});

test("title and description are those of the data set, and say that samples are in it", () => {
  const { city, programme } = data.manifest;
  expect(tagsOf(null).get("og:title")).toBe(city.title);
  const description = previewDescription(data);
  for (const part of [city.name, programme.name, `${data.points.length} 个示范点`]) {
    expect(description).toContain(part);
  }
  const withSample = (sample: boolean) => ({ ...data, manifest: { ...data.manifest, sample } });
  expect(previewDescription(withSample(true))).toContain("示例");
  expect(previewDescription(withSample(false))).not.toContain("示例");
  expect(previewTexts(data).foot).toContain("待填");
});

test("a drawing becomes a PNG of its size, with its Chinese in it", async () => {
  const drawn = async (text: string): Promise<Buffer> =>
    Buffer.from(
      await rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Noto Serif SC"><text y="24" font-size="20">${text}</text></svg>`,
      ),
    );
  const [belt, blank] = [await drawn("带"), await drawn(" ")];
  expect(belt.subarray(1, 4).toString()).toBe("PNG");
  expect([belt.readUInt32BE(16), belt.readUInt32BE(20)]).toEqual([60, 30]);
  expect(belt.length).toBeGreaterThan(blank.length + 100);
});
