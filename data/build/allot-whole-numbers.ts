/**
 * Splits a whole number by shares into whole numbers that sum to it exactly, by largest remainder
 * (Hare–Niemeyer); equal remainders go to the earlier share.
 *
 * @param shares at least one, none negative, not all zero; they need not sum to one.
 * @param total whole and not negative.
 * @throws RangeError on anything else: a caller's mistake.
 */
export function allotWholeNumbers(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((before, share) => before + share, 0);
  const isBad = shares.some((share) => !(share >= 0)) || !(sum > 0) || !Number.isFinite(sum);
  if (isBad || !Number.isSafeInteger(total) || total < 0) {
    throw new RangeError(`cannot split ${total} by ${shares.length} shares that sum to ${sum}`);
  }
  const quotas = shares.map((share) => (share / sum) * total);
  const allotted = quotas.map(Math.floor);
  const left = total - allotted.reduce((before, part) => before + part, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) allotted[index] = (allotted[index] ?? 0) + 1;
  return allotted;
}
