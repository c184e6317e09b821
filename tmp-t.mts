import { parse } from './src/index.ts'
import { readFileSync } from 'node:fs'
const s = readFileSync('test/review/path.test.ts','utf8'); const text = /const scan = `([^`]+)`/.exec(s)![1]!
const d = parse(text); console.log(d.id, d.diagnostics.map(x=>[x.code,x.severity,x.message]))
import { longPlan } from './test/review/texts.ts'
const p = parse(longPlan(1000)); console.log(p.id, p.measures.length)
