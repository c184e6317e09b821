/** Name files of one document each: its id with an ending, `~2` for a second document of the same id; `index` is kept for what is over all. */
export function fileNames(ending: string): (id: string) => string {
  const used = new Map([['index', 1]])
  return (id) => {
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return `${id}${times > 1 ? `~${times}` : ''}${ending}`
  }
}
