/** What is read after the first paint; the page's elements come alive when this has arrived. */
import "../../components/hd-sheet.ts";
import "../../i18n/parts-words.ts";
import "./hd-explore-panel.ts";
import "./hd-map-furniture.ts";

export { ReaderMoves } from "./reader-moves.ts";
