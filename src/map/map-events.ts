import type { Camera } from "../domain/geo.ts";
import type { RecordReference } from "../domain/record-kinds.ts";

/** The reader chose a record on the map, or empty ground (null). */
export class MapSelectEvent extends Event {
  static readonly type = "hd-map-select";
  readonly record: RecordReference | null;
  constructor(record: RecordReference | null) {
    super(MapSelectEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

/** The pointer came over a record, or left it (null). */
export class MapHoverEvent extends Event {
  static readonly type = "hd-map-hover";
  readonly record: RecordReference | null;
  constructor(record: RecordReference | null) {
    super(MapHoverEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

/** The camera came to rest somewhere else. */
export class MapCameraEvent extends Event {
  static readonly type = "hd-map-camera";
  readonly camera: Camera;
  constructor(camera: Camera) {
    super(MapCameraEvent.type, { bubbles: true, composed: true });
    this.camera = camera;
  }
}

/** The map is now drawn by `renderer` and takes input. */
export class MapReadyEvent extends Event {
  static readonly type = "hd-map-ready";
  readonly renderer: "svg" | "maplibre";
  constructor(renderer: "svg" | "maplibre") {
    super(MapReadyEvent.type, { bubbles: true, composed: true });
    this.renderer = renderer;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-map-select": MapSelectEvent;
    "hd-map-hover": MapHoverEvent;
    "hd-map-camera": MapCameraEvent;
    "hd-map-ready": MapReadyEvent;
  }
}
