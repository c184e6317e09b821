import { connect } from 'node:net'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { problems } from '../../src/serve/problems.ts'
import { serve } from './server.ts'

const text = '一、主要任务\n（一）完善制度。修订管理办法。（责任单位：市司法局）'
const server = await serve()

describe('POST /v1/parse gives what the function gives', () => {
  const expected = { ...parse(text, { name: '通知.txt' }), source: expect.anything() }

  it('for a text', async () => {
    const { status, json } = await server.post('/v1/parse?name=%E9%80%9A%E7%9F%A5.txt', text)
    expect([status, json]).toEqual([200, expected])
  })

  it('for JSON', async () => {
    const { json } = await server.post('/v1/parse', { text, name: '通知.txt' })
    expect(json).toEqual(parse(text, { name: '通知.txt' }))
  })

  it('for a file in a form, GB18030 too', async () => {
    const form = new FormData()
    // 目标 in GB18030
    form.append('file', new Blob([new Uint8Array([0xc4, 0xbf, 0xb1, 0xea])]), '目标.txt')
    const { json } = await server.post('/v1/parse', form)
    expect(json).toMatchObject({ source: { name: '目标.txt', encoding: 'gb18030', length: 2 } })
  })

  it('with the pipeline that is asked for', async () => {
    const { json } = await server.post('/v1/parse?pipeline=regulation', text)
    expect(json).toMatchObject({ generator: { pipeline: 'regulation' } })
  })
})

describe('the small parsers', () => {
  it.each([
    [
      'responsibility',
      '（牵头单位：市市场监管局（市知识产权局），配合单位：市发展改革委）',
      { assignments: [{ role: 'lead', alias: ['市知识产权局'] }, { role: 'support' }] },
    ],
    ['deadline', '2023年12月底前完成', { by: '2023-12-31', text: '2023年12月底前' }],
    ['quantity', '拥有量达到10.5万件', { value: 105000, unit: '件', comparator: '=' }],
    ['document-number', '济政字 [2024]45 号', { normalized: '济政字〔2024〕45号', year: 2024, number: 45 }],
    ['citation', '根据《管理办法》（甲发〔2022〕1号）', { title: '管理办法', documentNumber: '甲发〔2022〕1号' }],
  ])('%s', async (kind, piece, reading) => {
    const { status, json } = await server.post(`/v1/parse/${kind}`, { text: piece })
    expect([status, json]).toMatchObject([200, { readings: [reading] }])
  })

  it('give the places in the text as it was sent', async () => {
    const piece = '到 2025\n年，森林覆盖率达到\n42 %。'
    const { json } = (await server.post('/v1/parse/quantity', { text: piece })) as {
      json: { readings: { text: string; spans: { start: number; end: number }[] }[] }
    }
    expect(json.readings[0]?.spans.map(({ start, end }) => piece.slice(start, end)).join('|')).toBe('达到\n42 %')
  })

  it('lean on a year', async () => {
    expect((await server.post('/v1/parse/deadline', { text: '年底前完成', year: 2024 })).json).toMatchObject({ readings: [{ by: '2024-12-31' }] })
  })
})

it('POST /v1/validate says what is wrong and where', async () => {
  expect((await server.post('/v1/validate', parse(text))).json).toEqual({ valid: true, errors: [] })
  expect((await server.post('/v1/validate', { ...parse(text), id: 7 })).json).toMatchObject({ valid: false, errors: [{ path: '/id', keyword: 'type' }] })
})

describe('a request that cannot be answered', () => {
  it.each([
    ['broken JSON', '/v1/parse', '{', { 'content-type': 'application/json' }, 'bad-request'],
    ['a body without a text', '/v1/parse', { name: 'x' }, {}, 'bad-request'],
    ['an unknown pipeline', '/v1/parse?pipeline=x', text, {}, 'bad-request'],
    ['an unknown field', '/v1/parse/deadline', { text: 'x', when: 1 }, {}, 'bad-request'],
    ['an unknown parser', '/v1/parse/body', { text: 'x' }, {}, 'bad-request'],
    ['a media type nobody reads', '/v1/parse', text, { 'content-type': 'application/xml' }, 'unsupported-media-type'],
    ['a form without a boundary', '/v1/parse', text, { 'content-type': 'multipart/form-data' }, 'bad-request'],
    ['an empty file', '/v1/parse', new Uint8Array(0), {}, 'unreadable'],
    ['a path that is not there', '/v1/nothing', text, {}, 'not-found'],
    ['a page of another origin', '/v1/parse', text, { origin: 'http://elsewhere.example' }, 'forbidden-origin'],
  ] as const)('%s: problem+json', async (_, path, body, headers, code) => {
    const { status, headers: sent, json } = await server.post(path, body, headers)
    expect(json).toMatchObject({ code, status, title: problems[code].title, type: expect.stringContaining(code) })
    expect(status).toBe(problems[code].status)
    expect(sent.get('content-type')).toContain('application/problem+json')
  })

  it('like every other answer, runs nothing in a browser', async () => {
    for (const { headers } of [await server.post('/v1/parse', '<script>alert(1)</script>'), await server.get('/v1/<script>'), await server.get('/version')])
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      })
  })

  it('another name for this machine: refused', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () =>
        socket.end('GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
      )
      let all = ''
      socket.on('data', (chunk) => (all += chunk)).on('close', () => resolve(all))
    })
    expect(answer).toContain('403')
  })

  it('a request that is too large: 413', async () => {
    const small = await serve({ maxBytes: 1000 })
    expect(await small.post('/v1/parse', '字'.repeat(1000))).toMatchObject({ status: 413, json: { code: 'payload-too-large' } })
    const form = new FormData()
    form.append('file', new Blob(['字'.repeat(1000)]), 'a.txt')
    expect(await small.post('/v1/parse', form)).toMatchObject({ status: 413 })
  })

  it('a text that takes too long: 504, and the server lives', async () => {
    const hasty = await serve({ timeout: 1500 })
    await hasty.post('/v1/parse', text)
    expect(await hasty.post('/v1/parse', '（一）完善制度。（责任单位：市司法局）\n'.repeat(200_000))).toMatchObject({ status: 504, json: { code: 'timeout' } })
    // a new thread takes a moment to load
    await expect.poll(() => hasty.post('/v1/parse', text), { timeout: 30_000 }).toMatchObject({ status: 200 })
  })

  it('too many waiting: 503 with Retry-After', async () => {
    const narrow = await serve({ queue: 1 })
    await narrow.post('/v1/parse', text)
    const long = '（一）完善制度。（责任单位：市司法局）\n'.repeat(300)
    const answers = await Promise.all(Array.from({ length: 12 }, () => narrow.post('/v1/parse', long)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    expect(answers.filter(({ status }) => status === 200).length).toBe(12 - refused.length)
  })

  it('too many a minute: 429 with Retry-After', async () => {
    const slow = await serve({ perMinute: 2 })
    for (let n = 0; n < 2; n++) expect((await slow.get('/version')).status).toBe(200)
    const { status, headers, json } = await slow.get('/version')
    expect([status, json]).toMatchObject([429, { code: 'too-many-requests' }])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await slow.get('/version', { authorization: 'Bearer somebody-else-he-says' })).toMatchObject({ status: 429 })
  })
})

describe('keys', () => {
  const key = 'a-key-of-enough-characters'

  it('are asked for, in either header; health is open', async () => {
    const closed = await serve({ keys: [key] })
    expect(await closed.post('/v1/validate', {})).toMatchObject({ status: 401, json: { code: 'unauthorized' } })
    expect((await closed.post('/v1/validate', {}, { authorization: 'Bearer another-key-of-enough' })).status).toBe(401)
    expect((await closed.post('/v1/validate', {}, { authorization: `Bearer ${key}` })).status).toBe(200)
    expect((await closed.post('/v1/validate', {}, { 'x-api-key': key })).status).toBe(200)
    expect((await closed.get('/healthz')).status).toBe(200)
    expect((await closed.get('/metrics')).status).toBe(401)
  })
})

describe('GET /openapi.json', () => {
  it('describes every route, from the schemas of the project', async () => {
    const { json } = (await server.get('/openapi.json')) as { json: { openapi: string; paths: object; components: { schemas: Record<string, object> } } }
    expect(json.openapi).toBe('3.1.0')
    expect(Object.keys(json.paths)).toEqual(expect.arrayContaining(['/v1/parse', '/v1/parse/{kind}', '/v1/validate', '/healthz']))
    const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } })
    ajv.addSchema({ $id: 'api', components: json.components })
    const valid = ajv.compile({ $ref: 'api#/components/schemas/PolicyDocument' })
    expect(valid(parse(text))).toBe(true)
    expect(valid({ ...parse(text), id: 7 })).toBe(false)
  })

  it('has no reference that leads nowhere', async () => {
    const { json, text } = (await server.get('/openapi.json')) as { text: string; json: { components: { schemas: object } } }
    const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect([...names].filter((name) => !(String(name) in json.components.schemas))).toEqual([])
    expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/)
  })
})

it('GET /metrics counts by route, not by path', async () => {
  await server.get('/v1/nothing/here')
  const { text } = await server.get('/metrics')
  expect(text).toMatch(/tiaoli_requests_total\{method="POST",route="\/v1\/parse",status="200"\} \d+/)
  expect(text).not.toContain('/v1/nothing')
})
