/** Packages that every page of the site needs. */
const PACKAGES = /node_modules\/(@?lit|valibot)|preload-helper|decorate/;

/** Rooms, or files of rooms, whose modules the page needs from the start and its views need too. */
const MODULES = [
  "domain/(?!feedback|tour|map-apps|demand|new-uuid)",
  "state/(app-state|selectors|address|camera-address|weights-address|reduce|store|read-parameters)",
  "app/theme",
  "io/(fetch-core|fetch-text|request-files|default-files|decode-utf8|deep-freeze|locate-in|is-object|record-rows)",
  "io/(parse-(core|manifest|json|collection|geometry)|(make|issue)-fault|find-(json-fault|misfit))",
  "io/check-(core|context|duplicates|manifest|months|records|position|provenance|stops)",
  "components/shared-styles",
  "content/record-names",
  "i18n/(translate|format|zh-cn)",
  "analysis/(records-at|moment|belt-evidence|belt-phase|point-in-polygon|group-by|regional-model|belt-legs|connecting-line|cut-route|bounds-of)",
  "map/(anchors-at|load-map-fonts|ensure-chinese-font|camera-control|web-mercator|map-events|has-webgl2|paint-timing|visible-view|map-tokens|map-stage-styles|start-map-view|build-sources|draw-sprites|mark-size|map-scene|hd-map-stage)",
  "views/explore/(map-model|framing)",
];

/**
 * What the start shares with the views goes into one chunk. Left to itself the bundler makes a dozen
 * splinters of it, by who shares what with whom, and each packs worse than the whole. It takes what it
 * names even where nobody shares it: a schema left behind in a chunk that imports this one would not be
 * there yet when this one builds on it.
 */
export const startChunk = {
  name: "start",
  test: new RegExp(`${PACKAGES.source}|/src/(${MODULES.join("|")})`),
  minShareCount: 1,
  includeDependenciesRecursively: false,
};
