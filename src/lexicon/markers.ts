/** Families of structural markers (domain §2), outermost first in the ladder that GB/T 9704 and the law-drafting rules use. */
export const markerSchemes = [
  'attachment',
  'part',
  'subpart',
  'chapter',
  'sectionOf',
  'article',
  'hanDot',
  'hanParen',
  'hanOrdinal',
  'decimal',
  'digitDot',
  'digitParen',
  'digitHalfParen',
  'circled',
  'letter',
  'box',
] as const

export type MarkerScheme = (typeof markerSchemes)[number]

/** Rank of a family in the usual ladder; smaller is further out. Only a tie-break: the order in a text wins. */
export const canonicalRank: Readonly<Record<MarkerScheme, number>> = {
  attachment: 0,
  part: 10,
  subpart: 20,
  chapter: 30,
  sectionOf: 40,
  article: 50,
  hanDot: 60,
  hanParen: 70,
  hanOrdinal: 75,
  decimal: 80,
  digitDot: 90,
  digitParen: 100,
  digitHalfParen: 110,
  circled: 120,
  letter: 130,
  box: 140,
}
