/** Bytes that a state of the page may cost, and what belongs to it. */
export interface Budget {
  readonly name: string;
  /** Thousands of bytes after gzip; fonts are reported apart. */
  readonly limitKilobytes: number;
  /** Sources whose chunks it needs, each with its static imports, styles and workers. */
  readonly sources: readonly string[];
  /** Further files of the built site, such as the data, which no chunk imports. */
  readonly files: readonly RegExp[];
}

const FIRST_PAINT: Budget = {
  name: "first SVG paint",
  limitKilobytes: 110,
  sources: ["index.html"],
  files: [/^index\.html$/, /^data\//],
};

/** The size budgets that a build must keep. */
export const BUDGETS: readonly Budget[] = [
  FIRST_PAINT,
  {
    name: "interactive explore map",
    limitKilobytes: 560,
    sources: [...FIRST_PAINT.sources],
    files: FIRST_PAINT.files,
  },
];
