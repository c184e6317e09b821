/** A small plan: one measure with a clause, a deadline, a target; and a gap in its numbering. */
export const plan = `云州市人民政府关于印发《云州市数据共享实施方案》的通知
云政发〔2024〕7号

各区县人民政府：
现将《云州市数据共享实施方案》印发给你们，请认真落实。
云州市人民政府
2024年3月5日

云州市数据共享实施方案

一、总体目标
到2025年，建成共享平台3个。
二、主要任务
（一）建设共享平台。统一平台入口，整合部门系统。（市数据局牵头，市财政局配合，2024年12月底前完成）
（三）完善共享目录。按季更新目录，公布更新情况。（市司法局负责）
`

/** The same document in a corrected scan: same issuer and number, another text. */
export const corrected = plan.replace('（三）', '（二）')

export const news = '昨日天气晴朗，市民纷纷走出家门。记者在公园看到，花开得正好。\n'
export const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)
