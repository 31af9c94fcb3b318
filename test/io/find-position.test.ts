import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findPosition, POSITION_PATIENCE, type PositionPort } from "../../src/io/find-position.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const { districts, centres } = readDataSet(CITY);
const inFuzhou = centres.find(({ position }) => position !== null)?.position ?? [0, 0];
const XIAMEN = [118.089, 24.48] as const;

type Success = PositionCallback;
type Failure = PositionErrorCallback;

/** A device that answers when, and as, it is told to. */
class Device {
  asked = 0;
  options: PositionOptions | undefined;
  #success: Success = () => {};
  #failure: Failure = () => {};
  readonly port: PositionPort = {
    isSecure: true,
    geolocation: {
      getCurrentPosition: (success, failure, options) => {
        this.asked += 1;
        this.options = options;
        this.#success = success;
        this.#failure = failure ?? (() => {});
      },
    },
  };
  isAt([longitude, latitude]: readonly [number, number], accuracy: number): void {
    const coords = { longitude, latitude, accuracy } as GeolocationCoordinates;
    this.#success({ coords, timestamp: 0 } as GeolocationPosition);
  }
  fails(code: number): void {
    this.#failure({ code } as GeolocationPositionError);
  }
}

let device: Device;
beforeEach(() => {
  vi.useFakeTimers();
  device = new Device();
});
afterEach(() => vi.useRealTimers());
const ask = () => findPosition(device.port, districts);

test("a position in the city is found, with how far it may be wrong", async () => {
  const outcome = ask();
  device.isAt(inFuzhou, 25);
  expect(await outcome).toEqual({ kind: "found", position: inFuzhou, accuracyMeters: 25 });
  expect(device.asked).toBe(1);
});

test.each([
  [1, "denied"],
  [2, "unavailable"],
  [3, "slow"],
])("the browser's failure %i is %s", async (code, kind) => {
  const outcome = ask();
  device.fails(code);
  expect((await outcome).kind).toBe(kind);
});

test("what may be wrong by more than a kilometre is inaccurate, wherever it says it is", async () => {
  for (const [place, accuracy] of [
    [inFuzhou, 1001],
    [XIAMEN, 60_000],
    [inFuzhou, Number.NaN],
  ] as const) {
    const outcome = ask();
    device.isAt(place, accuracy);
    expect(await outcome).toEqual({
      kind: "inaccurate",
      position: place,
      accuracyMeters: accuracy,
    });
  }
});

test("another city is outside", async () => {
  const outcome = ask();
  device.isAt(XIAMEN, 20);
  expect(await outcome).toEqual({ kind: "outside" });
});

test("after eight seconds it is slow, and a late answer is told all the same", async () => {
  const outcome = ask();
  let settled = false;
  void outcome.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(POSITION_PATIENCE - 1);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  const slow = await outcome;
  if (slow.kind !== "slow") throw new RangeError(slow.kind);
  device.isAt(inFuzhou, 25);
  expect((await slow.late).kind).toBe("found");
  // the browser's own limit must not come first
  expect(device.options?.timeout).toBeGreaterThan(POSITION_PATIENCE);
});

test("an answer in time leaves no limit running", async () => {
  const outcome = ask();
  device.isAt(inFuzhou, 25);
  await outcome;
  expect(vi.getTimerCount()).toBe(0);
});

test("a browser without positions, or a line that is not secure, is never asked", async () => {
  expect(await findPosition({ geolocation: undefined, isSecure: true }, districts)).toEqual({
    kind: "unsupported",
  });
  expect(await findPosition({ ...device.port, isSecure: false }, districts)).toEqual({
    kind: "unsupported",
  });
  expect(device.asked).toBe(0);
});
