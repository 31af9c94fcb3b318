import fc from "fast-check";
import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo.ts";
import {
  fitPitchedCamera,
  type PaddedCamera,
  projectPitched,
} from "../../../src/map/wall/pitched-camera.ts";
import { cameraForBounds, project, type Size } from "../../../src/map/web-mercator.ts";
import {
  arbitraryLean,
  arbitraryPaddedCamera,
  arbitraryPlace,
  arbitraryScreen,
} from "../../support/arbitrary-camera.ts";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const SCREEN = { width: 1920, height: 1080 };
const places = fc.array(arbitraryPlace, { minLength: 1, maxLength: 12 });

type Space = readonly [east: number, north: number, up: number];
const dot = (a: Space, b: Space): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Space, b: Space): Space => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** A pinhole camera in space: an eye, where it looks, what is right of it and what above. */
function pinhole(place: LngLat, camera: PaddedCamera, { width, height }: Size) {
  const world = 512 * 2 ** camera.zoom;
  const inSpace = ([lng, lat]: LngLat): Space => [
    (world * lng) / 360,
    (world * Math.atanh(Math.sin((lat * Math.PI) / 180))) / (2 * Math.PI),
    0,
  ];
  const [pitch, bearing] = [camera.pitch, camera.bearing].map((each) => (each * Math.PI) / 180) as [
    number,
    number,
  ];
  const far = height / 2 / Math.tan((36.87 / 2) * (Math.PI / 180));
  const ahead: Space = [
    Math.sin(bearing) * Math.sin(pitch),
    Math.cos(bearing) * Math.sin(pitch),
    -Math.cos(pitch),
  ];
  const right: Space = [Math.cos(bearing), -Math.sin(bearing), 0];
  const above = cross(right, ahead);
  const [target, spot] = [inSpace(camera.center), inSpace(place)];
  const seen = [0, 1, 2].map(
    (axis) => (spot[axis] ?? 0) - ((target[axis] ?? 0) - far * (ahead[axis] ?? 0)),
  ) as unknown as Space;
  const depth = dot(seen, ahead);
  const { top, right: r, bottom, left } = camera.padding;
  return {
    depth: depth / far,
    x: (left + width - r) / 2 + (far * dot(seen, right)) / depth,
    y: (top + height - bottom) / 2 - (far * dot(seen, above)) / depth,
  };
}

const view = arbitraryScreen.chain(({ size, padding }) =>
  fc.record({ size: fc.constant(size), camera: arbitraryPaddedCamera(padding) }),
);

test("a place stands on the screen where a pinhole camera in space sees it", () => {
  fc.assert(
    fc.property(view, arbitraryPlace, ({ size, camera }, place) => {
      const seen = pinhole(place, camera, size);
      fc.pre(seen.depth > 0.05);
      const [x, y] = projectPitched(place, camera, size);
      const reach = 1e-7 * (1 + Math.hypot(x, y));
      expect(Math.abs(x - seen.x)).toBeLessThan(reach * 10);
      expect(Math.abs(y - seen.y)).toBeLessThan(reach * 10);
    }),
    { numRuns: 200 },
  );
});

test("from straight above it is the flat map's place, moved by half of what the panels take", () => {
  fc.assert(
    fc.property(view, arbitraryPlace, ({ size, camera }, place) => {
      const { top, right, bottom, left } = camera.padding;
      const upright = { ...camera, pitch: 0 };
      const [x, y] = projectPitched(place, upright, size);
      const [flatX, flatY] = project(place, upright, size);
      expect(x).toBeCloseTo(flatX + (left - right) / 2, 4);
      expect(y).toBeCloseTo(flatY + (top - bottom) / 2, 4);
    }),
  );
});

test("the centre stands in the middle of what the panels leave free", () => {
  fc.assert(
    fc.property(view, ({ size, camera }) => {
      const { top, right, bottom, left } = camera.padding;
      const [x, y] = projectPitched(camera.center, camera, size);
      expect(x).toBeCloseTo(left + (size.width - left - right) / 2, 6);
      expect(y).toBeCloseTo(top + (size.height - top - bottom) / 2, 6);
    }),
  );
});

test("what lies behind the camera is far outside the screen", () => {
  const camera = { center: [119.3, 26] as const, zoom: 14, pitch: 60, bearing: 0 };
  const behind: LngLat = [119.301, 25.5];
  expect(pinhole(behind, { ...camera, padding: NO_PADDING }, SCREEN).depth).toBeLessThan(0);
  const spot = projectPitched(behind, { ...camera, padding: NO_PADDING }, SCREEN);
  expect(Math.hypot(...spot)).toBeGreaterThan(1e6);
});

test("everything that is to be seen stands clear of the panels, and fills what they leave", () => {
  fc.assert(
    fc.property(places, arbitraryScreen, arbitraryLean, (positions, { size, padding }, lean) => {
      const camera = fitPitchedCamera({ positions, ...lean, maxZoom: 15 }, size, padding);
      expect(camera).toMatchObject({ ...lean, padding });
      const gaps = positions.flatMap((position) => {
        const { x, y, depth } = pinhole(position, camera, size);
        expect(depth).toBeGreaterThan(0);
        return [
          x - padding.left,
          y - padding.top,
          size.width - padding.right - x,
          size.height - padding.bottom - y,
        ];
      });
      expect(Math.min(...gaps)).toBeGreaterThan(-0.01);
      if (camera.zoom < 15) expect(Math.min(...gaps)).toBeLessThan(0.02 * size.height);
    }),
    { numRuns: 200 },
  );
});

test("what is seen stands in the middle of the free part", () => {
  fc.assert(
    fc.property(places, arbitraryScreen, arbitraryLean, (positions, { size, padding }, lean) => {
      const pitch = Math.min(50, lean.pitch);
      const framing = { positions, ...lean, pitch, maxZoom: 15 };
      const camera = fitPitchedCamera(framing, size, padding);
      const seen = positions.map((position) => projectPitched(position, camera, size));
      const middleOf = (axis: 0 | 1): number => {
        const along = seen.map((spot) => spot[axis]);
        return (Math.min(...along) + Math.max(...along)) / 2;
      };
      const { top, right, bottom, left } = padding;
      // a leaning camera is brought there by steps, until no more is to be seen
      const error = 0.02 * size.height;
      expect(Math.abs(middleOf(0) - (left + size.width - right) / 2)).toBeLessThan(error);
      expect(Math.abs(middleOf(1) - (top + size.height - bottom) / 2)).toBeLessThan(error);
    }),
    { numRuns: 200 },
  );
});

test("seen from straight above it is the camera that frames the bounds", () => {
  fc.assert(
    fc.property(places, arbitraryScreen, (positions, { size, padding }) => {
      const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
      const bounds = [
        Math.min(...lngs),
        Math.min(...lats),
        Math.max(...lngs),
        Math.max(...lats),
      ] as const;
      const flat = cameraForBounds(bounds, size, padding, 15);
      const framing = { positions, pitch: 0, bearing: 0, maxZoom: 15 };
      const camera = fitPitchedCamera(framing, size, padding);
      expect(camera.zoom).toBeLessThanOrEqual(flat.zoom + 1e-9);
      expect(camera.zoom).toBeGreaterThan(flat.zoom - 0.002);
      for (const place of positions) {
        // the flat camera's centre lies beside the subject, this one's in it: the picture is the same
        const [x, y] = projectPitched(place, camera, size);
        const [flatX, flatY] = project(place, flat, size);
        expect(Math.abs(x - flatX)).toBeLessThan(0.002 * size.width);
        expect(Math.abs(y - flatY)).toBeLessThan(0.002 * size.height);
      }
    }),
  );
});

test("a single place is looked at from as near as is allowed", () => {
  const framing = { positions: [[119.3, 26.08]] as const, pitch: 50, bearing: 30, maxZoom: 14.5 };
  const { zoom, center } = fitPitchedCamera(framing, SCREEN, NO_PADDING);
  expect(zoom).toBe(14.5);
  expect(center[0]).toBeCloseTo(119.3, 9);
  expect(center[1]).toBeCloseTo(26.08, 9);
});

test("panels that leave nothing free still give a camera", () => {
  const padding = { top: 900, right: 1500, bottom: 900, left: 1500 };
  const framing = {
    positions: [
      [119.3, 26],
      [119.4, 26.1],
    ] as const,
    pitch: 45,
    bearing: 0,
    maxZoom: 15,
  };
  const camera = fitPitchedCamera(framing, SCREEN, padding);
  expect([...camera.center, camera.zoom].every(Number.isFinite)).toBe(true);
});

test("without a place there is no camera", () => {
  const framing = { positions: [], pitch: 45, bearing: 0, maxZoom: 15 };
  expect(() => fitPitchedCamera(framing, SCREEN, NO_PADDING)).toThrow(RangeError);
});
