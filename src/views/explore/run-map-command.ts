import type { MapCommand } from "../../components/hd-map-controls.ts";
import type { CameraControl } from "../../map/camera-control.ts";

/** Does what a button or key of the map's controls asks for. */
export function runMapCommand(control: CameraControl, command: MapCommand): void {
  const commands: Readonly<Record<MapCommand, () => void>> = {
    "zoom-in": () => control.zoomBy(1),
    "zoom-out": () => control.zoomBy(-1),
    "pan-north": () => control.panBy([0, -1]),
    "pan-south": () => control.panBy([0, 1]),
    "pan-west": () => control.panBy([-1, 0]),
    "pan-east": () => control.panBy([1, 0]),
    home: () => control.goHome(),
    north: () => control.faceNorth(),
  };
  commands[command]();
}
