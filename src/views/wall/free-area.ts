/** CSS pixels that the furniture takes from the map at each side. */
export interface FreeArea {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Elements of the furniture by where they stand; null where nothing does. */
interface Standing {
  readonly head: Element | null;
  readonly foot: Element | null;
  readonly start: Element | null;
  readonly end: Element | null;
}

/**
 * What head, foot and columns take from the whole, by their boxes: it asks for the layout. On a tall
 * screen columns stand above and below the map, elsewhere beside it.
 *
 * @param whole may be shifted a little: boxes are told against it.
 */
export function measureFreeArea(
  whole: Element,
  { head, foot, start, end }: Standing,
  isTall: boolean,
): FreeArea {
  const all = whole.getBoundingClientRect();
  const box = (element: Element | null): DOMRect | null => {
    const own = element?.getBoundingClientRect();
    return own && own.width > 0 && own.height > 0 ? own : null;
  };
  const [top, bottom, first, last] = [box(head), box(foot), box(start), box(end)];
  const above = Math.max(0, (top?.bottom ?? all.top) - all.top);
  const below = Math.max(0, all.bottom - (bottom?.top ?? all.bottom));
  if (isTall) {
    return {
      top: Math.max(above, (first?.bottom ?? all.top) - all.top),
      right: 0,
      bottom: Math.max(below, all.bottom - (last?.top ?? all.bottom)),
      left: 0,
    };
  }
  return {
    top: above,
    right: Math.max(0, all.right - (last?.left ?? all.right)),
    bottom: below,
    left: Math.max(0, (first?.right ?? all.left) - all.left),
  };
}
