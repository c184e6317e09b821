import { parse } from './src/index.ts'
for (const clause of ['（责任单化：市财政局，2024年12月底前完成）', '（责仼单位：市财政局）', '（市财政局牵斗，市司法局配合）','（市财政局牵头，市司法局）','（牵头单位：市财政局；配台单位：市司法局）']) {
const text = `滨江市服务提升方案
滨政办发〔2024〕18号

一、重点任务
（一）清理规定。修订停车管理办法，建成示范站点20个以上。（牵头单位：市司法局；配合单位：市财政局）
（二）优化窗口。推行一窗通办。${clause}
（三）加强宣传。持续开展进社区活动。（牵头单位：市司法局）
`
const d = parse(text)
console.log(clause, d.responsibilities.map(r=>[r.form, r.assignments.map(a=>a.role+':'+a.mention).join(), r.confidence?.reasons.join()]), d.diagnostics.map(x=>x.code), d.id)
}
