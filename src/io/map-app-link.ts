import type { LngLat } from "../domain/geo.ts";
import type { MapApp } from "../domain/map-apps.ts";
import { roundPosition, toGcj02 } from "./to-gcj02.ts";

/** A place that a map app is to show the way to. */
export interface Destination {
  readonly name: string;
  /** WGS 84. */
  readonly position: LngLat;
  /** True where map apps use GCJ-02 (`isMainland`); elsewhere nothing is shifted. */
  readonly mainland: boolean;
  /** Shown below the name where an app shows one; null when unknown. */
  readonly address: string | null;
}

/** How the apps name the site that they were opened from. */
const SOURCE = "hongdai";

/**
 * A web address, free of keys, that opens a map app on a place; on a phone that has the app, in the
 * app. Positions are given with six decimals (0.1 m), in the system and order that each expects.
 *
 * - 高德: `to=lng,lat,name`, GCJ-02 unless `coordinate` says otherwise; the way begins where the
 *   reader is (lbs.amap.com/api/uri-api/guide/travel/route).
 * - 百度: `location=lat,lng` with `coord_type`. Its page of directions asks for a start as well, so
 *   this is its page of one place, which offers the way there (lbsyun.baidu.com, URI API, marker).
 * - 腾讯: `tocoord=lat,lng`; `coord_type` 2 is GCJ-02, 1 is WGS 84
 *   (lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute).
 * - Apple: `ll=lat,lng` with `q` as its label (developer.apple.com, Map Links). Its maps of the
 *   mainland are in GCJ-02 and are not converted to.
 * - Google: `destination=lat,lng` (developers.google.com/maps/documentation/urls), which has no room
 *   for a name. Its road map of the mainland is in GCJ-02, and a position in a link is put on it
 *   unconverted: in WGS 84 the pin would miss by half a kilometre.
 */
export function mapAppLink(app: MapApp, destination: Destination): string {
  const { name, address, mainland } = destination;
  const [lng, lat] = (mainland ? toGcj02 : roundPosition)(destination.position);
  switch (app) {
    case "amap":
      return link("https://uri.amap.com/navigation", {
        to: `${lng},${lat},${name}`,
        mode: "car",
        coordinate: mainland ? "gaode" : "wgs84",
        src: SOURCE,
        callnative: "1",
      });
    case "baidu":
      return link("https://api.map.baidu.com/marker", {
        location: `${lat},${lng}`,
        title: name,
        content: address ?? name,
        coord_type: mainland ? "gcj02" : "wgs84",
        output: "html",
        src: `webapp.${SOURCE}.${SOURCE}`,
      });
    case "tencent":
      return link("https://apis.map.qq.com/uri/v1/routeplan", {
        type: "drive",
        to: name,
        tocoord: `${lat},${lng}`,
        coord_type: mainland ? "2" : "1",
        referer: SOURCE,
      });
    case "apple":
      return link("https://maps.apple.com/", { ll: `${lat},${lng}`, q: name });
    case "google":
      return link("https://www.google.com/maps/dir/", { api: "1", destination: `${lat},${lng}` });
  }
}

/** Blanks as `%20`: not every app reads a plus sign as one. */
function link(page: string, parameters: Record<string, string>): string {
  const query = new URLSearchParams(parameters).toString();
  return `${page}?${query.replaceAll("+", "%20").replaceAll("%2C", ",")}`;
}
