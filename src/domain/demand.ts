/**
 * Where people are modelled (推算) to live, a column each, cell by cell in the order of the file: as
 * typed arrays, since a city has some 20,000 cells. Only the sum over a district is a counted figure.
 */
export interface Demand {
  /** H3 index of each cell. */
  readonly h3: readonly string[];
  /** Centre of each cell, degrees, WGS 84. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** People in each cell, 0 or more, not always whole. */
  readonly population: Float64Array;
  /** District of each cell, as an index into `adcodes`. */
  readonly district: Uint16Array;
  /** County-level divisions that have cells, each once. */
  readonly adcodes: readonly string[];
}
