import type { Gold } from '../../src/schema/types.ts'

/** What a careful reader finds in the plan of `cli/texts.ts`. */
export const facts: Gold = {
  doc: 'plan',
  metadata: {
    title: '云州市数据共享实施方案',
    noticeTitle: '云州市人民政府关于印发《云州市数据共享实施方案》的通知',
    documentNumber: '云政发〔2024〕7号',
    issuers: ['云州市人民政府'],
    recipients: ['各区县人民政府'],
    issuedOn: '2024-03-05',
    publicity: null,
    copiedTo: [],
    genre: '方案',
  },
  outline: [
    { depth: 1, marker: '一、', title: '总体目标' },
    { depth: 1, marker: '二、', title: '主要任务' },
    { depth: 2, marker: '（一）', title: '建设共享平台' },
    { depth: 2, marker: '（三）', title: '完善共享目录' },
  ],
  measures: 2,
  responsibilities: [
    {
      item: '二、/（一）',
      assignments: [
        { role: 'lead', orgs: ['市数据局'] },
        { role: 'support', orgs: ['市财政局'] },
      ],
      deadline: { by: '2024-12-31', ongoing: false },
    },
    { item: '二、/（三）', assignments: [{ role: 'responsible', orgs: ['市司法局'] }] },
  ],
  indicators: [{ name: '共享平台', unit: '个', baseline: null, targetYear: 2025, target: '3', comparator: '=', property: null, from: 'text' }],
  citations: [{ title: '云州市数据共享实施方案', number: null, relation: 'issues' }],
}
