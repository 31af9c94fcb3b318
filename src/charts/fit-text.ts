import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../domain/provenance.ts";
import { wrapName } from "./strip-layout.ts";

/**
 * A name in one line of at most `width` pixels: cut with `…` where it is longer, but a sample mark at
 * its end is never cut off.
 *
 * @param fontSize pixels; a Chinese character is as wide.
 */
export function fitText(name: string, width: number, fontSize = 13): string {
  const mark = [ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN].find((each) => name.endsWith(each)) ?? "";
  const body = name.slice(0, name.length - mark.length);
  const room = width / fontSize - (mark === ILLUSTRATIVE_MARK ? 4 : mark.length * 0.56);
  const [line = ""] = wrapName(body, Math.max(1, room), 1);
  return line + mark;
}
