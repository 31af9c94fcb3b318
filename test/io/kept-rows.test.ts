import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { databaseRows, openFeedbackDatabase } from "../../src/io/feedback-database.ts";
import { FeedbackDrafts } from "../../src/io/feedback-drafts.ts";
import { KeptRows } from "../../src/io/kept-rows.ts";
import type { RowStore } from "../../src/io/row-store.ts";
import { madeUpDraft, madeUpSubject } from "../support/made-up-feedback.ts";

beforeEach(() => void vi.stubGlobal("indexedDB", new IDBFactory()));

const onDevice = async <Row>(): Promise<RowStore<Row>> =>
  databaseRows<Row>(await openFeedbackDatabase(), "drafts");

/** A device with room or without, as told. */
async function narrowDevice() {
  const device = await onDevice<string>();
  const narrow = { isFull: false };
  const rows: RowStore<string> = {
    ...device,
    change: (key, revise) =>
      narrow.isFull
        ? Promise.reject(new DOMException("", "QuotaExceededError"))
        : device.change(key, revise),
  };
  return { narrow, device, rows };
}

test("what a full device cannot take stays in the page, says so, and is kept once there is room", async () => {
  const { narrow, device, rows } = await narrowDevice();
  const kept = new KeptRows(Promise.resolve(rows));
  await kept.change("a", () => "old");
  narrow.isFull = true;
  await kept.change("a", (row) => `${row}, new`);
  await kept.change("b", () => "other");
  expect(kept.unkept).toEqual(["a", "b"]);
  expect(await device.read("a")).toBe("old");
  expect(await kept.read("a")).toBe("old, new");
  expect(Object.fromEntries(await kept.all())).toEqual({ a: "old, new", b: "other" });
  narrow.isFull = false;
  for (const key of kept.unkept) await kept.change(key, (row) => row && `${row}!`);
  expect(kept.unkept).toEqual([]);
  expect(Object.fromEntries(await device.all())).toEqual({ a: "old, new!", b: "other!" });
});

test("what was deleted on a device that takes no writing does not come back", async () => {
  const { narrow, rows } = await narrowDevice();
  const kept = new KeptRows(Promise.resolve(rows));
  await kept.change("a", () => "old");
  narrow.isFull = true;
  await kept.change("a", () => undefined);
  expect(await kept.read("a")).toBeUndefined();
  expect((await kept.all()).size).toBe(0);
  expect(kept.unkept).toEqual([]);
});

test("two tabs that change one row lose neither change", async () => {
  const tabs = [new KeptRows(onDevice<number>()), new KeptRows(onDevice<number>())];
  const adding = Array.from({ length: 20 }, (_, index) =>
    tabs[index % 2]?.change("sum", (sum = 0) => sum + 1),
  );
  await Promise.all(adding);
  expect(await tabs[0]?.read("sum")).toBe(20);
});

test("a draft is there at the next visit as it was last typed, each subject's own", async () => {
  const drafts = new FeedbackDrafts(new KeptRows(onDevice()));
  const draft = madeUpDraft({ words: "" });
  const typed = ["门", "门牌", "门牌看", "门牌看不清"];
  const saving = typed.map((words) => drafts.save({ ...draft, words }));
  const other = { kind: "belt", id: "west", name: "西带" } as const;
  saving.push(drafts.save(madeUpDraft({ subject: other, words: "很好" })));
  await Promise.all(saving);
  const later = new FeedbackDrafts(new KeptRows(onDevice()));
  expect(await later.read(madeUpSubject)).toEqual({ ...draft, words: "门牌看不清" });
  expect(await later.read(other)).toMatchObject({ words: "很好" });
});

test("a draft that was handed in is forgotten, a newer one of the same subject is not", async () => {
  const drafts = new FeedbackDrafts(new KeptRows(onDevice()));
  const [first, second] = [madeUpDraft(), madeUpDraft({ words: "还有" })];
  await drafts.save(first);
  await drafts.forget(second);
  expect(await drafts.read(madeUpSubject)).toEqual(first);
  await drafts.forget(first);
  expect(await drafts.read(madeUpSubject)).toBeNull();
});
