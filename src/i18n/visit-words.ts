import { addWords } from "./translate.ts";
import { visitZhCn } from "./visit-words-zh-cn.ts";

/** Imported for its effect: the words of going, sharing and embedding are there from then on. */
addWords(visitZhCn);
