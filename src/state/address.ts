import { parseQuarter, type Quarter } from "../domain/quarter.ts";
import {
  LAYER_IDS,
  type LayerId,
  RECORD_KINDS,
  type RecordReference,
} from "../domain/record-kinds.ts";
import {
  type AppState,
  INITIAL_STATE,
  LANGUAGES,
  MOST_COMPARED,
  THEMES,
  TYPE_SIZES,
  VIEW_IDS,
} from "./app-state.ts";
import { decodeCamera, encodeCamera } from "./camera-address.ts";
import { readParameters } from "./read-parameters.ts";
import { decodeWeights, encodeWeights } from "./weights-address.ts";

const RECORD_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const SCENE_ID = /^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** Parts of the address that were not understood, each as written there. */
export interface DecodedAddress {
  readonly state: AppState;
  readonly dropped: readonly string[];
}

/**
 * `?view=…&scene=stop:id&select=belt:id&hide=a,b&district=350102&quarter=2019-Q3&compare=a,b&weights=c:12
 * &lang=en&theme=dark&type=large#map=zoom/lat/lng`, defaults left out. Parameters that are not the program's own are kept as they stand in `current`.
 */
export function encodeAddress(
  state: AppState,
  current: Pick<URL, "search"> = { search: "" },
): string {
  const params = new URLSearchParams(current.search);
  const set = (name: string, value: string | null): void =>
    value === null ? params.delete(name) : params.set(name, value);
  set("view", state.view === INITIAL_STATE.view ? null : state.view);
  set("scene", state.scene);
  set("select", state.selection && `${state.selection.kind}:${state.selection.id}`);
  set("hide", state.hiddenLayers.length > 0 ? state.hiddenLayers.join(",") : null);
  set("district", state.district);
  set("quarter", state.quarter);
  set("compare", state.compared.length > 0 ? state.compared.join(",") : null);
  set("weights", encodeWeights(state.weights) || null);
  set("lang", state.language === INITIAL_STATE.language ? null : state.language);
  set("theme", state.theme === INITIAL_STATE.theme ? null : state.theme);
  set("type", state.typeSize === INITIAL_STATE.typeSize ? null : state.typeSize);
  // A colon and a comma may stand in a query; readable addresses are easier to trust.
  const query = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  const hash = state.camera ? `#map=${encodeCamera(state.camera)}` : "";
  return `${query ? `?${query}` : ""}${hash}`;
}

/** Inverse of `encodeAddress`; nonsense gives the default and is reported in `dropped`. */
export function decodeAddress({ search, hash }: Pick<URL, "search" | "hash">): DecodedAddress {
  const params = new URLSearchParams(search);
  const dropped: string[] = [];
  const read = readParameters(params, dropped);
  const cameraText = new URLSearchParams(hash.replace(/^#/, "")).get("map");
  const camera = cameraText === null ? null : decodeCamera(cameraText);
  if (cameraText !== null && camera === null) dropped.push(`map=${cameraText}`);
  const state: AppState = {
    view: read("view", INITIAL_STATE.view, (text) => oneOf(VIEW_IDS, text)),
    scene: read<string | null>("scene", null, (text) => (SCENE_ID.test(text) ? text : null)),
    selection: read<RecordReference | null>("select", null, decodeReference),
    hiddenLayers: read("hide", INITIAL_STATE.hiddenLayers, decodeLayers),
    district: read<string | null>("district", null, (text) => (/^\d{6}$/.test(text) ? text : null)),
    quarter: read<Quarter | null>("quarter", null, parseQuarter),
    compared: read("compare", INITIAL_STATE.compared, decodeCompared),
    weights: read("weights", INITIAL_STATE.weights, decodeWeights),
    language: read("lang", INITIAL_STATE.language, decodeLanguage),
    theme: read("theme", INITIAL_STATE.theme, (text) => oneOf(THEMES, text)),
    typeSize: read("type", INITIAL_STATE.typeSize, (text) => oneOf(TYPE_SIZES, text)),
    camera,
  };
  return { state: Object.freeze(state), dropped };
}

function oneOf<T extends string>(options: readonly T[], text: string): T | null {
  return options.find((option) => option === text) ?? null;
}

/** `zh`, `zh-Hans` and `en-GB` mean the language that there is. */
function decodeLanguage(text: string): AppState["language"] | null {
  const [primary] = text.toLowerCase().split("-");
  return LANGUAGES.find((language) => language.split("-")[0] === primary) ?? null;
}

function decodeReference(text: string): RecordReference | null {
  const [, kindText = "", id = ""] = /^([a-z]+):([a-z0-9-]+)$/.exec(text) ?? [];
  const kind = oneOf(RECORD_KINDS, kindText);
  return kind && Object.freeze({ kind, id });
}

function decodeCompared(text: string): readonly string[] | null {
  const belts = text.split(",");
  const isTwice = new Set(belts).size < belts.length;
  if (isTwice || belts.length > MOST_COMPARED || belts.some((id) => !RECORD_ID.test(id))) {
    return null;
  }
  return Object.freeze(belts);
}

function decodeLayers(text: string): readonly LayerId[] | null {
  const named = text.split(",");
  const known = LAYER_IDS.filter((id) => named.includes(id));
  return known.length === named.length ? Object.freeze(known) : null;
}
