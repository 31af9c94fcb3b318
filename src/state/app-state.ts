import type { Camera } from "../domain/geo.ts";
import type { LayerId, RecordReference } from "../domain/record-kinds.ts";

/** Views that exist; the wall and the planner's desk join this list when they are built. */
export const VIEW_IDS = ["explore"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Everything an address can hold: two readers with equal states see the same page. */
export interface AppState {
  readonly view: ViewId;
  readonly selection: RecordReference | null;
  /** Layers switched off, in the order of `LAYER_IDS`, each once. */
  readonly hiddenLayers: readonly LayerId[];
  /** Adcode that the records are filtered by; null shows all. */
  readonly district: string | null;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Where the reader has moved the camera, rounded as in the address; null is the opening view. */
  readonly camera: Camera | null;
}

export const INITIAL_STATE: AppState = Object.freeze({
  view: "explore",
  selection: null,
  hiddenLayers: Object.freeze([]),
  district: null,
  language: "zh-CN",
  theme: "system",
  camera: null,
} satisfies AppState);
