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

/** The size budgets that a build must keep. */
export const BUDGETS: readonly Budget[] = [
  {
    // the drawing stands in index.html: no program and no data is needed for it
    name: "first SVG paint",
    limitKilobytes: 110,
    sources: [],
    files: [/^index\.html$/, /^early\.js$/, /^assets\/index-.*\.css$/],
  },
  {
    name: "interactive explore map",
    limitKilobytes: 560,
    sources: ["index.html", "src/map/map-view.ts"],
    files: [
      /^index\.html$/,
      /^early\.js$/,
      /^data\/(dataset\.json|(districts|water|belts|points)\.geojson)$/,
    ],
  },
  {
    name: "first visit to explore, list and all layers",
    // actions, assessment and practices joined the data that every visit reads; the search box, the chips
    // and the way to what is nearest joined the panel
    limitKilobytes: 617,
    sources: ["index.html", "src/map/map-view.ts", "src/views/explore/explore-parts.ts"],
    files: [
      /^index\.html$/,
      /^early\.js$/,
      // the rules of the data that arrives after the map: the wall shares them, so no chunk is theirs alone
      /^assets\/parse-(data-set|document)-.*\.js$/,
      /^data\/.*\.(geojson|json)$/,
    ],
  },
  {
    // a wall is opened once in weeks, yet on whatever line the hall has
    name: "wall, with deck.gl and the modelled demand",
    limitKilobytes: 1250,
    sources: [
      "index.html",
      "src/map/map-view.ts",
      "src/views/wall/hd-wall-page.ts",
      "src/map/wall/wall-film.ts",
    ],
    files: [/^index\.html$/, /^early\.js$/, /^data\/.*\.(geojson|json|csv)$/],
  },
];
