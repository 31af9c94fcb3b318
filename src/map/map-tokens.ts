/** Colours that a style or a canvas needs by value, read from `styles/tokens.css`. */
const TOKEN_NAMES = [
  "ground",
  "land",
  "land-beyond",
  "land-raised",
  "line",
  "line-strong",
  "water",
  "water-text",
  "text",
  "text-muted",
  "belt",
  "belt-selected",
  "belt-selected-end",
  "casing",
  "municipal",
  "county",
  "unknown",
  "centre",
  "square",
  "corridor",
  "pulse",
  "candidate",
] as const;
type TokenName = (typeof TOKEN_NAMES)[number];

export interface MapTokens {
  readonly theme: "light" | "dark";
  readonly colors: Readonly<Record<TokenName, string>>;
  /** CSS font families in order of preference, without quotes. */
  readonly fonts: readonly string[];
  /** How much larger than usual texts and marks are drawn. */
  readonly scale: number;
}

/** Builds the tokens from whatever can say a custom property's value, such as a computed style. */
export function mapTokens(
  theme: MapTokens["theme"],
  read: (property: string) => string,
): MapTokens {
  const colors = Object.fromEntries(TOKEN_NAMES.map((name) => [name, read(`--${name}`).trim()]));
  const fonts = read("--font-sans")
    .split(",")
    .map((family) => family.trim().replaceAll('"', ""))
    .filter((family) => family !== "" && family !== "system-ui");
  const scale = Number(read("--map-scale")) || 1;
  return { theme, colors: colors as MapTokens["colors"], fonts, scale };
}

/** The colour of a custom property that a drawing names, such as `--municipal`. */
export const tokenColor = (tokens: MapTokens, property: string): string =>
  tokens.colors[property.slice(2) as TokenName];
