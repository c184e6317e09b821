import { describe, expect, it } from 'vitest'
import { closesHistory, opensHistory, readHistory } from '../../src/text/history.ts'
import { Passage, sourceOf } from '../../src/text/passage.ts'

const keyOf = (text: string) => Passage.read(sourceOf(text), 0, text.length).key
const read = (text: string) => {
  const key = keyOf(text)
  return readHistory(key).map(({ event, date, from, to }) => `${event} ${date} ${key.slice(from, to)}`)
}

describe('readHistory', () => {
  it.each<[string, string[]]>([
    ['2011年3月2日 甲市人大常委会第二次会议通过', ['adopted 2011-03-02 2011年3月2日甲市人大常委会第二次会议通过']],
    ['2014年1月1日 施行', ['effective 2014-01-01 2014年1月1日施行']],
    ['1992年5月6日 甲部令第7号发布', ['promulgated 1992-05-06 1992年5月6日甲部令第7号发布']],
    ['二○一○年五月六日甲市人民政府公布', ['promulgated 2010-05-06 二○一○年五月六日甲市人民政府公布']],
    // one bracket with several entries, each from its date or the 根据 before it
    [
      '（2011年3月2日甲市人大常委会通过　2011年5月6日甲省人大常委会批准，根据2019年7月8日《关于修改〈甲市绿化条例〉的决定》修正）',
      [
        'adopted 2011-03-02 2011年3月2日甲市人大常委会通过',
        'approved 2011-05-06 2011年5月6日甲省人大常委会批准',
        'amended 2019-07-08 根据2019年7月8日《关于修改〈甲市绿化条例〉的决定》修正',
      ],
    ],
    // the last word of an entry says what happened, cited titles do not
    [
      '2015年1月2日《甲市人民政府关于废止和修改部分规章的决定》第一次修订',
      ['amended 2015-01-02 2015年1月2日《甲市人民政府关于废止和修改部分规章的决定》第一次修订'],
    ],
    [
      '2010年1月2日甲市人大常委会通过并经2010年3月4日甲省人大常委会批准的《关于修改〈甲办法〉的决定》第一次修正',
      ['amended 2010-01-02 2010年1月2日甲市人大常委会通过并经2010年3月4日甲省人大常委会批准的《关于修改〈甲办法〉的决定》第一次修正'],
    ],
    [
      '2014年1月1日施行根据2018年9月7日《关于修改部分法规的决定》修正',
      ['effective 2014-01-01 2014年1月1日施行', 'amended 2018-09-07 根据2018年9月7日《关于修改部分法规的决定》修正'],
    ],
    // an impossible date is kept without a value
    ['2011年13月2日甲市人大常委会通过', ['adopted null 2011年13月2日甲市人大常委会通过']],
  ])('reads %s', (text, want) => {
    expect(read(text)).toEqual(want)
  })

  it.each([
    ['2014年1月1日前已经取得许可证的，应当在一年内换领。'],
    ['2014年1月1日起施行'],
    ['2019年5月6日'],
    ['2019年5月6日，全市工作会议召开，会议通过了下列决定：'],
    ['甲市人大常委会2011年3月2日通过'],
    [''],
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('knows the lines of a note', () => {
    expect([opensHistory('2011年3月2日甲市'), opensHistory('第二条2011年3月2日'), closesHistory('会议通过'), closesHistory('会议通过的决定')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('takes linear time', () => {
    const start = performance.now()
    for (const text of ['2011年3月2日', '2011年3月2日通过', '《', '(']) readHistory(text.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
