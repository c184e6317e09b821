/**
 * Codes of properties that say what the text is; how it looks does not count.
 *
 * @source MS-DOC 2.6.1 (characters), 2.6.2 (paragraphs), 2.6.3 (tables)
 */
export const codes = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  pageBreakBefore: 0x2407,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  list: 0x460b,
  listLevel: 0x260a,
  table: 0xd608,
  sectionBreak: 0x3009,
} as const

/** Characters that stand for something else. */
export const signs = {
  picture: '\u0001',
  note: '\u0002',
  comment: '\u0005',
  cell: '\u0007',
  drawing: '\u0008',
  line: '\u000b',
  page: '\u000c',
  paragraph: '\r',
  column: '\u000e',
  fieldBegin: '\u0013',
  fieldResult: '\u0014',
  fieldEnd: '\u0015',
  hardHyphen: '\u001e',
  softHyphen: '\u001f',
} as const
