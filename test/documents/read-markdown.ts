const FENCED = /^(```|~~~)[^\n]*\n[\s\S]*?^\1\s*$/gm;
const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\[[^\]]*\]\(([^()\s]+(?:\([^()]*\))?)\)/g;
const HEADING = /^#{1,6} +(.+?)\s*$/gm;

const withoutFences = (text: string): string => text.replace(FENCED, "");

/** Targets of the links and images of a Markdown text, in their order; code is no link. */
export function linkTargets(text: string): readonly string[] {
  const prose = withoutFences(text).replace(CODE_SPAN, "code");
  return [...prose.matchAll(LINK)].map(([, target]) => target ?? "");
}

/** Texts between backticks, in their order; fenced blocks are left out. */
export function codeSpans(text: string): readonly string[] {
  return [...withoutFences(text).matchAll(CODE_SPAN)].map(([, code]) => code ?? "");
}

/**
 * Anchors of the headings as code hosts make them: lower case, punctuation dropped, a hyphen for
 * each space, and a number after a heading that was there before.
 */
export function headingAnchors(text: string): readonly string[] {
  const counts = new Map<string, number>();
  return [...withoutFences(text).matchAll(HEADING)].map(([, heading = ""]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "").replaceAll(" ", "-");
    const before = counts.get(anchor) ?? 0;
    counts.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
