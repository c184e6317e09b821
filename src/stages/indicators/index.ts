import type { Root } from '../../tree/nodes.ts'
import type { Indicator } from '../../tree/records.ts'
import { defineStage } from '../define.ts'
import { textIndicators } from './prose.ts'
import { tableIndicators } from './table.ts'

/**
 * Read the indicators of tables and the quantified targets of running text, with the year that governs each.
 *
 * @source domain §5; contract, indicators; gold README
 */
export const indicators = defineStage({
  name: 'indicators',
  reads: ['section', 'category', 'table', 'responsibility'],
  writes: ['indicator'],
  run(root: Root) {
    const found: Indicator[] = []
    for (const table of root.tables) found.push(...tableIndicators(table))
    found.push(...textIndicators(root))
    found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    root.records.indicators = found
  },
})
