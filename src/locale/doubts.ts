import { type DoubtCode, doubts as english } from '../lexicon/doubts.ts'
import type { Words } from './index.ts'

export type { DoubtCode }

/** What a doubt is called, how the place was read, and how it could have been read as well. */
export interface DoubtWords {
  name: Words
  taken: Words
  rival: Words
}

/** Names in both languages, sentences in Chinese; the English sentences stand in the lexicon, because documents carry them. */
const own = {
  'marker-damaged': { en: 'damaged marker', zh: '编号受损', taken: '{text}被当作受损的编号，因为按编号顺序此处应有一项', rival: '属于前一条目的文字' },
  'marker-glued': { en: 'marker inside a line', zh: '编号在行中', taken: '在行中的{text}处另起了一个条目', rival: '属于前一条目的文字' },
  'marker-rejected': { en: 'marker read as text', zh: '编号作正文', taken: '{text}按正文处理：编号顺序中没有它的位置', rival: '单独的条目' },
  'marker-rival': { en: 'marker fits two levels', zh: '编号层级两可', taken: '编号{text}放在两个层级都说得通', rival: '另一层级的条目' },
  'number-gap': { en: 'number left out', zh: '编号跳号', taken: '编号{text}跳过了应有的一项', rival: '其前缺失一个条目' },
  'number-repeat': { en: 'number used twice', zh: '编号重复', taken: '编号{text}前面已经用过', rival: '前一条目内部的列举' },
  'number-restart': { en: 'numbering restarts', zh: '编号重起', taken: '编号从{text}重新开始', rival: '前一条目内部的列举' },
  'heading-unnumbered': { en: 'heading without number', zh: '无编号标题', taken: '{text}这一行被当作没有编号的标题', rival: '单独的段落' },
  'heading-outvoted': { en: 'siblings have no headings', zh: '同级无标题', taken: '首句按正文处理，因为同级条目都没有标题', rival: '标题{text}' },
  'heading-mixed': { en: 'some siblings lack headings', zh: '同级标题不齐', taken: '{text}被当作标题，而同级条目中有的没有标题', rival: '正文的首句' },
  'heading-long': { en: 'long heading', zh: '标题过长', taken: '标题{text}比一般标题长', rival: '正文的首句' },
  'heading-at-gap': { en: 'heading cut at a space', zh: '标题按空格切分', taken: '标题{text}是在空格处切分的', rival: '正文的首句' },
  'heading-label': { en: 'label read as heading', zh: '引语作标题', taken: '{text}被当作标题，因为同级条目都有标题', rival: '正文的开头几个字' },
  'line-joined': { en: 'lines joined', zh: '行间接续', taken: '在没有确切标志时把几行接成了一段', rival: '各自独立的段落' },
  'text-unended': { en: 'text without an end mark', zh: '文末无标点', taken: '文字末尾没有标点', rival: '与后文相接' },
  'bracket-unclosed': { en: 'bracket not closed', zh: '括号未闭合', taken: '括号没有闭合，责任分工读到了条目末尾', rival: '更短的责任分工' },
  'word-repaired': { en: 'role word misprinted', zh: '责任用词误印', taken: '按误印理解了一个责任用词', rival: '没有分派任何单位的文字' },
  'role-unsaid': { en: 'no role word', zh: '未写明角色', taken: '单位后没有责任用词，按责任单位理解', rival: '与前面单位的角色相同' },
  'bodies-only': { en: 'only bodies in the bracket', zh: '括注只有单位', taken: '括注只列单位，因其他条目也如此，按责任分工理解', rival: '对前文的说明' },
  'rule-applied': { en: 'lead by rule', zh: '按规则定牵头', taken: '按文中他处的规则，该单位为牵头单位', rival: '责任单位' },
  'body-unknown': { en: 'unknown body', zh: '单位名称不熟悉', taken: '{text}被当作单位，但没有以此结尾的已知名称', rival: '不是单位' },
  'prefix-inherited': { en: 'level from the body before', zh: '层级承前', taken: '{text}的层级承接前一单位', rival: '另一层级的单位' },
  'owner-is-parent': { en: 'clause of the whole list', zh: '责任归于整组', taken: '单独成行的责任分工归于上面整组条目', rival: '只属于最后一个条目' },
  'said-in-prose': { en: 'assigned in prose', zh: '行文分派', taken: '把一句行文理解为责任分派', rival: '一般叙述' },
  'scope-implied': { en: 'assigned by a scope sentence', zh: '总括分派', taken: '由一句总括性规定分派该单位', rival: '只有条目自己的责任分工' },
  'in-columns': { en: 'assigned in columns', zh: '表列分派', taken: '责任分工在表格的列中', rival: '一般名单' },
  'year-from-item': { en: 'year from the item', zh: '年份取自条目', taken: '年份取自本条前面的句子', rival: '没有年份' },
  'year-from-clause': { en: 'year from the clause', zh: '年份取自时限', taken: '年份取自责任分工中的时限', rival: '没有年份' },
  'year-from-lead': { en: 'year from above', zh: '年份取自上文', taken: '年份取自条目上方的文字', rival: '没有年份' },
  'year-unknown': { en: 'no year', zh: '年份不明', taken: '附近没有说明是哪一年的数值', rival: '规划期的年份' },
  'number-bare': { en: 'no comparing word', zh: '数值无限定词', taken: '没有限定词，仍把{text}当作目标值', rival: '一般叙述' },
  'number-in-words': { en: 'count in Chinese numerals', zh: '汉字数量', taken: '把{text}当作数量', rival: '名称或修辞' },
  'comparator-shared': { en: 'shared comparator', zh: '限定词共用', taken: '首个数值的限定词适用于整个列举', rival: '恰为该数值' },
  'actual-by-section': { en: 'achieved, by its section', zh: '按章节作已完成', taken: '本章节回顾已有成绩，因此不是目标值', rival: '目标值' },
  'table-shape': { en: 'table without ruled cells', zh: '表格无分隔', taken: '按没有分隔线的表格读取这些行', rival: '普通段落，或另一种分栏' },
  'unit-from-name': { en: 'unit from the name', zh: '单位取自名称', taken: '括号未闭合，仍将{text}读作单位', rival: '名称的一部分' },
  'cell-unread': { en: 'cell without a number', zh: '单元格无数值', taken: '单元格{text}中没有可识别的数值', rival: '一个数量' },
  'recognition-unsure': { en: 'recognition unsure', zh: '识别存疑', taken: '{text}这一行识别把握不大', rival: '其他文字' },
  'bracket-restored': { en: 'bracket put back', zh: '括号已补回', taken: '识别时丢失的括号{text}已据上下文补回', rival: '此处没有括号' },
} as const satisfies Record<DoubtCode, Words & { taken: string; rival: string }>

/** Every doubt in both languages, by code. */
export const doubts = Object.fromEntries(
  Object.entries(english).map(([code, { taken, rival }]) => {
    const { en, zh, ...sentences } = own[code as DoubtCode]
    return [code, { name: { en, zh }, taken: { en: taken, zh: sentences.taken }, rival: { en: rival, zh: sentences.rival } }]
  }),
) as Readonly<Record<DoubtCode, DoubtWords>>
