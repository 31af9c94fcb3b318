const KEY = "hongdai:recent-searches";
/** How many are kept, and how long one may be. */
export const MOST_KEPT = 8;
const MOST_CHARACTERS = 60;

/**
 * What was searched for on this device, the newest first. Nothing leaves the device, and where the
 * browser keeps nothing, or something else lies there, there is none: these never throw.
 */
export function readRecentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) && kept.every(isSearch) ? kept.slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** Puts a search first; one that was there before moves up. @returns what is kept then */
export function keepRecentSearch(text: string): readonly string[] {
  const trimmed = Array.from(text.trim()).slice(0, MOST_CHARACTERS).join("").trim();
  if (trimmed === "") return readRecentSearches();
  const others = readRecentSearches().filter((other) => other !== trimmed);
  return write([trimmed, ...others].slice(0, MOST_KEPT));
}

/** Forgets one search. @returns what is kept then */
export const forgetRecentSearch = (text: string): readonly string[] =>
  write(readRecentSearches().filter((other) => other !== text));

/** Forgets all of them. @returns what is kept then: none */
export const forgetRecentSearches = (): readonly string[] => write([]);

const isSearch = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

function write(texts: readonly string[]): readonly string[] {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts));
    return texts;
  } catch {
    return [];
  }
}
