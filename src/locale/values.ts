import type { Words } from './index.ts'

/**
 * Words for the values that fields of a document may have, by field. A test compares the keys with the schema.
 */
export const values = {
  /** Of an assignment. */
  role: {
    lead: { en: 'lead', zh: '牵头单位' },
    responsible: { en: 'responsible', zh: '责任单位' },
    support: { en: 'support', zh: '配合单位' },
    guide: { en: 'guide', zh: '指导单位' },
  },
  category: {
    context: { en: 'context', zh: '总体要求' },
    goal: { en: 'goals', zh: '目标' },
    measure: { en: 'measures', zh: '任务措施' },
    outcome: { en: 'outcomes', zh: '预期成果' },
    schedule: { en: 'schedule', zh: '进度安排' },
    safeguard: { en: 'safeguards', zh: '保障措施' },
    provision: { en: 'provisions', zh: '条文' },
    final: { en: 'final provisions', zh: '附则' },
    other: { en: 'other', zh: '其他' },
  },
  part: {
    notice: { en: 'notice', zh: '印发通知' },
    instrument: { en: 'instrument', zh: '正文' },
    attachment: { en: 'attachment', zh: '附件' },
    imprint: { en: 'imprint', zh: '版记' },
    portal: { en: 'site header', zh: '网站题头' },
  },
  severity: {
    error: { en: 'error', zh: '错误' },
    warning: { en: 'warning', zh: '警告' },
    info: { en: 'note', zh: '提示' },
  },
  origin: {
    source: { en: 'document', zh: '原文' },
    scan: { en: 'scan', zh: '扫描' },
    parser: { en: 'parser', zh: '解析' },
  },
  /** Of a responsibility. */
  form: {
    bracket: { en: 'bracket', zh: '括注' },
    line: { en: 'own line', zh: '单独成行' },
    column: { en: 'table column', zh: '表列' },
    prose: { en: 'prose', zh: '行文' },
  },
  relation: {
    basis: { en: 'basis', zh: '依据' },
    implements: { en: 'implements', zh: '贯彻落实' },
    issues: { en: 'issues', zh: '印发' },
    forwards: { en: 'forwards', zh: '转发' },
    repliesTo: { en: 'replies to', zh: '批复' },
    repeals: { en: 'repeals', zh: '废止' },
    amends: { en: 'amends', zh: '修改' },
    toEnact: { en: 'to enact', zh: '拟制定' },
    toRevise: { en: 'to revise', zh: '拟修订' },
    toRepeal: { en: 'to repeal', zh: '拟废止' },
    mentions: { en: 'mentions', zh: '提及' },
  },
  /** Of a citation. */
  cited: {
    policy: { en: 'policy', zh: '政策文件' },
    law: { en: 'law', zh: '法律法规' },
    standard: { en: 'standard', zh: '标准' },
    treaty: { en: 'treaty', zh: '条约' },
    publication: { en: 'publication', zh: '出版物' },
    unknown: { en: 'unknown', zh: '未知' },
  },
  /** Of a document. */
  kind: {
    policy: { en: 'policy', zh: '政策文件' },
    regulation: { en: 'regulation', zh: '法规规章' },
    reply: { en: 'reply', zh: '批复' },
    interpretation: { en: 'interpretation', zh: '解读' },
    news: { en: 'news', zh: '新闻' },
    other: { en: 'other', zh: '其他' },
  },
  status: {
    final: { en: 'final', zh: '正式' },
    draft: { en: 'draft', zh: '征求意见' },
    trial: { en: 'trial', zh: '试行' },
  },
  disclosure: {
    public: { en: 'public', zh: '主动公开' },
    'on-request': { en: 'on request', zh: '依申请公开' },
    'not-public': { en: 'not public', zh: '不予公开' },
    redacted: { en: 'public after redaction', zh: '删减后公开' },
  },
  /** Of an entry of a regulation's history. */
  event: {
    adopted: { en: 'adopted', zh: '通过' },
    approved: { en: 'approved', zh: '批准' },
    promulgated: { en: 'promulgated', zh: '公布' },
    amended: { en: 'amended', zh: '修正' },
    effective: { en: 'effective', zh: '施行' },
    repealed: { en: 'repealed', zh: '废止' },
  },
  /** Of an organization. */
  level: {
    national: { en: 'national', zh: '国家级' },
    province: { en: 'province', zh: '省级' },
    city: { en: 'city', zh: '市级' },
    county: { en: 'county', zh: '县级' },
    township: { en: 'township', zh: '乡镇级' },
  },
  /** Of an organization. */
  body: {
    government: { en: 'government', zh: '行政机关' },
    party: { en: 'Party', zh: '党的机关' },
    judicial: { en: 'court or procuratorate', zh: '司法机关' },
    enterprise: { en: 'enterprise', zh: '企业' },
    institution: { en: 'institution', zh: '事业单位' },
    collective: { en: 'collective', zh: '统称' },
    unknown: { en: 'unknown', zh: '未知' },
  },
  /** Of an indicator. */
  indicator: {
    target: { en: 'target', zh: '目标' },
    actual: { en: 'achieved', zh: '已实现' },
  },
  comparator: {
    '=': { en: '=', zh: '达到' },
    '>=': { en: 'at least', zh: '不低于' },
    '>': { en: 'more than', zh: '超过' },
    '<=': { en: 'at most', zh: '不高于' },
    '<': { en: 'less than', zh: '低于' },
    '~': { en: 'about', zh: '左右' },
  },
  property: {
    约束性: { en: 'binding', zh: '约束性' },
    预期性: { en: 'anticipated', zh: '预期性' },
  },
  /** In which an indicator counts, or a task returns. */
  period: {
    year: { en: 'yearly', zh: '每年' },
    quarter: { en: 'quarterly', zh: '每季度' },
    month: { en: 'monthly', zh: '每月' },
    week: { en: 'weekly', zh: '每周' },
    day: { en: 'daily', zh: '每日' },
  },
  /** Of a term counted from an event. */
  term: {
    year: { en: 'years', zh: '年' },
    month: { en: 'months', zh: '个月' },
    week: { en: 'weeks', zh: '周' },
    day: { en: 'days', zh: '日' },
    workday: { en: 'working days', zh: '个工作日' },
  },
  block: {
    paragraph: { en: 'paragraph', zh: '段落' },
    list: { en: 'list', zh: '列表' },
    tableRef: { en: 'table', zh: '表格' },
    figureNote: { en: 'figure note', zh: '图注' },
    unparsed: { en: 'unparsed', zh: '未解析' },
  },
  /** Of furniture. */
  furniture: {
    pageNumber: { en: 'page number', zh: '页码' },
    runningHead: { en: 'running head', zh: '页眉' },
    contents: { en: 'table of contents', zh: '目录' },
    portal: { en: 'site text', zh: '网站文字' },
    markup: { en: 'markup', zh: '标记符号' },
    bookmark: { en: 'bookmark', zh: '书签' },
    invisible: { en: 'invisible character', zh: '不可见字符' },
    label: { en: 'label, punctuation', zh: '标签、标点' },
    separator: { en: 'separator', zh: '分隔线' },
    duplicate: { en: 'printed twice', zh: '重复文字' },
    navigation: { en: 'navigation', zh: '网站导航' },
  },
} as const satisfies Record<string, Record<string, Words>>
