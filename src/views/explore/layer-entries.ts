import type { LayerEntry } from "../../components/hd-layer-panel.ts";
import { LAYER_IDS } from "../../domain/record-kinds.ts";
import { translate } from "../../i18n/translate.ts";
import type { AppState } from "../../state/app-state.ts";
import { type Records, selectShown } from "../../state/selectors.ts";

/** The switches of the layer panel, counted within the district filter. */
export function layerEntries(state: AppState, records: Records): readonly LayerEntry[] {
  const shown = selectShown(state, records);
  return LAYER_IDS.map((id) => {
    const counted = id === "places" || id === "water" ? null : shown[id];
    return {
      id,
      label: translate(`layer.${id}`),
      count: counted?.length ?? null,
      samples: counted?.filter(({ provenance }) => provenance.kind === "illustrative").length ?? 0,
      shown: !state.hiddenLayers.includes(id),
    };
  });
}
