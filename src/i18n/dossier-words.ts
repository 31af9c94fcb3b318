import { dossierZhCn } from "./dossier-words-zh-cn.ts";
import { addWords } from "./translate.ts";

/** Imported for its effect: the dossier's words are there from then on. */
addWords(dossierZhCn);
