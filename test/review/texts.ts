import { grow } from '../generator/grow.ts'
import { render, textOf } from '../generator/render.ts'

/** So many documents of every genre, as a clean web copy would print them, by file name. */
export function grownTexts(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`grown-${String(i + 1).padStart(3, '0')}.txt`, textOf(render(grow(7000 + i)))]))
}

const bodies = ['市司法局', '市财政局', '市教育局', '市民政局', '市水务局', '市农业农村局', '市卫生健康委员会']

/** A plan with so many tasks, each with its bodies and deadline, every tenth with a place that is doubtful. */
export function longPlan(tasks: number): string {
  const lines = ['滨江市公共服务提升三年行动计划', '滨政发〔2024〕9号', '']
  for (let i = 0; i < tasks; i++) {
    if (i % 50 === 0) lines.push(`${han(i / 50 + 1)}、第${i / 50 + 1}批重点任务`)
    const [lead, support] = [bodies[i % bodies.length], bodies[(i * 3 + 1) % bodies.length]]
    const clause = i % 10 === 9 ? `${lead}牵头，${support}` : `牵头单位：${lead}；配合单位：${support}`
    lines.push(`${(i % 50) + 1}. 办好第${i + 1}项实事。建成服务站点${(i % 40) + 5}个，2025年${(i % 12) + 1}月底前完成。（${clause}）`)
  }
  return `${lines.join('\n')}\n`
}

const digits = '零一二三四五六七八九'

function han(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}
