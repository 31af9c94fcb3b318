import { afterEach, expect, test, vi } from "vitest";
import type { TourScene } from "../../../src/domain/tour.ts";
import { WallLink } from "../../../src/state/screen-link.ts";
import type { WallCommand, WallMode } from "../../../src/state/screen-messages.ts";
import { tourFingerprint } from "../../../src/state/tour-fingerprint.ts";
import { PresenterDesk } from "../../../src/views/presenter/presenter-desk.ts";

const CHANNEL = `test-${process.pid}-presenter-desk`;
const TOUR: readonly TourScene[] = ["city", "belt:a", "stop:b"].map((id) => ({
  id,
  kind: "city",
  belt: null,
  point: null,
  seconds: 8,
  camera: { center: null, zoom: null, pitch: null, bearing: null },
  panels: [],
  text: null,
  textEn: null,
}));

const open: { close(): void }[] = [];
afterEach(() => {
  for (const end of open.splice(0)) end.close();
});

/** A desk and a wall that has told it what it shows. */
async function openDesk(sceneId: string, mode: WallMode = "playing", tour = tourFingerprint(TOUR)) {
  const clock = { now: 0 };
  const commands: WallCommand[] = [];
  const answers: boolean[] = [];
  const settings = { channel: CHANNEL, now: () => clock.now };
  const wall = new WallLink("hall", (command) => commands.push(command), settings);
  const desk = new PresenterDesk(null, (isAnswer) => answers.push(isAnswer), settings);
  open.push(wall, desk);
  desk.tour = TOUR;
  desk.fingerprint = tourFingerprint(TOUR);
  const show = (shown: string): void =>
    wall.announce({ sceneId: shown, elapsed: 0, mode, pace: 1, tour, hidden: false });
  show(sceneId);
  await vi.waitFor(() => expect(desk.leader?.status.sceneId).toBe(sceneId));
  return { desk, commands, answers, clock, show };
}

const jump = (sceneId: string): WallCommand => ({ type: "jump", sceneId });

test.each([
  ["next", "city", "belt:a"],
  ["next", "stop:b", "city"],
  ["previous", "stop:b", "belt:a"],
  ["previous", "city", "stop:b"],
] as const)("%s of %s is %s, sent as the scene to go to", async (request, from, to) => {
  const { desk, commands } = await openDesk(from);
  desk.ask(request);
  await vi.waitFor(() => expect(commands).toEqual([jump(to)]));
});

test("steps asked for quickly add up; an unanswered one is forgotten after a while", async () => {
  const { desk, commands, clock } = await openDesk("city");
  desk.ask("next");
  desk.ask("next");
  clock.now = 5000;
  desk.ask("next");
  await vi.waitFor(() =>
    expect(commands).toEqual([jump("belt:a"), jump("stop:b"), jump("belt:a")]),
  );
});

test("a scene that was asked for is told from one that came by itself", async () => {
  const { desk, answers, show } = await openDesk("city");
  desk.jump("stop:b");
  show("stop:b");
  await vi.waitFor(() => expect(answers.at(-1)).toBe(true));
  show("city");
  await vi.waitFor(() => expect(desk.scene?.id).toBe("city"));
  expect(answers.at(-1)).toBe(false);
});

test.each([
  ["playing", "hold"],
  ["handled", "hold"],
  ["held", "play"],
  ["paused", "play"],
] as const)("a wall that is %s is asked to %s", async (mode, type) => {
  const { desk, commands } = await openDesk("city", mode);
  desk.ask("toggle");
  await vi.waitFor(() => expect(commands).toEqual([{ type }]));
});

test("from the beginning is the first scene, playing", async () => {
  const { desk, commands } = await openDesk("stop:b", "held");
  desk.ask("first");
  await vi.waitFor(() => expect(commands).toEqual([jump("city"), { type: "play" }]));
});

test("a wall with another tour counts its own steps", async () => {
  const { desk, commands } = await openDesk("belt:a", "playing", "beef");
  desk.ask("next");
  desk.ask("previous");
  await vi.waitFor(() => expect(commands).toEqual([{ type: "next" }, { type: "previous" }]));
});

test("without a wall nothing is asked", async () => {
  const { desk, commands } = await openDesk("city");
  desk.screen = "elsewhere";
  expect(desk.leader).toBeNull();
  desk.ask("next");
  desk.jump("stop:b");
  desk.screen = "hall";
  desk.ask("toggle");
  await vi.waitFor(() => expect(commands).toEqual([{ type: "hold" }]));
});
