import type { DataSet } from "../domain/data-set.ts";

type Drawn = Pick<DataSet, "manifest" | "districts" | "belts" | "points">;

/**
 * What the static drawing of a data set depends on, as a short text: baked into index.html beside
 * the drawing, and compared with the data set that is then fetched. Files replaced after the build
 * thus never stand under another city's drawing for longer than it takes to read them.
 */
export function standInFingerprint({ manifest, districts, belts, points }: Drawn): string {
  const parts = [
    manifest.city.home,
    districts.map(({ adcode, polygons }) => [adcode, polygons.flat(1).map((ring) => ring.length)]),
    belts.map(({ id, route }) => [id, route]),
    points.map(({ id, position, grade, provenance }) => [id, position, grade, provenance.kind]),
  ];
  return fnv1a(JSON.stringify(parts)).toString(36);
}

/** 32-bit FNV-1a: a fingerprint against mistakes, not against malice. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
