/** Document genres (文种) that close a title, longest first where one ends in another (domain §1.2). */
export const genres = [
  '行动计划', '通知', '方案', '规划', '计划', '纲要', '要点', '措施', '政策', '办法', '细则', '规定', '规范', '规则', '条例', '指南', '导则', '标准', '目录', '清单', '预案', '分工', '意见', '决定', '决议', '命令', '公报', '公告', '通告', '通报', '报告', '请示', '批复', '议案', '纪要', '答复', '复函', '函', '令', '制度', '准则', '章程', '倡议', '解读', '解释', '白皮书', '手册', '指引', '大纲', '总体设计', '任务书', '实施意见', '法', '法典', '工作安排', '任务分解', '评价体系', '行动',
] as const

/** The genre that stays when the qualifiers are gone: 行动计划 → 计划, 实施意见 → 意见, 复函 → 函. */
export const plainGenre: Readonly<Record<string, string>> = { 行动计划: '计划', 实施意见: '意见', 复函: '函' }

/** Genres of texts in 章/条 that lay down rules (domain §13). */
export const regulationGenres = ['办法', '细则', '规定', '条例', '规则', '章程', '准则', '制度'] as const

/** Brackets behind a title that say how final the text is (domain §1.2). */
export const statusMarks = {
  draft: ['征求意见稿', '公开征求意见稿', '二次征求意见稿', '送审稿', '审议稿', '讨论稿', '草案', '初稿', '稿', '草案征求意见稿'],
  trial: ['试行', '暂行', '试点'],
} as const
