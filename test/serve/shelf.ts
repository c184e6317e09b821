import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiaoli } from '../cli/run.ts'

/** Two plans of our own, the second with a doubtful place; the texts of {@link shelf}. */
export const texts = {
  'water.txt': `甲市人民政府办公室关于印发甲市节水行动方案的通知
甲政办发〔2024〕12号

各区人民政府：
现将《甲市节水行动方案》印发给你们，请认真组织实施。
甲市人民政府办公室
2024年3月5日

甲市节水行动方案

一、主要目标
到2026年，万元产值用水量下降12%，再生水利用率达到40%以上。
二、重点任务
（一）完善用水台账。建立分户台账，2024年12月底前完成。（牵头单位：市水务局，配合单位：市财政局）
（二）推广节水器具。更换公共场所老旧器具，普及率达到100%。（责任单位：市住房城乡建设局、市教育局）
三、保障措施
（一）加强督导。定期通报进度。（责任单位：市水务局）
`,
  'reading.txt': `乙市全民阅读工作方案

一、重点任务
（一）建设书屋。新建社区书屋30个，2025年6月底前完成。（责任单位：市文化和旅游局、市财政局）
（三）开展活动。每年举办读书节1次。（市教育局牵头，市文化和旅游局配合）
`,
} as const

/** Ingest the texts into a folder of their own: its path, and where the texts lie. */
export async function shelf(files: Readonly<Record<string, string | Uint8Array>> = texts): Promise<{ out: string; sources: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-'))
  // whole files of tests share one
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [sources, out] = [join(folder, 'texts'), join(folder, 'out')]
  mkdirSync(sources)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(sources, name), content)
  const { exit, err } = await tiaoli(['ingest', sources, '--out', out, '--jobs', '1', '-q'])
  if (exit !== 0) throw new Error(err)
  return { out, sources }
}
