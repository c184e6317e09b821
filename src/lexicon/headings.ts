/** Categories of a section (contract). */
export const categories = ['context', 'goal', 'measure', 'outcome', 'schedule', 'safeguard', 'provision', 'final', 'other'] as const
export type Category = (typeof categories)[number]

/** Labels in front of a colon that open a clause or a contact, never a heading. */
export const roleLabels =
  /^(?:牵头|责任|配合|参与|参加|协办|主办|承办|落实|实施|指导|协作|督办)?(?:单位|部门|领导|主体|科室|人员|人)$|^(?:联系|咨询|监督|举报)?(?:人|电话|方式|地址|邮箱|邮编|传真)$|^(?:注|附|附件|备注|说明|来源|完成时限|完成时间|时限|序号)$/

/** A heading that builds something up is a task, whatever that is called: 优化发展环境, 构建安全保障体系. */
export const buildingHeading =
  /(?:^|，(?:推动|加快|着力|持续|不断)?)(?:优化|营造|改善|完善|打造|构建|建立|健全|提升|筑牢|夯实|创造|净化|培育|拓展|创新)[^，。]{2,24}(?:环境|基础|体系|能力|水平|生态|格局|氛围)$/

/**
 * Which category of section a heading names (domain §2, section role by heading words). The first rule that fits wins;
 * a heading that none fits inherits from the section above.
 */
export const headingCategories: readonly { category: Exclude<Category, 'provision'>; pattern: RegExp }[] = [
  // who may apply, how to reach whom, and blank forms tell nobody to do a task of the policy
  {
    category: 'other',
    pattern:
      /^(?:基本)?(?:申请|申报|推荐|参评|准入|遴选|认定|入选|入围|评选|报名)(?:单位|主体|人|企业|项目)?(?:的)?(?:基本)?(?:条件|资格|对象|主体|范围|单位|名额|限制)|^(?:资助|支持|奖励|补助)(?:领域|规模|强度|对象|范围|标准|方式)$|^(?:项目)?联系(?:人|方式|电话)|^限项|^(?:组织)?(?:申报|推荐)?(?:的)?推荐(?:单位|渠道|主体)|^申请代码$|^(?!清理|精简|减少|取消|免[交除]|规范|压[减缩]|优化|简化|完善|编制|制定|推行|加强|开展)[^，。]{0,20}(?:任务书|申报书|申请书|推荐表|协议书|证明材料|填写说明|填表说明)$/,
  },
  { category: 'final', pattern: /^(?:附则|其他(?:事项|规定)?|有关(?:事项|说明)|名词解释|术语(?:和|与)?(?:定义|解释)|生效|解释|施行|说明|其它)$/ },
  {
    category: 'schedule',
    pattern:
      /(?:进度安排|时间安排|实施步骤|工作步骤|工作进度|步骤安排|阶段安排|时间步骤|实施进度|工作安排|推进步骤|实施阶段|时间进度|时间节点|日程安排|方法步骤|步骤方法)/,
  },
  { category: 'outcome', pattern: /(?:标志性成果|预期成果|成果形式|重大成果|工作成果|预期成效)/ },
  {
    category: 'safeguard',
    pattern:
      /(?:保障措施|组织保障|实施保障|组织实施|组织领导|工作保障|保障机制|推进机制|推进措施|实施机制|工作要求|组织推进|规划实施|工作机制|强化保障|保障体系|政策保障|支撑保障|落实保障|监督检查|监督考核|督导考核|保障与实施|要素保障|条件保障|有关要求|相关要求)$|^(?:保障|组织)(?:措施|实施|保障)|^(?:加强|强化|完善|落实|健全|做好|抓好)(?:组织|保障|统筹|规划|工作|政策|资金|人才|要素|服务)?(?:领导|实施|保障|落实|协调|推进)(?:措施|机制|工作|体系)?$/,
  },
  { category: 'measure', pattern: /任务[^，。]{0,6}目标$/ },
  { category: 'safeguard', pattern: /^(?:加强|坚持|强化)(?:党[^，。]{0,20}|[^，。]{0,8}组织)领导$/ },
  {
    category: 'goal',
    pattern:
      /(?<!任务|责任)目标$|(?:主要目标|发展目标|建设目标|工作目标|总体目标|具体目标|目标任务$|预期目标|行动目标|阶段目标|阶段性目标|主要指标|发展指标|预期指标|量化目标|任务目标$|^目标$|远景目标|创建目标|培育目标|绩效目标)/,
  },
  {
    category: 'context',
    pattern:
      /(?:总体要求|指导思想|基本原则|工作原则|总体思路|总体目标和要求|发展思路|工作思路|基本思路|(?:发展|现实)(?:基础|现状|环境|形势)(?![^，。]{0,10}(?:行动|工程|计划|优化|提升|建设|改善)$)|面临形势|面临的形势|形势与|背景|工作回顾|存在问题|重要意义|重大意义|总则|基本情况|现状与|(?:工作|产业|建设|良好|主要)基础$|指导方针|实施原则|遵循原则|发展原则|(?<!坚持|遵循|把握)[^，]{0,6}原则$|^[^，]{0,6}(?:思路|必要性)$|^[^，]{0,4}意义$|^(?!扩大|拓展|延伸)[^，。]{0,14}范围$|^(?!构建|完善|建立|健全|优化)[^，。]{0,10}(?:架构|框架)$|编制依据|编制说明|^前言$|^引言$|^序言$|取得[^，。]{0,6}(?:成效|进展|成果|成就)$|成效评价|适用范围|总体部署|战略定位|发展定位|功能定位|重要性|认识)/,
  },
  {
    category: 'measure',
    pattern:
      /(?:主要任务|重点任务|工作任务|主要措施|重点工作|主要工作|重点举措|主要举措|政策措施|重大工程|重点工程|专项行动|实施路径|工作举措|主要内容|重点内容|工作内容|重大任务|重点方向|重点领域|任务分工|工作重点|建设任务|建设内容|实施内容|重点行动|重大行动|支持政策|扶持政策|支持措施|具体措施|工作措施|行动任务|任务举措)/,
  },
]

/** Headings that close a document whatever stands before them. */
export const closingHeadings = /^(?:附则|名词解释|术语解释|结语|附录|参考文献|说明)$/

/** Titles of attachments that hold tasks of their own; lists, tables, forms and guides do not. */
export const genreQualifies = /(?:方案|计划|规划|措施|意见|要点|分工|行动|分解|台账|分解表|分工表|任务清单|工作清单|要求)(?:\([^()]{1,30}\))?$/

/** Titles of attachments that are to be filled in, or only list names and values. */
export const blankForm =
  /(?:申报|申请|推荐|登记|备案|汇总|信息|统计|评分|评审|指标|情况|审批|报名)表|(?:任务|申报|申请|承诺|推荐|协议)书|名单|模板|样式|样表|格式/
