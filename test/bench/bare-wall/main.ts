// The least that draws what the wall's busiest scene draws: the same style and as many columns under the
// same cameras, without panels, tour or anything else. The bench hands over what to draw.
import "maplibre-gl/dist/maplibre-gl.css";
import "./bare-wall.css";
import { ColumnLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { BareCell, BareFrame, BareWall } from "./bare-wall-drawing.ts";

setWorkerUrl(workerUrl);

async function show({ style, images, frames, cells }: BareWall): Promise<void> {
  const [first] = frames;
  if (!first) throw new RangeError("nothing to show");
  const map = new MapLibreMap({
    container: "map",
    style: style as StyleSpecification,
    ...look(first),
    maxPitch: 60,
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
  });
  map.on("styleimagemissing", ({ id }) => {
    const { width, height } = images[id] ?? { width: 4, height: 4 };
    const data = new Uint8Array(width * height * 4).fill(200);
    if (!map.hasImage(id)) map.addImage(id, { width, height, data }, { pixelRatio: 2 });
  });
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  const draw = (frame: BareFrame): void => {
    map.jumpTo(look(frame));
    overlay.setProps({
      layers: [
        new ColumnLayer<BareCell>({
          id: "cells",
          data: cells as BareCell[],
          diskResolution: 6,
          radius: 480,
          extruded: true,
          getPosition: ({ position }) => position,
          getElevation: ({ height }) => height,
          getFillColor: ({ color }) => color,
          elevationScale: frame.elevation,
        }),
      ],
    });
  };
  draw(first);
  await new Promise((resolve) => map.once("idle", resolve));
  globalThis.bareWall = {
    draw: (index) => {
      const frame = frames[index % frames.length];
      if (frame) draw(frame);
    },
  };
}

const look = ({ center, zoom, bearing, pitch }: BareFrame) => ({ center, zoom, bearing, pitch });

globalThis.showBareWall = show;
