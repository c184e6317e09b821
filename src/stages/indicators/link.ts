import type { QuantityReading } from '../../text/quantity.ts'
import { clauseStart, clauseWords } from './sentence.ts'
import { longestVerb, verbBefore, verbBeside } from './verbs.ts'

/**
 * How a value belongs to the target right before it, whose verb it has:
 *
 * > | 分别达到800家、1200家                            shared: the comparator as well
 * > | 支持300名骨干赴外地培训，1000名职工参加考试        further
 * > | 新建公园5个，绿道30公里，停车位2000个              listed
 * > | 培育200个集群和10条合作区                          paired
 * > | 2024年完成30个，2025年50个                       dated
 */
export type Link = 'shared' | 'further' | 'listed' | 'paired' | 'dated'

/**
 * The link of a value with the target before it, or null.
 *
 * @param running Whether the verb of the target before is that of one before it.
 */
export function linkOf(key: string, before: QuantityReading, value: QuantityReading, running: boolean): Link | null {
  const between = key.slice(before.outerTo, value.outerFrom)
  const behind = key.slice(value.outerTo, value.outerTo + 4)
  if (/^[、和及]$/.test(between) && sameMeasure(before.unit, value.unit)) return 'shared'
  if (before.unit === value.unit && /^[，；、和]\d{4}年(?:年?底前?)?$/.test(between)) return 'dated'
  if (value.han) return null
  if (
    before.unit === value.unit &&
    /^[\u4e00-\u9fff“][^。；\d]{1,30}，$/.test(between) &&
    ofWhat.test(behind) &&
    (running || verbBeside.test(key.slice(Math.max(0, before.outerFrom - longestVerb), before.outerFrom)))
  )
    return 'further'
  if (value.value === null) return null
  if (
    !/元|%|百分点|倍|年|天|小时/.test(value.unit ?? '元') &&
    alsoListed.test(between) &&
    /^(?:以上|左右)?(?:$|[，。；、)])/.test(behind) &&
    (running || listHead.test(clauseWords(key, clauseStart(key, before.outerFrom), before.outerFrom)))
  )
    return 'listed'
  return /^[^，。；、\d]{2,24}[、和及与]$/.test(between) && ofWhat.test(behind) ? 'paired' : null
}

/** What a list begins with: a verb, or `其中小巨人企业30家，单项冠军企业10家`. */
const listHead = new RegExp(`^其中|${verbBefore.source}`)

/** Words right behind a value, which say of what. */
const ofWhat = /^[\u4e00-\u9fff“]{2}/

/** A comma and what else is to be made; words that relate it to something else open no member of a list. */
const alsoListed = /^，(?!其中|每|总|共|约|占|比|同比|较|不|惠及|投资|面积|累计)[\u4e00-\u9fff“”()]{2,20}$/

/** Rates of any base are listed together: `分别下降到4.0‰、10/10万`. */
const sameMeasure = (one: string | null, other: string | null) => one === other || (rate.test(one ?? '') && rate.test(other ?? ''))
const rate = /^[%‰]$|^\//
