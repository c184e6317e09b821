import { describe, expect, it } from 'vitest'
import { Prefixes } from '../../src/text/prefixes.ts'

describe('Prefixes', () => {
  const places = new Prefixes([
    ['济南', 1],
    ['济南市', 2],
    ['济宁', 3],
    ['济南', 4],
  ])

  it('gives the longest word that stands at a place, of equal ones the first', () => {
    expect(places.longest('济南市科技局')).toEqual({ word: '济南市', value: 2 })
    expect(places.longest('在济南的', 1)).toEqual({ word: '济南', value: 1 })
    expect(places.longest('济', 0)).toBeUndefined()
    expect(places.longest('', 0)).toBeUndefined()
    expect(places.longest('青岛')).toBeUndefined()
  })

  it('takes a shorter word where the longer does not fit', () => {
    expect(places.longest('济南市区', 0, (word) => !word.endsWith('市'))).toEqual({ word: '济南', value: 1 })
  })
})
