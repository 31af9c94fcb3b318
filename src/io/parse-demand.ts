import type { Demand } from "../domain/demand.ts";
import type { Fault } from "../domain/fault.ts";
import { type FaultDetails, makeFault } from "./make-fault.ts";
import type { FileSources } from "./parse-json.ts";
import { runAtOnce, type Steps } from "./run-steps.ts";
import { tableSlices } from "./table-slices.ts";

const COLUMNS = ["h3", "lng", "lat", "adcode", "population"] as const;
type Column = (typeof COLUMNS)[number];
type Cell = Readonly<Record<Column, string>>;
/** Which value of a row stands for a column. */
type PlaceOf = Readonly<Record<Column, number>>;
type Finding = { readonly code: Fault["code"]; readonly details: FaultDetails };

/** A table of another kind is wrong in every row: more than these say nothing new. */
const MOST_FAULTS = 100;

const CELL_INDEX = /^[0-9a-f]{15}$/;
const ADCODE = /^\d{6}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
/** How far each figure may go, for the check and for its words. */
const RANGES = {
  lng: [-180, 180],
  lat: [-90, 90],
  population: [0, 1e9],
} as const;

export interface ParsedDemand {
  /** Null when there are faults. */
  readonly demand: Demand | null;
  /** By row, the first hundred at most. */
  readonly faults: readonly Fault[];
}

/**
 * Reads the modelled demand: CSV with the columns `h3`, `lng`, `lat`, `adcode`, `population` in any
 * order, commas between them, a cell a line. Never throws.
 *
 * @param file its name among the sources.
 * @param districts those that a cell may lie in.
 */
export const parseDemand = (
  file: string,
  sources: FileSources,
  districts: readonly { readonly adcode: string }[],
): ParsedDemand => runAtOnce(demandSteps(file, sources, districts));

/** The same with a stop after every few hundred rows: the city's cells take a tenth of a second. */
export function* demandSteps(
  file: string,
  sources: FileSources,
  districts: readonly { readonly adcode: string }[],
): Steps<ParsedDemand> {
  const source = Object.hasOwn(sources, file) ? sources[file] : undefined;
  if (source === undefined) return { demand: null, faults: [makeFault("missing", file)] };
  if (typeof source !== "string") return { demand: null, faults: [source] };
  if (/^\s*</.test(source)) {
    const found = source.trim().slice(0, 40);
    return { demand: null, faults: [makeFault("not-json", file, { found })] };
  }
  const slices = tableSlices(source);
  const [header = [], ...rows] = slices.next().value ?? [];
  const headFaults = checkHeader(header, file);
  if (headFaults.length > 0) return { demand: null, faults: headFaults };
  const adcodes = new Set(districts.map(({ adcode }) => adcode));
  return yield* readRows(header as Column[], withFirst(rows, slices), file, adcodes);
}

function checkHeader(header: readonly string[], file: string): readonly Fault[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  const unknown = header.filter((name, at) => {
    return !COLUMNS.some((column) => column === name) || header.indexOf(name) !== at;
  });
  return [
    ...missing.map((field) => makeFault("missing-field", file, { row: 1, field })),
    ...unknown.map((field) => makeFault("unknown-field", file, { row: 1, field })),
  ];
}

function* withFirst<Item>(first: Item, others: Iterable<Item>): Generator<Item> {
  yield first;
  yield* others;
}

function* readRows(
  header: readonly Column[],
  slices: Iterable<readonly (readonly string[])[]>,
  file: string,
  adcodes: ReadonlySet<string>,
): Steps<ParsedDemand> {
  const at = Object.fromEntries(header.map((name, place) => [name, place])) as PlaceOf;
  const faults: Fault[] = [];
  const rowOf = new Map<string, number>();
  const districts = new Map<string, number>();
  const lng: number[] = [];
  const lat: number[] = [];
  const population: number[] = [];
  const district: number[] = [];
  let row = 1;
  for (const rows of slices) {
    for (const texts of rows) {
      row += 1;
      if (texts.length === 1 && texts[0]?.trim() === "") continue; // as the last line is
      const cell = readCell(texts, at);
      const { h3, adcode } = cell;
      const found = findingsOf(cell, { firstRow: rowOf.get(h3), adcodes });
      const beyond = texts[header.length];
      if (beyond !== undefined) {
        const field = `${header.length + 1}`;
        found.push({ code: "unknown-field", details: { field, found: beyond } });
      }
      for (const { code, details } of found) {
        faults.push(makeFault(code, file, { row, record: h3 === "" ? null : h3, ...details }));
      }
      if (faults.length >= MOST_FAULTS)
        return { demand: null, faults: faults.slice(0, MOST_FAULTS) };
      if (!rowOf.has(h3)) rowOf.set(h3, row);
      const ordinal = districts.get(adcode) ?? districts.size;
      districts.set(adcode, ordinal);
      lng.push(Number(cell.lng));
      lat.push(Number(cell.lat));
      population.push(Number(cell.population));
      district.push(ordinal);
    }
    yield;
  }
  if (faults.length > 0) return { demand: null, faults };
  const demand: Demand = Object.freeze({
    h3: Object.freeze([...rowOf.keys()]),
    lng: Float64Array.from(lng),
    lat: Float64Array.from(lat),
    population: Float64Array.from(population),
    district: Uint16Array.from(district),
    adcodes: Object.freeze([...districts.keys()]),
  });
  return { demand, faults: [] };
}

const readCell = (texts: readonly string[], at: PlaceOf): Cell => ({
  h3: texts[at.h3]?.trim() ?? "",
  lng: texts[at.lng]?.trim() ?? "",
  lat: texts[at.lat]?.trim() ?? "",
  adcode: texts[at.adcode]?.trim() ?? "",
  population: texts[at.population]?.trim() ?? "",
});

/** What is wrong with one cell; `firstRow` is the line where its index stood before. */
function findingsOf(
  cell: Cell,
  known: { readonly firstRow: number | undefined; readonly adcodes: ReadonlySet<string> },
): Finding[] {
  const found: Finding[] = [];
  const report = (code: Fault["code"], field: Column, values: Finding["details"]["values"] = {}) =>
    found.push({ code, details: { field, found: cell[field], values } });
  if (!CELL_INDEX.test(cell.h3)) report("wrong-value", "h3");
  else if (known.firstRow !== undefined) {
    report("duplicate-id", "h3", { firstRow: String(known.firstRow) });
  }
  for (const column of ["lng", "lat", "population"] as const) {
    const [least, most] = RANGES[column];
    const value = Number(cell[column]);
    if (!DECIMAL.test(cell[column])) report("wrong-type", column, { expected: "number" });
    else if (!(value >= least && value <= most)) {
      report("wrong-value", column, { expected: `${least} … ${most}` });
    }
  }
  if (!ADCODE.test(cell.adcode)) report("wrong-value", "adcode");
  else if (!known.adcodes.has(cell.adcode)) report("dangling-adcode", "adcode");
  return found;
}
