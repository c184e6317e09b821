/**
 * Members by what they have in common, each group and the groups in the order of the list.
 *
 * @example groupBy(['甲', '乙甲', '乙'], (text) => text.length).get(1) // ['甲', '乙']
 */
export function groupBy<T, K>(list: Iterable<T>, of: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const key = of(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
