/** What the furniture takes from the map on each side, CSS pixels. */
export interface FreeArea {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The parts that take something; null where a scene has none. */
interface Parts {
  readonly head: Element | null;
  readonly foot: Element | null;
  readonly start: Element | null;
  readonly end: Element | null;
}

/**
 * Measures what the furniture takes from the map.
 *
 * @param host fills the screen; it may be shifted a little.
 * @param isStacked true where panels stand above and below the map, not beside it.
 */
export function measureFreeArea(host: Element, parts: Parts, isStacked: boolean): FreeArea {
  const outer = host.getBoundingClientRect();
  const rectOf = (part: Element | null): DOMRect | null => {
    const rect = part?.getBoundingClientRect() ?? null;
    return rect && rect.width > 0 && rect.height > 0 ? rect : null;
  };
  const [head, foot] = [rectOf(parts.head), rectOf(parts.foot)];
  const [start, end] = [rectOf(parts.start), rectOf(parts.end)];
  const above = isStacked ? (start ?? head) : head;
  const below = isStacked ? (end ?? foot) : foot;
  return {
    top: above ? above.bottom - outer.top : 0,
    right: !isStacked && end ? outer.right - end.left : 0,
    bottom: below ? outer.bottom - below.top : 0,
    left: !isStacked && start ? start.right - outer.left : 0,
  };
}
