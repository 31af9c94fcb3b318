/** How long the furniture stands in one place, milliseconds. */
const STEP = 90_000;
/** How far it goes to each side, CSS pixels on a screen of 1080 lines. */
const REACH = 4;

/**
 * Where what never moves is put after so long, so that no line of it burns into a screen: a path over
 * every place of a small square, neighbours in time being neighbours in space.
 *
 * @returns CSS pixels right and down, each −`reach`…`reach`.
 */
export function pixelShift(
  milliseconds: number,
  reach = REACH,
): readonly [right: number, down: number] {
  const step = Math.floor(milliseconds / STEP);
  const side = 2 * reach + 1;
  // there and back again along both axes, the second a side slower
  const swing = (position: number): number => {
    const phase = position % (2 * (side - 1));
    return (phase < side ? phase : 2 * (side - 1) - phase) - reach;
  };
  return [swing(step + reach), swing(Math.floor(step / side) + reach)];
}
