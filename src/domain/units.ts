declare const unit: unique symbol;

/** A length on the ground, metres. */
export type Meters = number & { readonly [unit]: "m" };

/** Marks a number as metres; the caller vouches for the unit. */
export const meters = (value: number): Meters => value as Meters;
