import { feedbackZhCn } from "./feedback-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the words of the feedback dialog are there from then on. */
addWords(feedbackZhCn);
