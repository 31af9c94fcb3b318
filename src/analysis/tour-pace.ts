import { SCENE_SECONDS } from "./tour-scenes.ts";

/** A tour stays under ten minutes (600 s), with some room for what is rounded. */
const MOST_SECONDS = 590;

/** Less than this, and a stop is gone before its name is read. */
const LEAST_STOP_SECONDS = 2.4;

/** Less than this, and nobody takes in a matrix of standards. */
const LEAST_STANDARDS_SECONDS = 4;

/** First and last stop say where a belt runs: fewer say nothing. */
const FEWEST_STOPS = 2;

/** How a tour spends its time on each belt. */
export interface TourPace {
  readonly beltSeconds: number;
  /** Stops shown of a belt at most; the most telling ones. */
  readonly stopsPerBelt: number;
  readonly stopSeconds: number;
  /** 0: no standards. */
  readonly standardsSeconds: number;
}

/**
 * Gives each belt its time so that a tour stays under ten minutes: first stops get shorter, then fewer
 * are shown, then standards get shorter and are left out, then all stops, and at last the belts
 * themselves are shown for a shorter time, for each must come.
 *
 * @param stopCounts how many stops each belt has on the map.
 * @param otherSeconds what the scenes about the whole city take.
 */
export function tourPace(stopCounts: readonly number[], otherSeconds: number): TourPace {
  const belts = Math.max(1, stopCounts.length);
  const whole = MOST_SECONDS - otherSeconds;
  const shown = (most: number): number =>
    stopCounts.reduce((sum, count) => sum + Math.min(count, most), 0);
  const { belt, standards } = SCENE_SECONDS;

  /** The pace with so many stops and such standards; null when it does not fit. */
  const pace = (stopsPerBelt: number, standardsSeconds: number): TourPace | null => {
    const left = whole - belts * (belt + standardsSeconds);
    const count = shown(stopsPerBelt);
    if (left < count * LEAST_STOP_SECONDS) return null;
    const stopSeconds = count === 0 ? 0 : Math.min(SCENE_SECONDS.stop, tenths(left / count));
    return { beltSeconds: belt, stopsPerBelt, stopSeconds, standardsSeconds };
  };

  for (let most = Math.max(FEWEST_STOPS, ...stopCounts); most >= FEWEST_STOPS; most -= 1) {
    const fitting = pace(most, standards);
    if (fitting) return fitting;
  }
  const left = whole - belts * belt - shown(FEWEST_STOPS) * LEAST_STOP_SECONDS;
  const shorter = tenths(left / belts);
  const fitting =
    (shorter >= LEAST_STANDARDS_SECONDS ? pace(FEWEST_STOPS, shorter) : null) ??
    pace(FEWEST_STOPS, 0) ??
    pace(0, 0);
  return (
    fitting ?? {
      beltSeconds: whole / belts,
      stopsPerBelt: 0,
      stopSeconds: 0,
      standardsSeconds: 0,
    }
  );
}

/** Cut to tenths of a second, so that times read well in a presenter's list. */
const tenths = (seconds: number): number => Math.floor(seconds * 10 + 1e-6) / 10;
