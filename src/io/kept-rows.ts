import type { RowStore } from "./row-store.ts";

/**
 * Rows that are kept on the device where it can be done, and in this page where it cannot: a database
 * that is refused, full or gone loses nothing while the page lives, and {@link unkept} says what would
 * go with it.
 */
export class KeptRows<Row> implements RowStore<Row> {
  /** Rows that the device does not hold as they are now; null is one that should be gone. */
  readonly #here = new Map<string, Row | null>();
  readonly #device: Promise<RowStore<Row> | null>;

  /** @param device rejects where the browser keeps nothing */
  constructor(device: Promise<RowStore<Row>>) {
    this.#device = device.catch(() => null);
  }

  /** Keys of rows that go when the page does. */
  get unkept(): readonly string[] {
    return [...this.#here].flatMap(([key, row]) => (row === null ? [] : [key]));
  }

  async read(key: string): Promise<Row | undefined> {
    const here = this.#here.get(key);
    return here === undefined ? this.#onDevice(key) : (here ?? undefined);
  }

  async all(): Promise<ReadonlyMap<string, Row>> {
    const device = await this.#device;
    const onDevice = (await device?.all().catch(() => null)) ?? new Map<string, Row>();
    const rows = new Map<string, Row | null>([...onDevice, ...this.#here]);
    return new Map([...rows].flatMap(([key, row]) => (row === null ? [] : [[key, row]])));
  }

  async change(
    key: string,
    revise: (row: Row | undefined) => Row | undefined,
  ): Promise<Row | undefined> {
    const device = await this.#device;
    try {
      if (device === null) throw new Error("nothing is kept");
      const kept = await device.change(key, (row) => revise(this.#latest(key, row)));
      this.#here.delete(key);
      return kept;
    } catch {
      const before = this.#latest(key, await this.#onDevice(key));
      const row = revise(before);
      if (row !== before || this.#here.has(key)) this.#here.set(key, row ?? null);
      return row;
    }
  }

  #latest(key: string, onDevice: Row | undefined): Row | undefined {
    const here = this.#here.get(key);
    return here === undefined ? onDevice : (here ?? undefined);
  }

  async #onDevice(key: string): Promise<Row | undefined> {
    const device = await this.#device;
    return device?.read(key).catch(() => undefined);
  }
}
