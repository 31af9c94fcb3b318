import type { LngLat } from "../domain/geo.ts";

/** Something with a name and a place. */
export interface NamedPlace {
  readonly name: string;
  readonly nameEn?: string;
  readonly position: LngLat | null;
}

const normal = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/**
 * Placed things whose name in either language holds what was typed; those that begin with it first, then
 * the shorter names, then in the order given. Nothing typed finds nothing.
 *
 * @param most how many at most.
 */
export function findPlaces<T extends NamedPlace>(
  typed: string,
  places: readonly T[],
  most: number,
): readonly (T & { readonly position: LngLat })[] {
  const wanted = normal(typed);
  if (wanted === "") return [];
  const isPlaced = (place: T): place is T & { readonly position: LngLat } =>
    place.position !== null;
  return places
    .filter(isPlaced)
    .flatMap((place) => {
      const names = [place.name, ...(place.nameEn ? [place.nameEn] : [])].map(normal);
      const [best] = names
        .filter((name) => name.includes(wanted))
        .map((name) => (name.startsWith(wanted) ? 0 : 1000) + name.length)
        .toSorted((one, other) => one - other);
      return best === undefined ? [] : [{ place, best }];
    })
    .toSorted((one, other) => one.best - other.best)
    .slice(0, most)
    .map(({ place }) => place);
}
