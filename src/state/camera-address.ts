import type { Camera } from "../domain/geo.ts";

/** Decimals of a degree that one pixel needs at this zoom: `log₁₀(512 · 2^zoom / 360)`. */
function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

function rounded(value: number, decimals: number): number {
  const result = Number(value.toFixed(decimals));
  return result === 0 ? 0 : result; // no −0: it does not survive the address
}

/** What an address can hold; a map may report more, such as a second turn round the world. */
const MAX_ZOOM = 24;
const MAX_LAT = 85;
const MAX_PITCH = 85;

const held = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The same angle within ±180°. */
const wrapped = (angle: number): number =>
  Math.abs(angle) <= 180 ? angle : ((((angle + 180) % 360) + 360) % 360) - 180;

/** The camera within the world, as precisely as the address holds it. */
export function roundCamera(camera: Camera): Camera {
  const zoom = rounded(held(camera.zoom, 0, MAX_ZOOM), 2);
  const decimals = decimalsAt(zoom);
  return Object.freeze({
    center: Object.freeze([
      rounded(wrapped(camera.center[0]), decimals),
      rounded(held(camera.center[1], -MAX_LAT, MAX_LAT), decimals),
    ]) as Camera["center"],
    zoom,
    bearing: rounded(wrapped(camera.bearing), 1),
    pitch: rounded(held(camera.pitch, 0, MAX_PITCH), 0),
  });
}

/** Never `1e-7`: an address is read by people and by `CAMERA_FORM`. */
const plain = (value: number): string => value.toFixed(9).replace(/\.?0+$/, "");

/** `zoom/lat/lng[/bearing/pitch]`: the form that MapLibre's own `hash: "map"` writes. */
export function encodeCamera(camera: Camera): string {
  const [lng, lat] = camera.center;
  const parts = [camera.zoom, lat, lng];
  if (camera.bearing !== 0 || camera.pitch !== 0) parts.push(camera.bearing, camera.pitch);
  return parts.map(plain).join("/");
}

const CAMERA_FORM = /^-?\d+(\.\d+)?(\/-?\d+(\.\d+)?){2,4}$/;

/** Inverse of `encodeCamera`; null when the text is no camera or lies outside the world. */
export function decodeCamera(text: string): Camera | null {
  if (!CAMERA_FORM.test(text)) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = text.split("/").map(Number);
  const inWorld =
    zoom >= 0 &&
    zoom <= MAX_ZOOM &&
    Math.abs(lat) <= MAX_LAT &&
    Math.abs(lng) <= 180 &&
    Math.abs(bearing) <= 180;
  if (!inWorld || pitch < 0 || pitch > MAX_PITCH) return null;
  return roundCamera({ center: [lng, lat], zoom, bearing, pitch });
}
