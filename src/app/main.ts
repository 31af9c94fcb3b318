import "virtual:home-ratio.css";
import "virtual:title-font.css";
import { isEmbedAddress } from "../state/embed-settings.ts";
import { start } from "./start.ts";

const base = new URL("./data/", document.baseURI);
if (isEmbedAddress(location.search)) {
  void import("./start-embed.ts").then(({ startEmbed }) => startEmbed(base, document.body));
} else {
  start(base, document.body);
}
