import type { Layer } from "@deck.gl/core";
import { PathLayer } from "@deck.gl/layers";
import { EARTH_CIRCUMFERENCE_M, RAD_PER_DEG } from "../../domain/geo.ts";
import { ADDITIVE, LONGEST_TAIL, PULSE_LAP, PULSE_SPEED } from "./build-focus-layers.ts";
import type { Ribbon } from "./ribbon.ts";
import { RibbonLayer } from "./ribbon-layer.ts";
import type { WallLooks } from "./wall-looks.ts";
import { progress, type WallMoment } from "./wall-moment.ts";
import type { ShownOnes, WallShow } from "./wall-show.ts";

/** Radius of a ring of five ones, CSS pixels on a screen of 1080 lines. */
const RING_RADIUS = 34;
const STEPS = 10;
/** Degrees left free between two parts of a ring. */
const GAP = 10;

/** All belts: a pulse along each, at one speed, and about each the ring of its five ones. */
export function buildCityLayers(
  { ribbons, ones }: WallShow,
  moment: WallMoment,
  looks: WallLooks,
): readonly Layer[] {
  const { running, moving, metersPerPixel, elapsed, arrival } = moment;
  const { scale, colors } = looks;
  const longest = Math.max(1, ...ribbons.map(({ length }) => length));
  const tail = Math.min(longest * LONGEST_TAIL, 90 * scale * metersPerPixel);
  const drawn = moving ? progress(elapsed, arrival * 0.4, 2.5) : 1;
  return [
    new RibbonLayer<Ribbon>({
      id: "city-ribbons",
      data: ribbons as Ribbon[],
      getPath: (each) => each.path as unknown as number[][] as never,
      getMeters: (each) => each.meters,
      getColor: [...colors.start],
      getWidth: 26 * scale,
      widthUnits: "pixels",
      capRounded: true,
      jointRounded: true,
      glow: 0.35,
      reachedMeters: drawn * longest,
      headMeters: moving ? (running * PULSE_SPEED) % (longest * PULSE_LAP) : 0,
      tailMeters: moving ? tail : 0,
      parameters: { depthCompare: "always", ...ADDITIVE },
    }),
    new PathLayer<RingPart>({
      id: "city-ones",
      data: ringParts(ones, RING_RADIUS * scale * metersPerPixel) as RingPart[],
      getPath: ({ path }) => path,
      getColor: ({ state }) =>
        state === "met"
          ? [...colors.municipal, 235]
          : state === "unmet"
            ? [...colors.muted, 90]
            : [...colors.muted, 45],
      // a finer ring: the belt is a sample
      getWidth: ({ illustrative }) => (illustrative ? 2 : 4.5) * scale,
      widthUnits: "pixels",
      opacity: moving ? progress(elapsed, arrival + 0.5, 1.2) : 1,
      parameters: { depthCompare: "always" },
      updateTriggers: { getColor: [...colors.municipal, ...colors.muted], getWidth: [scale] },
    }),
  ];
}

interface RingPart {
  readonly path: [number, number][];
  readonly state: ShownOnes["states"][number];
  readonly illustrative: boolean;
}

const kept: { ones: readonly ShownOnes[]; radius: number; parts: readonly RingPart[] } = {
  ones: [],
  radius: 0,
  parts: [],
};

/** Arcs of all rings; the same object while the radius is about the same, so that nothing is sent anew. */
function ringParts(ones: readonly ShownOnes[], radius: number): readonly RingPart[] {
  if (ones === kept.ones && Math.abs(radius / kept.radius - 1) < 0.02) return kept.parts;
  const parts = ones.flatMap(({ position: [lng, lat], states, illustrative }) => {
    const perDegree = EARTH_CIRCUMFERENCE_M / 360;
    const sector = 360 / states.length;
    return states.map((state, index): RingPart => {
      const path = Array.from({ length: STEPS + 1 }, (_, step): [number, number] => {
        const angle = (index * sector + GAP / 2 + ((sector - GAP) * step) / STEPS) * RAD_PER_DEG;
        const [x, y] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
        return [lng + x / (perDegree * Math.cos(lat * RAD_PER_DEG)), lat + y / perDegree];
      });
      return { path, state, illustrative };
    });
  });
  Object.assign(kept, { ones, radius, parts });
  return parts;
}
