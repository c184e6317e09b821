/** What happened to a regulation, by the word that closes an entry of its history (通过, 批准, 公布, 修正, 施行). */
export type HistoryEvent = 'adopted' | 'approved' | 'promulgated' | 'amended' | 'effective' | 'repealed'

/** The words, each with its event. */
export const historyWords: Readonly<Record<string, HistoryEvent>> = {
  通过: 'adopted',
  批准: 'approved',
  公布: 'promulgated',
  发布: 'promulgated',
  颁布: 'promulgated',
  印发: 'promulgated',
  修正: 'amended',
  修订: 'amended',
  修改: 'amended',
  施行: 'effective',
  实施: 'effective',
  废止: 'repealed',
}
