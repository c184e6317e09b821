/** Words that scans print for others: reported, never corrected (domain §3.3). */
export const misreadings: Readonly<Record<string, string>> = {
  李生: '孪生',
  选代: '迭代',
  负贵: '负责',
  闽值: '阈值',
  衔按: '衔接',
  合账: '台账',
  基拙: '基础',
  评佑: '评估',
  千细胞: '干细胞',
  储备徽: '储备粮',
  职费: '职责',
  牵关: '牵头',
  贵任单位: '责任单位',
  牵头单拉: '牵头单位',
  责任单拉: '责任单位',
}

/** Right words in which one of them is found: 推选代表. */
export const readRight: Readonly<Record<string, RegExp>> = {
  选代: /^选代(?:表|理|办|价)/,
}

/** English words that a translating scanner leaves between Han (domain §3.2). */
export const strayWords = /(?<=[\u4e00-\u9fff])(?:and|of|the|or|in|to|for|with)(?=[\u4e00-\u9fff])/g
