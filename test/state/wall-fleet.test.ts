import fc from "fast-check";
import { expect, test } from "vitest";
import type { WallStatus } from "../../src/state/screen-messages.ts";
import {
  corrected,
  DIFFERENCE_LIMIT,
  elapsedAt,
  leadingWall,
  recalled,
  SILENCE_LIMIT,
  type WallFleet,
  withoutSilent,
  withoutWall,
  withStatus,
} from "../../src/state/wall-fleet.ts";

const status = (from: string, more: Partial<WallStatus> = {}): WallStatus => ({
  kind: "status",
  from,
  screen: "main",
  sceneId: "city",
  elapsed: 0,
  mode: "playing",
  pace: 1,
  tour: "abcd",
  startedAt: 0,
  hidden: false,
  ...more,
});
const fleetOf = (statuses: readonly WallStatus[], now = 0): WallFleet =>
  statuses.reduce<WallFleet>((fleet, each) => withStatus(fleet, each, now), []);
const names = (fleet: WallFleet): readonly string[] => fleet.map(({ status: { from } }) => from);

/** Asks for corrections at each of the given times, as a presenter does while it watches. */
function correctionsAt(fleet: WallFleet, screen: string | null, times: readonly number[]) {
  let watched = fleet;
  return times.map((now) => {
    const found = corrected(watched, screen, now);
    watched = found.fleet;
    return found.corrections.map(({ wall, command }) => [wall.from, command] as const);
  });
}

const statusArbitrary = fc.record({
  from: fc.constantFrom("a", "b", "c", "d"),
  screen: fc.constantFrom("main", "east"),
  startedAt: fc.integer({ min: 0, max: 3 }),
});

test("the longest running driven wall leads, in whatever order the walls speak", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(statusArbitrary, { selector: ({ from }) => from }),
      fc.constantFrom("main", "east", null),
      fc.integer({ min: 0, max: 23 }),
      (walls, screen, turn) => {
        const turned = [...walls.slice(turn % 4), ...walls.slice(0, turn % 4)];
        const leader = leadingWall(fleetOf(turned.map((w) => status(w.from, w))), screen);
        let oldest: (typeof walls)[number] | undefined;
        for (const wall of walls) {
          if (screen !== null && wall.screen !== screen) continue;
          const isOlder =
            !oldest ||
            wall.startedAt < oldest.startedAt ||
            (wall.startedAt === oldest.startedAt && wall.from < oldest.from);
          if (isOlder) oldest = wall;
        }
        expect(leader?.status.from).toBe(oldest?.from);
      },
    ),
  );
});

const ASIDE = [
  ["that somebody is handling", { mode: "handled" }],
  ["that somebody has paused", { mode: "paused" }],
  ["that nobody sees", { hidden: true }],
] as const;

test.each(ASIDE)("a wall %s neither leads nor is led", (_, more) => {
  const aside = status("aside", { sceneId: "belt:b", ...more });
  const fleet = fleetOf([
    aside,
    status("lead", { startedAt: 1, sceneId: "stop:s" }),
    status("late", { startedAt: 2 }),
  ]);
  expect(leadingWall(fleet, null)?.status.from).toBe("lead");
  const told = correctionsAt(fleet, null, [0, DIFFERENCE_LIMIT])[1];
  expect(told?.map(([from, command]) => [from, command.type])).toEqual([["late", "sync"]]);
});

test.each(ASIDE)(
  "a wall %s still leads where there is no other, for the presenter's window",
  (_, more) => {
    const alone = fleetOf([status("aside", more), status("east", { screen: "east" })]);
    expect(leadingWall(alone, "main")?.status.from).toBe("aside");
    const all = fleetOf([
      status("aside", { ...more, sceneId: "belt:b" }),
      status("too", { ...more, startedAt: 1 }),
    ]);
    expect(correctionsAt(all, null, [0, DIFFERENCE_LIMIT]).flat()).toEqual([]);
  },
);

test("a wall has one place, and its newest word holds", () => {
  const fleet = fleetOf([status("a"), status("b", { startedAt: 5 }), status("a", { elapsed: 4 })]);
  expect(names(fleet)).toEqual(["a", "b"]);
  expect(fleet[0]?.status.elapsed).toBe(4);
  expect(names(withoutWall(fleet, "a"))).toEqual(["b"]);
  expect(names(withoutWall(fleet, "nobody"))).toEqual(["a", "b"]);
});

test("a wall is dropped after six seconds of silence, and not a moment before", () => {
  const fleet = withStatus(fleetOf([status("a")], 0), status("b"), 1000);
  expect(SILENCE_LIMIT).toBe(6000);
  expect(withoutSilent(fleet, 5999)).toBe(fleet);
  expect(names(withoutSilent(fleet, 6000))).toEqual(["b"]);
  expect(names(withoutSilent(fleet, 7000))).toEqual([]);
});

test("the time of a scene goes on unheard while it plays, at the wall's pace", () => {
  const heard = (mode: WallStatus["mode"]) => ({
    status: status("a", { elapsed: 3, pace: 2, mode }),
    heardAt: 1000,
    differsSince: null,
  });
  expect(elapsedAt(heard("playing"), 2500)).toBe(6);
  for (const mode of ["paused", "held", "handled"] as const)
    expect(elapsedAt(heard(mode), 2500)).toBe(3);
  // a page that nobody sees gets no frames
  const unseen = { ...heard("playing"), status: { ...heard("playing").status, hidden: true } };
  expect(elapsedAt(unseen, 2500)).toBe(3);
  // a clock that was set back makes no time
  expect(elapsedAt(heard("playing"), 0)).toBe(3);
});

test("a wall on another scene than the leading one is told so, but only after a moment", () => {
  const fleet = fleetOf([
    status("lead", { sceneId: "belt:b", elapsed: 2, mode: "held" }),
    status("late", { startedAt: 1, mode: "held" }),
  ]);
  expect(correctionsAt(fleet, null, [0, DIFFERENCE_LIMIT - 1, DIFFERENCE_LIMIT])).toEqual([
    [],
    [],
    [["late", { type: "sync", sceneId: "belt:b", elapsed: 2 }]],
  ]);
});

test("a wall that does not follow is told again, not all the time", () => {
  const fleet = fleetOf([status("lead", { sceneId: "belt:b" }), status("late", { startedAt: 1 })]);
  const told = correctionsAt(fleet, null, [0, 1500, 2000, 2500, 3000, 3500]).map(
    ({ length }) => length,
  );
  expect(told).toEqual([0, 1, 0, 0, 1, 0]);
});

test("a wall that catches up in time is left alone, and its time starts anew when it differs again", () => {
  const lead = status("lead", { sceneId: "belt:b" });
  const late = status("late", { startedAt: 1 });
  let fleet = corrected(fleetOf([lead, late]), null, 0).fleet;
  fleet = corrected(withStatus(fleet, { ...late, sceneId: "belt:b" }, 1000), null, 1000).fleet;
  const again = withStatus(fleet, late, 1100);
  expect(correctionsAt(again, null, [1100, 1600])).toEqual([[], []]);
});

test("a wall is held and let go with the leading one", () => {
  const pair = (lead: WallStatus["mode"], other: WallStatus["mode"]) =>
    correctionsAt(
      fleetOf([status("lead", { mode: lead }), status("other", { mode: other, startedAt: 1 })]),
      null,
      [0, DIFFERENCE_LIMIT],
    )[1];
  expect(pair("held", "playing")).toEqual([["other", { type: "hold" }]]);
  expect(pair("playing", "held")).toEqual([["other", { type: "play" }]]);
  expect(pair("held", "paused")).toEqual([]);
});

test.each([
  ["that is not driven", { screen: "east" }, "main"],
  ["with another tour", { tour: "ef01" }, null],
] as const)("a wall %s is left alone", (_, other, screen) => {
  const fleet = fleetOf([
    status("lead", { sceneId: "belt:b" }),
    status("other", { startedAt: 1, ...other }),
  ]);
  expect(correctionsAt(fleet, screen, [0, 5000, 10_000]).flat()).toEqual([]);
});

test("after corrections are obeyed, every driven wall shows what the leading one shows", () => {
  const scene = fc.constantFrom("city", "belt:b", "stop:s");
  const wall = fc.record({
    from: fc.constantFrom("a", "b", "c", "d"),
    sceneId: scene,
    startedAt: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(wall, { selector: ({ from }) => from, minLength: 1 }), (walls) => {
      let fleet = fleetOf(walls.map((each) => status(each.from, each)));
      fleet = corrected(fleet, null, 0).fleet;
      for (const { wall: told, command } of corrected(fleet, null, DIFFERENCE_LIMIT).corrections) {
        if (command.type !== "sync") continue;
        fleet = withStatus(fleet, { ...told, sceneId: command.sceneId }, DIFFERENCE_LIMIT);
      }
      const wanted = leadingWall(fleet, null)?.status.sceneId;
      expect(new Set(fleet.map((each) => each.status.sceneId))).toEqual(new Set([wanted]));
    }),
  );
});

test("a wall that was held before its reload is held again where it was", () => {
  const lost = {
    status: status("before", { mode: "held", sceneId: "stop:s", elapsed: 3 }),
    heardAt: 0,
    differsSince: null,
  };
  const came = status("after", { startedAt: 9 });
  expect(recalled(lost, came, null, 5000)).toEqual([
    { type: "sync", sceneId: "stop:s", elapsed: 3 },
    { type: "hold" },
  ]);
  expect(recalled(lost, { ...came, sceneId: "stop:s" }, null, 5000)).toEqual([{ type: "hold" }]);
});

test.each([
  ["another screen's wall", "before", { screen: "east" }, 0],
  ["a wall with another tour", "before", { tour: "ef01" }, 0],
  ["a wall that is held already", "before", { mode: "held" }, 0],
  ["a wall that comes half a minute later", "before", {}, 30_000],
] as const)("%s is not taken for the one that was held", (_, from, more, now) => {
  const lost = { status: status(from, { mode: "held" }), heardAt: 0, differsSince: null };
  expect(recalled(lost, status("after", more), null, now)).toEqual([]);
});
