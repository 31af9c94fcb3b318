import { guideZhCn } from "./guide-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the guide's words are there from then on. */
addWords(guideZhCn);
