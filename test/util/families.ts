import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixturesDir } from './shared.ts'

/** A text of one kind in any length: one unit again and again, or one made anew for each place. */
type Family = string | ((i: number) => string)

const han = '一二三四五六七八九'
const body = (i: number) => `${String.fromCharCode(0x4e00 + (i % 8000))}${String.fromCharCode(0x4e00 + ((i * 7919) % 8000))}局`
const fixture = (name: string) => readFileSync(join(fixturesDir, name, 'input.txt'), 'utf8')

/** Texts that would show time that grows faster than the text, or a stack that grows with it. */
export const families: Readonly<Record<string, Family>> = {
  'a whole plan again and again': fixture('plan-union-owners'),
  'a plan with tables again and again': fixture('plan-tab-table'),
  'a regulation again and again': fixture('regulation-chapters-articles-items'),
  'one sign': '甲',
  'one digit': '1',
  'one letter': 'a',
  'one full stop': '。',
  'one mark between': '、',
  'a comma': '，',
  'a colon': '：',
  'a dash': '—',
  dots: '…',
  spaces: ' ',
  'wide spaces': '　',
  tabs: '\t',
  'line ends': '\n',
  'page ends': '\f',
  'spaces and a sign': `${' '.repeat(997)}甲。`,
  'spaced glyphs': '科 技 部 ',
  'marks and no base': '\u0301',
  'lone surrogates': '\ud800',
  'invisible characters': '\u200b',
  'brackets that never close': '（',
  'brackets that never opened': '）',
  'brackets in brackets': (i) => `${'（'.repeat(500)}${i}${'）'.repeat(500)}`,
  'title marks that never close': '《',
  'titles in titles': (i) => `${'《甲'.repeat(400)}${i}${'》'.repeat(400)}`,
  'quotes that never close': '“甲',
  'square brackets and digits': '〔2024〕',
  'markers on one line': '（一）',
  'dotted numbers on one line': '1.',
  'circled numbers on one line': '①甲。',
  'numbers of one decimal': '1.1.',
  'a section a line': (i) => `${i + 1}.加强建设。\n`,
  'the first of its kind a line': '（一）\n',
  'a new depth a line': (i) =>
    `${['一、', '（一）', '1.', '（1）', '①', '第一条', '第一章', '1.1', '1.1.1', 'A.', '1）', '一是', '第一节', '⑴'][i % 14]}甲乙\n`,
  'decimals a line': (i) => `${(i % 90) + 1}.${(i % 9) + 1}.${(i % 7) + 1}.${(i % 5) + 1} 甲乙丙\n`,
  'articles a line': (i) => `第${han[i % 9]}十${han[(i >> 3) % 9]}条　应当遵守。\n`,
  'short lines': '加强\n',
  'lines of prose': '各部门要高度重视这项工作，加强组织领导，落实工作责任，确保各项任务按期完成，取得实效。\n',
  'lines that may be wrapped': '各部门要高度重视这项工作加强组织领导落实工作责任确保各项\n',
  'one paragraph of wrapped lines': (i) =>
    i % 2 ? '部门要高度重视这项工作加强组织领导落实工作责任确保各项，\n' : '要求按照分工推进年度任务落实到位形成合力不断提升服务能力，\n',
  'indented lines': '　　各部门要高度重视。\n\n',
  'page numbers': (i) => `— ${i + 1} —\n`,
  'page numbers in prose': (i) => `各部门要高度重视\n— ${i + 1} —\n这项工作，\n`,
  'contents lines': (i) => `第${han[i % 9]}章 总则…………${i}\n`,
  'running heads': (i) => `某市发展规划\n各部门要重视第${i}项。\n\f`,
  'rows of tabs': (i) => `${i + 1}\t甲指标\t%\t${i % 100}\t预期性\n`,
  'rows of tabs without values': '甲\t乙\n',
  'rows of other widths': (i) => `甲${'\t1'.repeat((i % 7) + 1)}\n`,
  'headers of tabs': '序号\t指标\t目标\n',
  'one row of tabs': '甲\t',
  'cells a line': (i) => ['序号\n', '指标\n', '目标\n', '1\n', '甲\n', '5\n'][i % 6] as string,
  'ordinals a line': (i) => (i === 0 ? '序号\n指标\n2025年\n' : `${i}\n甲乙\n${i % 97}\n`),
  'tab cells a line': (i) => (i === 0 ? '\t指标\n\t2025年预期值\n\t属性\n\n' : '\t甲乙\n\t5\n\t\n'),
  'rows of strokes': (i) => (i === 1 ? '|---|---|---|\n' : `|${i}|甲指标|${i % 100}|\n`),
  strokes: '|',
  'rows of spaces': (i) => (i === 0 ? '序号    指标名称    2025年\n' : `${i}    甲指标    ${i % 100}\n`),
  'words and wide gaps': '甲乙    丙丁    ',
  'header words a line': (i) => ['指标\n', '目标\n', '属性\n'][i % 3] as string,
  'header words behind tabs a line': (i) => ['\t指标\n', '\t目标\n', '\t属性\n'][i % 3] as string,
  'header words in groups': (i) => ['指标\n', '目标\n', '属性\n\n'][i % 3] as string,
  'rows of tabs under headers that do not fit': (i) => `指标\t目标${'\t5'.repeat((i % 5) + 1)}\n`,
  'rows of strokes that do not fit': (i) => `指标|目标${'|5'.repeat((i * 7) % 11)}\n`,
  'rows of spaces under headers that do not fit': (i) => (i % 2 ? '序号 指标 目标\n' : '1 甲\n'),
  'glued header words': (i) => (i % 9 ? '序号指标名称单位2025年\n' : '1甲\n'),
  'tables one below the other': (i) => `指标\t目标\n甲${i}\t5\n续表\n`,
  'tables with captions': (i) => `表${i} 甲指标\n单位：个\n指标\t目标\n甲\t5\n`,
  'merged cells': (i) => (i === 0 ? '任务\t责任单位\n' : i === 1 ? `甲${'市科技局、'.repeat(40)}\t市科技局\n` : '\t\n乙\t\n'),
  'notes below a table': (i) => (i === 0 ? '指标\t目标\n甲\t5\n' : '注：1.指标口径以统计为准。\n'),
  'Markdown headings': (i) => `${'#'.repeat((i % 6) + 1)} 总体要求\n\n加强建设。\n\n`,
  hashes: '#',
  'hashes a line': '# \n',
  'Markdown quotes': (i) => (i === 0 ? '# 甲\n# 乙\n' : '> '),
  'Markdown emphasis': (i) => (i === 0 ? '# 甲\n# 乙\n' : '**'),
  'Markdown links': (i) => (i === 0 ? '# 甲\n# 乙\n' : '[a]('),
  'Markdown backslashes': '\\',
  bodies: '市科技局、',
  'bodies that are all different': (i) => `（责任单位：${body(i)}）`,
  responsibilities: '（责任单位：市科技局、市财政局，完成时限：2025年底）',
  'responsibilities that never close': '（责任单位：市科技局、',
  'responsibilities a line': (i) => `${(i % 50) + 1}.加强建设。\n责任单位：${body(i)}\n`,
  'nested responsibilities': '（牵头单位：市局（市知识产权局',
  'leads in prose': '由市科技局牵头，市财政局配合，',
  lead: '牵头',
  'role words': '负责',
  'role labels': '责任单位：',
  'department suffixes': '局',
  'government suffixes': '省市县区人民政府',
  deadlines: '2025年底前、',
  dates: '2024年5月6日',
  years: '2024年',
  'deadlines relative to an event': '自发布之日起30日内',
  'self names': '本办法所称',
  targets: '到2025年，数量达到30%，',
  quantities: '12件',
  thousands: '1,000,',
  'Han numerals': '十',
  'counted things': '新增三个',
  citations: '《关于甲的通知》（国发〔2024〕3号）、',
  'citations that are all different': (i) => `根据《${body(i)}管理办法》（国发〔2024〕${i}号），`,
  'document numbers': '国发〔2024〕3号',
  'document numbers by kind': '令第3号',
  references: '本办法第十七条第二款',
  'references a line': (i) => (i < 60 ? `第${i + 1}条 加强。\n` : '依照第三条、第十条的规定办理。\n'),
  definitions: (i) => `本办法所称${body(i)}，是指承担职责的单位。`,
  abbreviations: (i) => `${body(i)}（以下简称${body(i + 3)}）、`,
  attachments: (i) => `附件${(i % 90) + 1}\n甲方案\n加强建设。\n`,
  'lists of attachments': (i) => (i === 0 ? '通知\n加强。\n附件：' : `${i}.甲方案\n`),
  'attachments and the marks behind': '附件',
  titles: '关于印发甲方案的通知\n',
  'notices that forward': (i) => `关于印发甲${i}方案的通知\n各县区：\n现将《甲${i}方案》印发给你们，请贯彻执行。\n2024年5月6日\n`,
  addressees: '各市人民政府：\n',
  signatures: '某市人民政府\n2024年5月6日\n',
  'portal labels': '索引号：1 主题分类：科技 ',
  'portal labels a line': '索引号\n',
  imprints: '抄送：市委办公室，市人大。\n某市办公室 2024年5月6日印发\n',
  histories: '（2020年5月6日发布 根据2021年3月4日决定修正）\n',
  validity: '本办法自2024年1月1日起施行，有效期5年。',
  'rules of who leads': (i) => `${i + 1}.加强建设。（责任单位：${body(i)}，列第一位的为牵头单位）\n`,
  'scope rules and items': (i) => `${(i % 30) + 1}.加强建设。（责任单位：${body(i)}）\n以下任务均需${body(i + 5)}落实。\n`,
  'signatures that are all different': (i) => `${body(i)}\n2024年5月6日\n`,
  'references to what is there': (i) => `第${han[i % 9]}条 依照本办法第${han[(i * 5) % 9]}条第二款第（三）项办理，见附件${i % 9}。\n`,
  'items and references to them': (i) => (i === 0 ? '第一条 规定如下：\n' : `（${han[i % 9]}）依照第（${han[(i * 5) % 9]}）项的规定办理。\n`),
  'items under a long lead': (i) => (i % 2 ? `（${han[i % 9]}）新增${i}个平台。\n` : '加强建设，完善制度，落实责任。\n'),
  'quotes and numbers': (i) => `“甲${i}件”《乙${i}家》新增${i}个，`,
  'years in one sentence': (i) => `到${2020 + (i % 15)}年建成${i}个，`,
  'targets without a year': (i) => (i === 0 ? '一、主要目标\n力争' : `建成${i}个平台，`),
  'listed behind commas': (i) => (i === 0 ? '一、任务\n（一）建设。建成公园5个' : `，绿道${i}条`),
  'signed again and again': '南州市财政局\n2024年4月8日\n',
  'bodies that consult': (i) => (i === 0 ? '（市科技局' : '商市财政局'),
  'bare headings': (i) => `总体要求${han[i % 9]}\n\n加强建设，完善制度。\n\n`,
  'bodies with second names': (i) => `（责任单位：市公安局（${body(i)}））`,
  'scope rules': '以下任务均需各区县政府落实。\n',
  boxes: (i) => `专栏${i + 1} 重点工程\n加强建设。\n`,
  'misread signs': 'l.O.',
  'run-in labels': '一是加强建设。二是完善制度。',
}

const goal = '一、主要目标\n（一）完善制度。'

/** A text of a family of just `size` characters; with `inside`, in a section that states goals. */
export function textOf(name: string, size: number, inside = false): string {
  if (inside) return goal + textOf(name, size - goal.length)
  const family = families[name]
  if (family === undefined) throw new Error(`Unexpected family \`${name}\``)
  if (typeof family === 'string') return family.repeat(Math.ceil(size / family.length)).slice(0, size)
  const units: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const unit = family(i)
    units.push(unit)
    length += unit.length
  }
  return units.join('').slice(0, size)
}
