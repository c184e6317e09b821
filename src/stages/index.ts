import { categories } from './categories/index.ts'
import { checks } from './checks/index.ts'
import { citations } from './citations/index.ts'
import { deadlines } from './deadlines/index.ts'
import type { Stage } from './define.ts'
import { indicators } from './indicators/index.ts'
import { layout } from './layout/index.ts'
import { measures } from './measures/index.ts'
import { organizations } from './organizations/index.ts'
import { outline } from './outline/index.ts'
import { paragraphs } from './paragraphs/index.ts'
import { parts } from './parts/index.ts'
import { responsibilities } from './responsibilities/index.ts'
import { tables } from './tables/index.ts'

/** Every stage by name: what a pipeline file may list. */
export const stages: ReadonlyMap<string, Stage> = new Map(
  [layout, tables, paragraphs, parts, outline, categories, responsibilities, measures, citations, deadlines, indicators, organizations, checks].map((stage) => [
    stage.name,
    stage,
  ]),
)
