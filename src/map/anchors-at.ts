/** A value of `text-variable-anchor-offset`: anchors, each with its offset in ems. */
export type VariableAnchorOffset = (string | [number, number])[];

/** Every side of an anchor at each distance, ems. */
export function anchorsAt(distances: readonly number[]): VariableAnchorOffset {
  return distances.flatMap((d): VariableAnchorOffset => {
    const diagonal = d * Math.SQRT1_2;
    return [
      ...["left", [d, 0]],
      ...["right", [-d, 0]],
      ...["top", [0, d]],
      ...["bottom", [0, -d]],
      ...["top-left", [diagonal, diagonal]],
      ...["top-right", [-diagonal, diagonal]],
      ...["bottom-left", [diagonal, -diagonal]],
      ...["bottom-right", [-diagonal, -diagonal]],
    ] as VariableAnchorOffset;
  });
}
