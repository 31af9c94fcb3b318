import type { Camera } from "../domain/geo.ts";
import type { Quarter } from "../domain/quarter.ts";
import {
  isSameRecord,
  LAYER_IDS,
  type LayerId,
  type RecordReference,
} from "../domain/record-kinds.ts";
import {
  type AppState,
  type Language,
  MOST_COMPARED,
  type ThemeChoice,
  type TypeSize,
  type ViewId,
} from "./app-state.ts";
import { encodeCamera, roundCamera } from "./camera-address.ts";
import { encodeWeights, roundWeight, sortedWeights } from "./weights-address.ts";

export type Action =
  | { readonly type: "select"; readonly record: RecordReference | null }
  /** The wall shows a scene, and with it the record that the scene is about. */
  | {
      readonly type: "show-scene";
      readonly scene: string;
      readonly record: RecordReference | null;
    }
  /** Opens a view on a record, or on the whole city. */
  | { readonly type: "open-view"; readonly view: ViewId; readonly record: RecordReference | null }
  | { readonly type: "set-quarter"; readonly quarter: Quarter | null }
  | { readonly type: "toggle-compared"; readonly belt: string }
  /** A weight of null is that of the scheme again. */
  | { readonly type: "set-weight"; readonly indicator: string; readonly weight: number | null }
  | { readonly type: "reset-weights" }
  | { readonly type: "toggle-layer"; readonly layer: LayerId }
  | { readonly type: "filter-district"; readonly adcode: string | null }
  | { readonly type: "set-language"; readonly language: Language }
  | { readonly type: "set-theme"; readonly theme: ThemeChoice }
  | { readonly type: "set-type-size"; readonly typeSize: TypeSize }
  | { readonly type: "camera-moved"; readonly camera: Camera }
  | { readonly type: "restore"; readonly state: AppState };

/** The next state; the same object when nothing changes. Pure. */
export function reduce(state: AppState, action: Action): AppState {
  const next = nextState(state, action);
  return next === state ? state : Object.freeze(next);
}

function nextState(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "select":
      return isSameRecord(state.selection, action.record)
        ? state
        : { ...state, selection: action.record && Object.freeze({ ...action.record }) };
    case "show-scene":
      return state.scene === action.scene && isSameRecord(state.selection, action.record)
        ? state
        : {
            ...state,
            scene: action.scene,
            selection: action.record && Object.freeze({ ...action.record }),
          };
    case "open-view":
      return state.view === action.view && isSameRecord(state.selection, action.record)
        ? state
        : {
            ...state,
            view: action.view,
            selection: action.record && Object.freeze({ ...action.record }),
          };
    case "set-quarter":
      return state.quarter === action.quarter ? state : { ...state, quarter: action.quarter };
    case "toggle-compared":
      return { ...state, compared: toggledBelts(state.compared, action.belt) };
    case "set-weight":
      return withWeight(state, action.indicator, action.weight);
    case "reset-weights":
      return Object.keys(state.weights).length === 0
        ? state
        : { ...state, weights: Object.freeze({}) };
    case "toggle-layer":
      return { ...state, hiddenLayers: toggledLayers(state.hiddenLayers, action.layer) };
    case "filter-district":
      return state.district === action.adcode ? state : { ...state, district: action.adcode };
    case "set-language":
      return state.language === action.language ? state : { ...state, language: action.language };
    case "set-theme":
      return state.theme === action.theme ? state : { ...state, theme: action.theme };
    case "set-type-size":
      return state.typeSize === action.typeSize ? state : { ...state, typeSize: action.typeSize };
    case "camera-moved": {
      const camera = roundCamera(action.camera);
      return isSameCamera(state.camera, camera) ? state : { ...state, camera };
    }
    case "restore":
      return isSameState(state, action.state) ? state : action.state;
  }
}

/** Cameras are compared as the address holds them. */
function isSameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  return encodeCamera(one) === encodeCamera(other);
}

function isSameState(one: AppState, other: AppState): boolean {
  return (
    one.view === other.view &&
    one.scene === other.scene &&
    isSameRecord(one.selection, other.selection) &&
    one.hiddenLayers.join() === other.hiddenLayers.join() &&
    one.district === other.district &&
    one.quarter === other.quarter &&
    one.compared.join() === other.compared.join() &&
    encodeWeights(one.weights) === encodeWeights(other.weights) &&
    one.language === other.language &&
    one.theme === other.theme &&
    one.typeSize === other.typeSize &&
    isSameCamera(one.camera, other.camera)
  );
}

function toggledLayers(hidden: readonly LayerId[], layer: LayerId): readonly LayerId[] {
  const shown = hidden.includes(layer);
  return Object.freeze(LAYER_IDS.filter((id) => (id === layer ? !shown : hidden.includes(id))));
}

/** One more belt pushes the first one out, so that a choice always has an effect. */
function toggledBelts(compared: readonly string[], belt: string): readonly string[] {
  const others = compared.filter((id) => id !== belt);
  if (others.length < compared.length) return Object.freeze(others);
  return Object.freeze([...others, belt].slice(-MOST_COMPARED));
}

function withWeight(state: AppState, indicator: string, weight: number | null): AppState {
  const { [indicator]: before, ...others } = state.weights;
  const rounded = weight === null ? undefined : roundWeight(weight);
  if (before === rounded) return state;
  const next = rounded === undefined ? others : { ...others, [indicator]: rounded };
  return { ...state, weights: sortedWeights(Object.entries(next)) };
}
