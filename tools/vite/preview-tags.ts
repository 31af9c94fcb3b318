import type { HtmlTagDescriptor } from "vite";
import type { DataSet } from "../../src/domain/data-set.ts";
import { previewDescription } from "./preview-texts.ts";

/** A picture of the built site and its size, pixels. */
export interface PreviewPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Open Graph tags (ogp.me) of the page. Their addresses must be absolute, which only a site that
 * knows its own can write; without one the picture's address is relative, as some readers allow.
 */
export function previewTags(data: DataSet, picture: PreviewPicture): HtmlTagDescriptor[] {
  const { city, site } = data.manifest;
  const image = site ? new URL(picture.name, site).href : `./${picture.name}`;
  const properties: Readonly<Record<string, string>> = {
    "og:type": "website",
    "og:title": city.title,
    "og:description": previewDescription(data),
    ...(site ? { "og:url": site } : {}),
    "og:image": image,
    "og:image:width": String(picture.width),
    "og:image:height": String(picture.height),
    "og:locale": "zh_CN",
  };
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    meta({ name: "twitter:card", content: "summary_large_image" }),
  ];
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "meta",
  attrs,
  injectTo: "head",
});
