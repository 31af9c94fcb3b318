import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { TourScene } from "../../domain/tour.ts";
import { getLocale, translate } from "../../i18n/translate.ts";

/** A scene in words: what it is called, and where its subject belongs. */
export interface SceneWords {
  readonly title: string;
  readonly subject: string;
}

/** The text in the reader's language, the Chinese where there is no English. */
export const textOf = (zh: string | null, en: string | null): string | null =>
  getLocale() === "en" ? (en ?? zh) : zh;

/** A scene's title and subject; a record that is not there is called by its id. */
export function sceneWords(data: DataSet, scene: TourScene): SceneWords {
  const belt = data.belts.find(({ id }) => id === scene.belt);
  const beltName = belt ? nameOf(belt) : (scene.belt ?? "");
  switch (scene.kind) {
    case "city": {
      const { title, titleEn } = data.manifest.city;
      return {
        title: translate("presenter-scene.city"),
        subject: getLocale() === "en" ? titleEn : title,
      };
    }
    case "coverage":
      return {
        title: translate("presenter-scene.coverage"),
        subject: translate("presenter.whole-city"),
      };
    case "belt":
      return {
        title: beltName,
        subject: place(data, belt?.adcode ?? null, "presenter-scene.belt"),
      };
    case "standards":
      return {
        title: translate("presenter-scene.standards", { belt: beltName }),
        subject: place(data, belt?.adcode ?? null, "presenter-scene.standards-kind"),
      };
    case "stop": {
      const point = data.points.find(({ id }) => id === scene.point);
      const count = data.points.filter((each) => each.belt === scene.belt).length;
      const order = point?.order ?? 0;
      return {
        title: point ? nameOf(point) : (scene.point ?? ""),
        subject: translate("presenter.stop-number", { belt: beltName, order, count }),
      };
    }
  }
}

/** `示范带 · 仓山区`. */
function place(
  data: DataSet,
  adcode: string | null,
  kind: "presenter-scene.belt" | "presenter-scene.standards-kind",
): string {
  const district = data.districts.find((each) => each.adcode === adcode);
  return [translate(kind), ...(district ? [nameOf(district)] : [])].join(" · ");
}
