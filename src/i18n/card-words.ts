import { cardZhCn } from "./card-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the words of cards are there from then on. */
addWords(cardZhCn);
