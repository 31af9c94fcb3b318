import type { Camera } from "../domain/geo.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { LayerId, RecordReference } from "../domain/record-kinds.ts";

/** Views that exist; the planner's desk joins this list when it is built. */
export const VIEW_IDS = ["explore", "dossier", "wall", "presenter"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** How large texts, marks and targets are; `large` is for eyes and hands that need it. */
export const TYPE_SIZES = ["standard", "large"] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

/** Most belts that stand side by side. */
export const MOST_COMPARED = 3;

/** Everything an address can hold: two readers with equal states see the same page. */
export interface AppState {
  readonly view: ViewId;
  /** Id of the wall's scene; null is the tour's first. */
  readonly scene: string | null;
  readonly selection: RecordReference | null;
  /** Layers switched off, in the order of `LAYER_IDS`, each once. */
  readonly hiddenLayers: readonly LayerId[];
  /** Adcode that the records are filtered by; null shows all. */
  readonly district: string | null;
  /** Quarter that everything is shown as of; null is the present of the data. */
  readonly quarter: Quarter | null;
  /** Ids of the belts that stand side by side, in the order chosen, each once. */
  readonly compared: readonly string[];
  /** Weights tried instead of the scheme's: indicator id → 0…100, ids in alphabetical order. */
  readonly weights: Readonly<Record<string, number>>;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly typeSize: TypeSize;
  /** Where the reader has moved the camera, rounded as in the address; null is the opening view. */
  readonly camera: Camera | null;
}

export const INITIAL_STATE: AppState = Object.freeze({
  view: "explore",
  scene: null,
  selection: null,
  hiddenLayers: Object.freeze([]),
  district: null,
  quarter: null,
  compared: Object.freeze([]),
  weights: Object.freeze({}),
  language: "zh-CN",
  theme: "system",
  typeSize: "standard",
  camera: null,
} satisfies AppState);
