import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import { conservation } from '../../util/leaves.ts'

describe('what a site sets round a text', () => {
  const text = [
    '索引号：SD3709-2024-0417 | 主题分类：文化 | 发文字号：南政发〔2024〕12号 | 有效性：有效',
    '南州市人民政府关于加强古戏台管护的若干措施',
    '各县区人民政府，市政府各部门：',
    '为加强古戏台管护，现提出以下措施。',
    '一、摸清底数。逐座登记造册，建立名录。',
    '二、加强巡查。定期排查隐患，及时处置险情。',
    '南州市人民政府',
    '2024年4月8日',
    '相关解读：《关于加强古戏台管护的若干措施》政策解读',
    '分享到：微信 微博',
    '主办：南州市人民政府办公室 网站标识码：3709000001',
  ].join('\n')
  const document = parse(text)

  it('may part labels by strokes, and point to other texts below the signature', () => {
    const { indexNumber, topic, documentNumber, validity, issuedOn } = document.metadata
    expect([indexNumber?.text, topic?.text, documentNumber?.text, validity?.text, issuedOn]).toEqual([
      'SD3709-2024-0417',
      '文化',
      '南政发〔2024〕12号',
      '有效',
      '2024-04-08',
    ])
    expect(document.parts.at(-1)?.closing).toEqual([])
    expect(conservation(text, document)).toEqual([])
  })
})

describe('the header of a site', () => {
  const text = [
    '索 引 号\tSD370900/2024-00417\t发布机构\t南州市文化和旅游局',
    '标    题\t南州市文化和旅游局关于印发《南州市乡村戏台管护实施意见》的通知',
    '发文字号\t南文旅发〔2024〕12号\t有 效 性\t有效',
    '',
    '南州市文化和旅游局',
    '关于印发《南州市乡村戏台管护实施意见》的通知',
    '',
    '南文旅发〔2024〕12号',
    '',
    '各县区文化和旅游局，局机关各科室：',
    '',
    '《南州市乡村戏台管护实施意见》已经局长办公会研究通过，现印发给你们，请认真执行。',
    '',
    '南州市文化和旅游局',
    '2024年4月8日',
    '',
    '南州市乡村戏台管护实施意见',
    '',
    '一、总体目标',
    '',
    '到2026年，登记建档戏台420座。',
  ].join('\n')

  it('is read where tabs part labels and values on one line', () => {
    const document = parse(text)
    const { title, noticeTitle, documentNumber, indexNumber, validity, publisher, recipients } = document.metadata
    expect([title?.text, noticeTitle?.text, documentNumber?.text]).toEqual([
      '南州市乡村戏台管护实施意见',
      '南州市文化和旅游局关于印发《南州市乡村戏台管护实施意见》的通知',
      '南文旅发〔2024〕12号',
    ])
    expect([indexNumber?.text, validity?.text, publisher?.name]).toEqual(['SD370900/2024-00417', '有效', '南州市文化和旅游局'])
    expect(recipients.map(({ name }) => name)).toEqual(['各县区文化和旅游局', '局机关各科室'])
    expect(conservation(text, document)).toEqual([])
  })
})

/** Title of the text, of the notice, number, day, addressees, and the titles of the parts. */
function front(lines: readonly string[]) {
  const text = lines.join('\n')
  const document = parse(text)
  expect(conservation(text, document)).toEqual([])
  const { title, noticeTitle, documentNumber, issuedOn, recipients } = document.metadata
  return {
    titles: [title?.text, noticeTitle?.text],
    number: documentNumber && `${documentNumber.code} ${documentNumber.year} ${documentNumber.number}`,
    day: issuedOn,
    recipients: recipients.map(({ name }) => name),
    parts: document.parts.map(({ role, title }) => `${role} ${title?.text ?? ''}`.trim()),
  }
}

const plan = ['为做好戏台管护，制定本方案。', '一、总体目标', '到2026年，登记建档戏台420座。', '二、重点任务', '（一）摸清底数。逐座登记。']

describe('a page', () => {
  it('may leave out the title of what a notice issues', () => {
    const title = '南州市人民政府办公室关于印发南州市乡村戏台管护实施方案的通知'
    const issuing = '《南州市乡村戏台管护实施方案》已经市政府同意，现印发给你们，请认真执行。'
    const signed = [title, '南政办〔2024〕3号', '各县区人民政府：', issuing, '南州市人民政府办公室', '2024年4月8日', ...plan]
    const expected = {
      titles: ['南州市乡村戏台管护实施方案', title],
      number: '南政办 2024 3',
      day: '2024-04-08',
      recipients: ['各县区人民政府'],
      parts: [`notice ${title}`, 'instrument'],
    }
    expect(front(signed)).toEqual(expected)
    expect(front([title, '南政办〔2024〕3号', '各县区人民政府：', issuing, ...plan])).toEqual({ ...expected, day: null })
    // nor is what a site lists of a text its addressees
    expect(front([title, '', `${title} 各县区人民政府（管…`, '', ...signed])).toEqual(expected)
    // the items of a notice are its own
    const own = front([
      ...signed.slice(0, 3),
      '现将《南州市乡村戏台管护实施方案》印发给你们，请认真执行。',
      '一、提高认识。认真落实。',
      '二、加强协作。形成合力。',
      ...signed.slice(4, 6),
    ])
    expect(own).toMatchObject({ titles: [title, undefined], day: '2024-04-08', parts: [`instrument ${title}`] })
  })

  it('may lose the colon of the addressees and the end of a number', () => {
    const read = front([
      '  • 分享到：',
      '',
      '南州区府办发〔202026',
      '',
      '南州市南州区人民政府办公室',
      '',
      '关于印发南州区乡村戏台管护实施方案的通知',
      '',
      '各街道办事处，区级各部门，县直各单位，南州新区管委会',
      '',
      '《南州区乡村戏台管护实施方案》已经区政府常务会审议通过，现印发你们，请认真遵照执行。',
      '',
      '南州市南州区人民政府办公室',
      '',
      '2020年10月28日',
      '',
      '南州区乡村戏台管护实施方案',
      '',
      ...plan,
    ])
    expect(read).toMatchObject({
      number: '南州区府办发 2020 26',
      recipients: ['各街道办事处', '区级各部门', '县直各单位', '南州新区管委会'],
      day: '2020-10-28',
    })
  })

  it('may name itself above its path, and print a day without a label between two titles', () => {
    const title = '南州市乡村戏台管护专项资金管理办法'
    const lines = [
      '新闻资讯',
      'NEWS',
      '工作动态',
      '当前位置：首页 > 新闻资讯 > 工作动态',
      title,
      '2024-02-08',
      title,
      '南府办〔2023〕52号',
      '第一条 管好资金。',
      '第二条 专款专用。',
    ]
    expect(front(lines)).toMatchObject({ titles: [title, undefined], number: '南府办 2023 52', parts: ['portal', `instrument ${title}`] })
  })

  it('may print a day without a label, and words of its own between title, number and addressees', () => {
    const title = '南州市人民政府关于印发南州市乡村戏台管护方案的通知'
    const rest = [
      '各县区人民政府，市戏台办成员单位，市级相关部门',
      `现将《南州市乡村戏台管护方案》印发给你们，请结合实际认真贯彻执行。`,
      '南州市人民政府',
      '2024年4月8日',
      '南州市乡村戏台管护方案',
      ...plan,
    ]
    const expected = { titles: ['南州市乡村戏台管护方案', title], day: '2024-04-08', recipients: ['各县区人民政府', '市戏台办成员单位', '市级相关部门'] }
    const head = [title, '2024-04-18 16:00 来源： 南州政府网', '字号：默认 大 超大', '打印 收藏 留言', '南政发〔2024〕20号']
    expect(front([...head, ...rest])).toMatchObject({ ...expected, number: '南政发 2024 20' })
    expect(parse([...head, ...rest].join('\n')).metadata.publishedOn).toBe('2024-04-18')
    expect(front([title, '时间：2024-04-18 10:30 | 来源：南州政府网', ...rest])).toMatchObject(expected)
    const labelled = [title, '南政发〔2024〕20号', '2024年4月18日', '发布机关：南州市人民政府', '南州市人民政府网站', title, '南政发〔2024〕20号']
    expect(front([...labelled, ...rest])).toMatchObject({ recipients: expected.recipients, number: '南政发 2024 20' })
    // the bodies of a city above those of its province, the title three times
    expect(front([title, '时间：2024-05-18 02:00:56 来源：南州资料网', title, '云山省南州市人民政府', title, '南政发〔2024〕20号', ...rest])).toMatchObject({
      ...expected,
      number: '南政发 2024 20',
    })
  })

  it('may lose the words of a date with their font, and hand on what another has made', () => {
    const title = '南州市人民政府办公室转发市文旅局关于乡村戏台管护计划的通知'
    const lines = [
      '信息公开 | 政策文件 | 市政府文件 |',
      title,
      '各县区人民政府：',
      '市文旅局《乡村戏台管护计划》已经市政府同意，现予转发。',
      '南州市人民政府办公室',
      '202465',
      '乡村戏台管护计划',
      ...plan,
    ]
    const { metadata } = parse(lines.join('\n'))
    expect([metadata.issuedOn, metadata.issuers.map(({ name }) => name), metadata.noticeTitle?.text]).toEqual(['2024-06-05', ['南州市人民政府办公室'], title])
  })

  it('may print question marks for the spaces that its code page has not, and leave out the day below the notice', () => {
    const text = [
      '????南州市文旅局关于印发戏台管护方案的通知',
      '各县区文旅局：',
      '? ? ?现将《戏台管护方案》印发给你们，请认真执行。',
      '南州市文旅局? ? ??',
      '????戏台管护方案',
      ...plan,
    ]
    const { metadata, parts } = parse(text.join('\n'))
    expect([metadata.title?.text, metadata.noticeTitle?.text]).toEqual(['戏台管护方案', '南州市文旅局关于印发戏台管护方案的通知'])
    expect(metadata.issuers.map(({ name }) => name)).toEqual(['南州市文旅局'])
    expect(parts[0]?.preamble.map(({ text }) => text)).toEqual(['现将《戏台管护方案》印发给你们，请认真执行。'])
    expect(conservation(text.join('\n'), parse(text.join('\n')))).toEqual([])
  })

  it('may break its path over lines, and name a text as news does', () => {
    const text = ['当前位置：首页', '>专题>南州戏台保护工作联席会议办公室>工作通知', '南州市委 南州市政府印发《戏台管护规划（2021—2025年）》', ...plan].join(
      '\n',
    )
    const { metadata, furniture } = parse(text)
    expect([metadata.title?.text, metadata.genre, metadata.issuers.map(({ name }) => name)]).toEqual([
      '戏台管护规划（2021—2025年）',
      '规划',
      ['南州市委', '南州市政府'],
    ])
    expect(furniture.filter(({ reason }) => reason === 'navigation')).toHaveLength(2)
  })

  it('may set what a reader can do behind a value', () => {
    const text = ['发布时间：2024年02月29日 13:20:56 发布部门：南州市文旅局 收藏', '南州市戏台管护方案', ...plan].join('\n')
    expect(parse(text).metadata.publisher?.name).toBe('南州市文旅局')
  })

  it('may give a number to call above the body that signs', () => {
    const text = [
      '南州市文旅局关于印发戏台管护方案的通知',
      '各县区文旅局：',
      '现将《戏台管护方案》印发给你们，请认真执行。',
      '联系电话：0531—5175666',
      '南州市文旅局戏台保护工作领导小',
      '组办公室',
      '2024年4月8日',
      '戏台管护方案',
      ...plan,
    ]
    const { contact, issuers } = parse(text.join('\n')).metadata
    expect([contact?.text, issuers.map(({ name }) => name)]).toEqual(['0531—5175666', ['南州市文旅局戏台保护工作领导小组办公室']])
  })

  it('may call itself 公告 below its issuer, and sign with a second name on a line of its own', () => {
    const text = [
      '南州市文化和旅游局（文物局）',
      '公  告',
      '2024年第3号',
      '关于发布《戏台管护方案》的公告',
      '现将《戏台管护方案》予以发布，自2024年5月1日起施行。',
      '特此公告。',
      '南州市文化和旅游局',
      '（南州市文物局）',
      '2024年4月10日',
      '戏台管护方案',
      ...plan,
    ].join('\n')
    const document = parse(text)
    const { title, noticeTitle, documentNumber, issuers } = document.metadata
    expect([title?.text, noticeTitle?.text, documentNumber?.text]).toEqual(['戏台管护方案', '关于发布《戏台管护方案》的公告', '2024年第3号'])
    expect(issuers.map(({ name }) => name)).toEqual(['南州市文化和旅游局（文物局）'])
    expect(conservation(text, document)).toEqual([])
  })

  it('may put all of a text on one line', () => {
    const lines = [
      '中共南州市委 南州市政府关于印发《戏台管护方案》的通知',
      '南政发〔2024〕2号',
      '各县区人民政府，市政府各部门：',
      '现将《戏台管护方案》印发给你们，请认真贯彻执行，并将落实情况于2024年 12月底前报送市文化和旅游局。',
      '南州市政府',
      '2024年4月10日',
      '戏台管护方案',
      '为做好戏台管护工作，加强古戏台保护利用，结合我市实际，制定本方案。',
      '一、总体目标 到2026年，登记建档戏台420座。',
      '二、重点任务 （一）摸清底数。逐座登记。（责任单位：市文旅局、市财政局） （二）修缮戏台。修旧如旧。（责任单位：市文旅局）',
    ]
    const [flat, printed] = [lines.join(' '), lines.join('\n')].map((text) => {
      const { metadata, parts, responsibilities } = parse(text)
      expect(conservation(text, parse(text))).toEqual([])
      const { title, noticeTitle, documentNumber, issuedOn, issuers, recipients } = metadata
      return {
        front: [title?.text, noticeTitle?.text, documentNumber?.text, issuedOn, issuers.length, recipients.length],
        parts: parts.map(({ role, sections }) => [role, sections.map(({ heading }) => heading)]),
        owners: responsibilities.map(({ ownerId }) => ownerId),
      }
    })
    expect(flat).toEqual(printed)
    expect(flat?.front.slice(0, 4)).toEqual(['戏台管护方案', '中共南州市委南州市政府关于印发《戏台管护方案》的通知', '南政发〔2024〕2号', '2024-04-10'])
  })

  it('may explain a text, and hands over none', () => {
    const title = '《南州市戏台管护办法》政策解读'
    const lines = [
      title,
      '一、出台背景',
      '近日，市政府印发了《南州市戏台管护办法》，要求各地落实。',
      '二、主要内容',
      '《南州市戏台管护办法》主要内容如下：',
      '（一）明确职责。',
    ]
    expect(front(lines)).toMatchObject({ titles: [title, undefined], parts: [`instrument ${title}`] })
  })

  it('may be an order that its chief signs, or a notice of many bodies', () => {
    const order = parse(
      '南州市人民政府令\n第12号\n《南州市戏台管护办法》已经市政府常务会议通过，现予公布。\n市长　何某\n2024年4月8日\n南州市戏台管护办法\n第一条 管好戏台。\n第二条 修好戏台。\n',
    )
    expect([order.metadata.signers.map(({ name }) => name), order.metadata.issuedOn]).toEqual([['何某'], '2024-04-08'])
    const bodies = Array.from('财商教科公民司审统税农文', (sign) => `南州市${sign}${sign === '公' ? '安' : '务'}局`)
    const joint = parse(['关于加强戏台管护的通知', '各县区人民政府：', '请管好戏台。', ...bodies, '2024年4月8日'].join('\n'))
    expect(joint.metadata.issuers.map(({ name }) => name)).toEqual(bodies)
  })

  it('may say who runs the site and what else it has below the text', () => {
    const title = '南州市乡村戏台管护方案'
    const foot = ['【我要纠错】【打印】', '主办单位：南州市人民政府办公室', '政府网站标识码：3700000001', '云ICP备05000001号']
    for (const below of [foot, ['相关链接：', '· 市长主持召开常务会议', '· 2023年政府工作报告'], ['相关解读', '一图读懂', ...foot]]) {
      const document = parse([title, ...plan, '（二）抓好修缮。修旧如旧。（市文旅局负责）', '附件：', '1. 南州市戏台名录.docx', ...below].join('\n'))
      expect(document.responsibilities.map(({ text }) => text)).toEqual(['（市文旅局负责）'])
      expect(document.parts.map(({ title }) => title?.text)).toEqual([title, '南州市戏台名录.docx'])
    }
    expect(front(['政策文件', title, '发布时间：2024-01-06 10:00', ...plan]).titles).toEqual([title, undefined])
  })

  it('may ask for a scan below the text, lose the first sign of 特此通知, and say between notice and text that all of it follows', () => {
    const title = '南州市人民政府关于印发南州市乡村戏台管护方案的通知'
    const own = front([
      title,
      '各县区人民政府：',
      '现将方案印发给你们。',
      '一、提高认识。认真落实。',
      '二、加强协作。形成合力。',
      '此通知',
      '附件：南州市乡村戏台名录',
      '2024年4月8日',
      '（此件公开发布）',
      '用微信扫描二维码分享至好友',
    ])
    expect(own).toMatchObject({ day: '2024-04-08', parts: [`instrument ${title}`, 'attachment 南州市乡村戏台名录'] })
    const issued = front([title, '各县区人民政府：', '现将方案印发给你们。', '南州市人民政府', '2024年4月8日', '方案全文', '南州市乡村戏台管护方案', ...plan])
    expect(issued).toMatchObject({ titles: ['南州市乡村戏台管护方案', title], day: '2024-04-08' })
  })

  it('may stand above the issuer of a title of several lines, one of which ends like a title', () => {
    const lines = ['精确检索', '南州市人民政府办公室', '关于分解落实2024年市政府工作报告', '主要目标任务的通知', '各县区人民政府：', '请抓好落实。', ...plan]
    expect(front(lines).titles).toEqual(['南州市人民政府办公室关于分解落实2024年市政府工作报告主要目标任务的通知', undefined])
  })

  it('may print a draft below the letter that asks for opinions', () => {
    const name = '南州市乡村戏台管护方案（征求意见稿）'
    const asked = front([`关于征求《${name}》意见的函`, `现就《${name}》征求公众意见，请于7月10日前反馈至市文旅局。`, '联系人：顾某', name, ...plan])
    expect(asked).toMatchObject({ titles: [name, `关于征求《${name}》意见的函`] })
  })

  it('may glue the addressees to its count of visits, or to the title', () => {
    const title = '南州市人民政府关于加强乡村戏台管护的意见'
    const text = ['为管好戏台，提出以下意见。', '一、摸清底数', '逐座登记。', '二、加强修缮', '修旧如旧。']
    const expected = { titles: [title, undefined], recipients: ['各县区人民政府', '市政府各部门'] }
    expect(front([title, '浏览次数：12295各县区人民政府，市政府各部门：', ...text])).toMatchObject(expected)
    expect(front([`${title}各县区人民政府，市政府各部门：${text[0]}`, ...text.slice(1)])).toMatchObject(expected)
  })

  it('may call its own kind in front of a title, and say behind it what has become of the text', () => {
    const text =
      '【政策原文】南州市人民政府办公室印发《南州市戏台管护办法》的通知【全文废止】\n各县（区）人民政府：\n现将办法印发给你们。\n南州市人民政府办公室\n2024年4月8日\n南州市戏台管护办法\n第一条 为管护戏台，制定本办法。\n第二条 戏台由村管护。\n'
    const { metadata } = parse(text)
    expect([metadata.noticeTitle?.text, metadata.validity?.text, metadata.issuers.map(({ name }) => name)]).toEqual([
      '南州市人民政府办公室印发《南州市戏台管护办法》的通知',
      '全文废止',
      ['南州市人民政府办公室'],
    ])
    expect(conservation(text, parse(text))).toEqual([])
  })

  it('may print the title again behind its labels', () => {
    const title = '关于印发《南州市乡村戏台管护办法》的通知'
    const read = front([
      title,
      '时间：2024-07-07 08:50:53 来源：法规汇编网',
      '下载地址：点击此处下载',
      title,
      '南州市文化和旅游局',
      '南文旅发[2005]13号',
      title,
      '各县区文化和旅游局：',
      '现将《南州市乡村戏台管护办法》印发给你们，请认真执行。',
      '南州市文化和旅游局',
      '二○○五年五月九日',
      '南州市乡村戏台管护办法',
      '第一章 总则',
      '第一条 为做好戏台管护，制定本办法。',
      '第二条 本办法适用于本市。',
    ])
    expect(read).toMatchObject({ number: '南文旅发 2005 13', day: '2005-05-09', recipients: ['各县区文化和旅游局'], titles: ['南州市乡村戏台管护办法', title] })
  })

  it('may print the title twice, the number in front of the first', () => {
    const title = '南州市人民政府办公室关于印发南州市乡村戏台管护实施方案'
    const issuing = '《南州市乡村戏台管护实施方案》已经市政府同意，现印发给你们，请认真执行。'
    const read = front([
      `南政办〔2024〕3号 ${title}`,
      title,
      '南政办〔2024〕3号',
      '各县区人民政府：',
      issuing,
      '南州市人民政府办公室',
      '2024年4月8日',
      '南州市乡村戏台管护实施方案',
      ...plan,
    ])
    expect(read).toMatchObject({ titles: ['南州市乡村戏台管护实施方案', title], number: '南政办 2024 3', recipients: ['各县区人民政府'] })
  })

  it('may part labels and values by spaces', () => {
    const title = '南州市人民政府办公室关于印发《南州市乡村戏台管护实施方案》的通知'
    const read = front([
      '索引号 2950798/2020-38134',
      '组配分类 市府办文件 发布机构 南州市政府办',
      '生成日期 2020-05-08 公开方式 主动公开',
      title,
      '文件有效性 有效',
      '文件编号 南政办发〔2020〕11号',
      '文章正文',
      '',
      '各街道办事处、南塘镇人民政府：',
      '',
      '《南州市乡村戏台管护实施方案》已经常务会议讨论同意，现予以印发，请认真落实。',
      '',
      '南州市人民政府办公室',
      '2020年5月8日',
      '',
      '南州市乡村戏台管护实施方案',
      ...plan,
    ])
    expect(read).toMatchObject({ titles: ['南州市乡村戏台管护实施方案', title], number: '南政办发 2020 11', recipients: ['各街道办事处', '南塘镇人民政府'] })
  })
})
