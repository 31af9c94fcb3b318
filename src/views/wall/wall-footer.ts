import { html, type TemplateResult } from "lit";
import "../../charts/hd-strip-map.ts";
import { WallCommandEvent } from "../../components/wall-events.ts";
import { shortName } from "../../content/standing-words.ts";
import { stripContent } from "../../content/strip-content.ts";
import { translate } from "../../i18n/translate.ts";
import { sceneForRecord } from "../../state/scene-for-record.ts";
import { sceneBelt } from "./belt-panel.ts";
import { kicker } from "./panel-pieces.ts";
import type { WallLayout } from "./wall-layout.ts";
import type { WallSources } from "./wall-sources.ts";

/** How much larger the strip map is drawn than on a page, on a screen of 1080 lines. */
const STRIP_SCALE = 1.5;

/** Most belts beside each other. */
const MOST_ABREAST = { wide: 20, cinema: 12, screen: 8, square: 6, tall: 4 } as const;

/** Most belts that are offered beneath a scene of the city; of more, the list is the better way. */
const MOST_CHOICES = 30;

/** The strip map of the belt that the scene is about, else the belts to choose from. */
export function wallFooter(sources: WallSources, layout: WallLayout): TemplateResult {
  return sources.scene.panels.includes("strip") && sceneBelt(sources)
    ? strip(sources, layout)
    : choices(sources, layout);
}

function strip(sources: WallSources, { rootFontPixels }: WallLayout): TemplateResult {
  const line = sceneBelt(sources)?.line;
  if (!line) return html``;
  const { point } = sources.scene;
  const { stops, legs } = stripContent(line);
  const name = shortName(line.belt);
  const at = stops.findIndex(({ id }) => id === point);
  return html`<div class="strip">
    ${kicker(translate("strip.title", { name }))}
    <hd-strip-map
      .name=${name}
      .stops=${stops}
      .legs=${legs}
      .selected=${point}
      .scale=${(rootFontPixels / 16) * STRIP_SCALE}
      .reached=${at < 0 ? stops.length - 1 : at}
    ></hd-strip-map>
  </div>`;
}

function choices({ data, tour }: WallSources, { shape }: WallLayout): TemplateResult {
  const count = data.belts.length;
  if (count > MOST_CHOICES) return html``;
  const rows = Math.ceil(count / MOST_ABREAST[shape]);
  const columns = `grid-template-columns: repeat(${Math.ceil(count / rows)}, auto)`;
  return html`<nav class="choices" aria-label=${translate("layer.belts")}><ol .style=${columns}>${data.belts.map(
    (belt, index) => {
      const scene = sceneForRecord(tour, { kind: "belt", id: belt.id });
      const jump = (event: Event) =>
        scene && event.currentTarget?.dispatchEvent(new WallCommandEvent({ jump: scene.id }));
      return html`<li><button ?disabled=${scene === null} @click=${jump}><span>${index + 1}</span>${shortName(belt)}</button></li>`;
    },
  )}</ol></nav>`;
}
