/** Rows of one kind that outlive the page, each under a key. */
export interface RowStore<Row> {
  readonly read: (key: string) => Promise<Row | undefined>;
  readonly all: () => Promise<ReadonlyMap<string, Row>>;
  /**
   * Reads and writes a row with nobody in between, not even another tab.
   *
   * @param revise pure, for it may be asked twice: gives the row to keep, undefined for none
   * @returns what is kept now
   */
  readonly change: (
    key: string,
    revise: (row: Row | undefined) => Row | undefined,
  ) => Promise<Row | undefined>;
}
