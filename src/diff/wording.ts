import { diffArrays } from 'diff'
import type { WordingPiece } from '../schema/types.ts'
import { type Keyed, keyed } from './key.ts'

/** Beyond so many edits two texts have little in common, and the search for it would be slow. */
const mostEdits = 400
/** Numbers and words change as a whole. */
const token = /\d+(?:\.\d+)*|[A-Za-z]+|[\s\S]/gu
const sentence = /[^。；！？]*[。；！？]?/gu

interface Unit {
  key: string
  shown: string
}

/**
 * The wording of two texts, character by character; numbers as a whole.
 *
 * @returns pieces in reading order, what was removed before what stands in its place; empty where the texts are alike
 * @example wording(keyed('建成10家'), keyed('建成12家')) // 建成 · -10 · +12 · 家
 */
export function wording(before: Keyed, after: Keyed): WordingPiece[] {
  if (before.key === after.key) return []
  const fine = compare(unitsOf(before, token), unitsOf(after, token))
  return tidy(fine ?? bySentence(before, after))
}

type Run = WordingPiece

/** Null when there are too many edits. */
function compare(before: readonly Unit[], after: readonly Unit[]): Run[] | null {
  const found = diffArrays(before as Unit[], after as Unit[], { comparator: (a, b) => a.key === b.key, maxEditLength: mostEdits })
  return (
    found?.map(({ value, added, removed }): Run => ({ op: added ? 'added' : removed ? 'removed' : 'same', text: value.map(({ shown }) => shown).join('') })) ??
    null
  )
}

function unitsOf({ key, shown }: Keyed, pattern: RegExp): Unit[] {
  return [...key.matchAll(pattern)].filter(([text]) => text !== '').map(({ 0: text, index }) => ({ key: text, shown: shown.slice(index, index + text.length) }))
}

/** Whole sentences first, then the characters of those that stand in each other's place. */
function bySentence(before: Keyed, after: Keyed): Run[] {
  const whole: Run[] = [
    { op: 'removed', text: before.shown },
    { op: 'added', text: after.shown },
  ]
  const runs = compare(unitsOf(before, sentence), unitsOf(after, sentence)) ?? whole
  return runs.flatMap((run, i) => {
    const [last, next] = [runs[i - 1], runs[i + 1]]
    if (run.op === 'removed' && next?.op === 'added') return compare(unitsOf(keyed(run.text), token), unitsOf(keyed(next.text), token)) ?? [run, next]
    return run.op === 'added' && last?.op === 'removed' ? [] : [run]
  })
}

/** Put what was removed before what was added, and give up islands of a character or two that only chance has in common. */
function tidy(runs: readonly Run[]): WordingPiece[] {
  const out: WordingPiece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) out.push({ op: 'removed', text: removed })
    if (added) out.push({ op: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [i, { op, text }] of runs.entries()) {
    if (op === 'removed') removed += text
    else if (op === 'added') added += text
    else {
      const next = runs.slice(i + 1, i + 3).filter((run) => run.op !== 'same')
      const around = Math.min(
        removed.length + added.length,
        next.reduce((sum, run) => sum + run.text.length, 0),
      )
      if ((removed || added) && next.length > 0 && text.length <= 2 && around > 2 * text.length) {
        removed += text
        added += text
      } else {
        flush()
        out.push({ op, text })
      }
    }
  }
  flush()
  return out
}
