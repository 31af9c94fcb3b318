/**
 * Runs before the first paint, from a file of its own: sets the theme and the type size, so that nobody
 * who works in the dark sees a white flash and nothing grows under the eyes, and tells the style sheet when the address asks for more than the
 * opening view that stands in index.html.
 */
const { documentElement } = document;
const params = new URLSearchParams(location.search);
const chosen = params.get("theme");
const isDim = params.get("view") === "wall" || matchMedia("(prefers-color-scheme: dark)").matches;
const system = isDim ? "dark" : "light";
documentElement.dataset.theme = chosen === "light" || chosen === "dark" ? chosen : system;
if (params.get("type") === "large") documentElement.dataset.type = "large";
if (
  /[?&](select|hide|district|view|quarter|embed)=/.test(location.search) ||
  /[#&]map=/.test(location.hash)
) {
  documentElement.dataset.address = "asks";
}
