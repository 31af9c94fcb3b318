// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { HdSheet } from "../../src/components/hd-sheet.ts";
import { listen, oneIn, showElement } from "../support/show-element.ts";

afterEach(() => document.body.replaceChildren());

test("after a drag the grip still hears a key and a screen reader, but not the click that ends the drag", async () => {
  const sheet = await showElement(HdSheet, { stop: "half" });
  const moves = listen(sheet, "hd-sheet-move");
  const grip = oneIn(sheet, ".grip");
  const pointer = (type: string, clientY: number) =>
    new PointerEvent(type, {
      clientY,
      isPrimary: true,
      pointerId: 1,
      bubbles: true,
      composed: true,
    });
  grip.dispatchEvent(pointer("pointerdown", 300));
  dispatchEvent(pointer("pointermove", 340));
  dispatchEvent(pointer("pointerup", 340));
  const before = moves.length;
  grip.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true, composed: true }));
  expect(moves).toHaveLength(before);
  // what a key or a screen reader presses has no count of clicks
  grip.dispatchEvent(new MouseEvent("click", { detail: 0, bubbles: true, composed: true }));
  expect(moves).toHaveLength(before + 1);
});
