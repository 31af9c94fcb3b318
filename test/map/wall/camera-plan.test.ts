import fc from "fast-check";
import { expect, test } from "vitest";
import { planCamera, type Shot } from "../../../src/map/wall/camera-plan.ts";
import { projectPitched } from "../../../src/map/wall/pitched-camera.ts";
import { arbitraryPlace, arbitraryScreen } from "../../support/arbitrary-camera.ts";

const places = fc.array(arbitraryPlace, { minLength: 2, maxLength: 9 });
const CHOSEN = { center: null, zoom: null, pitch: null, bearing: null };
const SCREEN = { width: 1920, height: 1080 };
const PADDING = { top: 120, right: 460, bottom: 200, left: 460 };

const shotOf = (subject: Shot["subject"], more: Partial<Shot> = {}): Shot => ({
  id: "belt:west",
  subject,
  around: null,
  camera: CHOSEN,
  ...more,
});

test("a scene that leaves the camera open sees its subject clear of the panels, leaning", () => {
  fc.assert(
    fc.property(places, arbitraryScreen, (subject, { size, padding }) => {
      const camera = planCamera(shotOf(subject), size, padding);
      expect(camera.pitch).toBe(45);
      expect(camera.bearing).toBe(0);
      for (const place of subject) {
        const [x, y] = projectPitched(place, camera, size);
        expect(x).toBeGreaterThan(padding.left - 0.01);
        expect(x).toBeLessThan(size.width - padding.right + 0.01);
        expect(y).toBeGreaterThan(padding.top - 0.01);
        expect(y).toBeLessThan(size.height - padding.bottom + 0.01);
      }
    }),
  );
});

test("a stop is looked at from nearer than its belt, yet so that it keeps its surroundings", () => {
  fc.assert(
    fc.property(places, fc.nat(8), arbitraryScreen, (belt, at, { size, padding }) => {
      const stop = belt[at % belt.length] ?? belt[0];
      if (!stop) throw new RangeError("a belt has places");
      const whole = planCamera(shotOf(belt), size, padding);
      const part = planCamera(shotOf([stop], { around: belt }), size, padding);
      expect(part.zoom).toBeGreaterThanOrEqual(whole.zoom);
      expect(part.zoom).toBeLessThanOrEqual(whole.zoom + 1);
      const [x, y] = projectPitched(stop, part, size);
      expect(x).toBeCloseTo((padding.left + size.width - padding.right) / 2, 3);
      expect(y).toBeCloseTo((padding.top + size.height - padding.bottom) / 2, 3);
    }),
  );
});

test("what a tour's author asks of the camera is what the camera does", () => {
  const camera = { center: [119.25, 26.1], zoom: 12.3, pitch: 20, bearing: -35 } as const;
  const shot = shotOf([[119.3, 26.08]], { camera });
  expect(planCamera(shot, SCREEN, PADDING)).toEqual({ ...camera, padding: PADDING });
  const turned = planCamera(
    shotOf([[119.3, 26.08]], { camera: { ...CHOSEN, bearing: 80 } }),
    SCREEN,
    PADDING,
  );
  expect(turned).toMatchObject({ pitch: 45, bearing: 80, zoom: 15 });
});

test("screens with twice as many lines see the same ground", () => {
  const double = (size: typeof PADDING): typeof PADDING => ({
    top: size.top * 2,
    right: size.right * 2,
    bottom: size.bottom * 2,
    left: size.left * 2,
  });
  fc.assert(
    fc.property(places, fc.boolean(), (subject, isAsked) => {
      const shot = shotOf(subject, { camera: { ...CHOSEN, zoom: isAsked ? 12 : null } });
      const one = planCamera(shot, SCREEN, PADDING);
      const other = planCamera(shot, { width: 3840, height: 2160 }, double(PADDING));
      expect(other.zoom).toBeCloseTo(one.zoom + 1, 2);
      expect(other.center[0]).toBeCloseTo(one.center[0], 2);
      expect(other.center[1]).toBeCloseTo(one.center[1], 2);
    }),
  );
});

test("a scene without a subject is a mistake", () => {
  expect(() => planCamera(shotOf([]), SCREEN, PADDING)).toThrow(RangeError);
});
