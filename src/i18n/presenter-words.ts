import { presenterZhCn } from "./presenter-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the presenter's words are there from then on. */
addWords(presenterZhCn);
