/** Words of the ways to a record, of passing it on, and of the map inside another page. */
export const visitZhCn = {
  "copy.copy": "复制",
  "copy.what": "复制{what}",
  "copy.copied": "已复制",
  "copy.selected": "已选中，请用复制键或长按复制",
  "go.title": "去{name}",
  "go.apps": "地图应用",
  "go.app.amap": "高德地图",
  "go.app.baidu": "百度地图",
  "go.app.tencent": "腾讯地图",
  "go.app.apple": "苹果地图",
  "go.app.google": "谷歌地图",
  "go.new-window": "（在新窗口打开）",
  "go.wechat":
    "微信里有的地图应用打不开：可从右上角菜单选“在浏览器打开”，或复制地址、坐标到地图应用里找。",
  "go.approximate": "位置是大致的，到附近后请按地址找。",
  "go.one-end": "这里是长廊的一端。",
  "go.no-position": "还没有位置，只能按地址找。",
  "go.no-address": "地址待填。",
  "go.position": "坐标（{system}，纬度在前）",
  "go.for-apps": "在高德、腾讯等国内地图里找时用。",
  "go.for-receivers": "卫星定位设备用。",
  "share.title": "分享{name}",
  "share.native": "发给朋友…",
  "share.link": "链接",
  "share.code": "二维码，打开的是{name}的链接",
  "share.code-help": "用手机扫一扫打开",
  "share.embed": "放进别的网页",
  "share.embed-help":
    "把下面这段代码放进网页，那里就显示这张地图。能不能显示，还要看本站怎样设置。",
  "share.snippet": "网页代码",
  "embed.open": "打开完整地图",
} as const;

export type VisitWordId = keyof typeof visitZhCn;
