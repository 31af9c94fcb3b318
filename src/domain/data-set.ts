import * as v from "valibot";
import type { Action } from "./action.ts";
import type { Assessment } from "./assessment.ts";
import type { District, Neighbour, Place, Water } from "./backdrop.ts";
import type { Belt } from "./belt.ts";
import type { Candidate } from "./candidate.ts";
import {
  adcodeSchema,
  clockTimeSchema,
  dateSchema,
  knownTextSchema,
  lngLatSchema,
  nameSchema,
} from "./fields.ts";
import type { Centre, Corridor, Square } from "./overlays.ts";
import type { Point } from "./point.ts";
import { programmeSchema } from "./programme.ts";

/** Newest form of the data files that this program reads. */
export const SCHEMA_VERSION = 1;

/** What a data set consists of; all of GeoJSON; each names one file in `files`. */
export const COLLECTIONS = [
  "districts",
  "surroundings",
  "water",
  "places",
  "belts",
  "points",
  "centres",
  "squares",
  "corridors",
  "candidates",
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** Files that are no feature collections: the assessment's scheme and scores, the list of actions. */
export const DOCUMENTS = ["assessment", "actions"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Files that a data set may do without, each null then: only the wall reads them. */
export const OPTIONAL_FILES = ["demand", "tour"] as const;
export type OptionalFileName = (typeof OPTIONAL_FILES)[number];

const fileNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*\.(geojson|json|csv)$/));

/** Relative addresses name no scheme and no host: they stay on the site's own. */
const FEEDBACK_ENDPOINT = /^(https:\/\/[^\s/#@]+[^\s#@]*|(\.{0,2}\/)?[\w-][^\s:#]*)$/;

/** Neither `?` nor `&`: either would add fields to a mailto address. */
const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Address of a folder, closed by a slash. */
const SITE_ADDRESS = /^https?:\/\/[^\s/?#@]+\/([^\s?#]*\/)?$/;

/** Scheme, host and port as browsers write them, such as `https://www.example.org`. */
const ORIGIN = /^https?:\/\/[a-z\d.-]+(:\d+)?$/;

/** `data/dataset.json`: names the files and says what the data is. */
export const manifestSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** True while any record is illustrative: the page then carries a sample mark. */
  sample: v.boolean(),
  updated: dateSchema,
  city: v.strictObject({
    adcode: adcodeSchema,
    name: nameSchema,
    nameEn: nameSchema,
    title: nameSchema,
    titleEn: nameSchema,
    /** `[west, south, east, north]` that the camera opens on. */
    home: v.tuple([v.number(), v.number(), v.number(), v.number()]),
    /** `[west, south, east, north]` that the camera stays within. */
    limits: v.tuple([v.number(), v.number(), v.number(), v.number()]),
    centre: lngLatSchema,
  }),
  programme: programmeSchema,
  files: v.strictObject({
    ...v.entriesFromList([...COLLECTIONS, ...DOCUMENTS], fileNameSchema),
    /** Modelled people by cell; null: the wall shows no coverage. */
    demand: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*\.csv$/))),
    /** Scenes in place of the generated tour; null: the wall generates its own. */
    tour: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*\.json$/))),
  }),
  /** How the wall keeps itself fresh while it runs for weeks. */
  wall: v.strictObject({
    /** Local time, `HH:MM`, at which its page reloads each night; null: never. */
    reloadAt: v.nullable(clockTimeSchema),
    /** Whether it looks for a replaced data set between two rounds of the tour. */
    checkData: v.boolean(),
  }),
  /** Where what readers say is sent; all null: it stays on their device, and they can download it. */
  feedback: v.strictObject({
    /** Takes messages by POST: an https address, or one relative to the page. */
    endpoint: v.nullable(v.pipe(v.string(), v.regex(FEEDBACK_ENDPOINT))),
    /** Takes messages that a reader mails. */
    mail: v.nullable(v.pipe(v.string(), v.regex(MAIL_ADDRESS))),
    /** Who reads the messages and how long they are kept, shown before one is written. */
    privacy: knownTextSchema,
    privacyEn: knownTextSchema,
  }),
  /** Address that the site is published at, for link previews; null: not known. */
  site: v.nullable(v.pipe(v.string(), v.regex(SITE_ADDRESS))),
  /** The bare map inside other pages. */
  embed: v.strictObject({
    /** Origins of the pages that may select on it and move its camera; none: nobody may. */
    origins: v.array(v.pipe(v.string(), v.regex(ORIGIN))),
  }),
  /** Map review number (审图号); empty until the owner has one. */
  mapReviewNumber: v.string(),
  sources: v.array(
    v.strictObject({
      name: nameSchema,
      nameEn: nameSchema,
      licence: nameSchema,
      page: v.nullable(v.string()),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Everything the map shows, checked and frozen. */
export interface DataSet {
  readonly manifest: Manifest;
  readonly districts: readonly District[];
  readonly surroundings: readonly Neighbour[];
  readonly water: readonly Water[];
  readonly places: readonly Place[];
  readonly belts: readonly Belt[];
  /** In belt order, then stop order. */
  readonly points: readonly Point[];
  readonly centres: readonly Centre[];
  readonly squares: readonly Square[];
  readonly corridors: readonly Corridor[];
  readonly candidates: readonly Candidate[];
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
}
