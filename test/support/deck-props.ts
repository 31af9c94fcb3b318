import type { Layer } from "@deck.gl/core";

/** The records that a layer draws. */
export const dataOf = (layer: Layer): readonly unknown[] => layer.props.data as readonly unknown[];

/** What a layer is told of each record by one of its accessors, or of all by a constant. */
export function accessed(layer: Layer, name: string): readonly unknown[] {
  const accessor: unknown = Reflect.get(layer.props, name);
  return dataOf(layer).map((record) =>
    typeof accessor === "function" ? accessor(record) : accessor,
  );
}

/** Names of a layer's accessors that are functions. */
export const accessorNames = (layer: Layer): readonly string[] =>
  Object.keys(layer.props).filter((name) => typeof Reflect.get(layer.props, name) === "function");

/** Everything that a layer was told, its accessors' answers in place of the accessors. */
export const toldTo = (layer: Layer): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(layer.props).map((name) => {
      const value: unknown = Reflect.get(layer.props, name);
      return [name, typeof value === "function" ? accessed(layer, name) : value];
    }),
  );

/** One prop as a number. */
export const numberOf = (layer: Layer, name: string): number =>
  Number(Reflect.get(layer.props, name));

/** The layer of an id; throws when there is none. */
export function layerNamed(layers: readonly Layer[], id: string): Layer {
  const layer = layers.find((each) => each.id === id);
  if (!layer) throw new RangeError(`no layer ${id} among ${layers.map((each) => each.id).join()}`);
  return layer;
}
