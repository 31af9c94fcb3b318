import type { GenericSchema } from "valibot";
import {
  districtSchema,
  neighbourSchema,
  placeSchema,
  waterSchema,
} from "../../src/domain/backdrop.ts";
import { beltSchema } from "../../src/domain/belt.ts";
import { candidateSchema } from "../../src/domain/candidate.ts";
import type { CollectionName } from "../../src/domain/data-set.ts";
import { centreSchema, corridorSchema, squareSchema } from "../../src/domain/overlays.ts";
import { pointSchema } from "../../src/domain/point.ts";

/** What the properties of each collection's features look like; it sets the order of their keys. */
export const COLLECTION_SCHEMAS: Readonly<Record<CollectionName, GenericSchema>> = {
  districts: districtSchema,
  surroundings: neighbourSchema,
  water: waterSchema,
  places: placeSchema,
  belts: beltSchema,
  points: pointSchema,
  centres: centreSchema,
  squares: squareSchema,
  corridors: corridorSchema,
  candidates: candidateSchema,
};
