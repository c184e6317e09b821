import { benefitWords, divided, divides, normWords } from '../../lexicon/units.ts'
import type { QuantityReading } from '../../text/quantity.ts'
import type { Category } from '../../tree/nodes.ts'
import { boundNote, leadIn, wholeGoal } from './names.ts'
import { clauseStart } from './sentence.ts'
import { verbBefore, verbBeside, verbs } from './verbs.ts'

/** Units that mostly measure time or rank: a target only when a word compares them. */
const looseUnits = /^(?:天|小时|分钟|级|度|次|期|个工作日|岁|站|路|点|部|片|门|人|块|位|条|期|课时|学时|个)$/

const timeUnits = /^(?:分钟|小时|天|年|日|个月)$/

const least = new RegExp(`[至最]少(?:${verbs})[^，。；\\d]{0,4}$`)

/** `至少建成1处`: the word stands before the verb. */
export function isLeast(before: string): boolean {
  return /[至最]少/.test(before) && least.test(before)
}

/** 突破50项关键技术 at the start of a clause masters them; 产值突破50亿元 exceeds. */
export function breaksThrough(key: string, quantity: QuantityReading): QuantityReading {
  if (quantity.comparator !== '>' || key.slice(quantity.outerFrom, quantity.from) !== '突破') return quantity
  const clause = key.slice(clauseStart(key, quantity.outerFrom), quantity.outerFrom)
  const verb = clause.replace(leadIn, '') === '' && /^[\u4e00-\u9fff“]/.test(key.slice(quantity.outerTo)) && !/^(?:元|人次)$/.test(quantity.unit ?? '')
  return verb ? { ...quantity, comparator: '=' } : quantity
}

/** `从A提高到B`: the first quantity is the baseline of the second. */
export function isChange(key: string, quantity: QuantityReading, next: QuantityReading | undefined): boolean {
  if (!next || next.outerFrom - quantity.to > 14) return false
  return (
    /(?:从|由)[^，。；]{0,12}$/.test(key.slice(Math.max(0, quantity.from - 14), quantity.from)) &&
    /(?:到|至|为)(?:\d{4}年(?:年?底|末)?的?)?$/.test(key.slice(quantity.to, next.from))
  )
}

/** What stands in front of a goal: 给予奖励，到2025年企业达到1万家 gives no 1万家. */
const aimed = /^.*[，；](?:力争|(?:到|至)(?=\d{4}年))/

/** `选拔资助不少于100名`, `择优资助50个项目`: how many are helped; money is what they are helped with. */
const helps = /(?:选拔|遴选|评选|择优|认定|重点|每年)(?:资助|奖励|奖补|补助|扶持)|(?:资助|奖励|奖补|补助)(?:不少于|不低于|约|近)?$/g

/** A subsidy, price or threshold: by the words in front, or by what the rest of the sentence gives for it. */
export function isBenefit(lead: string, rest: string): boolean {
  return (
    benefitWords.test(lead.slice(-40).replace(aimed, '')) ||
    /^[^。；，]{0,40}(?:，(?:分别|可|将|再|按[^，。；]{0,14}|由[^，。；]{0,10}|每[^，。；]{0,10}|一次性|最高|市级?财政|省级?财政)?)?(?:给予|予以|奖励|补助|补贴|资助|奖补)/.test(
      rest,
    )
  )
}

/** 据测算，到2030年将达到110万人: what is expected to happen, not what is to be done. */
const forecast = /[据经](?:初步)?(?:测算|预测|推算|估算)[^。；]{0,60}$|有?可能$/

/** Whether a number is a target, and no benefit, condition, rate, norm or part of a name (domain §5.2). */
export function isTarget(key: string, quantity: QuantityReading, left: string, clause: string, lead: string, category: Category): boolean {
  // behind 5亿元以上 stands what is behind its (含5亿元)
  const outerTo = quantity.outerTo + (boundNote.exec(key.slice(quantity.outerTo, quantity.outerTo + 14))?.[0].length ?? 0)
  const behind = key.slice(outerTo, outerTo + 12)
  const rest = key.slice(outerTo, outerTo + 60)
  const given = /元|%|百分点|倍|个?月|年|天/.test(quantity.unit ?? '') ? lead : lead.replace(helps, '')
  // 改造2万户，每户补助3000元: the norm of what is done
  if (
    isBenefit(given, rest) &&
    !(
      verbBefore.test(left) &&
      !/^(?:对|凡|向|按)/.test(clause) &&
      /^[^，。；\d]{0,12}，每[^，。；\d]{1,6}(?:最高)?(?:给予|补助|补贴|奖补)/.test(rest) &&
      !isBenefit(given, '')
    )
  )
    return false
  // 覆盖80%以上的乡镇: how many of them
  if (quantity.unit === '%' && /(?:覆盖|惠及)(?:全?[省市县区国])?$/.test(left) && /^的/.test(behind)) return true
  // 突破100亿元的企业, 6亩以下(不含6亩)的地块: it tells which, not how many; 每认定1家: a rate
  if (/^的(?!目标|比例)/.test(behind) && !wholeGoal.test(behind) && quantity.value !== null) return false
  if (/每(?!年)[^，。；\d]{0,6}$/.test(left) && !(quantity.compared && /每(?:周|月|天|日|季度|学期|学年)$/.test(left))) return false
  if (/(?:第|前|近|每|约合|共|其中第|比\d{4}年|上限|下限|(?<!商标|版权|作品)注册|超过\d)$/.test(left) && !quantity.compared) return false
  if (/近$/.test(left)) return false
  if (forecast.test(lead)) return false
  // 公示期不少于5个工作日: how long a step takes
  if (/(?:公示|公告|保存|保管|有效|追溯|受理|管护|质保|聘)(?:期限?|时间)$/.test(left)) return false
  // 同一企业最多不超过10名: what one of them may get
  if (/^(?:同一|单个|单户|单家|单项)/.test(clause)) return false
  // 未达到1.5%比例的: a condition
  if (quantity.compared && /(?:未|达不到|没有|不足)$/.test(left)) return false
  // 500万元以上技改项目100个, 超10亿元企业5家: it tells which
  const kind =
    quantity.outerTo > quantity.to || (quantity.comparator === '>' && /元$/.test(quantity.unit ?? ''))
      ? (/^(?!\()([\u4e00-\u9fff“”()]{2,16})\d/.exec(key.slice(outerTo, outerTo + 18))?.[1] ?? '')
      : ''
  const stated = /(?:达到?|不低于|不少于|突破)$/.test(key.slice(quantity.outerFrom - 3, quantity.from))
  if (kind !== '' && !stated && !verbBefore.test(kind)) return false
  // 65岁以上老年人: an age
  if (quantity.unit === '岁' && /^[\u4e00-\u9fff]/.test(behind)) return false
  // 15分钟便民生活圈: a time that names a kind
  if (timeUnits.test(quantity.unit ?? '') && !quantity.compared && /^[\u4e00-\u9fff]/.test(behind)) return false
  if (normWords.test(key.slice(Math.max(0, quantity.outerFrom - 16), quantity.outerFrom))) return false
  const means = lead.lastIndexOf('是指')
  if (means >= 0 && !/[。；]/.test(lead.slice(means))) return false
  if (divides.test(left) && divided.test(behind)) return false
  if (quantity.value === null)
    return quantity.unit === null && (quantity.compared ? /：/.test(quantity.raw) || shares.test(left) : shares.test(left) && /^(?:$|[，。；、])/.test(behind))
  // `开放率达到九成以上`: 达到 is a verb of achieving, though it is part of the quantity
  if (quantity.han) return (verbBeside.test(left) || /达到?$/.test(key.slice(quantity.outerFrom, quantity.from))) && quantity.value > 1
  if (quantity.compared) {
    if (
      looseUnits.test(quantity.unit ?? '') &&
      /^(?:的|之|内|有|具|且|及以上学)/.test(behind) &&
      category !== 'goal' &&
      !verbBefore.test(clause) &&
      !/^[压缩降减提增]/.test(key.slice(quantity.outerFrom, quantity.from))
    )
      return false
    return (
      !/^(?:并|且)?(?:对|向|在|凡|为|将|给|按)[^，。；]{0,12}$/.test(left) || verbBefore.test(left) || category === 'goal' || /^(?:$|[，。；])/.test(behind)
    )
  }
  // a bare number: a verb right beside it, or a verb before and the end of the clause behind it
  if (verbBeside.test(left)) return true
  const closes = behind === '' || /^[，。；、()]|^(?:以上|左右|和|及)/.test(behind) || wholeGoal.test(behind)
  if (/%|个百分点|倍/.test(quantity.unit ?? '') && (closes || category === 'goal'))
    return (
      /率|比重|占比|比例|增幅|增速|增长|提高|提升|下降|降低|缩短|压缩|压减|减少|覆盖|达|以上|度|水平|全覆盖|份额|增加|占/.test(clause) ||
      /^全?覆盖/.test(behind)
    )
  // 授艺20场、800人次: the verb in front holds for both
  if (category === 'goal' || category === 'outcome') return closes && (left.length >= 2 || (left === '、' && verbBefore.test(clause)))
  return closes && (verbBefore.test(clause) || /^其中/.test(clause))
}

const comesTo =
  /^(的?)((?:\([^()]{1,12}\)|[^，。；、：()\d的]){2,24}?)(?<![不未])(?:(?:全面|全部|基本|初步|均|要)?(?:建成|达到|达标|实现|完成|覆盖|通过(?=验收|审核|评估|认证|考核|评价)|配备|开展|纳入|接入|完工|竣工|开工|投用|投产|得到)|投入使用)/

/** Length of the words behind a share or number that say of what, where a verb behind tells what it comes to: `80%以上的县区基本实现…`, `100个站点全面建成`. */
export function subjectBehind(key: string, quantity: QuantityReading, left: string): { from: number; to: number } | null {
  const hit = comesTo.exec(key.slice(quantity.outerTo, quantity.outerTo + 48))
  if (!hit?.[2] || quantity.value === null || quantity.han) return null
  if (quantity.unit !== '%' && (hit[1] || timeUnits.test(quantity.unit ?? '') || !/(?:^|首批|[到至前底末，])$/.test(left))) return null
  const from = quantity.outerTo + (hit[1]?.length ?? 0)
  return { from, to: from + hit[2].length }
}

/** `压缩三分之一以上` */
const shares = /(?:压缩|压减|缩短|减少|下降|降低|提高|提升|增长|增加|缩减)(?:了|近)?$/
