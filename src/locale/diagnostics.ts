import { diagnostics as english } from '../lexicon/diagnostics.ts'
import { type Lang, type Params, say, type Words } from './index.ts'

type DiagnosticCode = keyof typeof english

/** Every finding in Chinese; the English stands in the lexicon, because documents carry it. */
const chinese = {
  // corrections
  'correction-unfit': {
    name: '更正无法套用',
    message: '“{quote}”处的更正（{kind}）无法套用：原文中找不到该处，或有多处',
    hint: '本次扫描与更正时的文本不同：请重新更正，或删除该项更正。',
  },
  'correction-unneeded': { name: '更正已无必要', message: '“{quote}”处的更正（{kind}）已无必要：原文已如此', hint: '可以删除该项更正。' },
  // structure
  'numbering-gap': {
    name: '编号不连续',
    message: '编号“{marker}”不连续，此处应为第{expected}项',
    hint: '请在上文查找缺失的条目：可能与前一条连在一起，也可能在扫描时丢失。',
  },
  'numbering-repeat': { name: '编号重复', message: '编号“{marker}”重复或倒退，此处应为第{expected}项', hint: '该编号出现两次或向前倒退，两处条目均予保留。' },
  'numbering-restart': { name: '编号重起', message: '编号从“{marker}”重新开始，其上应有标题', hint: '这一组条目上方的标题可能丢失了序号。' },
  'marker-damaged': { name: '编号受损', message: '编号“{marker}”形式异常，应为第{ordinal}项的编号', hint: '请对照原件更正扫描文本中的编号。' },
  'marker-rejected': {
    name: '编号未采信',
    message: '“{marker}”按正文处理：前后编号均不支持其为条目',
    hint: '已作为正文保留；如确为条目开头，请检查前后编号。',
  },
  'no-structure': { name: '没有编号条目', message: '全文没有编号条目，未能划分章节', hint: '已按段落保留；可能是新闻稿或函件。' },
  'text-unclaimed': { name: '文字未识别', message: '文字“{text}”未被任何环节识别', hint: '已作为未解析文字保留，请反馈该段文字。' },
  // responsibilities, organizations
  'bracket-unclosed': { name: '括号未闭合', message: '条目已结束，责任括注未见右括号', hint: '扫描时容易丢失右括号；责任分工已读至条目末尾。' },
  'clause-word-damaged': { name: '责任用词有误', message: '责任用词“{text}”疑似有误，通常写作“{read}”', hint: '已按可能的用词理解，原文照录。' },
  'body-likely-misspelt': { name: '单位名称疑误', message: '单位名称“{name}”疑似有误，可能是“{likely}”', hint: '请与原件核对，名称照原文保留。' },
  // tables, indicators, deadlines
  'deadline-unreadable': { name: '时限无法识别', message: '时间“{text}”不是可能的日期', hint: '可能有数字误识；文字保留，不给出日期。' },
  'numbers-suspect': { name: '年份日期疑误', message: '年份或日期“{text}”不可能成立', hint: '本文的数字可能受损，请逐一与原件核对。' },
  'table-unparsed': { name: '表格未分列', message: '有{rows}行的表格单元格粘连，未能分列', hint: '无法分辨单元格，各行照原文保留，数值请查阅原件。' },
  // citations, references, definitions
  'citation-unclosed': { name: '书名号未闭合', message: '文件名“{title}”缺少右书名号》', hint: '已在文号之前、分句末尾或60字处截止，请与原件核对。' },
  'citation-unopened': { name: '缺左书名号', message: '“{title}”之前缺少左书名号《', hint: '文件名从“关于”算起，请与原件核对。' },
  'document-number-irregular': {
    name: '文号不规范',
    message: '文号“{number}”的括号不规范，应为“{normal}”',
    hint: '年份两侧的括号不成对或不是六角括号〔〕；文号照原文保留。',
  },
  'document-number-year': { name: '文号年份疑误', message: '文号“{number}”中的年份{year}有误，应在1949年之后', hint: '本文的数字可能受损；没有改动任何数字。' },
  'reference-dangling': { name: '所指条目不存在', message: '“{text}”所指的条目不存在', hint: '文中提到的条款、事项、专栏或附件在本文中没有找到。' },
  // checks
  'word-likely-misread': { name: '文字疑误', message: '“{word}”疑似误识，可能是“{likely}”', hint: '请与原件核对，文字照原文保留。' },
  'stray-word': { name: '混入英文', message: '汉字之间出现英文单词“{word}”，此处应为中文', hint: '扫描软件可能翻译了某个词，请与原件核对。' },
  'character-replaced': { name: '字符丢失', message: '出现替换字符，原字已丢失', hint: '文件在解码或复制时丢失了字节，请重新取得原文件。' },
  'paragraph-repeated': {
    name: '段落重复',
    message: '以“{start}”开头的段落重复出现',
    hint: '文本可能被复制了两次：整篇重复的部分作为 duplicate 剔除，单个段落予以保留。',
  },
  'number-year-differs': { name: '文号与日期不符', message: '文号“{number}”的年份与成文日期{date}不一致', hint: '其中之一可能误识。' },
  'printed-before-issued': { name: '印发早于成文', message: '印发日期{printed}早于成文日期{issued}', hint: '其中之一可能误识。' },
  'attachment-missing': { name: '缺附件', message: '未见附件“{title}”', hint: '正文说明有此附件，但文本中没有。' },
  'owner-missing': { name: '缺责任单位', message: '事项“{marker}”没有责任单位，而同级事项均有', hint: '责任括注的括号可能在扫描时丢失。' },
  'deadline-before-issue': { name: '时限早于成文', message: '完成时限{by}早于成文日期{issued}', hint: '可能有数字误识。' },
  'addressed-and-copied': { name: '主送抄送重复', message: '“{name}”既是主送机关又列入抄送', hint: '请核对主送与抄送。' },
  'target-differs': { name: '目标值不一致', message: '“{name}”的目标值“{value}”与他处的“{other}”不一致', hint: '请对照两处原文。' },
  'text-cut': { name: '文本中断', message: '文本在“{end}”之后中断，句子没有结束', hint: '文本可能被截断，请与来源核对。' },
  // reading of files
  'charset-wrong': { name: '编码声明不符', message: '网页声明的编码{declared}与实际编码{read}不符', hint: '已按实际字节读取；文字正常则无需处理。' },
  'changes-tracked': {
    name: '含修订痕迹',
    message: '文件含有修订痕迹（插入{inserted}处、删除{deleted}处），不是定稿',
    hint: '已按接受全部修订读取；请确认这是否为印发的版本。',
  },
  'comments-left-out': { name: '含批注', message: '文件含有{count}条批注', hint: '批注不属于正文，未读入。' },
  'pictures-unread': { name: '含图片', message: '文件含有{count}张图片', hint: '图片上的文字未读入；请查看其中是否有整页扫描件或表格。' },
  'table-nested': { name: '表格嵌套', message: '单元格内套有表格（{count}处）', hint: '其文字按行保留在单元格内。' },
  'embedded-unread': { name: '含嵌入文件', message: '文件嵌有其他文件（{count}个）', hint: '其内容未读入；请打开文件后另存，使其成为正文。' },
  'bracket-restored': { name: '括号已补回', message: '识别时丢失了“{sign}”，已据上下文补回', hint: '文字识别常把〔〕认成其他括号或漏掉，请与扫描件核对。' },
  'recognition-unsure': { name: '识别存疑', message: '该行文字识别把握不大（{score}分）', hint: '请将该行与扫描件核对。' },
  'numbering-format-unknown': { name: '编号格式未知', message: '有{count}个段落使用了未知的编号格式“{format}”', hint: '编号已写成阿拉伯数字，请与原件核对。' },
  'page-without-text': { name: '页面无文字', message: '第{page}页没有文字', hint: '如页面上可见文字，则该页为图片，请进行文字识别。' },
  'look-alikes-read': { name: '同形字符', message: '有{count}个字符只是与所印文字同形（如⼀与一）', hint: '由文件字体编码造成，已换为通用字符。' },
  'automatic-numbers-lost': {
    name: '自动编号丢失',
    message: 'DOC文件中的自动编号未能读出（{paragraphs}个段落）',
    hint: '请在原软件中另存为DOCX后重新提交，自动编号即可读出。',
  },
  'blocks-unknown': { name: '块类型未知', message: '有{count}个类型为“{type}”的块无法识别，已按正文读入', hint: '请检查这些内容是否属于正文。' },
} as const satisfies Record<DiagnosticCode, { name: string; message: string; hint: string }>

/** What a finding is called, what it says of a place, and what to do about it. */
export interface DiagnosticWords {
  name: Words
  message: Words
  hint: Words
}

/** A finding as documents carry it. */
interface Finding {
  code: string
  params: Params
  message: string
  hint: string | null
}

/** A finding in words of a language, from its code and params; one of an unknown code (of a newer document) as it is worded there. */
export function findingIn(lang: Lang, { code, params, message, hint }: Finding): { message: string; hint: string } {
  const words = Object.hasOwn(diagnostics, code) ? diagnostics[code as DiagnosticCode] : null
  return words ? { message: say(words.message, lang, params), hint: say(words.hint, lang, params) } : { message, hint: hint ?? '' }
}

/** Every finding in both languages, by code. */
export const diagnostics = Object.fromEntries(
  Object.entries(english).map(([code, { message, hint }]) => {
    const zh = chinese[code as DiagnosticCode]
    return [code, { name: { en: code.replaceAll('-', ' '), zh: zh.name }, message: { en: message, zh: zh.message }, hint: { en: hint, zh: zh.hint } }]
  }),
) as Readonly<Record<DiagnosticCode, DiagnosticWords>>
