/** Words that stand before a document number in a sentence and are no part of its code, longest first where it matters. */
export const beforeNumber = [
  '根据', '按照', '依据', '依照', '遵照', '参照', '参见', '详见', '执行', '落实', '贯彻', '符合', '结合', '关于', '转发', '印发', '废止', '修订', '修改', '通知', '文件', '以及', '原', '按', '见', '和', '与', '及', '或', '由', '对', '将', '在', '的', '以',
  '人民政府', '办公厅', '办公室', '委员会', '总局', '国务院',
] as const

/** Kinds of text that are numbered as 令 and 公告 are: with the issuer before them, not a code. */
export const numberedKinds = ['令', '公告', '通告', '公报', '通报', '决定', '议案', '批复'] as const

/** Genres a text calls itself by: 本办法, 本政策措施 (domain §7). */
export const selfNames = [
  '实施细则', '管理办法', '实施办法', '暂行办法', '暂行规定', '实施方案', '工作方案', '行动计划', '行动方案', '实施意见', '指导意见', '政策措施', '若干措施', '若干政策', '办法', '规定', '细则', '条例', '规则', '规范', '方案', '规划', '计划', '纲要', '要点', '意见',
  '通知', '政策', '措施', '标准', '指南', '导则', '制度', '准则', '章程', '预案', '目录', '清单', '决定', '公告', '通告', '解释', '法', '指引', '实施方案', '办法（试行）',
] as const

/** How the title of a cited text ends, by its kind; the first that fits wins. */
export const titleKinds: readonly { kind: 'law' | 'standard' | 'treaty' | 'publication' | 'policy'; ends: readonly string[] }[] = [
  { kind: 'publication', ends: ['白皮书', '蓝皮书', '绿皮书', '年鉴', '杂志', '日报', '期刊', '年度报告', '发展报告', '研究报告', '统计公报', '教材', '丛书', '读本', '画册', '专刊', '简报', '年报', '指数报告', '讲话', '案例集', '汇编'] },
  { kind: 'treaty', ends: ['公约', '条约', '议定书', '宣言', '协定', '伙伴关系协定', '谅解备忘录', '世贸组织规则'] },
  { kind: 'standard', ends: ['技术规范', '技术要求', '国家标准', '行业标准', '地方标准', '团体标准', '通用要求', '技术规程', '技术导则', '术语', '试验方法', '测试方法', '评价指标'] },
  { kind: 'law', ends: ['法', '法典', '宪法', '条例', '法实施细则', '法实施条例', '实施条例', '法实施办法', '条例实施细则', '条例实施办法', '基本法', '司法解释'] },
  {
    kind: 'policy',
    ends: ['通知', '方案', '规划', '计划', '纲要', '要点', '措施', '政策', '办法', '细则', '规定', '规范', '规则', '指南', '导则', '标准', '目录', '清单', '预案', '分工', '意见', '决定', '决议', '命令', '公报', '公告', '通告', '通报', '报告', '请示', '批复', '议案', '函', '纪要', '制度', '准则', '章程', '指引', '大纲', '倡议', '任务', '安排', '解释', '答复', '精神'],
  },
]

/** Year, version and status brackets that belong to the title although they stand behind its closing mark. */
export const titleBrackets = ['试行', '暂行', '征求意见稿', '公开征求意见稿', '送审稿', '草案', '修订', '修订版', '修订稿', '试行稿', '讨论稿', '修正', '第一批', '第二批', '第三批', '第四批', '第五批'] as const

/** Words left of a title that say why it is cited (domain §7); of several the nearest counts, then the longest. */
export const relationCues = {
  basis: ['根据', '依据', '依照', '按照', '遵照', '参照', '结合', '对照', '为贯彻', '为落实', '为贯彻落实', '为执行', '为实施', '为做好', '为推动', '按', '据'],
  implements: ['贯彻落实', '贯彻', '落实', '执行', '实施', '推广应用', '推广', '应用', '宣贯', '对接', '衔接', '符合', '用好', '遵守', '严格按照', '学习', '实行', '对标', '推进', '推动'],
  toEnact: ['制定出台', '研究制定', '制定', '制订', '出台', '起草', '编制', '编写', '研究出台', '定期发布', '推动出台', '形成', '发布', '印发', '公布', '报送', '草拟'],
  toRevise: ['修订', '修改', '修正', '完善', '修编'],
  toRepeal: ['废止', '停止执行', '清理'],
  forwards: ['转发', '批转'],
  issues: ['现将', '现予印发', '制定了', '制订了', '编制了', '印发了', '发布了', '研究制定了', '组织编制了', '修订了', '修订形成了', '形成了', '起草了'],
} as const
