// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { HdDialog } from "../../src/components/hd-dialog.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { oneIn, showElement } from "../support/show-element.ts";

afterEach(() => document.body.replaceChildren());

test("a window is named, closes by its button, and says so once", async () => {
  await setLocale("en");
  const dialog = await showElement(HdDialog, { heading: "Way to the west gate" });
  const window = oneIn<HTMLDialogElement>(dialog, "dialog");
  let closed = 0;
  dialog.addEventListener("close", () => {
    closed += 1;
  });
  await dialog.show();
  expect(window.open).toBe(true);
  expect(window.getAttribute("aria-labelledby")).toBe("heading");
  expect(oneIn(dialog, "#heading").textContent).toBe("Way to the west gate");
  oneIn(dialog, "button[aria-label=Close]").click();
  expect([window.open, closed]).toEqual([false, 1]);
});

test("a press beside a window closes it, a selection that ends there does not", async () => {
  const dialog = await showElement(HdDialog, { heading: "" });
  const window = oneIn<HTMLDialogElement>(dialog, "dialog");
  window.getBoundingClientRect = () => new DOMRect(100, 100, 200, 200);
  await dialog.show();
  const at = { clientX: 20, clientY: 20, bubbles: true, composed: true };
  oneIn(dialog, "h2").dispatchEvent(
    new MouseEvent("pointerdown", { bubbles: true, composed: true }),
  );
  window.dispatchEvent(new MouseEvent("click", at));
  expect(window.open).toBe(true);
  window.dispatchEvent(new MouseEvent("pointerdown", at));
  window.dispatchEvent(new MouseEvent("click", at));
  expect(window.open).toBe(false);
});

test("keys pressed in a window reach nothing behind it", async () => {
  const dialog = await showElement(HdDialog, { heading: "" });
  const heard: string[] = [];
  document.addEventListener("keydown", ({ key }) => heard.push(key), { once: true });
  const press = { key: "Escape", bubbles: true, composed: true };
  oneIn(dialog, "button").dispatchEvent(new KeyboardEvent("keydown", press));
  expect(heard).toEqual([]);
});
