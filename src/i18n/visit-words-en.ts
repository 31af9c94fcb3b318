import type { VisitWordId } from "./visit-words-zh-cn.ts";

/** The ways to a record, passing it on, and the map inside another page, in English. */
export const visitEn: Readonly<Record<VisitWordId, string>> = {
  "copy.copy": "Copy",
  "copy.what": "Copy: {what}",
  "copy.copied": "Copied",
  "copy.selected": "Selected: copy it with the copy key or a long press",
  "go.title": "Way to {name}",
  "go.apps": "Map apps",
  "go.app.amap": "Amap (Gaode)",
  "go.app.baidu": "Baidu Maps",
  "go.app.tencent": "Tencent Maps",
  "go.app.apple": "Apple Maps",
  "go.app.google": "Google Maps",
  "go.new-window": " (opens a new window)",
  "go.wechat":
    "Some map apps cannot be opened inside WeChat: choose “Open in browser” in the menu at the top right, or copy the address or the coordinates and look for them in the app.",
  "go.approximate": "The position is approximate: once you are near, go by the address.",
  "go.one-end": "This is one end of the corridor.",
  "go.no-position": "There is no position yet, only an address.",
  "go.no-address": "The address is unknown.",
  "go.position": "Coordinates ({system}, latitude first)",
  "go.for-apps": "To look for in Chinese map apps, such as Amap and Tencent Maps.",
  "go.for-receivers": "For satellite receivers.",
  "share.title": "Share {name}",
  "share.native": "Send to somebody…",
  "share.link": "Link",
  "share.code": "QR code with the link to {name}",
  "share.code-help": "Scan it with a phone to open the link",
  "share.embed": "Put it into another page",
  "share.embed-help":
    "Put the code below into a page, and it shows this map. Whether it may also depends on how this site is set up.",
  "share.snippet": "Code for the page",
  "embed.open": "Open the full map",
};
