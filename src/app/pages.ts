import type { DataSet } from "../domain/data-set.ts";
import type { ViewId } from "../state/app-state.ts";
import type { Store } from "../state/store.ts";
import "../views/explore/hd-explore-page.ts";

/** What every view's page is given. */
export interface ViewPage extends HTMLElement {
  store: Store;
  data: DataSet;
  /** True once every file has arrived. */
  complete: boolean;
  theme: "light" | "dark";
  /** The data folder, for views that read more than every view does. */
  base?: URL;
}

/** How a view's page is had; the opening view is there from the start, the others are fetched. */
const LOADERS: Readonly<Record<ViewId, () => Promise<unknown>>> = {
  explore: async () => {},
  dossier: () => import("../views/dossier/hd-dossier-page.ts"),
  wall: () => import("../views/wall/hd-wall-page.ts"),
  presenter: () => import("../views/presenter/hd-presenter-page.ts"),
};

/**
 * The pages of the views, one shown at a time. A page that was shown stays, hidden, so that a reader
 * who comes back finds it as it was and the map is never built twice.
 */
export class Pages {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #base: URL;
  readonly #pages = new Map<ViewId, ViewPage>();
  #given: Pick<ViewPage, "theme"> & Partial<Pick<ViewPage, "data" | "complete">> = {
    theme: "light",
  };

  constructor(root: HTMLElement, store: Store, base: URL) {
    this.#root = root;
    this.#store = store;
    this.#base = base;
  }

  /** The page of a view, made when it is first asked for; it stands nowhere yet. */
  page(view: ViewId): ViewPage {
    const page =
      this.#pages.get(view) ?? (document.createElement(`hd-${view}-page`) as unknown as ViewPage);
    if (!this.#pages.has(view)) {
      this.#pages.set(view, page);
      Object.assign(page, this.#given, { store: this.#store, base: this.#base });
    }
    return page;
  }

  /** Gives every page, now and later, what has changed. */
  give(changed: Partial<Pick<ViewPage, "data" | "complete" | "theme">>): void {
    this.#given = { ...this.#given, ...changed };
    for (const page of this.#pages.values()) Object.assign(page, changed);
  }

  /** The data set as far as it has arrived. */
  get data(): DataSet | undefined {
    return this.#given.data;
  }

  /** Shows the page of a view and hides the others. Rejects when its program cannot be fetched. */
  async show(view: ViewId): Promise<void> {
    await LOADERS[view]();
    // the reader may have gone on while it was fetched
    if (this.#store.state.view !== view || !this.data) return;
    const page = this.page(view);
    const wasHidden = page.hidden;
    for (const other of this.#pages.values()) other.hidden = other !== page;
    if (!page.isConnected) this.#root.prepend(page);
    else if (wasHidden) scrollTo({ top: 0 });
  }

  /** Takes every page off, as when the data cannot be shown. */
  remove(): void {
    for (const page of this.#pages.values()) page.remove();
  }
}
