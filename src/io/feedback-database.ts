import type { RowStore } from "./row-store.ts";

const STORES = ["drafts", "outbox"] as const;
type StoreName = (typeof STORES)[number];

const VERSION = 1;

/** Some browsers neither open nor refuse; a reader does not wait for them longer than this. */
const PATIENCE_MS = 4000;

/**
 * Opens what this browser keeps of a reader's feedback.
 *
 * @throws where the browser keeps nothing, as in some private windows
 */
export function openFeedbackDatabase(name = "hongdai-feedback"): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, VERSION);
    const timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    opening.onupgradeneeded = () => {
      for (const store of STORES) opening.result.createObjectStore(store);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      clearTimeout(timer);
      const database = opening.result;
      // a newer page wants to change the form: it must not wait for this one
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/** One store of the database. Its rows are this program's own and of its version: they are trusted. */
export function databaseRows<Row>(database: IDBDatabase, store: StoreName): RowStore<Row> {
  return {
    read: async (key) => finished(database.transaction(store).objectStore(store).get(key)),
    all: async () => {
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        finished(rows.getAllKeys()),
        finished<Row[]>(rows.getAll()),
      ]);
      return new Map(values.map((row, index) => [String(keys[index]), row]));
    },
    change: (key, revise) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(store, "readwrite", { durability: "strict" });
        const rows = transaction.objectStore(store);
        let kept: Row | undefined;
        transaction.oncomplete = () => resolve(kept);
        transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
        const request: IDBRequest<Row | undefined> = rows.get(key);
        request.onsuccess = () => {
          const before = request.result;
          kept = revise(before);
          if (kept === before) return;
          if (kept === undefined) rows.delete(key);
          else rows.put(kept, key);
        };
      }),
  };
}

const finished = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
