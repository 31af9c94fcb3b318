import * as v from "valibot";
import type { Camera } from "../domain/geo.ts";
import type { RecordReference } from "../domain/record-kinds.ts";
import { decodeAddress } from "./address.ts";

const degrees = (most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));

const requestSchema = v.variant("type", [
  v.strictObject({
    type: v.literal("hongdai:select"),
    /** As in an address, such as `belt:gulou-louyu`; null selects nothing. */
    record: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.strictObject({
    type: v.literal("hongdai:move"),
    /** `[lng, lat]`, WGS 84. */
    center: v.tuple([degrees(180), degrees(85)]),
    zoom: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24)),
    bearing: v.optional(degrees(360), 0),
  }),
]);

/** What the page around the bare map asks of it. */
export type EmbedRequest =
  | { readonly type: "select"; readonly record: RecordReference | null }
  | { readonly type: "move"; readonly camera: Camera };

/** What the bare map says to the page around it; records as in an address. */
export type EmbedReport =
  | { readonly type: "hongdai:ready"; readonly record: string | null }
  | { readonly type: "hongdai:selected"; readonly record: string | null }
  | {
      readonly type: "hongdai:moved";
      readonly center: readonly [lng: number, lat: number];
      readonly zoom: number;
      readonly bearing: number;
    };

/** A message as a request; null when it is anything else. */
export function parseEmbedRequest(message: unknown): EmbedRequest | null {
  const result = v.safeParse(requestSchema, message);
  if (!result.success) return null;
  const request = result.output;
  if (request.type === "hongdai:move") {
    const { center, zoom, bearing } = request;
    return { type: "move", camera: { center, zoom, bearing, pitch: 0 } };
  }
  if (request.record === null) return { type: "select", record: null };
  const record = decodeRecord(request.record);
  return record && { type: "select", record };
}

/** A record as in an address. */
export const encodeRecord = (record: RecordReference | null): string | null =>
  record && `${record.kind}:${record.id}`;

function decodeRecord(text: string): RecordReference | null {
  const search = `?${new URLSearchParams({ select: text })}`;
  return decodeAddress({ search, hash: "" }).state.selection;
}

/** The camera as it is reported. */
export const movedTo = ({ center, zoom, bearing }: Camera): EmbedReport => ({
  type: "hongdai:moved",
  center: [...center],
  zoom,
  bearing,
});
