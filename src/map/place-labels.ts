/** A text that wants a place beside its mark, in screen pixels. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  /** Spaces to try between the anchor and the text, nearest first; none centres it on the anchor. */
  readonly offsets: readonly number[];
}

export interface PlacedLabel extends LabelWish {
  /** Where the text's middle stands. */
  readonly textX: number;
  readonly textY: number;
}

export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE_HEIGHT = 1.3;

/**
 * Greedy placement: earlier wishes win, each tries right, left, below and above its mark, and is
 * left out when every side is taken. No placed label touches another or an obstacle.
 *
 * @param room where labels may stand; null: anywhere.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly LabelBox[] = [],
  room: LabelBox | null = null,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const width = textWidth(wish.text, wish.fontSize);
    const height = wish.fontSize * LINE_HEIGHT;
    const free = sides(wish, width, height).find((spot) => {
      const box = boxAround(spot, width, height);
      return isWithin(box, room) && !taken.some((other) => overlap(box, other));
    });
    if (!free) continue;
    taken.push(boxAround(free, width, height));
    placed.push({ ...wish, textX: free[0], textY: free[1] });
  }
  return placed;
}

/** Width of a text, pixels: Chinese characters are square, the rest about 0.56 em. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return ems * fontSize;
}

type Spot = readonly [x: number, y: number];

function sides({ x, y, offsets }: LabelWish, width: number, height: number): readonly Spot[] {
  if (offsets.length === 0) return [[x, y]];
  return offsets.flatMap((offset): readonly Spot[] => [
    [x + offset + width / 2, y],
    [x - offset - width / 2, y],
    [x, y + offset + height / 2],
    [x, y - offset - height / 2],
  ]);
}

/** The box that a text centred on the spot covers. */
function boxAround([x, y]: Spot, width: number, height: number): LabelBox {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

const isWithin = (box: LabelBox, room: LabelBox | null): boolean =>
  !room ||
  (box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom);

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
