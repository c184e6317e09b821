/** Words that give a body its role in a clause (domain §4.2). */
export type Role = 'lead' | 'responsible' | 'support' | 'guide'

/** Labels in front of a colon. The first entry that the label begins with decides. */
export const labelRoles: readonly { role: Role; words: readonly string[] }[] = [
  { role: 'lead', words: ['牵头', '主办', '总牵头', '组织牵头', '主要牵头'] },
  { role: 'support', words: ['配合', '参加', '参与', '协办', '协助', '协作', '协同', '支持', '联系配合'] },
  { role: 'guide', words: ['指导', '督导', '业务指导'] },
  {
    role: 'responsible',
    words: ['责任', '承办', '落实', '实施', '主管', '完成', '负责', '执行', '组织', '主要责任', '共同责任', '牵头责任', '具体责任', '工作'],
  },
]

/** Kinds of bodies that a role label ends with. */
export const labelNouns = ['责任单位', '责任部门', '单位', '部门', '主体', '机构', '科室', '处室', '股室', '地区'] as const

/** Labels of persons: they go to `persons`, never to bodies. */
export const personLabels = [
  '责任领导',
  '牵头领导',
  '分管领导',
  '包保领导',
  '挂包领导',
  '市级领导',
  '县级领导',
  '责任人',
  '联系人',
  '负责人',
  '牵头人',
  '市领导',
  '区领导',
  '县领导',
] as const

/** Labels of the time by which a task is due. */
export const timeLabels = ['完成时限', '完成时间', '时限要求', '办结时限', '工作时限', '时间节点', '推进时限', '完成期限', '时限', '时间', '进度要求'] as const

/** Verbs behind the bodies of a group; longest first where one ends in another. */
export const suffixVerbs: readonly { role: Role; words: readonly string[] }[] = [
  {
    role: 'lead',
    words: ['牵头负责', '牵头落实', '牵头实施', '牵头组织实施', '牵头组织', '牵头推进', '牵头办理', '牵头', '主办', '总牵头'],
  },
  {
    role: 'responsible',
    words: [
      '按照职责分工分别负责',
      '按照各自职责分工负责',
      '按各自职责分工负责',
      '按照职责分工负责',
      '按职责分工分别负责',
      '按职责分工协同负责',
      '按职责分工负责',
      '按职能分工负责',
      '按照职能分工负责',
      '按职责分工落实',
      '按照职责分工落实',
      '按职责分工抓好落实',
      '按分工负责',
      '按职责负责',
      '按各自职责负责',
      '按照各自职责负责',
      '依职责分工负责',
      '根据职责分工负责',
      '结合职责分工负责',
      '按职责分别负责',
      '按职责共同负责',
      '按任务分工负责',
      '分工负责',
      '分别负责',
      '共同负责',
      '具体负责',
      '负责具体实施',
      '负责组织实施',
      '负责实施',
      '负责落实',
      '负责推进',
      '负责',
      '具体实施',
      '组织实施',
      '分头落实',
      '抓好落实',
      '具体落实',
      '贯彻落实',
      '落实',
      '实施',
      '承办',
      '具体承办',
    ],
  },
  {
    role: 'support',
    words: [
      '按职责分工配合',
      '按照职责分工配合',
      '按职责分工参与',
      '按职责配合',
      '共同配合',
      '积极配合',
      '协同配合',
      '协助配合',
      '参与配合',
      '配合落实',
      '配合做好',
      '配合',
      '参加',
      '参与',
      '协办',
      '协助',
      '协同',
      '会同',
    ],
  },
  { role: 'guide', words: ['负责指导', '加强指导', '业务指导', '指导'] },
]
