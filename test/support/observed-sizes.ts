import type { LitElement } from "lit";
import { vi } from "vitest";

type Callback = (entries: readonly { readonly contentRect: { readonly width: number } }[]) => void;

const observers = new Set<{ readonly tell: Callback; readonly targets: Set<Element> }>();

/** Stands in for the browser's size observer, which a page without layout does not have. */
export function observeSizes(): void {
  observers.clear();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly targets = new Set<Element>();
      readonly tell: Callback;
      constructor(callback: Callback) {
        this.tell = callback;
        observers.add(this);
      }
      observe(target: Element): void {
        this.targets.add(target);
      }
      disconnect(): void {
        this.targets.clear();
      }
    },
  );
}

/** Gives an element a width in pixels, tells who observes it, and waits until it is drawn anew. */
export async function resize(element: LitElement, width: number): Promise<void> {
  for (const { tell, targets } of observers) {
    if (targets.has(element)) tell([{ contentRect: { width } }]);
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}
