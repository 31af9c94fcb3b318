import type { ViewLink } from "../../components/hd-tour-controls.ts";
import { translate } from "../../i18n/translate.ts";
import { encodeAddress } from "../../state/address.ts";
import type { AppState, Language, ViewId } from "../../state/app-state.ts";
import { sceneSelection } from "../../state/scene-selection.ts";
import type { WallSources } from "./wall-sources.ts";

/** A language's name in itself, and where it is chosen. */
const OTHER_LANGUAGE: Readonly<Record<Language, { readonly name: string; readonly to: Language }>> =
  { "zh-CN": { name: "English", to: "en" }, en: { name: "中文", to: "zh-CN" } };

/** The wall in the other language, and what is shown in the other views. */
export function viewLinks({ state, scene }: WallSources): readonly ViewLink[] {
  const href = (next: AppState): string => encodeAddress(next, location) || "?";
  const other = (view: ViewId): string =>
    href({ ...state, view, scene: null, selection: sceneSelection(scene) });
  const { name, to } = OTHER_LANGUAGE[state.language];
  return [
    {
      name,
      href: href({
        ...state,
        scene: scene.id,
        selection: sceneSelection(scene),
        language: to,
      }),
      language: to,
    },
    { name: translate("wall.map"), href: other("explore"), language: null },
    { name: translate("wall.dossier"), href: other("dossier"), language: null },
  ];
}
