/** Records by a key, each group in the order given; a plain map, for d3's interns keys at a price. */
export function groupBy<T>(
  records: Iterable<T>,
  keyOf: (record: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
