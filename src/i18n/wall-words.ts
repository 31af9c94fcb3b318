import { addWords } from "./translate.ts";
import { wallZhCn } from "./wall-words-zh-cn.ts";

/** Imported for its effect: the wall's words are there from then on. */
addWords(wallZhCn);
