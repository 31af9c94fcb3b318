import type { Manifest } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { Provenance } from "../domain/provenance.ts";
import { manifestFault } from "./check-context.ts";

type Box = Manifest["city"]["home"];

/** `[west, south, east, north]` with west before east, south before north, on the globe. */
const isBox = ([west, south, east, north]: Box): boolean =>
  -180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90;

/** What the manifest says agrees with itself. */
export function checkManifest({ city, programme }: Manifest): readonly Fault[] {
  const faults: Fault[] = [];
  if (programme.start > programme.asOf) {
    const values = { start: programme.start };
    const details = { field: "programme.asOf", found: programme.asOf, values };
    faults.push(manifestFault("programme-span", details));
  }
  for (const name of ["home", "limits"] as const) {
    if (isBox(city[name])) continue;
    faults.push(manifestFault("city-bounds", { field: `city.${name}`, found: city[name] }));
  }
  return faults;
}

/** Illustrative records are only shown by a data set that says it is a sample. */
export function checkSample(
  { sample }: Manifest,
  records: readonly { readonly id: string; readonly provenance: Pick<Provenance, "kind"> }[],
): readonly Fault[] {
  if (sample) return [];
  const illustrative = records.filter(({ provenance }) => provenance.kind === "illustrative");
  const [first] = illustrative;
  if (first === undefined) return [];
  const values = { count: String(illustrative.length), first: first.id };
  return [manifestFault("sample-hidden", { field: "sample", found: sample, values })];
}
