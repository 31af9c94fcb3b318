import { partsZhCn } from "./parts-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the words of list, card and controls are there from then on. */
addWords(partsZhCn);
