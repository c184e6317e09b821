import type { Speaker } from '../locale/phrases.ts'
import type { RunEvent } from '../run/ingest.ts'
import type { Paint, Sink } from './io.ts'
import { cutTo, padTo } from './width.ts'

/** Shows a run as it goes. */
export interface Progress {
  on(event: RunEvent): void
  /** Print above the bar. */
  say(text: string): void
  end(): void
}

type Done = Extract<RunEvent, { type: 'document_done' }>

/** One line a document, for logs and pipes. */
export function linesTo(sink: Sink, paint: Paint, say: Speaker): Progress {
  return {
    on(event) {
      if (event.type === 'document_done' && !event.unchanged) sink.write(`${lineOf(event, paint, say)}\n`)
    },
    say: (text) => sink.write(`${text}\n`),
    end() {},
  }
}

/** Say what became of one source on a line. */
function lineOf(done: Done, paint: Paint, say: Speaker): string {
  const status = { ok: paint.green, warned: paint.yellow, failed: paint.red, skipped: paint.dim }[done.status](padTo(say(done.status), 7))
  if (!done.counts) return `${status} ${done.source}${done.category ? `  ${say(done.category)}: ${say(done.cause ?? '')}` : ''}`
  const { sections, measures, diagnostics } = done.counts
  const findings = [plural(diagnostics.error, 'error'), plural(diagnostics.warning, 'warning')].filter((text) => !text.startsWith('0'))
  return [
    `${status} ${done.source}`,
    say(plural(sections, 'section')),
    say(plural(measures, 'measure')),
    ...findings.map(say),
    `${done.ms.toFixed(1)} ms`,
  ].join('  ')
}

/** A count with its noun: `1 section`, `2 sections`. */
export function plural(n: number, name: string, many = `${name}s`): string {
  return `${n} ${n === 1 ? name : many}`
}

const barWidth = 24
const pause = 60

/** A bar that is redrawn in place, for a terminal. */
export function barOn(sink: Sink, paint: Paint, say: Speaker): Progress {
  const started = performance.now()
  const seen = { total: 0, done: 0, characters: 0, ok: 0, warned: 0, failed: 0, skipped: 0, unchanged: 0 }
  let drawn = 0
  const clear = () => {
    if (drawn > 0) sink.write('\r\u001b[K')
  }
  const draw = () => {
    const seconds = Math.max(0.001, (performance.now() - started) / 1000)
    const full = seen.total === 0 ? 0 : Math.round((seen.done / seen.total) * barWidth)
    const left = seen.done === 0 ? '' : `  ${say(`~${Math.ceil((seconds / seen.done) * (seen.total - seen.done))} s left`)}`
    const counts = `${say('ok')} ${seen.ok}  ${say('warned')} ${seen.warned}  ${say('failed')} ${seen.failed}${seen.unchanged > 0 ? `  ${say('unchanged')} ${seen.unchanged}` : ''}`
    const rate = say(`${compact(seen.characters / seconds)} characters/s`)
    const text = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${seen.done}/${seen.total}  ${rate}  ${counts}${left}`
    sink.write(`\r\u001b[K${cutTo(text, sink.columns - 1)}`)
    drawn = performance.now()
  }
  return {
    on(event) {
      if (event.type === 'run_started') seen.total = event.documents
      if (event.type === 'document_done') {
        seen.done++
        seen.characters += event.characters
        seen[event.unchanged ? 'unchanged' : event.status]++
        if (event.status === 'failed' && !event.unchanged) this.say(lineOf(event, paint, say))
      }
      if (performance.now() - drawn > pause || seen.done === seen.total) draw()
    },
    say(text) {
      clear()
      sink.write(`${text}\n`)
    },
    end() {
      clear()
      drawn = 0
    },
  }
}

/** Nothing; for `--quiet`. Failures are still said. */
export function silentOn(sink: Sink, paint: Paint, say: Speaker): Progress {
  return {
    on(event) {
      if (event.type === 'document_done' && event.status === 'failed') sink.write(`${lineOf(event, paint, say)}\n`)
    },
    say: (text) => sink.write(`${text}\n`),
    end() {},
  }
}

/** A count for people: 1,234 or 56 k or 1.2 M. */
export function compact(n: number): string {
  if (n >= 1e6) return `${(n / 1e6).toFixed(1)} M`
  if (n >= 1e4) return `${Math.round(n / 1e3)} k`
  return String(Math.round(n))
}
