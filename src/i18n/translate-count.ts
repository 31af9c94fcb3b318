import { getLocale, translate } from "./translate.ts";
import type { WordId } from "./zh-cn.ts";

/** A counted thing by its name in the singular where English counts one, else in the plural. */
export const translateCount = (count: number, one: WordId, many: WordId): string =>
  translate(getLocale() === "en" && count === 1 ? one : many);
