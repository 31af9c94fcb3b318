import type { LngLat } from "../../domain/geo.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import { type Padding, unproject } from "../../map/web-mercator.ts";

/**
 * Has the next tap on the map choose a place instead of a record. Dragging, zooming and panning by keys
 * go on as ever, so that a reader can also bring the place under the cross and take that (`placeAt`).
 *
 * @param cross where the cross stands on the stage, CSS pixels.
 * @param signal ends it; what was marked before is marked again.
 */
export function pickOnMap(
  stage: HdMapStage,
  cross: readonly [x: number, y: number],
  signal: AbortSignal,
  picked: (position: LngLat) => void,
): void {
  let tapped: readonly [x: number, y: number] | null = null;
  const options = { capture: true, signal };
  // The stage says which record was tapped, the click where: either renderer sends both, in this order.
  stage.addEventListener(
    "click",
    ({ clientX, clientY }) => {
      const { left, top } = stage.getBoundingClientRect();
      tapped = [clientX - left, clientY - top];
    },
    options,
  );
  stage.addEventListener(
    "hd-map-select",
    (event) => {
      event.stopImmediatePropagation();
      const position = tapped && placeAt(stage, tapped);
      if (position) picked(position);
    },
    options,
  );
  const [before, aim] = [stage.pin, { role: "aim", at: cross } as const];
  stage.pin = aim;
  signal.addEventListener("abort", () => {
    if (stage.pin === aim) stage.pin = before;
  });
}

/** What lies at a spot of the stage; null before the map has a camera. */
export function placeAt(stage: HdMapStage, spot: readonly [x: number, y: number]): LngLat | null {
  const view = stage.visibleView;
  return view && unproject(spot, view.camera, view.size);
}

/** The middle of what the page's furniture leaves free of the map, CSS pixels of the stage. */
export function freeMiddle(stage: HdMapStage, padding: Padding): readonly [x: number, y: number] {
  const { clientWidth: width, clientHeight: height } = stage;
  return [(padding.left + width - padding.right) / 2, (padding.top + height - padding.bottom) / 2];
}
