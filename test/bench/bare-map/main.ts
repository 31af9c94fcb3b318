// The least that shows the same districts on a MapLibre map: what the page is measured against.
import "maplibre-gl/dist/maplibre-gl.css";
import "./bare-map.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  bounds: [119.17, 25.96, 119.46, 26.17],
  style: {
    version: 8,
    sources: { districts: { type: "geojson", data: "./data/districts.geojson" } },
    layers: [
      { id: "land", type: "fill", source: "districts", paint: { "fill-color": "#f6efe4" } },
      { id: "border", type: "line", source: "districts", paint: { "line-color": "#d8c8b6" } },
    ],
  },
});
map.once("idle", () => performance.mark("hongdai:interactive"));
