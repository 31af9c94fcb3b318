import "virtual:home-ratio.css";
import "virtual:title-font.css";
import { start } from "./start.ts";

start(new URL("./data/", document.baseURI), document.body);
