// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.
const isDocumentPattern0 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", 'u')
const isDocumentPattern1 = new RegExp("^[\\p{L}\\p{N}-]+(?:~\\d+)?$", 'u')
const isDocumentPattern2 = new RegExp("^[0-9a-f]{64}$", 'u')
const isDocumentPattern3 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", 'u')
export function isDocument(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument1(v)
}
function isDocument1(v) {
const x0 = v["schemaVersion"]; if (x0 === undefined || !(typeof x0 === 'string' && (typeof x0 !== 'string' || isDocumentPattern0.test(x0)))) return false
const x1 = v["id"]; if (x1 === undefined || !(typeof x1 === 'string' && (typeof x1 !== 'string' || isDocumentPattern1.test(x1)))) return false
const x2 = v["revision"]; if (x2 === undefined || !(typeof x2 === 'string' && (typeof x2 !== 'string' || isDocumentPattern2.test(x2)))) return false
const x3 = v["source"]; if (x3 === undefined || !(isDocument2(x3))) return false
const x4 = v["generator"]; if (x4 === undefined || !(isDocument3(x4))) return false
const x5 = v["metadata"]; if (x5 === undefined || !(isDocument4(x5))) return false
const x6 = v["parts"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument5(x6)))) return false
const x7 = v["measures"]; if (x7 === undefined || !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument6(x7)))) return false
const x8 = v["responsibilities"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument7(x8)))) return false
const x9 = v["indicators"]; if (x9 === undefined || !(Array.isArray(x9) && (!Array.isArray(x9) || isDocument8(x9)))) return false
const x10 = v["tables"]; if (x10 === undefined || !(Array.isArray(x10) && (!Array.isArray(x10) || isDocument9(x10)))) return false
const x11 = v["citations"]; if (x11 === undefined || !(Array.isArray(x11) && (!Array.isArray(x11) || isDocument10(x11)))) return false
const x12 = v["references"]; if (x12 === undefined || !(Array.isArray(x12) && (!Array.isArray(x12) || isDocument11(x12)))) return false
const x13 = v["organizations"]; if (x13 === undefined || !(Array.isArray(x13) && (!Array.isArray(x13) || isDocument12(x13)))) return false
const x14 = v["definitions"]; if (x14 === undefined || !(Array.isArray(x14) && (!Array.isArray(x14) || isDocument13(x14)))) return false
const x15 = v["furniture"]; if (x15 === undefined || !(Array.isArray(x15) && (!Array.isArray(x15) || isDocument14(x15)))) return false
const x16 = v["diagnostics"]; if (x16 === undefined || !(Array.isArray(x16) && (!Array.isArray(x16) || isDocument15(x16)))) return false
const x17 = v["coverage"]; if (x17 === undefined || !(isDocument16(x17))) return false
let n = 0
for (const k in v) n++
return n === 18
}
function isDocument2(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument17(v)
}
function isDocument3(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument18(v)
}
function isDocument4(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument19(v)
}
function isDocument5(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument20(x))) return false }
return true
}
function isDocument6(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument21(x))) return false }
return true
}
function isDocument7(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument22(x))) return false }
return true
}
function isDocument8(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument23(x))) return false }
return true
}
function isDocument9(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument24(x))) return false }
return true
}
function isDocument10(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument25(x))) return false }
return true
}
function isDocument11(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument26(x))) return false }
return true
}
function isDocument12(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument27(x))) return false }
return true
}
function isDocument13(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument28(x))) return false }
return true
}
function isDocument14(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument29(x))) return false }
return true
}
function isDocument15(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument30(x))) return false }
return true
}
function isDocument16(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument31(v)
}
function isDocument17(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["mediaType"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["encoding"]; if (x2 === undefined || !(typeof x2 === 'string' && ((x2 === "utf-8") || (x2 === "utf-8-bom") || (x2 === "utf-16le") || (x2 === "utf-16be") || (x2 === "gb18030") || (x2 === "string") || (x2 === "container") || (x2 === "image")))) return false
const x3 = v["sha256"]; if (x3 === undefined || !(typeof x3 === 'string' && (typeof x3 !== 'string' || isDocumentPattern2.test(x3)))) return false
const x4 = v["bytes"]; if (x4 === undefined || !(Number.isInteger(x4) && (typeof x4 !== 'number' || x4 >= 0))) return false
const x5 = v["length"]; if (x5 === undefined || !(Number.isInteger(x5) && (typeof x5 !== 'number' || x5 >= 0))) return false
const x6 = v["pages"]; if (x6 !== undefined && !(Number.isInteger(x6) && (typeof x6 !== 'number' || x6 >= 1))) return false
const x7 = v["edits"]; if (x7 !== undefined && !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument32(x7)))) return false
const x8 = v["origins"]; if (x8 !== undefined && !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument33(x8)))) return false
let n = 0
for (const k in v) n++
return n === 6 + (v["pages"] === undefined ? 0 : 1) + (v["edits"] === undefined ? 0 : 1) + (v["origins"] === undefined ? 0 : 1)
}
function isDocument18(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string' && x0 === "tiaoli")) return false
const x1 = v["version"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["pipeline"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["pipelineHash"]; if (x3 === undefined || !(typeof x3 === 'string' && (typeof x3 !== 'string' || isDocumentPattern2.test(x3)))) return false
const x4 = v["corrections"]; if (x4 === undefined || !(((typeof x4 === 'string') || (x4 === null)) && (typeof x4 !== 'string' || isDocumentPattern2.test(x4)))) return false
let n = 0
for (const k in v) n++
return n === 5
}
function isDocument19(v) {
const x0 = v["kind"]; if (x0 === undefined || !(typeof x0 === 'string' && ((x0 === "policy") || (x0 === "regulation") || (x0 === "reply") || (x0 === "interpretation") || (x0 === "news") || (x0 === "other")))) return false
const x1 = v["title"]; if (x1 === undefined || !(((isDocument34(x1)) || (x1 === null)))) return false
const x2 = v["noticeTitle"]; if (x2 === undefined || !(((isDocument34(x2)) || (x2 === null)))) return false
const x3 = v["documentNumber"]; if (x3 === undefined || !(((isDocument35(x3)) || (x3 === null)))) return false
const x4 = v["genre"]; if (x4 === undefined || !(((typeof x4 === 'string') || (x4 === null)))) return false
const x5 = v["genreSpans"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument36(x5)))) return false
const x6 = v["genreInferred"]; if (x6 === undefined || !(((typeof x6 === 'string') || (x6 === null)))) return false
const x7 = v["status"]; if (x7 === undefined || !(typeof x7 === 'string' && ((x7 === "final") || (x7 === "draft") || (x7 === "trial")))) return false
const x8 = v["statusSpans"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument36(x8)))) return false
const x9 = v["issuers"]; if (x9 === undefined || !(Array.isArray(x9) && (!Array.isArray(x9) || isDocument37(x9)))) return false
const x10 = v["recipients"]; if (x10 === undefined || !(Array.isArray(x10) && (!Array.isArray(x10) || isDocument38(x10)))) return false
const x11 = v["signers"]; if (x11 === undefined || !(Array.isArray(x11) && (!Array.isArray(x11) || isDocument37(x11)))) return false
const x12 = v["issuedOn"]; if (x12 === undefined || !(((typeof x12 === 'string') || (x12 === null)) && (typeof x12 !== 'string' || isDocumentPattern3.test(x12)))) return false
const x13 = v["issuedOnSpans"]; if (x13 === undefined || !(Array.isArray(x13) && (!Array.isArray(x13) || isDocument36(x13)))) return false
const x14 = v["publicity"]; if (x14 === undefined || !(((isDocument39(x14)) || (x14 === null)))) return false
const x15 = v["contact"]; if (x15 === undefined || !(((isDocument34(x15)) || (x15 === null)))) return false
const x16 = v["copiedTo"]; if (x16 === undefined || !(Array.isArray(x16) && (!Array.isArray(x16) || isDocument37(x16)))) return false
const x17 = v["printedBy"]; if (x17 === undefined || !(((isDocument40(x17)) || (x17 === null)))) return false
const x18 = v["printedOn"]; if (x18 === undefined || !(((typeof x18 === 'string') || (x18 === null)) && (typeof x18 !== 'string' || isDocumentPattern3.test(x18)))) return false
const x19 = v["printedOnSpans"]; if (x19 === undefined || !(Array.isArray(x19) && (!Array.isArray(x19) || isDocument36(x19)))) return false
const x20 = v["sealedBy"]; if (x20 === undefined || !(((isDocument40(x20)) || (x20 === null)))) return false
const x21 = v["copyNumber"]; if (x21 === undefined || !(((isDocument34(x21)) || (x21 === null)))) return false
const x22 = v["secrecy"]; if (x22 === undefined || !(((isDocument34(x22)) || (x22 === null)))) return false
const x23 = v["urgency"]; if (x23 === undefined || !(((isDocument34(x23)) || (x23 === null)))) return false
const x24 = v["keywords"]; if (x24 === undefined || !(Array.isArray(x24) && (!Array.isArray(x24) || isDocument41(x24)))) return false
const x25 = v["registrationNumber"]; if (x25 === undefined || !(((isDocument34(x25)) || (x25 === null)))) return false
const x26 = v["history"]; if (x26 === undefined || !(Array.isArray(x26) && (!Array.isArray(x26) || isDocument42(x26)))) return false
const x27 = v["effectiveFrom"]; if (x27 === undefined || !(((typeof x27 === 'string') || (x27 === null)) && (typeof x27 !== 'string' || isDocumentPattern3.test(x27)))) return false
const x28 = v["effectiveFromText"]; if (x28 === undefined || !(((typeof x28 === 'string') || (x28 === null)))) return false
const x29 = v["effectiveFromInferred"]; if (x29 === undefined || !(((typeof x29 === 'string') || (x29 === null)))) return false
const x30 = v["effectiveFromSpans"]; if (x30 === undefined || !(Array.isArray(x30) && (!Array.isArray(x30) || isDocument36(x30)))) return false
const x31 = v["expiresOn"]; if (x31 === undefined || !(((typeof x31 === 'string') || (x31 === null)) && (typeof x31 !== 'string' || isDocumentPattern3.test(x31)))) return false
const x32 = v["expiresOnText"]; if (x32 === undefined || !(((typeof x32 === 'string') || (x32 === null)))) return false
const x33 = v["expiresOnInferred"]; if (x33 === undefined || !(((typeof x33 === 'string') || (x33 === null)))) return false
const x34 = v["expiresOnSpans"]; if (x34 === undefined || !(Array.isArray(x34) && (!Array.isArray(x34) || isDocument36(x34)))) return false
const x35 = v["interpretedBy"]; if (x35 === undefined || !(((isDocument40(x35)) || (x35 === null)))) return false
const x36 = v["indexNumber"]; if (x36 === undefined || !(((isDocument34(x36)) || (x36 === null)))) return false
const x37 = v["topic"]; if (x37 === undefined || !(((isDocument34(x37)) || (x37 === null)))) return false
const x38 = v["validity"]; if (x38 === undefined || !(((isDocument34(x38)) || (x38 === null)))) return false
const x39 = v["publishedOn"]; if (x39 === undefined || !(((typeof x39 === 'string') || (x39 === null)) && (typeof x39 !== 'string' || isDocumentPattern3.test(x39)))) return false
const x40 = v["publishedOnSpans"]; if (x40 === undefined || !(Array.isArray(x40) && (!Array.isArray(x40) || isDocument36(x40)))) return false
const x41 = v["publisher"]; if (x41 === undefined || !(((isDocument40(x41)) || (x41 === null)))) return false
let n = 0
for (const k in v) n++
return n === 42
}
function isDocument20(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument43(v)
}
function isDocument21(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument44(v)
}
function isDocument22(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument45(v)
}
function isDocument23(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument46(v)
}
function isDocument24(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument47(v)
}
function isDocument25(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument48(v)
}
function isDocument26(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument49(v)
}
function isDocument27(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument50(v)
}
function isDocument28(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument51(v)
}
function isDocument29(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument52(v)
}
function isDocument30(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument53(v)
}
function isDocument31(v) {
const x0 = v["characters"]; if (x0 === undefined || !(Number.isInteger(x0) && (typeof x0 !== 'number' || x0 >= 0))) return false
const x1 = v["structured"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 0))) return false
const x2 = v["furniture"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 0))) return false
const x3 = v["unparsed"]; if (x3 === undefined || !(Number.isInteger(x3) && (typeof x3 !== 'number' || x3 >= 0))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument32(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument54(x))) return false }
return true
}
function isDocument33(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument55(x))) return false }
return true
}
function isDocument34(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument56(v)
}
function isDocument35(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument57(v)
}
function isDocument36(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument58(x))) return false }
return true
}
function isDocument37(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument40(x))) return false }
return true
}
function isDocument38(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument59(x))) return false }
return true
}
function isDocument39(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument60(v)
}
function isDocument40(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument61(v)
}
function isDocument41(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument34(x))) return false }
return true
}
function isDocument42(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!((typeof x === 'object' && x !== null && !Array.isArray(x)) && isDocument62(x))) return false }
return true
}
function isDocument43(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["role"]; if (x1 === undefined || !(typeof x1 === 'string' && ((x1 === "notice") || (x1 === "instrument") || (x1 === "attachment") || (x1 === "imprint") || (x1 === "portal")))) return false
const x2 = v["parentId"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)))) return false
const x3 = v["present"]; if (x3 === undefined || !(typeof x3 === 'boolean')) return false
const x4 = v["title"]; if (x4 === undefined || !(((isDocument34(x4)) || (x4 === null)))) return false
const x5 = v["preamble"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument63(x5)))) return false
const x6 = v["sections"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument64(x6)))) return false
const x7 = v["closing"]; if (x7 === undefined || !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument63(x7)))) return false
const x8 = v["spans"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument36(x8)))) return false
let n = 0
for (const k in v) n++
return n === 9
}
function isDocument44(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["sectionId"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["ordinal"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 1))) return false
const x3 = v["label"]; if (x3 === undefined || !(typeof x3 === 'string')) return false
const x4 = v["heading"]; if (x4 === undefined || !(((typeof x4 === 'string') || (x4 === null)))) return false
const x5 = v["text"]; if (x5 === undefined || !(typeof x5 === 'string')) return false
const x6 = v["path"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument65(x6)))) return false
const x7 = v["category"]; if (x7 === undefined || !(typeof x7 === 'string' && ((x7 === "measure") || (x7 === "outcome") || (x7 === "schedule") || (x7 === "safeguard")))) return false
const x8 = v["responsibilityIds"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument65(x8)))) return false
const x9 = v["indicatorIds"]; if (x9 === undefined || !(Array.isArray(x9) && (!Array.isArray(x9) || isDocument65(x9)))) return false
const x10 = v["citationIds"]; if (x10 === undefined || !(Array.isArray(x10) && (!Array.isArray(x10) || isDocument65(x10)))) return false
const x11 = v["deadlines"]; if (x11 === undefined || !(Array.isArray(x11) && (!Array.isArray(x11) || isDocument66(x11)))) return false
const x12 = v["spans"]; if (x12 === undefined || !(Array.isArray(x12) && (!Array.isArray(x12) || isDocument36(x12)))) return false
const x13 = v["confidence"]; if (x13 !== undefined && !(isDocument67(x13))) return false
const x14 = v["alternatives"]; if (x14 !== undefined && !(Array.isArray(x14) && (!Array.isArray(x14) || isDocument68(x14)))) return false
let n = 0
for (const k in v) n++
return n === 13 + (v["confidence"] === undefined ? 0 : 1) + (v["alternatives"] === undefined ? 0 : 1)
}
function isDocument45(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["ownerId"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["form"]; if (x2 === undefined || !(typeof x2 === 'string' && ((x2 === "bracket") || (x2 === "line") || (x2 === "column") || (x2 === "prose")))) return false
const x3 = v["text"]; if (x3 === undefined || !(typeof x3 === 'string')) return false
const x4 = v["spans"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument36(x4)))) return false
const x5 = v["assignments"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument69(x5)))) return false
const x6 = v["persons"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument70(x6)))) return false
const x7 = v["deadline"]; if (x7 === undefined || !(((isDocument71(x7)) || (x7 === null)))) return false
const x8 = v["appliesTo"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument36(x8)))) return false
const x9 = v["implied"]; if (x9 === undefined || !(((typeof x9 === 'string') || (x9 === null)))) return false
const x10 = v["confidence"]; if (x10 !== undefined && !(isDocument67(x10))) return false
const x11 = v["alternatives"]; if (x11 !== undefined && !(Array.isArray(x11) && (!Array.isArray(x11) || isDocument68(x11)))) return false
let n = 0
for (const k in v) n++
return n === 10 + (v["confidence"] === undefined ? 0 : 1) + (v["alternatives"] === undefined ? 0 : 1)
}
function isDocument46(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["ownerId"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)))) return false
const x2 = v["tableId"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)))) return false
const x3 = v["row"]; if (x3 === undefined || !(((Number.isInteger(x3)) || (x3 === null)) && (typeof x3 !== 'number' || x3 >= 0))) return false
const x4 = v["name"]; if (x4 === undefined || !(typeof x4 === 'string')) return false
const x5 = v["subjects"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument65(x5)))) return false
const x6 = v["kind"]; if (x6 === undefined || !(typeof x6 === 'string' && ((x6 === "target") || (x6 === "actual")))) return false
const x7 = v["baseline"]; if (x7 === undefined || !(((isDocument72(x7)) || (x7 === null)))) return false
const x8 = v["target"]; if (x8 === undefined || !(((isDocument72(x8)) || (x8 === null)))) return false
const x9 = v["property"]; if (x9 === undefined || !(((typeof x9 === 'string') || (x9 === null)) && ((x9 === "约束性") || (x9 === "预期性") || (x9 === null)))) return false
const x10 = v["period"]; if (x10 === undefined || !(((typeof x10 === 'string') || (x10 === null)) && ((x10 === "year") || (x10 === "quarter") || (x10 === "month") || (x10 === "week") || (x10 === "day") || (x10 === null)))) return false
const x11 = v["cumulative"]; if (x11 === undefined || !(typeof x11 === 'boolean')) return false
const x12 = v["spans"]; if (x12 === undefined || !(Array.isArray(x12) && (!Array.isArray(x12) || isDocument36(x12)))) return false
const x13 = v["confidence"]; if (x13 !== undefined && !(isDocument67(x13))) return false
const x14 = v["alternatives"]; if (x14 !== undefined && !(Array.isArray(x14) && (!Array.isArray(x14) || isDocument68(x14)))) return false
let n = 0
for (const k in v) n++
return n === 13 + (v["confidence"] === undefined ? 0 : 1) + (v["alternatives"] === undefined ? 0 : 1)
}
function isDocument47(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["ownerId"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)))) return false
const x2 = v["caption"]; if (x2 === undefined || !(((isDocument34(x2)) || (x2 === null)))) return false
const x3 = v["columns"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || isDocument65(x3)))) return false
const x4 = v["header"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument73(x4)))) return false
const x5 = v["rows"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument73(x5)))) return false
const x6 = v["notes"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument41(x6)))) return false
const x7 = v["shape"]; if (x7 === undefined || !(typeof x7 === 'string' && ((x7 === "tabs") || (x7 === "cells") || (x7 === "tabCells") || (x7 === "spaces") || (x7 === "pipes") || (x7 === "marked") || (x7 === "unparsed")))) return false
const x8 = v["spans"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument36(x8)))) return false
let n = 0
for (const k in v) n++
return n === 9
}
function isDocument48(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["ownerId"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)))) return false
const x2 = v["title"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)))) return false
const x3 = v["documentNumber"]; if (x3 === undefined || !(((isDocument35(x3)) || (x3 === null)))) return false
const x4 = v["relation"]; if (x4 === undefined || !(typeof x4 === 'string' && ((x4 === "basis") || (x4 === "implements") || (x4 === "issues") || (x4 === "forwards") || (x4 === "repliesTo") || (x4 === "repeals") || (x4 === "amends") || (x4 === "toEnact") || (x4 === "toRevise") || (x4 === "toRepeal") || (x4 === "mentions")))) return false
const x5 = v["kind"]; if (x5 === undefined || !(typeof x5 === 'string' && ((x5 === "policy") || (x5 === "law") || (x5 === "standard") || (x5 === "treaty") || (x5 === "publication") || (x5 === "unknown")))) return false
const x6 = v["abbreviation"]; if (x6 === undefined || !(((typeof x6 === 'string') || (x6 === null)))) return false
const x7 = v["nestedIn"]; if (x7 === undefined || !(((typeof x7 === 'string') || (x7 === null)))) return false
const x8 = v["resolvedTo"]; if (x8 === undefined || !(((typeof x8 === 'string') || (x8 === null)))) return false
const x9 = v["spans"]; if (x9 === undefined || !(Array.isArray(x9) && (!Array.isArray(x9) || isDocument36(x9)))) return false
let n = 0
for (const k in v) n++
return n === 10
}
function isDocument49(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["ownerId"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)))) return false
const x2 = v["text"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["targetId"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)))) return false
const x4 = v["reason"]; if (x4 === undefined || !(((typeof x4 === 'string') || (x4 === null)))) return false
const x5 = v["spans"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument36(x5)))) return false
let n = 0
for (const k in v) n++
return n === 6
}
function isDocument50(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["name"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["aliases"]; if (x2 === undefined || !(Array.isArray(x2) && (!Array.isArray(x2) || isDocument65(x2)))) return false
const x3 = v["level"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)) && ((x3 === "national") || (x3 === "province") || (x3 === "city") || (x3 === "county") || (x3 === "township") || (x3 === null)))) return false
const x4 = v["kind"]; if (x4 === undefined || !(typeof x4 === 'string' && ((x4 === "government") || (x4 === "party") || (x4 === "judicial") || (x4 === "enterprise") || (x4 === "institution") || (x4 === "collective") || (x4 === "unknown")))) return false
const x5 = v["jurisdiction"]; if (x5 === undefined || !(((typeof x5 === 'string') || (x5 === null)))) return false
const x6 = v["canonical"]; if (x6 === undefined || !(((typeof x6 === 'string') || (x6 === null)))) return false
const x7 = v["mentions"]; if (x7 === undefined || !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument36(x7)))) return false
let n = 0
for (const k in v) n++
return n === 8
}
function isDocument51(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["term"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["means"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["scopeId"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)))) return false
const x4 = v["spans"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument36(x4)))) return false
let n = 0
for (const k in v) n++
return n === 5
}
function isDocument52(v) {
const x0 = v["reason"]; if (x0 === undefined || !(typeof x0 === 'string' && ((x0 === "pageNumber") || (x0 === "runningHead") || (x0 === "contents") || (x0 === "portal") || (x0 === "markup") || (x0 === "bookmark") || (x0 === "invisible") || (x0 === "label") || (x0 === "separator") || (x0 === "duplicate") || (x0 === "navigation")))) return false
const x1 = v["text"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["spans"]; if (x2 === undefined || !(Array.isArray(x2) && (!Array.isArray(x2) || isDocument36(x2)))) return false
let n = 0
for (const k in v) n++
return n === 3
}
function isDocument53(v) {
const x0 = v["code"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["params"]; if (x1 === undefined || !((typeof x1 === 'object' && x1 !== null && !Array.isArray(x1)) && isDocument74(x1))) return false
const x2 = v["severity"]; if (x2 === undefined || !(typeof x2 === 'string' && ((x2 === "error") || (x2 === "warning") || (x2 === "info")))) return false
const x3 = v["origin"]; if (x3 === undefined || !(typeof x3 === 'string' && ((x3 === "source") || (x3 === "scan") || (x3 === "parser")))) return false
const x4 = v["message"]; if (x4 === undefined || !(typeof x4 === 'string')) return false
const x5 = v["spans"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument36(x5)))) return false
const x6 = v["sectionId"]; if (x6 === undefined || !(((typeof x6 === 'string') || (x6 === null)))) return false
const x7 = v["hint"]; if (x7 === undefined || !(((typeof x7 === 'string') || (x7 === null)))) return false
let n = 0
for (const k in v) n++
return n === 8
}
function isDocument54(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument75(v)
}
function isDocument55(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument76(v)
}
function isDocument56(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["spans"]; if (x1 === undefined || !(Array.isArray(x1) && (!Array.isArray(x1) || isDocument77(x1)))) return false
let n = 0
for (const k in v) n++
return n === 2
}
function isDocument57(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["code"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)))) return false
const x2 = v["year"]; if (x2 === undefined || !(((Number.isInteger(x2)) || (x2 === null)))) return false
const x3 = v["number"]; if (x3 === undefined || !(((Number.isInteger(x3)) || (x3 === null)))) return false
const x4 = v["spans"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument77(x4)))) return false
let n = 0
for (const k in v) n++
return n === 5
}
function isDocument58(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument78(v)
}
function isDocument59(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument79(v)
}
function isDocument60(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["body"]; if (x1 === undefined || !(isDocument80(x1))) return false
const x2 = v["attachments"]; if (x2 === undefined || !(isDocument80(x2))) return false
const x3 = v["spans"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || isDocument77(x3)))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument61(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["spans"]; if (x1 === undefined || !(Array.isArray(x1) && (!Array.isArray(x1) || isDocument77(x1)))) return false
let n = 0
for (const k in v) n++
return n === 2
}
function isDocument62(v) {
const x0 = v["event"]; if (x0 === undefined || !(typeof x0 === 'string' && ((x0 === "adopted") || (x0 === "approved") || (x0 === "promulgated") || (x0 === "amended") || (x0 === "effective") || (x0 === "repealed")))) return false
const x1 = v["date"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)) && (typeof x1 !== 'string' || isDocumentPattern3.test(x1)))) return false
const x2 = v["text"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["spans"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || isDocument36(x3)))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument63(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument81(x))) return false }
return true
}
function isDocument64(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument82(x))) return false }
return true
}
function isDocument65(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(typeof x === 'string')) return false }
return true
}
function isDocument66(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument71(x))) return false }
return true
}
function isDocument67(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument83(v)
}
function isDocument68(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument84(x))) return false }
return true
}
function isDocument69(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument85(x))) return false }
return true
}
function isDocument70(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument86(x))) return false }
return true
}
function isDocument71(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument87(v)
}
function isDocument72(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument88(v)
}
function isDocument73(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(Array.isArray(x) && (!Array.isArray(x) || isDocument89(x)))) return false }
return true
}
function isDocument74(v) {
for (const k in v) { const x = v[k]; if (!(((typeof x === 'string') || (Number.isFinite(x)) || (typeof x === 'boolean') || (x === null)))) return false }
return true
}
function isDocument75(v) {
const x0 = v["start"]; if (x0 === undefined || !(Number.isInteger(x0) && (typeof x0 !== 'number' || x0 >= 0))) return false
const x1 = v["end"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 0))) return false
const x2 = v["text"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["original"]; if (x3 === undefined || !(typeof x3 === 'string')) return false
const x4 = v["originalStart"]; if (x4 === undefined || !(Number.isInteger(x4) && (typeof x4 !== 'number' || x4 >= 0))) return false
let n = 0
for (const k in v) n++
return n === 5
}
function isDocument76(v) {
const x0 = v["page"]; if (x0 === undefined || !(((Number.isInteger(x0)) || (x0 === null)) && (typeof x0 !== 'number' || x0 >= 1))) return false
const x1 = v["start"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 0))) return false
const x2 = v["end"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 0))) return false
const x3 = v["box"]; if (x3 === undefined || !(((Array.isArray(x3)) || (x3 === null)) && (!Array.isArray(x3) || isDocument90(x3)) && (!Array.isArray(x3) || x3.length >= 4) && (!Array.isArray(x3) || x3.length <= 4))) return false
const x4 = v["paragraph"]; if (x4 !== undefined && !(Number.isInteger(x4) && (typeof x4 !== 'number' || x4 >= 1))) return false
const x5 = v["cell"]; if (x5 !== undefined && !((typeof x5 === 'object' && x5 !== null && !Array.isArray(x5)) && isDocument91(x5))) return false
const x6 = v["href"]; if (x6 !== undefined && !(typeof x6 === 'string')) return false
const x7 = v["element"]; if (x7 !== undefined && !(typeof x7 === 'string')) return false
const x8 = v["score"]; if (x8 !== undefined && !(Number.isFinite(x8) && (typeof x8 !== 'number' || x8 >= 0) && (typeof x8 !== 'number' || x8 <= 1))) return false
const x9 = v["made"]; if (x9 !== undefined && !(typeof x9 === 'string' && ((x9 === "numbering") || (x9 === "repair")))) return false
let n = 0
for (const k in v) n++
return n === 4 + (v["paragraph"] === undefined ? 0 : 1) + (v["cell"] === undefined ? 0 : 1) + (v["href"] === undefined ? 0 : 1) + (v["element"] === undefined ? 0 : 1) + (v["score"] === undefined ? 0 : 1) + (v["made"] === undefined ? 0 : 1)
}
function isDocument77(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument58(x))) return false }
return true
}
function isDocument78(v) {
const x0 = v["start"]; if (x0 === undefined || !(Number.isInteger(x0) && (typeof x0 !== 'number' || x0 >= 0))) return false
const x1 = v["end"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 0))) return false
let n = 0
for (const k in v) n++
return n === 2
}
function isDocument79(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["spans"]; if (x1 === undefined || !(Array.isArray(x1) && (!Array.isArray(x1) || isDocument77(x1)))) return false
const x2 = v["tier"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 1))) return false
let n = 0
for (const k in v) n++
return n === 3
}
function isDocument80(v) {
return ((typeof v === 'string') || (v === null)) && ((v === "public") || (v === "not-public") || (v === "on-request") || (v === "redacted") || (v === null))
}
function isDocument81(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument92(v)
}
function isDocument82(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument93(v)
}
function isDocument83(v) {
const x0 = v["score"]; if (x0 === undefined || !(Number.isFinite(x0) && (typeof x0 !== 'number' || x0 >= 0) && (typeof x0 !== 'number' || x0 <= 1))) return false
const x1 = v["reasons"]; if (x1 === undefined || !(Array.isArray(x1) && (!Array.isArray(x1) || isDocument94(x1)))) return false
let n = 0
for (const k in v) n++
return n === 2
}
function isDocument84(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument95(v)
}
function isDocument85(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument96(v)
}
function isDocument86(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument97(v)
}
function isDocument87(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["by"]; if (x1 === undefined || !(((typeof x1 === 'string') || (x1 === null)) && (typeof x1 !== 'string' || isDocumentPattern3.test(x1)))) return false
const x2 = v["from"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)) && (typeof x2 !== 'string' || isDocumentPattern3.test(x2)))) return false
const x3 = v["precision"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)) && ((x3 === "year") || (x3 === "half") || (x3 === "quarter") || (x3 === "month") || (x3 === "tenDays") || (x3 === "day") || (x3 === null)))) return false
const x4 = v["ongoing"]; if (x4 === undefined || !(typeof x4 === 'boolean')) return false
const x5 = v["recurring"]; if (x5 === undefined || !(((typeof x5 === 'string') || (x5 === null)) && ((x5 === "year") || (x5 === "quarter") || (x5 === "month") || (x5 === null)))) return false
const x6 = v["within"]; if (x6 === undefined || !(((isDocument98(x6)) || (x6 === null)))) return false
const x7 = v["inferred"]; if (x7 === undefined || !(((typeof x7 === 'string') || (x7 === null)))) return false
const x8 = v["spans"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument77(x8)))) return false
let n = 0
for (const k in v) n++
return n === 9
}
function isDocument88(v) {
const x0 = v["raw"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["value"]; if (x1 === undefined || !(((Number.isFinite(x1)) || (x1 === null)))) return false
const x2 = v["max"]; if (x2 === undefined || !(((Number.isFinite(x2)) || (x2 === null)))) return false
const x3 = v["unit"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)))) return false
const x4 = v["comparator"]; if (x4 === undefined || !(typeof x4 === 'string' && ((x4 === "=") || (x4 === ">=") || (x4 === ">") || (x4 === "<=") || (x4 === "<") || (x4 === "~")))) return false
const x5 = v["year"]; if (x5 === undefined || !(((Number.isInteger(x5)) || (x5 === null)))) return false
const x6 = v["yearInferred"]; if (x6 === undefined || !(((typeof x6 === 'string') || (x6 === null)))) return false
const x7 = v["bracketed"]; if (x7 === undefined || !(typeof x7 === 'boolean')) return false
const x8 = v["note"]; if (x8 === undefined || !(((typeof x8 === 'string') || (x8 === null)))) return false
const x9 = v["spans"]; if (x9 === undefined || !(Array.isArray(x9) && (!Array.isArray(x9) || isDocument77(x9)))) return false
let n = 0
for (const k in v) n++
return n === 10
}
function isDocument89(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(isDocument99(x))) return false }
return true
}
function isDocument90(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(Number.isFinite(x))) return false }
return true
}
function isDocument91(v) {
const x0 = v["table"]; if (x0 === undefined || !(Number.isInteger(x0) && (typeof x0 !== 'number' || x0 >= 1))) return false
const x1 = v["row"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 0))) return false
const x2 = v["column"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 0))) return false
let n = 0
for (const k in v) n++
return n === 3
}
function isDocument92(v) {
const x0 = v["type"]; if (x0 === undefined || !(typeof x0 === 'string' && ((x0 === "paragraph") || (x0 === "list") || (x0 === "tableRef") || (x0 === "figureNote") || (x0 === "unparsed")))) return false
const x1 = v["text"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["spans"]; if (x2 === undefined || !(Array.isArray(x2) && (!Array.isArray(x2) || isDocument36(x2)))) return false
const x3 = v["tableId"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument93(v) {
const x0 = v["id"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["depth"]; if (x1 === undefined || !(Number.isInteger(x1) && (typeof x1 !== 'number' || x1 >= 1))) return false
const x2 = v["marker"]; if (x2 === undefined || !(((isDocument100(x2)) || (x2 === null)))) return false
const x3 = v["heading"]; if (x3 === undefined || !(((typeof x3 === 'string') || (x3 === null)))) return false
const x4 = v["headingSpans"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument36(x4)))) return false
const x5 = v["category"]; if (x5 === undefined || !(isDocument101(x5))) return false
const x6 = v["blocks"]; if (x6 === undefined || !(Array.isArray(x6) && (!Array.isArray(x6) || isDocument63(x6)))) return false
const x7 = v["sections"]; if (x7 === undefined || !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument64(x7)))) return false
const x8 = v["spans"]; if (x8 === undefined || !(Array.isArray(x8) && (!Array.isArray(x8) || isDocument36(x8)))) return false
const x9 = v["confidence"]; if (x9 !== undefined && !(isDocument67(x9))) return false
const x10 = v["alternatives"]; if (x10 !== undefined && !(Array.isArray(x10) && (!Array.isArray(x10) || isDocument68(x10)))) return false
let n = 0
for (const k in v) n++
return n === 9 + (v["confidence"] === undefined ? 0 : 1) + (v["alternatives"] === undefined ? 0 : 1)
}
function isDocument94(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(typeof x === 'string')) return false }
return true
}
function isDocument95(v) {
const x0 = v["reading"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["reason"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["text"]; if (x2 === undefined || !(typeof x2 === 'string')) return false
const x3 = v["spans"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || isDocument77(x3)))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument96(v) {
const x0 = v["role"]; if (x0 === undefined || !(typeof x0 === 'string' && ((x0 === "lead") || (x0 === "responsible") || (x0 === "support") || (x0 === "guide")))) return false
const x1 = v["roleText"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["organizationId"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)))) return false
const x3 = v["mention"]; if (x3 === undefined || !(typeof x3 === 'string')) return false
const x4 = v["alias"]; if (x4 === undefined || !(Array.isArray(x4) && (!Array.isArray(x4) || isDocument65(x4)))) return false
const x5 = v["members"]; if (x5 === undefined || !(Array.isArray(x5) && (!Array.isArray(x5) || isDocument65(x5)))) return false
const x6 = v["tier"]; if (x6 === undefined || !(Number.isInteger(x6) && (typeof x6 !== 'number' || x6 >= 1))) return false
const x7 = v["spans"]; if (x7 === undefined || !(Array.isArray(x7) && (!Array.isArray(x7) || isDocument36(x7)))) return false
const x8 = v["collective"]; if (x8 === undefined || !(typeof x8 === 'boolean')) return false
const x9 = v["preparatory"]; if (x9 === undefined || !(typeof x9 === 'boolean')) return false
const x10 = v["openEnded"]; if (x10 === undefined || !(typeof x10 === 'boolean')) return false
const x11 = v["inferred"]; if (x11 === undefined || !(((typeof x11 === 'string') || (x11 === null)))) return false
let n = 0
for (const k in v) n++
return n === 12
}
function isDocument97(v) {
const x0 = v["roleText"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["name"]; if (x1 === undefined || !(typeof x1 === 'string')) return false
const x2 = v["spans"]; if (x2 === undefined || !(Array.isArray(x2) && (!Array.isArray(x2) || isDocument36(x2)))) return false
let n = 0
for (const k in v) n++
return n === 3
}
function isDocument98(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument102(v)
}
function isDocument99(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument103(v)
}
function isDocument100(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isDocument104(v)
}
function isDocument101(v) {
return typeof v === 'string' && ((v === "context") || (v === "goal") || (v === "measure") || (v === "outcome") || (v === "schedule") || (v === "safeguard") || (v === "provision") || (v === "final") || (v === "other"))
}
function isDocument102(v) {
const x0 = v["n"]; if (x0 === undefined || !(Number.isFinite(x0) && (typeof x0 !== 'number' || x0 >= 0))) return false
const x1 = v["unit"]; if (x1 === undefined || !(typeof x1 === 'string' && ((x1 === "year") || (x1 === "month") || (x1 === "week") || (x1 === "day") || (x1 === "workday")))) return false
const x2 = v["anchor"]; if (x2 === undefined || !(((typeof x2 === 'string') || (x2 === null)))) return false
let n = 0
for (const k in v) n++
return n === 3
}
function isDocument103(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["spans"]; if (x1 === undefined || !(Array.isArray(x1) && (!Array.isArray(x1) || isDocument36(x1)))) return false
const x2 = v["rowSpan"]; if (x2 === undefined || !(Number.isInteger(x2) && (typeof x2 !== 'number' || x2 >= 1))) return false
const x3 = v["colSpan"]; if (x3 === undefined || !(Number.isInteger(x3) && (typeof x3 !== 'number' || x3 >= 1))) return false
let n = 0
for (const k in v) n++
return n === 4
}
function isDocument104(v) {
const x0 = v["text"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["scheme"]; if (x1 === undefined || !(typeof x1 === 'string' && ((x1 === "hanDot") || (x1 === "hanParen") || (x1 === "digitDot") || (x1 === "digitParen") || (x1 === "digitHalfParen") || (x1 === "circled") || (x1 === "chapter") || (x1 === "article") || (x1 === "part") || (x1 === "subpart") || (x1 === "sectionOf") || (x1 === "decimal") || (x1 === "box") || (x1 === "attachment") || (x1 === "hanOrdinal") || (x1 === "letter")))) return false
const x2 = v["ordinal"]; if (x2 === undefined || !(((Number.isInteger(x2)) || (x2 === null)))) return false
const x3 = v["spans"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || isDocument36(x3)))) return false
let n = 0
for (const k in v) n++
return n === 4
}
const isPipelinePattern0 = new RegExp("^[a-z][a-z0-9-]*$", 'u')
const isPipelinePattern1 = new RegExp("^\\d+\\.\\d+\\.\\d+$", 'u')
export function isPipeline(v) {
return (typeof v === 'object' && v !== null && !Array.isArray(v)) && isPipeline1(v)
}
function isPipeline1(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string' && (typeof x0 !== 'string' || isPipelinePattern0.test(x0)))) return false
const x1 = v["title"]; if (x1 !== undefined && !(typeof x1 === 'string')) return false
const x2 = v["schemaVersion"]; if (x2 === undefined || !(typeof x2 === 'string' && (typeof x2 !== 'string' || isPipelinePattern1.test(x2)))) return false
const x3 = v["stages"]; if (x3 === undefined || !(Array.isArray(x3) && (!Array.isArray(x3) || x3.length >= 1) && (!Array.isArray(x3) || isPipeline2(x3)))) return false
const x4 = v["severity"]; if (x4 !== undefined && !((typeof x4 === 'object' && x4 !== null && !Array.isArray(x4)) && isPipeline3(x4))) return false
let n = 0
for (const k in v) n++
return n === 3 + (v["title"] === undefined ? 0 : 1) + (v["severity"] === undefined ? 0 : 1)
}
function isPipeline2(v) {
for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(((typeof x === 'string') || ((typeof x === 'object' && x !== null && !Array.isArray(x)) && isPipeline4(x))))) return false }
return true
}
function isPipeline3(v) {
for (const k in v) { const x = v[k]; if (!(typeof x === 'string' && ((x === "error") || (x === "warning") || (x === "info") || (x === "off")))) return false }
return true
}
function isPipeline4(v) {
const x0 = v["name"]; if (x0 === undefined || !(typeof x0 === 'string')) return false
const x1 = v["options"]; if (x1 === undefined || !((typeof x1 === 'object' && x1 !== null && !Array.isArray(x1)))) return false
let n = 0
for (const k in v) n++
return n === 2
}
