import type { Camera } from "../domain/geo.ts";
import {
  isSameRecord,
  LAYER_IDS,
  type LayerId,
  type RecordReference,
} from "../domain/record-kinds.ts";
import type { AppState, Language, ThemeChoice } from "./app-state.ts";
import { roundCamera } from "./camera-address.ts";

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
    case "camera-moved":
      return { ...state, camera: roundCamera(action.camera) };
    case "restore":
      return action.state;
  }
}

function toggledLayers(hidden: readonly LayerId[], layer: LayerId): readonly LayerId[] {
  const shown = hidden.includes(layer);
  return Object.freeze(LAYER_IDS.filter((id) => (id === layer ? !shown : hidden.includes(id))));
}
