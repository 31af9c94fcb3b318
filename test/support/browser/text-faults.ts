import type { Page } from "@playwright/test";

/**
 * What is wrong with the texts that a reader sees: cut off by the screen or a box, lying on one another,
 * smaller than they may be. Looks through every shadow root.
 *
 * @param leastPixels smallest size of a letter, CSS pixels
 * @returns a line each
 */
export const textFaults = (page: Page, leastPixels: number): Promise<readonly string[]> =>
  page.evaluate(findTextFaults, leastPixels);

/** Runs in the page. */
function findTextFaults(leastPixels: number): string[] {
  interface Shown {
    readonly text: string;
    /** Lines of one text are set by its own line height. */
    readonly node: Node;
    readonly box: DOMRect;
    readonly pixels: number;
    readonly clip: DOMRect | null;
  }
  const TOLERANCE = 1.5;
  const parentOf = (node: Element): Element | null =>
    node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  const clipOf = (from: Element): DOMRect | null => {
    for (let node: Element | null = from; node; node = parentOf(node)) {
      const { overflowX, overflowY } = getComputedStyle(node);
      const cuts = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
      if (cuts && node !== document.body && node !== document.documentElement) {
        return node.getBoundingClientRect();
      }
    }
    return null;
  };
  /** How much smaller or larger zooms and transforms draw an element than its style says. */
  const scaleOf = (from: Element): number => {
    let scale = from.currentCSSZoom;
    for (let node: Element | null = from; node; node = parentOf(node)) {
      const { transform } = getComputedStyle(node);
      if (transform !== "none") scale *= Math.abs(new DOMMatrix(transform).d);
    }
    return scale;
  };
  const isSeen = (from: Element): boolean => {
    for (let node: Element | null = from; node; node = parentOf(node)) {
      const style = getComputedStyle(node);
      if (style.visibility === "hidden" || Number(style.opacity) < 0.05) return false;
      if (node.matches("dialog:not([open]), hd-svg-map, .gl, .announced, .visually-hidden"))
        return false;
    }
    return from.checkVisibility();
  };
  const shown: Shown[] = [];
  const visit = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      const text = node instanceof Text ? node.data.trim() : "";
      if (text === "" || !(parent instanceof Element) || parent.matches("style, script")) continue;
      if (!isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const drawn =
        parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : scaleOf(parent);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * drawn;
      // one box a line: a paragraph's own box would cover what stands beside its last line
      for (const box of range.getClientRects()) {
        // letters are lower than their lines
        const lean = Math.max(0, (box.height - size) / 2);
        const letters = new DOMRect(box.x, box.y + lean, box.width, box.height - 2 * lean);
        if (box.width > 1)
          shown.push({ text, node, box: letters, pixels: size, clip: clipOf(parent) });
      }
    }
  };
  visit(document.body);
  const faults: string[] = [];
  const within = (
    box: DOMRect,
    room: { left: number; top: number; right: number; bottom: number },
  ) =>
    box.left >= room.left - TOLERANCE &&
    box.right <= room.right + TOLERANCE &&
    box.top >= room.top - TOLERANCE &&
    box.bottom <= room.bottom + TOLERANCE;
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const { text, box, pixels, clip } of shown) {
    if (!within(box, screen)) faults.push(`beyond the screen: ${text}`);
    else if (clip && !within(box, clip)) faults.push(`cut off: ${text}`);
    if (pixels < leastPixels - 0.05) faults.push(`${pixels.toFixed(1)} px: ${text}`);
  }
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      const width =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (one.node !== other.node && width > TOLERANCE && height > TOLERANCE) {
        faults.push(`on one another: ${one.text} | ${other.text}`);
      }
    }
  }
  return [...new Set(faults)];
}
