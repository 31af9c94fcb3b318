import type { Padding } from "../../map/web-mercator.ts";

/** Stops at the edge of what is framed keep room for a part of their names, CSS pixels. */
const NAME_ROOM = 32;

/** Space that the page's furniture takes from the map, CSS pixels: `styles/frame.css` says it. */
export function fullPadding(
  shown: { readonly card: boolean; readonly strip: boolean; readonly time: boolean } | null,
): Padding {
  const computed = getComputedStyle(document.documentElement);
  const read = (side: string): number =>
    Number.parseFloat(computed.getPropertyValue(`--frame-${side}`)) || 0;
  const names = shown ? NAME_ROOM : 0;
  return {
    top: read("top") + (shown?.time ? read("time") : 0),
    right: read("right") + names + (shown?.card ? read("card") : 0),
    bottom: read("bottom") + (shown?.strip ? read("strip") : 0),
    left: read("left") + names,
  };
}
