import type { DirectionsContent, WrittenPosition } from "../../components/directions-content.ts";
import { nameOf } from "../../content/record-names.ts";
import type { LngLat } from "../../domain/geo.ts";
import { isMainland, MAP_APPS, type MapApp } from "../../domain/map-apps.ts";
import { formatHours } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { mapAppLink } from "../../io/map-app-link.ts";
import { roundPosition, toGcj02 } from "../../io/to-gcj02.ts";
import type { KnownRecord } from "../../state/selectors.ts";
import { text } from "./card-rows.ts";

/** A record with a door: belts and districts are gone to by their stops. */
type Goal = Extract<KnownRecord, { readonly record: { readonly address: string | null } }>;

export const isGoal = (known: KnownRecord): known is Goal => "address" in known.record;

/** Apps that are read and searched in Chinese, whatever the reader's language. */
const SPEAK_CHINESE: ReadonlySet<MapApp> = new Set(["amap", "baidu", "tencent"]);

/** How to get to a record, in the reader's language. */
export function directionsContent(
  known: Goal,
  reader: { readonly inWeChat: boolean },
): DirectionsContent {
  const { record } = known;
  const position = positionOf(known);
  const mainland = isMainland(record.adcode);
  const address = text(record.address, record.addressEn);
  const hours = "hours" in record ? record.hours : null;
  return {
    address,
    hours: hours && formatHours(hours),
    notes: notes(known, position, reader.inWeChat),
    apps: position
      ? MAP_APPS.map((app) => {
          const place = SPEAK_CHINESE.has(app)
            ? { name: record.name, address: record.address }
            : { name: nameOf(record), address };
          return { app, href: mapAppLink(app, { ...place, position, mainland }) };
        })
      : [],
    positions: position ? writtenPositions(position, mainland) : [],
  };
}

function positionOf(known: Goal): LngLat | null {
  return known.kind === "corridor" ? (known.record.line?.[0] ?? null) : known.record.position;
}

function notes(known: Goal, position: LngLat | null, inWeChat: boolean): readonly string[] {
  const { provenance } = known.record;
  const said: string[] = [];
  if (provenance.kind === "illustrative") said.push(translate("provenance.illustrative-help"));
  if (!position) return [...said, translate("go.no-position")];
  if (inWeChat) said.push(translate("go.wechat"));
  if (known.kind === "corridor") said.push(translate("go.one-end"));
  if (provenance.positionAccuracy === "approximate") said.push(translate("go.approximate"));
  return said;
}

function writtenPositions(position: LngLat, mainland: boolean): readonly WrittenPosition[] {
  const write = ([lng, lat]: LngLat): string => `${lat.toFixed(6)},${lng.toFixed(6)}`;
  const wgs84: WrittenPosition = { system: "WGS 84", text: write(roundPosition(position)) };
  return mainland ? [{ system: "GCJ-02", text: write(toGcj02(position)) }, wgs84] : [wgs84];
}
