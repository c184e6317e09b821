/** Measure words that count or weigh a target (domain §5.2), by use; magnitudes stand apart. */
export const units = [
  '个百分点', '百分点', '%', '‰', '个工作日', '个', '项', '家', '件', '人次', '人', '套', '支', '种', '场次', '场', '小时', '名', '次', '类', '公里', '千米', '米', '倍', '天', '篇', '平方公里', '平方千米', '平方米', '立方米', '户次', '户', '台套', '台', '条', '款', '亩', '公顷', '吨标准煤', '吨', '千瓦时', '千瓦', '兆瓦', '千克', '公斤', '元',
  '美元', '所', '座', '处', '批次', '期', '部', '本', '册', '份', '例', '宗', '起', '辆', '架', '艘', '间', '张床位', '张', '床', '片', '块', '对', '位', '对标', '站', '点', '车次', '班次', '分钟', '分贝', '分', '门', '首', '幅', '集', '届', '轮', '路', '组', '载重吨', '标准箱', '标箱', 'EFLOPS', 'PFLOPS', 'EB', 'PB', 'TB', 'P', 'GW', 'MW', 'kW', '成', '度', '级', '株', '头', '只', '尾', '枚', '块', '盏', '根', '段', '道', '人年', '课时', '学时',
] as const

/** Words that multiply the number in front of a unit. */
export const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** Comparators in front of a number, longest first where one ends in another (domain §5.2). */
export const comparatorsBefore: readonly { comparator: '=' | '>=' | '>' | '<=' | '<' | '~'; words: readonly string[] }[] = [
  { comparator: '>=', words: ['不低于', '不少于', '不小于', '不得低于', '不得少于', '至少', '最少', '至少达到', '≥', '>=', '不低', '大于等于', '大于或等于'] },
  { comparator: '<=', words: ['不超过', '不高于', '不大于', '不得超过', '控制在', '压减至', '压缩至', '压缩到', '缩短至', '缩短到', '降至', '降到', '降低到', '降低至', '≤', '<=', '至多', '最多', '小于等于', '小于或等于'] },
  { comparator: '>', words: ['超过', '突破', '高于', '大于', '超', '多于', '>', '优于'] },
  { comparator: '<', words: ['低于', '小于', '少于', '<'] },
  { comparator: '~', words: ['大约', '约为', '约', '近', '接近', '±'] },
  {
    comparator: '=',
    words: ['累计达到', '稳定达到', '均达到', '分别达到', '达到', '达', '提高到', '提高至', '提升到', '提升至', '增长到', '增长至', '增加到', '增加至', '扩大到', '扩大至', '上升到', '发展到', '保持在', '稳定在', '维持在', '为', '总数达', '增至', '升至', '扩展到', '累计'],
  },
]

/** Comparators behind a unit. */
export const comparatorsAfter: readonly { comparator: '>=' | '<=' | '~'; words: readonly string[] }[] = [
  { comparator: '>=', words: ['及以上', '以上', '或以上', '起'] },
  { comparator: '<=', words: ['以下', '以内', '之内', '及以下'] },
  { comparator: '~', words: ['左右', '上下'] },
]

/** Verbs whose object, when counted, is a target (domain §5.2; contract, Chinese-numeral counts). */
export const achievingVerbs = [
  '建成', '新建', '新增', '建设', '打造', '培育', '引进', '培养', '创建', '组建', '设立', '完成', '举办', '开展', '组织', '认定', '遴选', '发展', '布局', '争取', '争创', '推广', '改造', '制定', '制修订', '修订', '发布', '形成', '实现', '覆盖', '扶持', '孵化', '吸引', '集聚', '选派', '评选', '树立', '推出', '储备', '建立', '新认定', '成立', '引育', '招引', '落户', '转化', '登记', '授权', '申请',
  '增设', '新设', '布设', '设置', '配备', '配置', '新改建', '改扩建', '新改扩建', '投入', '安装', '开设', '增配', '新培育', '新引进', '培训', '服务', '帮扶', '支持', '选树', '命名', '获批', '突破', '攻克', '研发', '实施', '布设', '投放', '整治', '提升', '升级', '创成', '承办', '增加', '扩大', '增长', '提高', '新注册', '推动', '取得',
] as const

/** Words in front of a sum or share that make it a benefit, a price or a condition, not a target. */
export const benefitWords = /给予|奖励|补助|补贴|资助|奖补|扶持资金|返还|减免|贴息|一次性|罚款|处以|缴纳|收费|收取|最高不超过|最高(?:可|给予|额度|奖|补|资)|按照?(?:其|实际|投资|合同|年度)?[^，。；]{0,16}的$|年满|周岁|注册资本|满足|符合/

/** A statement of how things stand at a day. */
export const asOf = /(?:截至|截止)[^，。；]{0,20}(?:年|月|底|目前)/

/** Words of a clause that tell what has been reached. */
export const achievedWords = /(?<!力争)已(?:经)?(?:建成|达到|达|累计|培育|完成|实现|有|拥有|突破|超过|发展)|达到了|实现了|突破了|建成了|超过了/
