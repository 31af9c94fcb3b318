import type { DataSet } from "../../domain/data-set.ts";
import { isSameRecord, type RecordReference } from "../../domain/record-kinds.ts";
import type { Tour, TourScene } from "../../domain/tour.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { type MapTokens, mapTokens } from "../../map/map-tokens.ts";
import type { Shot } from "../../map/wall/camera-plan.ts";
import type { WallScene } from "../../map/wall/wall-scene.ts";
import type { WallShow } from "../../map/wall/wall-show.ts";
import type { AppState } from "../../state/app-state.ts";
import { buildShot } from "./build-shot.ts";
import { buildShow } from "./build-show.ts";
import { type WallFigures, wallFigures } from "./wall-figures.ts";
import type { WallSources } from "./wall-sources.ts";

/**
 * What the wall shows of state, data and scene. Whatever stays the same keeps being the same object, so
 * that neither map nor panels begin anew for nothing.
 */
export class WallModel {
  figures: WallFigures | null = null;
  sources: WallSources | null = null;
  scene: WallScene | null = null;
  show: WallShow | null = null;
  shot: Shot | null = null;
  #files: WallFiles | null = null;
  #of: { data: DataSet; quarter: AppState["quarter"] } | null = null;
  #tokens: MapTokens | null = null;
  #shown: { tour: Tour; scene: TourScene; figures: WallFigures } | null = null;

  /** The tour of this data; the same object while it is the same. */
  follow(data: DataSet, { quarter }: AppState, files: WallFiles): Tour {
    const isSame = this.#of?.data === data && this.#of.quarter === quarter && this.#files === files;
    if (this.figures && isSame) return this.figures.tour;
    this.figures = wallFigures(data, quarter, files);
    this.#of = { data, quarter };
    this.#files = files;
    return this.figures.tour;
  }

  /**
   * Makes ready what a scene of the tour shows.
   *
   * @param touched what is to stand out besides.
   */
  display(
    tour: Tour,
    scene: TourScene,
    state: AppState,
    theme: "light" | "dark",
    scale: number,
    touched: RecordReference | null = null,
  ): void {
    const { figures } = this;
    if (!figures) return;
    this.#sourcesFor(tour, scene, state, figures);
    const { shown, lines } = figures;
    const { home } = shown.manifest.city;
    const before = this.#shown;
    if (before?.scene !== scene || before.figures !== figures) {
      this.show = buildShow(scene, figures, this.#files?.demand ?? null, home);
      this.shot = buildShot(scene, lines, home);
    }
    this.#shown = { tour, scene, figures };
    const tokens = this.#tokensOf(theme);
    const kept = this.scene;
    const turn = scene.point ? { kind: "point" as const, id: scene.point } : null;
    const selection = touched ?? turn;
    const isKept =
      isSameRecord(kept?.selection ?? null, selection) &&
      kept?.tokens === tokens &&
      kept.scale === scale &&
      kept.language === state.language &&
      before?.scene === scene &&
      before.figures === figures;
    if (isKept) return;
    const isSameData = kept !== null && before?.figures === figures;
    this.scene = {
      data: isSameData ? kept.data : { ...shown, lines },
      kind: scene.kind,
      bearing: scene.camera.bearing ?? 0,
      focusBelt: scene.belt,
      selection,
      spokes: [],
      hiddenLayers: [],
      district: null,
      language: state.language,
      tokens,
      scale,
      room: null,
    };
  }

  #sourcesFor(tour: Tour, scene: TourScene, state: AppState, figures: WallFigures): void {
    const { shown, standing, lines, growth, coverage } = figures;
    const kept = this.sources;
    const isKept =
      kept?.scene === scene &&
      kept.tour === tour &&
      kept.state.language === state.language &&
      kept.standing === standing &&
      kept.coverage === coverage;
    if (!isKept) {
      this.sources = { state, data: shown, standing, lines, growth, coverage, tour, scene };
    }
  }

  #tokensOf(theme: "light" | "dark"): MapTokens {
    if (this.#tokens?.theme === theme) return this.#tokens;
    const computed = getComputedStyle(document.documentElement);
    this.#tokens = mapTokens(theme, (name) => computed.getPropertyValue(name));
    return this.#tokens;
  }
}
