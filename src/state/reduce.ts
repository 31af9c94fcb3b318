import type { Camera } from "../domain/geo.ts";
import {
  isSameRecord,
  LAYER_IDS,
  type LayerId,
  type RecordReference,
} from "../domain/record-kinds.ts";
import type { AppState, Language, ThemeChoice } from "./app-state.ts";
import { encodeCamera, roundCamera } from "./camera-address.ts";

export type Action =
  | { readonly type: "select"; readonly record: RecordReference | null }
  | { readonly type: "toggle-layer"; readonly layer: LayerId }
  | { readonly type: "filter-district"; readonly adcode: string | null }
  | { readonly type: "set-language"; readonly language: Language }
  | { readonly type: "set-theme"; readonly theme: ThemeChoice }
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
    case "toggle-layer":
      return { ...state, hiddenLayers: toggledLayers(state.hiddenLayers, action.layer) };
    case "filter-district":
      return state.district === action.adcode ? state : { ...state, district: action.adcode };
    case "set-language":
      return state.language === action.language ? state : { ...state, language: action.language };
    case "set-theme":
      return state.theme === action.theme ? state : { ...state, theme: action.theme };
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
    isSameRecord(one.selection, other.selection) &&
    one.hiddenLayers.join() === other.hiddenLayers.join() &&
    one.district === other.district &&
    one.language === other.language &&
    one.theme === other.theme &&
    isSameCamera(one.camera, other.camera)
  );
}

function toggledLayers(hidden: readonly LayerId[], layer: LayerId): readonly LayerId[] {
  const shown = hidden.includes(layer);
  return Object.freeze(LAYER_IDS.filter((id) => (id === layer ? !shown : hidden.includes(id))));
}
