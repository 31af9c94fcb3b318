/** What a scene of the wall's tour is about. */
export const SCENE_KINDS = ["city", "belt", "stop", "standards", "coverage"] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** Panels that a scene may show beside the map. */
export const WALL_PANELS = ["city", "belt", "point", "standards", "coverage", "strip"] as const;
export type WallPanel = (typeof WALL_PANELS)[number];

/** How a scene is looked at; what is null is chosen so that its subject fills the free part of the screen. */
export interface SceneCamera {
  readonly center: readonly [lng: number, lat: number] | null;
  /** MapLibre's zoom on a screen 1080 CSS pixels high; other screens see the same ground. */
  readonly zoom: number | null;
  /** Degrees from straight down, 0…60. */
  readonly pitch: number | null;
  /** Degrees clockwise from north. */
  readonly bearing: number | null;
}

/** One scene of the tour: a subject, how it is looked at, what stands beside it, for how long. */
export interface TourScene {
  /** `city`, `coverage`, `belt:ID`, `stop:POINT-ID`, `standards:BELT-ID`, each at most once in a tour; a second `city` is `city-2`. */
  readonly id: string;
  readonly kind: SceneKind;
  /** Id of the belt that it is about; null for city and coverage. */
  readonly belt: string | null;
  /** Id of the stop that it is about; null but for stops. */
  readonly point: string | null;
  /** How long it lasts at the tour's own pace, the way of the camera to it included. */
  readonly seconds: number;
  readonly camera: SceneCamera;
  readonly panels: readonly WallPanel[];
  /** Words of the tour's author; null where the scene speaks by its figures alone. */
  readonly text: string | null;
  readonly textEn: string | null;
}

/** The scenes in their order; never empty. */
export type Tour = readonly TourScene[];
