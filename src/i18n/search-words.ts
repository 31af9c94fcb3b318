import { searchZhCn } from "./search-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the search's words are there from then on. */
addWords(searchZhCn);
