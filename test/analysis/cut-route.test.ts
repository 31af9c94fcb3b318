import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRoute } from "../../src/analysis/cut-route.ts";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { arbitraryPosition, arbitraryStops } from "../support/arbitrary-stops.ts";

const onEquator = (...lngs: readonly number[]): readonly LngLat[] =>
  lngs.map((lng): LngLat => [lng, 0]);
/** Rounds away what arithmetic adds, a nanometre or so. */
const rounded = (legs: readonly (readonly LngLat[])[]) =>
  legs.map((leg) => leg.map(([lng, lat]) => [Number(lng.toFixed(12)), Number(lat.toFixed(12))]));

test("a straight route is cut at the stops that stand on it", () => {
  const legs = cutRoute(onEquator(0, 1, 2, 3), onEquator(0, 0.5, 2, 2.25));
  expect(rounded(legs)).toEqual([onEquator(0, 0.5), onEquator(0.5, 1, 2), onEquator(2, 2.25)]);
});

test("a stop beside the route cuts it at its foot, one beyond its end at the end", () => {
  const stops: readonly LngLat[] = [
    [-1, 0],
    [1, 0.1],
    [9, 0.1],
  ];
  expect(rounded(cutRoute(onEquator(0, 2), stops))).toEqual([onEquator(0, 1), onEquator(1, 2)]);
});

test("a route out and back is cut on the way the stop is served", () => {
  const route = onEquator(0, 2, 4, 2, 0);
  const legs = cutRoute(route, onEquator(0, 1, 4, 1));
  expect(rounded(legs)).toEqual([onEquator(0, 1), onEquator(1, 2, 4), onEquator(4, 2, 1)]);
});

test("a stop slightly nearer to the way back is still served before the turn", () => {
  const route: readonly LngLat[] = [
    [119.3, 26],
    [119.34, 26],
    [119.34, 26.0002],
    [119.3, 26.0002],
  ];
  const stops: readonly LngLat[] = [
    [119.3, 26],
    [119.32, 26.00015],
    [119.341, 26.0001],
    [119.3, 26.0002],
  ];
  const [out, , back] = cutRoute(route, stops);
  expect(out?.at(-1)?.[1]).toBeCloseTo(26, 9);
  expect(back?.[0]?.[0]).toBeCloseTo(119.34, 9);
});

test("a route that crosses itself is cut at the crossing where the order of stops says", () => {
  // a loop: through the crossing going east, round, through it again going south
  const route: readonly LngLat[] = [
    [-3, 0.1],
    [3, 0.1],
    [3, 3],
    [0.7, 3],
    [0.7, -3],
  ];
  const first: LngLat = [-3, 0.1];
  const [crossing, onLoop, last]: readonly LngLat[] = [
    [0.7, 0.1],
    [3, 1.5],
    [0.7, -3],
  ];
  if (!crossing || !onLoop || !last) throw new RangeError("a stop is missing");
  const early = cutRoute(route, [first, crossing, onLoop, last]);
  expect(rounded(early)[0]).toEqual([first, crossing]);
  const late = cutRoute(route, [first, onLoop, crossing, last]);
  expect(rounded(late)[2]).toEqual([crossing, last]);
});

test("the legs follow the route from the first cut to the last without a gap", () => {
  const stops = fc.array(arbitraryPosition, { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(arbitraryStops, stops, (route, served) => {
      const legs = cutRoute(route, served);
      expect(legs).toHaveLength(served.length - 1);
      let reached = -1;
      for (const [index, leg] of legs.entries()) {
        expect(leg.length).toBeGreaterThanOrEqual(2);
        if (index > 0) expect(leg[0]).toEqual(legs[index - 1]?.at(-1));
        for (const vertex of leg.slice(1, -1)) {
          const next = route.indexOf(vertex, reached + 1);
          // a vertex is passed over only where the route was cut on it
          const passed = reached < 0 ? [] : route.slice(reached + 1, next);
          const cuts = legs.map(([first]) => String(first));
          expect(cuts).toEqual(expect.arrayContaining(passed.map(String)));
          reached = next;
        }
      }
    }),
  );
});

test("the legs' lengths add up to that of the route between the outer stops", () => {
  fc.assert(
    fc.property(arbitraryStops, fc.array(arbitraryPosition, { maxLength: 6 }), (route, between) => {
      const ends = [route[0] as LngLat, route.at(-1) as LngLat] as const;
      const legs = cutRoute(route, [ends[0], ...between, ends[1]]);
      const sum = legs.reduce((total, leg) => total + geodesicLength(leg), 0);
      const whole = geodesicLength([
        legs[0]?.[0] as LngLat,
        ...legs.flatMap((leg) => leg.slice(1)),
      ]);
      expect(sum).toBeCloseTo(whole, 4);
      expect(sum).toBeLessThanOrEqual(geodesicLength(route) + 0.01);
    }),
  );
});

test("stops on the route are each found, however often it crosses or follows itself", () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(arbitraryStops, shares, (route, guesses) => {
      const stops = guesses
        .toSorted((a, b) => a - b)
        .map((share): LngLat => {
          const segment = Math.min(Math.floor(share * (route.length - 1)), route.length - 2);
          const fraction = share * (route.length - 1) - segment;
          const [from, to] = [route[segment] as LngLat, route[segment + 1] as LngLat];
          return [from[0] + (to[0] - from[0]) * fraction, from[1] + (to[1] - from[1]) * fraction];
        });
      const legs = cutRoute(route, stops);
      const cuts = [legs[0]?.[0], ...legs.map((leg) => leg.at(-1))] as LngLat[];
      for (const [index, cut] of cuts.entries()) {
        expect(geodesicLength([cut, stops[index] as LngLat])).toBeLessThan(0.01);
      }
    }),
  );
});

test("refuses a route or a row of stops that is too short", () => {
  expect(() => cutRoute(onEquator(0), onEquator(0, 1))).toThrow(RangeError);
  expect(() => cutRoute(onEquator(0, 1), onEquator(0))).toThrow(RangeError);
});
