/** Numbers and choices that are the same for the same seed. */
export interface SeededRandom {
  /** 0 ≤ number < 1. */
  next(): number;
  /** 0 ≤ whole number < `end`. */
  below(end: number): number;
  pick<T>(options: readonly T[]): T;
  /** True so often, 0…1. */
  chance(share: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for made-up data. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(options) {
      const option = options[below(options.length)];
      if (option === undefined) throw new RangeError("nothing to pick from");
      return option;
    },
  };
}
