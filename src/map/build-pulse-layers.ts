import type { Layer } from "@deck.gl/core";
import { ScatterplotLayer } from "@deck.gl/layers";
import type { LineWalker } from "../analysis/walk-line.ts";

/** Beads of the pulse: a bright head and a tail that fades. */
const BEADS = Array.from({ length: 14 }, (_, index) => index);
/** Share of the belt that the tail covers. */
const TAIL_SHARE = 0.09;

export interface PulseView {
  readonly walker: LineWalker;
  /** Metres from the belt's start to the pulse's head; may run past the end, so the tail leaves too. */
  readonly headMeters: number;
  readonly color: readonly [red: number, green: number, blue: number];
}

/** Length of the tail, metres. */
export const tailMeters = (walker: LineWalker): number => walker.length * TAIL_SHARE;

/** The layers of a pulse that runs along a belt. */
export function buildPulseLayers({ walker, headMeters, color }: PulseView): readonly Layer[] {
  const step = tailMeters(walker) / BEADS.length;
  const isOn = (bead: number): boolean => {
    const distance = headMeters - bead * step;
    return distance >= 0 && distance <= walker.length;
  };
  return [
    new ScatterplotLayer<number>({
      id: "belt-pulse",
      data: BEADS,
      radiusUnits: "pixels",
      getPosition: (bead) => [...walker.at(headMeters - bead * step)] as [number, number],
      getRadius: (bead) => 6.5 - bead * 0.35,
      getFillColor: (bead) => [...color, isOn(bead) ? 235 * (1 - bead / BEADS.length) ** 1.5 : 0],
      parameters: { depthCompare: "always" },
      updateTriggers: {
        getPosition: [walker, headMeters],
        getFillColor: [walker, headMeters, ...color],
      },
    }),
  ];
}

/** `#rrggbb` as red, green, blue. */
export function parseColor(hex: string): PulseView["color"] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
