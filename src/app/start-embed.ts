import type { DataSet } from "../domain/data-set.ts";
import { getLocale, setLocale, translate } from "../i18n/translate.ts";
import { fetchCore } from "../io/fetch-core.ts";
import { decodeAddress } from "../state/address.ts";
import { withoutUnknown } from "../state/selectors.ts";
import { Store } from "../state/store.ts";
import "../views/explore/hd-embed-page.ts";
import { followTheme } from "./theme.ts";

/**
 * Starts the bare map that stands inside another page. It keeps no history and no address: those of
 * the page around are not its own.
 *
 * @param base the data folder, ending in a slash.
 */
export async function startEmbed(base: URL, root: HTMLElement): Promise<void> {
  const { state } = decodeAddress(location);
  const page = document.createElement("hd-embed-page");
  followTheme((theme) => {
    page.theme = theme;
  })({ ...state, view: "explore" });
  document.getElementById("first-paint")?.remove();
  // without its words, which are fetched, the page speaks Chinese
  await setLocale(state.language).catch(() => {});
  document.documentElement.lang = getLocale();
  const data = await fetchAll(base).catch(() => null);
  if (!data) {
    // the whole map says what is wrong with the data; here it would help nobody
    root.appendChild(document.createElement("p")).textContent = translate("faults.title");
    return;
  }
  const { title, titleEn } = data.manifest.city;
  document.title = getLocale() === "en" ? titleEn : title;
  const known = withoutUnknown({ ...state, view: "explore" }, data).state;
  root.prepend(Object.assign(page, { store: new Store(known), data }));
}

async function fetchAll(base: URL): Promise<DataSet | null> {
  const fetched = await fetchCore(base, { isRetry: false, readAfter: Promise.resolve() });
  if (!fetched.ok) return null;
  const completed = await fetched.complete();
  return completed.ok ? completed.dataSet : null;
}
