/** A moment of a scene: all that moves is a function of it. */
export interface WallMoment {
  /** Seconds since the scene began, at the tour's own pace. */
  readonly elapsed: number;
  /** Seconds from the scene's beginning to the camera's arrival. */
  readonly arrival: number;
  /** Seconds that the tour has run; what goes on from scene to scene follows this. */
  readonly running: number;
  /** What of that its belt has been in focus; it counts on from scene to scene of one belt. */
  readonly focused: number;
  /** False where scenes change without motion: everything stands as it ends. */
  readonly moving: boolean;
  /** Metres of the ground that a CSS pixel in the middle of the screen shows. */
  readonly metersPerPixel: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}

/** From 0 to 1 while time goes from `start` on for `duration`, slow at its end. */
export function progress(time: number, start: number, duration: number): number {
  const share = Math.min(1, Math.max(0, (time - start) / duration));
  return 1 - (1 - share) ** 3;
}
