import type { Quarter } from "../domain/quarter.ts";
import type { RecordReference } from "../domain/record-kinds.ts";

/** A setting the reader may change outside the map: each carries what the state should become. */
export type Setting =
  | { readonly type: "set-language"; readonly language: "zh-CN" | "en" }
  | { readonly type: "set-theme"; readonly theme: "system" | "light" | "dark" }
  | { readonly type: "set-type-size"; readonly typeSize: "standard" | "large" }
  | { readonly type: "filter-district"; readonly adcode: string | null }
  | { readonly type: "set-quarter"; readonly quarter: Quarter | null }
  | {
      readonly type: "open-view";
      readonly view: "explore" | "dossier";
      readonly record: RecordReference | null;
    }
  | { readonly type: "toggle-compared"; readonly belt: string }
  | { readonly type: "set-weight"; readonly indicator: string; readonly weight: number | null }
  | { readonly type: "reset-weights" };

/** The reader changed a setting. */
export class SettingEvent extends Event {
  static readonly type = "hd-setting";
  readonly action: Setting;
  constructor(action: Setting) {
    super(SettingEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-setting": SettingEvent;
  }
}
