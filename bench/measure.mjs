/** Least, median, nine tenths and mean of times, in the unit they were taken in. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const mean = sorted.reduce((sum, time) => sum + time, 0) / Math.max(1, sorted.length)
  return { min: at(0), p50: at(0.5), p90: at(0.9), mean }
}

/**
 * Time contenders on one text, turn by turn in one process, so that a slow moment of the machine hits all of them.
 *
 * @param contenders Functions of the text, by name.
 * @param rounds     Timed rounds; half as many before them warm up.
 * @returns milliseconds by name: `wall`, and `cpu` of the process (a machine that is busy with other things stretches only `wall`)
 */
export function compare(contenders, text, rounds) {
  const wall = {}
  const cpu = {}
  for (const name of Object.keys(contenders)) {
    wall[name] = []
    cpu[name] = 0
  }
  for (let round = -Math.ceil(rounds / 2); round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const used = process.cpuUsage()
      const started = performance.now()
      run(text)
      const ms = performance.now() - started
      const { user, system } = process.cpuUsage(used)
      if (round < 0) continue
      wall[name].push(ms)
      cpu[name] += (user + system) / 1000 / rounds
    }
  }
  return Object.fromEntries(Object.keys(contenders).map((name) => [name, { ...spread(wall[name]), cpu: cpu[name] }]))
}

/**
 * Milliseconds of the process for one call, on average over some tries, behind others that warm up. The time of the process and not that
 * of the clock: a text that takes a minute is measured once, whatever else the machine does meanwhile.
 */
export function costOf(run, tries, warming = tries) {
  for (let n = 0; n < warming; n++) run()
  const used = process.cpuUsage()
  for (let n = 0; n < tries; n++) run()
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000 / tries
}

/** Bytes that are alive after a collection. */
export function alive() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Print rows under a head; numbers to the right. */
export function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell) : cell)))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  for (const row of cells) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
}

function number(value) {
  if (!Number.isFinite(value)) return '-'
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(value < 10 ? 2 : 1)
}
