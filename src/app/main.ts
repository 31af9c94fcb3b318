import "virtual:title-font.css";
import { start } from "./start.ts";

start(new URL("./data/", document.baseURI), document.body);
