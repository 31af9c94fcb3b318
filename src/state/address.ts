import {
  LAYER_IDS,
  type LayerId,
  RECORD_KINDS,
  type RecordReference,
} from "../domain/record-kinds.ts";
import { type AppState, INITIAL_STATE, LANGUAGES, THEMES, VIEW_IDS } from "./app-state.ts";
import { decodeCamera, encodeCamera } from "./camera-address.ts";

/** Parts of the address that were not understood, each as written there. */
export interface DecodedAddress {
  readonly state: AppState;
  readonly dropped: readonly string[];
}

/**
 * `?view=…&select=belt:id&hide=a,b&district=350102&lang=en&theme=dark#map=zoom/lat/lng`, defaults
 * left out. Parameters that are not the program's own are kept as they stand in `current`.
 */
export function encodeAddress(
  state: AppState,
  current: Pick<URL, "search"> = { search: "" },
): string {
  const params = new URLSearchParams(current.search);
  const set = (name: string, value: string | null): void =>
    value === null ? params.delete(name) : params.set(name, value);
  set("view", state.view === INITIAL_STATE.view ? null : state.view);
  set("select", state.selection && `${state.selection.kind}:${state.selection.id}`);
  set("hide", state.hiddenLayers.length > 0 ? state.hiddenLayers.join(",") : null);
  set("district", state.district);
  set("lang", state.language === INITIAL_STATE.language ? null : state.language);
  set("theme", state.theme === INITIAL_STATE.theme ? null : state.theme);
  // A colon and a comma may stand in a query; readable addresses are easier to trust.
  const query = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  const hash = state.camera ? `#map=${encodeCamera(state.camera)}` : "";
  return `${query ? `?${query}` : ""}${hash}`;
}

/** Inverse of `encodeAddress`; nonsense gives the default and is reported in `dropped`. */
export function decodeAddress({ search, hash }: Pick<URL, "search" | "hash">): DecodedAddress {
  const params = new URLSearchParams(search);
  const dropped: string[] = [];
  const read = <T>(name: string, fallback: T, decode: (text: string) => T | null): T => {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = decode(text);
    if (value !== null) return value;
    dropped.push(`${name}=${text}`);
    return fallback;
  };
  const cameraText = new URLSearchParams(hash.replace(/^#/, "")).get("map");
  const camera = cameraText === null ? null : decodeCamera(cameraText);
  if (cameraText !== null && camera === null) dropped.push(`map=${cameraText}`);
  const state: AppState = {
    view: read("view", INITIAL_STATE.view, (text) => oneOf(VIEW_IDS, text)),
    selection: read<RecordReference | null>("select", null, decodeReference),
    hiddenLayers: read("hide", INITIAL_STATE.hiddenLayers, decodeLayers),
    district: read<string | null>("district", null, (text) => (/^\d{6}$/.test(text) ? text : null)),
    language: read("lang", INITIAL_STATE.language, decodeLanguage),
    theme: read("theme", INITIAL_STATE.theme, (text) => oneOf(THEMES, text)),
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

function decodeLayers(text: string): readonly LayerId[] | null {
  const named = text.split(",");
  const known = LAYER_IDS.filter((id) => named.includes(id));
  return known.length === named.length ? Object.freeze(known) : null;
}
