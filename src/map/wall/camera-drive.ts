import type { Padding, Size } from "../web-mercator.ts";
import { type CameraPath, cameraPath } from "./camera-path.ts";
import { planCamera, type Shot } from "./camera-plan.ts";
import type { PaddedCamera } from "./pitched-camera.ts";

/** How a camera gets to a shot. */
interface Departure {
  /** Where it is; null: where the way before has brought it. */
  readonly from: PaddedCamera | null;
  /** At once instead of along a way. */
  readonly isJump: boolean;
}

/** The camera's way through a scene, as a function of the scene's time. */
export class CameraDrive {
  #path: CameraPath | null = null;
  #target: PaddedCamera | null = null;
  /** Seconds of the scene gone by when it set out; null until it is first asked for. */
  #departure: number | null = null;
  #last: PaddedCamera | null = null;

  /** Sets out for a shot. */
  plan(shot: Shot, size: Size, padding: Padding, { from, isJump }: Departure): void {
    const target = planCamera(shot, size, padding);
    const start = from ?? this.#last;
    this.#target = target;
    this.#departure = null;
    this.#path = start && !isJump ? cameraPath(start, target, size) : null;
  }

  /**
   * The furniture leaves another part of the screen free: under way the camera goes on to where its
   * subject now belongs, at rest it glides there.
   */
  redirect(shot: Shot, size: Size, padding: Padding, elapsed: number): void {
    const arrived = this.arrival(elapsed) === 1;
    const [from, departure] = [this.#path?.at(0) ?? null, this.#departure];
    this.plan(shot, size, padding, { from: arrived ? null : from, isJump: false });
    if (!arrived) this.#departure = departure;
  }

  /** When it is there, seconds from the scene's beginning. */
  get arrivesAt(): number {
    return (this.#departure ?? 0) + (this.#path?.seconds ?? 0);
  }

  /** Share of the way that lies behind it. */
  arrival(elapsed: number): number {
    const seconds = this.#path?.seconds ?? 0;
    if (seconds === 0) return 1;
    return Math.min(1, Math.max(0, (elapsed - (this.#departure ?? elapsed)) / seconds));
  }

  /** The camera when so much of the scene has gone by. */
  at(elapsed: number): PaddedCamera {
    if (!this.#target) throw new RangeError("the camera has nowhere to go yet");
    this.#departure ??= elapsed;
    this.#last = this.#path ? this.#path.at(this.arrival(elapsed)) : this.#target;
    return this.#last;
  }
}
