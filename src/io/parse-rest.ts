import { neighbourSchema, placeSchema } from "../domain/backdrop.ts";
import { candidateSchema } from "../domain/candidate.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { centreSchema, corridorSchema, squareSchema } from "../domain/overlays.ts";
import { checkProgrammeDocuments } from "./check-programme-documents.ts";
import { checkRest } from "./check-rest.ts";
import type { CoreData } from "./core-data.ts";
import { locateIn } from "./locate-in.ts";
import { type CollectionForm, parseCollection } from "./parse-collection.ts";
import {
  parseOptionalLine,
  parseOptionalPosition,
  parsePolygons,
  parsePosition,
} from "./parse-geometry.ts";
import type { FileSources } from "./parse-json.ts";
import { parseProgrammeDocuments } from "./parse-programme-documents.ts";

/** What arrives after the first paint. */
export type RestData = Omit<DataSet, keyof CoreData>;

export interface ParsedRest {
  readonly rest: RestData;
  /** Faults of form; the rules between records are only run when there are none. */
  readonly faults: readonly Fault[];
  /** The rules between records, once the core is there too. */
  readonly check: (core: CoreData) => readonly Fault[];
}

const SURROUNDINGS = {
  collection: "surroundings",
  schema: neighbourSchema,
  parseGeometry: parsePolygons,
} as const;
const PLACES = {
  collection: "places",
  schema: placeSchema,
  parseGeometry: parsePosition,
} as const;
const CENTRES = {
  collection: "centres",
  schema: centreSchema,
  parseGeometry: parseOptionalPosition,
} as const;
const SQUARES = {
  collection: "squares",
  schema: squareSchema,
  parseGeometry: parseOptionalPosition,
} as const;
const CORRIDORS = {
  collection: "corridors",
  schema: corridorSchema,
  parseGeometry: (geometry: unknown) => {
    const result = parseOptionalLine(geometry);
    return result.ok ? { ok: true, shape: { line: result.shape } } : result;
  },
} as const satisfies CollectionForm<typeof corridorSchema, object>;
const CANDIDATES = {
  collection: "candidates",
  schema: candidateSchema,
  parseGeometry: parseOptionalPosition,
} as const;

/** Reads what arrives after the first paint. Never throws; the result is frozen. */
export function parseRest(files: DataSet["manifest"]["files"], sources: FileSources): ParsedRest {
  const surroundings = parseCollection(SURROUNDINGS, files.surroundings, sources);
  const places = parseCollection(PLACES, files.places, sources);
  const centres = parseCollection(CENTRES, files.centres, sources);
  const squares = parseCollection(SQUARES, files.squares, sources);
  const corridors = parseCollection(CORRIDORS, files.corridors, sources);
  const candidates = parseCollection(CANDIDATES, files.candidates, sources);
  const documents = parseProgrammeDocuments(files, sources);
  const { assessment, actions } = documents;
  const parsed = [surroundings, places, centres, squares, corridors, candidates];
  const rest = Object.freeze({
    surroundings: surroundings.records,
    places: places.records,
    centres: centres.records,
    squares: squares.records,
    corridors: corridors.records,
    candidates: candidates.records,
    assessment,
    actions,
  });
  return {
    rest,
    faults: [...parsed.flatMap((collection) => collection.faults), ...documents.faults],
    check: (core) => [
      ...checkRest({ ...core, ...rest }, locateIn(parsed)),
      ...checkProgrammeDocuments({ ...core, ...rest }, documents.locate),
    ],
  };
}
