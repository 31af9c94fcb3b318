import { afterEach, expect, test, vi } from "vitest";
import { type AnnouncedStatus, PresenterLink, WallLink } from "../../src/state/screen-link.ts";
import type { WallCommand, WallStatus } from "../../src/state/screen-messages.ts";
import type { WallFleet } from "../../src/state/wall-fleet.ts";

/** No other test hears this channel. */
const CHANNEL = `test-${process.pid}-screen-link`;
const SHOWN: AnnouncedStatus = {
  sceneId: "city",
  elapsed: 0,
  mode: "playing",
  pace: 1,
  tour: "abcd",
  hidden: false,
};

const open: { close(): void }[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const end of open.splice(0)) end.close();
});

function openWall(screen: string | null, now: () => number = Date.now) {
  const commands: WallCommand[] = [];
  const link = new WallLink(screen, (command) => commands.push(command), { channel: CHANNEL, now });
  open.push(link);
  return { link, commands };
}

function openPresenter(screen: string | null, now: () => number = Date.now) {
  const heard: { walls: WallFleet } = { walls: [] };
  const link = new PresenterLink(
    screen,
    (walls) => {
      heard.walls = walls;
    },
    { channel: CHANNEL, now },
  );
  open.push(link);
  return { link, heard };
}

/** An end of the channel that says whatever it likes, and hears everything. */
function openStranger() {
  const channel = new BroadcastChannel(CHANNEL);
  const heard: unknown[] = [];
  channel.onmessage = ({ data }: { readonly data: unknown }) => heard.push(data);
  open.push(channel);
  return { channel, heard };
}

const scenes = (walls: WallFleet): readonly string[] => walls.map(({ status }) => status.sceneId);

test("they find each other, whoever comes first", async () => {
  const early = openPresenter(null);
  const wall = openWall("hall");
  wall.link.announce(SHOWN);
  await vi.waitFor(() => expect(scenes(early.heard.walls)).toEqual(["city"]));
  const late = openPresenter(null);
  await vi.waitFor(() => expect(late.heard.walls[0]?.status.screen).toBe("hall"));
});

test("a wall without a name is main; one that closes says goodbye", async () => {
  const presenter = openPresenter(null);
  const wall = openWall(null);
  wall.link.announce(SHOWN);
  await vi.waitFor(() => expect(presenter.heard.walls[0]?.status.screen).toBe("main"));
  wall.link.close();
  await vi.waitFor(() => expect(presenter.heard.walls).toEqual([]));
});

test("a command reaches every driven wall and no other", async () => {
  const [hall, hallToo, foyer] = [openWall("hall"), openWall("hall"), openWall("foyer")];
  const one = openPresenter("hall");
  one.link.send({ type: "jump", sceneId: "belt:a" });
  await vi.waitFor(() => expect(hallToo.commands).toHaveLength(1));
  one.link.screen = null;
  one.link.send({ type: "hold" });
  const jump = { type: "jump", sceneId: "belt:a" };
  await vi.waitFor(() => expect(foyer.commands).toEqual([{ type: "hold" }]));
  await vi.waitFor(() => expect(hall.commands).toEqual([jump, { type: "hold" }]));
  await vi.waitFor(() => expect(hallToo.commands).toEqual([jump, { type: "hold" }]));
});

test("what is no message is ignored on both sides", async () => {
  const wall = openWall("hall");
  const presenter = openPresenter(null);
  const { channel } = openStranger();
  channel.postMessage({ kind: "command", to: null, only: null, command: { type: "close" } });
  channel.postMessage({ kind: "status", from: "x", screen: "hall", sceneId: "<img>" });
  channel.postMessage("hello");
  channel.postMessage({ kind: "command", to: null, only: null, command: { type: "play" } });
  await vi.waitFor(() => expect(wall.commands).toEqual([{ type: "play" }]));
  expect(presenter.heard.walls).toEqual([]);
});

test("a wall says what cannot be reckoned, at once, and nothing else", async () => {
  const clock = { now: 1000 };
  const wall = openWall("hall", () => clock.now);
  const { heard } = openStranger();
  wall.link.announce(SHOWN);
  clock.now = 2000;
  wall.link.announce({ ...SHOWN, elapsed: 1.1 }); // a tenth off: nobody minds
  wall.link.announce({ ...SHOWN, elapsed: 3 }); // it was moved on
  wall.link.announce({ ...SHOWN, elapsed: 3, mode: "held" });
  clock.now = 9000;
  wall.link.announce({ ...SHOWN, elapsed: 3, mode: "held" });
  wall.link.announce({ ...SHOWN, sceneId: "belt:a" });
  const told = () => (heard as WallStatus[]).map((each) => [each.sceneId, each.elapsed, each.mode]);
  await vi.waitFor(() =>
    expect(told()).toEqual([
      ["city", 0, "playing"],
      ["city", 3, "playing"],
      ["city", 3, "held"],
      ["belt:a", 0, "playing"],
    ]),
  );
});

test("a wall's answer to hello reckons the time that has gone by", async () => {
  const clock = { now: 0 };
  const wall = openWall("hall", () => clock.now);
  wall.link.announce({ ...SHOWN, elapsed: 2, pace: 2 });
  clock.now = 3000;
  const { heard, channel } = openStranger();
  channel.postMessage({ kind: "hello" });
  await vi.waitFor(() => expect(heard).toEqual([expect.objectContaining({ elapsed: 8 })]));
});

test("a silent wall is asked, then dropped after six seconds, and found again", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: 0 });
  const presenter = openPresenter(null);
  const { channel, heard } = openStranger();
  const status = { kind: "status", from: "gone", screen: "hall", startedAt: 0, ...SHOWN };
  channel.postMessage(status);
  await vi.waitFor(() => expect(presenter.heard.walls).toHaveLength(1));
  vi.advanceTimersByTime(5900);
  expect(presenter.heard.walls).toHaveLength(1);
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: "hello" }));
  vi.advanceTimersByTime(1000);
  expect(presenter.heard.walls).toEqual([]);
  channel.postMessage({ ...status, from: "back" });
  await vi.waitFor(() => expect(presenter.heard.walls[0]?.status.from).toBe("back"));
});

test("a wall says itself at least every two seconds", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: 0 });
  const wall = openWall("hall");
  const { heard } = openStranger();
  wall.link.announce(SHOWN);
  vi.advanceTimersByTime(4000);
  const elapsed = () => (heard as WallStatus[]).map((each) => each.elapsed);
  await vi.waitFor(() => expect(elapsed()).toEqual([0, 2, 4]));
});

test("when the leading wall goes on by itself, the other is brought along", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: 0 });
  const lead = openWall("hall");
  vi.setSystemTime(10);
  const other = openWall("hall");
  const presenter = openPresenter("hall");
  lead.link.announce(SHOWN);
  other.link.announce(SHOWN);
  await vi.waitFor(() => expect(presenter.heard.walls).toHaveLength(2));
  lead.link.announce({ ...SHOWN, sceneId: "belt:a" });
  await vi.waitFor(() => expect(scenes(presenter.heard.walls)).toEqual(["belt:a", "city"]));
  vi.advanceTimersByTime(1000);
  expect(other.commands).toEqual([]);
  vi.advanceTimersByTime(1000);
  await vi.waitFor(() =>
    expect(other.commands).toEqual([expect.objectContaining({ type: "sync", sceneId: "belt:a" })]),
  );
  expect(lead.commands).toEqual([]);
});

test("a wall that stood aside follows the others when it comes back", async () => {
  const clock = { now: 0 };
  const wall = openWall("hall", () => clock.now);
  const { heard } = openStranger();
  const since = () => (heard as WallStatus[]).map(({ startedAt }) => startedAt);
  for (const aside of [{ hidden: true }, { mode: "paused" }, { mode: "handled" }] as const) {
    clock.now += 100;
    wall.link.announce({ ...SHOWN, ...aside });
    clock.now += 100;
    wall.link.announce(SHOWN);
  }
  await vi.waitFor(() => expect(since()).toEqual([0, 200, 200, 400, 400, 600]));
  clock.now += 100;
  wall.link.announce({ ...SHOWN, mode: "held" });
  wall.link.announce(SHOWN);
  await vi.waitFor(() => expect(since().slice(-2)).toEqual([600, 600]));
});

test("a wall that nobody sees says so, and does not say that it goes on", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: 0 });
  const wall = openWall("hall");
  const { heard } = openStranger();
  wall.link.announce(SHOWN);
  vi.advanceTimersByTime(1000);
  wall.link.announce({ ...SHOWN, elapsed: 1, hidden: true });
  vi.advanceTimersByTime(5000);
  const told = () => (heard as WallStatus[]).map(({ hidden, elapsed }) => [hidden, elapsed]);
  await vi.waitFor(() =>
    expect(told()).toEqual([
      [false, 0],
      [true, 1],
      [true, 1],
      [true, 1],
      [true, 1],
    ]),
  );
});

test("a held wall that is reloaded is held again at its scene", async () => {
  const before = openWall("hall");
  const presenter = openPresenter(null);
  before.link.announce({ ...SHOWN, sceneId: "belt:a", elapsed: 4, mode: "held" });
  await vi.waitFor(() => expect(presenter.heard.walls).toHaveLength(1));
  before.link.close();
  await vi.waitFor(() => expect(presenter.heard.walls).toEqual([]));
  const after = openWall("hall");
  after.link.announce(SHOWN);
  await vi.waitFor(() =>
    expect(after.commands).toEqual([
      { type: "sync", sceneId: "belt:a", elapsed: 4 },
      { type: "hold" },
    ]),
  );
});

test("a presenter that closes hears and says nothing more", async () => {
  const gone = openPresenter(null);
  const wall = openWall("hall");
  gone.link.close();
  gone.link.send({ type: "hold" });
  wall.link.announce(SHOWN);
  const witness = openPresenter(null);
  await vi.waitFor(() => expect(witness.heard.walls).toHaveLength(1));
  expect(gone.heard.walls).toEqual([]);
  expect(wall.commands).toEqual([]);
});
