import type { Tour } from "../../domain/tour.ts";

/** What is over and what is to come, seconds as they pass in the room. */
export interface TourTimes {
  readonly sceneElapsed: number;
  readonly sceneRemaining: number;
  readonly tourElapsed: number;
  readonly tourRemaining: number;
}

/**
 * The times of a scene and of the tour around it, scenes before it taken as shown whole.
 *
 * @param elapsed of the scene, seconds at the tour's own pace; more than the scene has is all of it.
 * @param pace seconds of the tour in a second of the room.
 * @returns null when the scene is not in the tour.
 */
export function tourTimes(
  tour: Tour,
  sceneId: string,
  elapsed: number,
  pace: number,
): TourTimes | null {
  const index = tour.findIndex(({ id }) => id === sceneId);
  const scene = tour[index];
  if (!scene) return null;
  const sum = (scenes: Tour): number => scenes.reduce((total, { seconds }) => total + seconds, 0);
  const within = Math.min(Math.max(0, elapsed), scene.seconds);
  const rest = scene.seconds - within;
  return {
    sceneElapsed: within / pace,
    sceneRemaining: rest / pace,
    tourElapsed: (sum(tour.slice(0, index)) + within) / pace,
    tourRemaining: (rest + sum(tour.slice(index + 1))) / pace,
  };
}
