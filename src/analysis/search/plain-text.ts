/** A text as it is compared: case, width, tones, blanks and punctuation left out. */
export interface PlainText {
  /** A Han character, a letter or a digit each. */
  readonly units: readonly string[];
  /** Place of each unit's character in the text, in UTF-16 units, and where that character ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True where a word begins; every Han character does. */
  readonly opens: readonly boolean[];
}

type Kind = "han" | "digit" | "letter" | "mark" | "other";

interface Folded {
  readonly units: readonly string[];
  readonly kind: Kind;
}

const HAN = /\p{Script=Han}/u;
const MARKS = /\p{M}/gu;

/** Texts have few different characters, and looking one up is far quicker than normalising it. */
const known = new Map<string, Folded>();
const MOST_KNOWN = 20_000;

/** Whether a character is Chinese. */
export const isHan = (character: string): boolean => character >= "\u2e80" && HAN.test(character);

/** Takes a text apart into what is compared; `ü` counts as `v`, as it is typed. */
export function plainText(text: string): PlainText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let before: Kind = "other";
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const { units: folded, kind } = fold(character);
    for (const unit of folded) {
      units.push(unit);
      starts.push(at);
      ends.push(end);
      opens.push(kind === "han" || kind !== before);
      before = kind;
    }
    // a tone that stands as a mark of its own belongs to the letter before it
    if (kind === "other") before = kind;
    at = end;
  }
  return { units, starts, ends, opens };
}

function fold(character: string): Folded {
  const found = known.get(character);
  if (found) return found;
  const folded = takeApart(character);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}

function takeApart(character: string): Folded {
  const folded = character.normalize("NFKC").toLowerCase();
  if (isHan(folded)) return { units: Array.from(folded), kind: "han" };
  const parts = folded.normalize("NFD");
  const bare = parts.startsWith("u\u0308") ? "v" : parts.replaceAll(MARKS, "");
  if (bare === "") return { units: [], kind: "mark" };
  const units = Array.from(bare).filter((unit) => /[\p{L}\p{N}]/u.test(unit));
  const [first = ""] = units;
  return { units, kind: first === "" ? "other" : /\p{N}/u.test(first) ? "digit" : "letter" };
}
