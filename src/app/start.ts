import "../components/hd-notice.ts";
import type { HdNotice } from "../components/hd-notice.ts";
import { EMPTY_ASSESSMENT } from "../domain/assessment.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { getLocale, setLocale, translate } from "../i18n/translate.ts";
import { fetchCore } from "../io/fetch-core.ts";
import { hasWebGl2 } from "../map/has-webgl2.ts";
import { standInFingerprint } from "../map/stand-in.ts";
import { decodeAddress } from "../state/address.ts";
import type { AppState } from "../state/app-state.ts";
import { selectRecord, withoutUnknown } from "../state/selectors.ts";
import { Store } from "../state/store.ts";
import type { HdExplorePage } from "../views/explore/hd-explore-page.ts";
import { catchUnexpected } from "./catch-unexpected.ts";
import { followHistory } from "./follow-history.ts";
import { Pages } from "./pages.ts";
import { followTheme } from "./theme.ts";

/**
 * Starts the program: reads the address, fetches the data set, shows the view.
 *
 * @param base the data folder, ending in a slash.
 */
export function start(base: URL, root: HTMLElement): void {
  const notice = root.appendChild(document.createElement("hd-notice") as HdNotice);
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    notice.text = text;
    clearTimeout(forgetting);
    // nobody stands before a wall to close it
    if (store.state.view === "wall")
      forgetting = setTimeout(() => notice.dispatchEvent(new Event("close")), NOTICE_TIME);
  };
  const sayDropped = (parts: readonly string[]): void => {
    if (parts.length > 0) say(translate("app.notice-dropped", { parts: parts.join(" ") }));
  };
  notice.addEventListener("close", () => {
    notice.text = null;
  });
  catchUnexpected(() => say(translate("app.unexpected")));

  const { state, dropped } = decodeAddress(location);
  const store = new Store(state);
  const pages = new Pages(root, store, base);
  const setTheme = followTheme((theme) => pages.give({ theme }));
  setTheme(state);
  const page = pages.page("explore") as HdExplorePage;
  const opensOnMap = state.view === "explore";
  const drawing = document.getElementById("first-paint");
  page.standIn = drawing !== null && document.documentElement.dataset.address !== "asks";
  if (!opensOnMap) drawing?.remove();
  for (const type of ["hd-map-ready", "hd-map-drawn"]) {
    page.addEventListener(type, () => drawing?.remove(), { once: true });
  }
  followHistory(store, pages, sayDropped);
  const show = ({ view }: AppState): Promise<void> =>
    pages.show(view).catch(() => say(translate("app.unexpected")));
  let shown = state.view;
  store.subscribe((next) => {
    setTheme(next);
    void speak(next);
    if (!pages.data) return;
    entitle(pages.data, next);
    if (next.view === shown) return;
    if (OWN_DOCUMENT.has(next.view) || OWN_DOCUMENT.has(shown)) location.reload();
    else void show(next);
    shown = next.view;
  });

  // The map's program is the larger part of the way. While the drawing stands, nobody misses the
  // data, so its reading waits a little for that program: its worker then starts beside the reading.
  const mapProgram =
    opensOnMap && hasWebGl2()
      ? import("../map/map-view.ts").then(
          ({ prewarmMap }) => prewarmMap(),
          () => {}, // the stage asks again, and keeps the SVG map when that fails too
        )
      : Promise.resolve();
  const readAfter = page.standIn
    ? Promise.race([mapProgram, new Promise((resolve) => setTimeout(resolve, READ_PATIENCE))])
    : Promise.resolve();

  // The map first: the other files are on their way and are checked when it stands.
  const mapStarted = new Promise<void>((resolve) => {
    setTimeout(resolve, opensOnMap ? REST_PATIENCE : 0);
    for (const type of ["hd-map-interactive", "hd-map-ready"]) {
      page.addEventListener(type, () => resolve(), { once: true });
    }
  });
  const load = async (isRetry: boolean): Promise<void> => {
    const [fetched] = await Promise.all([
      fetchCore(base, { isRetry, readAfter }),
      speak(store.state),
    ]);
    const retry = (): Promise<void> => load(true);
    const isWall = store.state.view === "wall";
    if (!fetched.ok) return showFaults(fetched.faults, root, pages, retry, isWall);
    await showPage({ ...NOT_YET, ...fetched.core });
    await mapStarted;
    const completed = await fetched.complete();
    if (!completed.ok) return showFaults(completed.faults, root, pages, retry, isWall);
    pages.give({ data: completed.dataSet, complete: true });
    const known = withoutUnknown(store.state, completed.dataSet);
    store.dispatch({ type: "restore", state: known.state });
    sayDropped([...dropped, ...known.dropped]);
  };
  const showPage = (data: DataSet): Promise<void> => {
    pages.give({ data });
    entitle(data, store.state);
    if (drawing?.dataset.of !== standInFingerprint(data)) drawing?.remove(); // of other data
    page.standIn &&= drawing?.isConnected === true;
    root.querySelector("hd-fault-page")?.remove();
    return show(store.state);
  };
  void load(false);
}

/**
 * Views that have the page to themselves: a page has one map for its life, and a wall's is another.
 * The address is written already, so reading the page anew opens what is asked for.
 */
const OWN_DOCUMENT: ReadonlySet<AppState["view"]> = new Set(["wall", "presenter"]);

/** The document's title says what is looked at: tabs, history and printed files are named by it. */
function entitle(data: DataSet, { language, view, selection }: AppState): void {
  const isEnglish = language === "en";
  const { title, titleEn } = data.manifest.city;
  const known = view === "dossier" && selection ? selectRecord(data, selection)?.record : null;
  const name = known && (isEnglish ? known.nameEn : known.name);
  document.title = [...(name ? [name] : []), isEnglish ? titleEn : title].join(" · ");
}

/** Longest that the reading of the data waits for the map's program, milliseconds. */
const READ_PATIENCE = 400;

/** How long a wall shows a notice, milliseconds. */
const NOTICE_TIME = 60_000;

/** Longest that the rest of the data waits for the map, milliseconds. */
const REST_PATIENCE = 2000;

/** Collections that arrive after the first paint. */
const NOT_YET = {
  surroundings: [],
  places: [],
  centres: [],
  squares: [],
  corridors: [],
  candidates: [],
  assessment: EMPTY_ASSESSMENT,
  actions: [],
} as const;

/** Without its words, which are fetched, a language leaves the page in the one before. */
async function speak({ language }: AppState): Promise<void> {
  await setLocale(language).catch(() => {});
  document.documentElement.lang = getLocale();
}

/** Puts the list of faults where the page stood, until a retry succeeds. */
async function showFaults(
  faults: readonly Fault[],
  root: HTMLElement,
  pages: Pages,
  retry: () => Promise<void>,
  unattended: boolean,
): Promise<void> {
  pages.remove();
  document.getElementById("first-paint")?.remove(); // it would hide the list and promise a map
  try {
    await import("../components/hd-fault-page.ts");
    const shown = root.querySelector("hd-fault-page");
    const faultPage = shown ?? document.createElement("hd-fault-page");
    faultPage.unattended = unattended;
    faultPage.faults = faults;
    faultPage.busy = false;
    if (shown) return;
    faultPage.addEventListener("hd-retry", () => {
      faultPage.busy = true;
      void retry();
    });
    root.prepend(faultPage);
  } catch {
    // The server is out of reach, and with it the page that would say so in detail.
    const lines = faults.map(({ file, code }) => `${file}: ${code}`);
    const plain = root.appendChild(document.createElement("pre"));
    plain.textContent = [translate("faults.title"), ...new Set(lines)].join("\n");
  }
}
