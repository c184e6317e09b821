import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startIngest } from '../../src/run/ingest.ts'
import { openStore } from '../../src/store/index.ts'
import { coreOf, numberKey } from '../../src/store/keys.ts'
import { tiaoli } from '../cli/run.ts'
import { plan } from '../cli/texts.ts'
import { filesIn, folderWith } from '../run/folder.ts'
import { disagreements } from '../util/agree.ts'

const id = '云州市人民政府-云政发-2024-7号'
const follow = `云州市数据局关于落实数据共享工作的通知
云数发〔2025〕2号

各区县数据局：
根据《云州市人民政府关于印发〈云州市数据共享实施方案〉的通知》（云政发〔2024〕7号），现就有关事项通知如下。
一、摸清底数。逐项登记现有目录，对照《云州市数据共享实施方案》补齐缺项。（市数据局负责）
二、建立台账。参照《云州市数据资源管理规则》登记。（市司法局负责）
云州市数据局
2025年2月1日
`
const ingest = async (folder: string, out = join(folder, 'out')) => (await startIngest({ paths: [join(folder, 'in')], out, jobs: 1 }))?.report
const rows = async (folder: string, ...args: string[]) => JSON.parse((await tiaoli(['db', args[0] ?? '', join(folder, 'out'), ...args.slice(1), '--json'])).out)

describe('keys', () => {
  it('are the same for every way in which a document is cited', () => {
    const key = '云州市数据共享实施方案'
    expect(coreOf('云州市人民政府关于印发《云州市数据共享实施方案》的通知')).toEqual({ key, lead: '云州市人民政府' })
    expect(coreOf('云州市数据共享 实施方案')).toEqual({ key, lead: '' })
    // what forwards another document is a document of its own
    expect(coreOf('云州市人民政府关于转发数据共享实施方案的通知').key).toBe('关于转发数据共享实施方案的通知')
    expect(numberKey('云政发［2024］第 7 号')).toBe(numberKey('云政发〔２０２４〕7号'))
  })
})

describe('citations', () => {
  it('are resolved whoever comes first, by number, else by title; the others are listed', async () => {
    const folder = folderWith({ 'in/b.txt': follow })
    await ingest(folder)
    expect(await rows(folder, 'citations')).toEqual([])
    writeFileSync(join(folder, 'in/a.txt'), plan)
    await ingest(folder)
    const resolved = await rows(folder, 'citations')
    expect(resolved.map((row: { found_by: string; target_id: string }) => [row.found_by, row.target_id]).sort()).toEqual([
      ['number', id],
      ['title', id],
      // what the title of the notice holds is cited with it
      ['title', id],
    ])
    const relations = new Map(resolved.map((row: { found_by: string; relation: string }) => [row.found_by, row.relation]))
    expect(relations.get('number')).toBe('basis')
    const missing = (await rows(folder, 'citations', '--unresolved')).filter((row: { document_id: string }) => row.document_id !== id)
    expect(missing.map((row: { cited_title: string }) => row.cited_title)).toEqual(['云州市数据资源管理规则'])
    // made again from the files, it is the same
    await tiaoli(['db', 'rebuild', join(folder, 'out')])
    expect(await rows(folder, 'citations')).toEqual(resolved)
  })
})

describe('links', () => {
  const bare = plan.replace('云政发〔2024〕7号\n', '')

  it('are made by title, issuer and year, and change no file', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    await ingest(folder)
    const before = filesIn(join(folder, 'out/documents'))
    writeFileSync(join(folder, 'in/b.txt'), bare)
    await ingest(folder)
    expect(await rows(folder, 'links')).toMatchObject([{ same_as: id, linked_by: 'title', state: 'made', score: 1 }])
    expect(filesIn(join(folder, 'out/documents'))).toEqual(expect.arrayContaining(before))
    expect(await rows(folder, 'links', '--asked')).toEqual([])
  })

  it('are asked about where only the texts are alike; what a person says stays', async () => {
    const other = bare.replaceAll('云州市数据共享实施方案', '云州市数据共享实施方窠').replace('市司法局负责', '市司法局负贵')
    const folder = folderWith({ 'in/a.txt': long(plan), 'in/b.txt': long(other) })
    await ingest(folder)
    const [asked] = await rows(folder, 'links')
    expect(asked).toMatchObject({ same_as: id, linked_by: 'text', state: 'asked' })
    const refused = await rows(folder, 'links', '--refuse', asked.id, id)
    expect(refused).toMatchObject([{ id: asked.id, same_as: id, linked_by: 'person', state: 'refused' }])
    writeFileSync(join(folder, 'in/b.txt'), long(other).replace('按季', '每季'))
    await ingest(folder)
    await tiaoli(['db', 'rebuild', join(folder, 'out')])
    expect(await rows(folder, 'links')).toEqual(refused)
    expect((await rows(folder, 'links', '--agree', asked.id, id))[0]).toMatchObject({ state: 'made' })
    expect((await tiaoli(['db', 'links', join(folder, 'out'), '--agree', asked.id, 'nobody'])).exit).not.toBe(0)
  })

  it('are not made between documents with numbers of their own', async () => {
    const folder = folderWith({ 'in/a.txt': long(plan), 'in/b.txt': long(plan.replace('〕7号', '〕8号')) })
    await ingest(folder)
    expect(await rows(folder, 'links')).toEqual([])
  })
})

describe('marks', () => {
  it('are those of the texts as they are now', async () => {
    const folder = folderWith({ 'in/a.txt': long(plan) })
    await ingest(folder)
    writeFileSync(join(folder, 'in/a.txt'), long(plan).replace('组织部门业务骨干培训', '邀请专家讲授业务课程'))
    await ingest(folder)
    const store = await openStore({ out: join(folder, 'out'), readonly: true })
    expect(await store.all('select * from document_marks')).toHaveLength(5)
    expect(await disagreements(store, join(folder, 'out'))).toEqual([])
    await store.close()
  })
})

/** More clauses than chance could share. */
function long(text: string): string {
  const more = ['统一接口标准并公布清单', '每季度核对一次目录数据', '组织部门业务骨干培训', '建立跨部门会商工作机制', '开展年度评估并通报结果']
  return `${text}（四）健全工作机制。${more.join('，')}。（市数据局负责）\n`
}
