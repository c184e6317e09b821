// Generated from schemas/ and pipelines/ by `npm run generate`; do not edit.
"use strict";
export const policyDocument = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://tiaoli.dev/schemas/policy-document.schema.json","title":"PolicyDocument","description":"One normalized policy document.","type":"object","additionalProperties":false,"required":["schemaVersion","id","revision","source","generator","metadata","parts","measures","responsibilities","indicators","tables","citations","references","organizations","definitions","furniture","diagnostics","coverage"],"properties":{"schemaVersion":{"description":"Semver of this contract.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"id":{"description":"Identity of the document, the same for every scan of it; safe as a file name.","type":"string","pattern":"^[\\p{L}\\p{N}-]+(?:~\\d+)?$"},"revision":{"description":"sha-256 of the decoded source: identity of this text of it.","type":"string","pattern":"^[0-9a-f]{64}$"},"source":{"$ref":"#/definitions/source"},"generator":{"$ref":"#/definitions/generator"},"metadata":{"$ref":"#/definitions/metadata"},"parts":{"description":"The parts in order, each a tree.","type":"array","items":{"$ref":"#/definitions/part"}},"measures":{"description":"Tasks.","type":"array","items":{"$ref":"#/definitions/measure"}},"responsibilities":{"description":"Clauses that assign bodies.","type":"array","items":{"$ref":"#/definitions/responsibility"}},"indicators":{"description":"Indicators and targets.","type":"array","items":{"$ref":"#/definitions/indicator"}},"tables":{"description":"Tables.","type":"array","items":{"$ref":"#/definitions/table"}},"citations":{"description":"Cited documents.","type":"array","items":{"$ref":"#/definitions/citation"}},"references":{"description":"References inside the document.","type":"array","items":{"$ref":"#/definitions/reference"}},"organizations":{"description":"Distinct bodies.","type":"array","items":{"$ref":"#/definitions/organization"}},"definitions":{"description":"Defined terms.","type":"array","items":{"$ref":"#/definitions/definition"}},"furniture":{"description":"What carries no content.","type":"array","items":{"$ref":"#/definitions/furniture"}},"diagnostics":{"description":"Findings.","type":"array","items":{"$ref":"#/definitions/diagnostic"}},"coverage":{"$ref":"#/definitions/coverage"}},"definitions":{"block":{"description":"A paragraph, list, reference to a table, figure caption, or text nobody could read.","type":"object","additionalProperties":false,"required":["type","text","tableId","spans"],"properties":{"type":{"description":"Kind of block.","type":"string","enum":["paragraph","list","tableRef","figureNote","unparsed"]},"text":{"description":"Text joined over line and page breaks; the caption for a tableRef.","type":"string"},"tableId":{"description":"Id of the table a tableRef stands for.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"marker":{"description":"The number in front of a section.","type":"object","additionalProperties":false,"required":["text","scheme","ordinal","spans"],"properties":{"text":{"description":"As printed: `（一）`, `第三条`.","type":"string"},"scheme":{"description":"Marker family: hanDot 一、, hanParen （一）, digitDot 1., digitParen （1）, digitHalfParen 1）, circled ①, part 第一编, subpart 第一分编, chapter 第一章, sectionOf 第一节, article 第一条, decimal 1.1, box 专栏1, attachment 附件1, hanOrdinal 应用一：, letter A..","type":"string","enum":["hanDot","hanParen","digitDot","digitParen","digitHalfParen","circled","part","subpart","chapter","sectionOf","article","decimal","box","attachment","hanOrdinal","letter"]},"ordinal":{"description":"The number it stands for.","type":["integer","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"section":{"description":"A structural node of the outline.","type":"object","additionalProperties":false,"required":["id","depth","marker","heading","headingSpans","category","blocks","sections","spans"],"properties":{"id":{"description":"Path of ordinals from the part, e.g. `instrument/3/2/4`; survives a corrected scan.","type":"string"},"depth":{"description":"1 at the top of its part.","type":"integer","minimum":1},"marker":{"description":"Its marker; null for a heading without a number.","oneOf":[{"$ref":"#/definitions/marker"},{"type":"null"}]},"heading":{"description":"Heading or run-in label on one line, without end punctuation; null where the item goes straight into its sentence.","type":["string","null"]},"headingSpans":{"description":"Places of the heading with its end punctuation.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"category":{"description":"What the section is for.","type":"string","enum":["context","goal","measure","outcome","schedule","safeguard","provision","final","other"]},"blocks":{"description":"Own text in reading order.","type":"array","items":{"$ref":"#/definitions/block"}},"sections":{"description":"Sections below, in order.","type":"array","items":{"$ref":"#/definitions/section"}},"spans":{"description":"One range from the first to the last leaf.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}},"part":{"description":"A part of the document.","type":"object","additionalProperties":false,"required":["id","role","parentId","present","title","preamble","sections","closing","spans"],"properties":{"id":{"description":"`notice`, `instrument`, `attachment-1`, …","type":"string"},"role":{"description":"notice (印发通知), instrument (the issued text), attachment, imprint (版记), portal (site header).","type":"string","enum":["notice","instrument","attachment","imprint","portal"]},"parentId":{"description":"The part in which a forwarded notice or its text came.","type":["string","null"]},"present":{"description":"False for an attachment that is announced but absent.","type":"boolean"},"title":{"description":"Title of the part, on one line.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"preamble":{"description":"Text before the first section.","type":"array","items":{"$ref":"#/definitions/block"}},"sections":{"description":"Depth-1 sections.","type":"array","items":{"$ref":"#/definitions/section"}},"closing":{"description":"Text behind the last section: 特此通知, lists of attachments.","type":"array","items":{"$ref":"#/definitions/block"}},"spans":{"description":"One range from the first to the last leaf; empty without leaves.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"metadata":{"description":"What the head, the end and the imprint say about the document.","type":"object","additionalProperties":false,"required":["kind","title","noticeTitle","documentNumber","genre","genreSpans","genreInferred","status","statusSpans","issuers","recipients","signers","issuedOn","issuedOnSpans","publicity","contact","copiedTo","printedBy","printedOn","printedOnSpans","sealedBy","copyNumber","secrecy","urgency","keywords","registrationNumber","effectiveFrom","effectiveFromText","effectiveFromInferred","effectiveFromSpans","expiresOn","expiresOnText","expiresOnInferred","expiresOnSpans","interpretedBy","indexNumber","topic","validity","publishedOn","publishedOnSpans","publisher"],"properties":{"kind":{"description":"Kind of text.","type":"string","enum":["policy","regulation","reply","interpretation","news","other"]},"title":{"description":"Title of the instrument, on one line, with its year and status brackets.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"noticeTitle":{"description":"Title of the 通知 around it.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"documentNumber":{"description":"Own document number.","oneOf":[{"$ref":"common.schema.json#/definitions/documentNumber"},{"type":"null"}]},"genre":{"description":"文种 that closes the title, without qualifiers: 实施方案 is 方案.","type":["string","null"]},"genreSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"genreInferred":{"description":"Rule, when the title does not say it.","type":["string","null"]},"status":{"description":"final, draft (征求意见稿 …) or trial (试行).","type":"string","enum":["final","draft","trial"]},"statusSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"issuers":{"description":"Issuing bodies.","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"recipients":{"description":"Addressees (主送).","type":"array","items":{"$ref":"common.schema.json#/definitions/recipient"}},"signers":{"description":"Signers of an upward document (签发人).","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"issuedOn":{"description":"Date of issue (成文日期), ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"issuedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"publicity":{"description":"Disclosure note (此件公开发布).","oneOf":[{"$ref":"#/definitions/publicity"},{"type":"null"}]},"contact":{"description":"Contact, without its label.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"copiedTo":{"description":"Bodies copied to (抄送).","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"printedBy":{"description":"Printing body (印发机关).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"printedOn":{"description":"Date of printing, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"printedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"sealedBy":{"description":"Body whose seal stands for the issuer (代章).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"copyNumber":{"description":"份号.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"secrecy":{"description":"密级.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"urgency":{"description":"紧急程度.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"keywords":{"description":"主题词.","type":"array","items":{"$ref":"common.schema.json#/definitions/text"}},"registrationNumber":{"description":"Registration code of a normative document.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"effectiveFrom":{"description":"First day in force, ISO; null when unknown or not a day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"effectiveFromText":{"description":"As printed.","type":["string","null"]},"effectiveFromInferred":{"description":"Rule that computed the date.","type":["string","null"]},"effectiveFromSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"expiresOn":{"description":"Last day in force, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expiresOnText":{"description":"As printed.","type":["string","null"]},"expiresOnInferred":{"description":"Rule that computed the date.","type":["string","null"]},"expiresOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"interpretedBy":{"description":"Body that explains the text (由…负责解释).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"indexNumber":{"description":"索引号 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"topic":{"description":"主题分类 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"validity":{"description":"有效性 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"publishedOn":{"description":"Date of publication on a government site, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"publishedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"publisher":{"description":"发布机构 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]}}},"publicity":{"description":"Disclosure note.","type":"object","additionalProperties":false,"required":["text","body","attachments","spans"],"properties":{"text":{"description":"As printed, without brackets.","type":"string"},"body":{"description":"How far the body is public.","enum":["public","not-public","on-request","redacted",null]},"attachments":{"description":"How far the attachments are.","enum":["public","not-public","on-request","redacted",null]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"measure":{"description":"What tells somebody to do something.","type":"object","additionalProperties":false,"required":["id","sectionId","ordinal","label","heading","text","path","category","responsibilityIds","indicatorIds","citationIds","deadlines","spans"],"properties":{"id":{"description":"`measure/` and the id of its section.","type":"string"},"sectionId":{"description":"Its section.","type":"string"},"ordinal":{"description":"Runs through the document from 1.","type":"integer","minimum":1},"label":{"description":"Printed trail, e.g. `三、（一）1.`","type":"string"},"heading":{"description":"Heading of its section.","type":["string","null"]},"text":{"description":"Prose without marker, heading and responsibility bracket.","type":"string"},"path":{"description":"Headings of the sections above, outermost first.","type":"array","items":{"type":"string"}},"category":{"description":"Category of its section.","type":"string","enum":["measure","outcome","schedule","safeguard"]},"responsibilityIds":{"description":"Its clauses.","type":"array","items":{"type":"string"}},"indicatorIds":{"description":"Its indicators.","type":"array","items":{"type":"string"}},"citationIds":{"description":"Its citations.","type":"array","items":{"type":"string"}},"deadlines":{"description":"Deadlines of its prose.","type":"array","items":{"$ref":"common.schema.json#/definitions/deadline"}},"spans":{"description":"One range over its section.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}},"assignment":{"description":"A body and its role.","type":"object","additionalProperties":false,"required":["role","roleText","organizationId","mention","alias","members","tier","spans","collective","preparatory","openEnded","inferred"],"properties":{"role":{"description":"lead (牵头), responsible (责任, 负责), support (配合, 参加), guide (指导).","type":"string","enum":["lead","responsible","support","guide"]},"roleText":{"description":"Label or verb as printed.","type":"string"},"organizationId":{"description":"The body.","type":["string","null"]},"mention":{"description":"Body as printed, on one line, with its bracketed second name.","type":"string"},"alias":{"description":"Second names.","type":"array","items":{"type":"string"}},"members":{"description":"Bodies that share a suffix, written out.","type":"array","items":{"type":"string"}},"tier":{"description":"Place of its group between commas, from 1.","type":"integer","minimum":1},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"collective":{"description":"Stands for many bodies.","type":"boolean"},"preparatory":{"description":"Being set up (筹).","type":"boolean"},"openEnded":{"description":"等 stands behind it.","type":"boolean"},"inferred":{"description":"Rule that gave the role or the body.","type":["string","null"]}}},"person":{"description":"A named person (责任领导).","type":"object","additionalProperties":false,"required":["roleText","name","spans"],"properties":{"roleText":{"description":"Label as printed.","type":"string"},"name":{"description":"Name as printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"responsibility":{"description":"A clause that assigns bodies.","type":"object","additionalProperties":false,"required":["id","ownerId","form","text","spans","assignments","persons","deadline","appliesTo","implied"],"properties":{"id":{"description":"Id of its owner, `#r` and a count.","type":"string"},"ownerId":{"description":"Section (or part) it belongs to.","type":"string"},"form":{"description":"bracket, line of its own, table column, or running prose.","type":"string","enum":["bracket","line","column","prose"]},"text":{"description":"As printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"assignments":{"description":"Bodies in printed order.","type":"array","items":{"$ref":"#/definitions/assignment"}},"persons":{"description":"Named persons.","type":"array","items":{"$ref":"#/definitions/person"}},"deadline":{"description":"Deadline inside the clause.","oneOf":[{"$ref":"common.schema.json#/definitions/deadline"},{"type":"null"}]},"appliesTo":{"description":"What it covers where an item has several clauses.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"implied":{"description":"Rule, where a scope sentence and not this clause assigns the body.","type":["string","null"]},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}},"indicator":{"description":"An indicator or quantified target.","type":"object","additionalProperties":false,"required":["id","ownerId","tableId","row","name","subjects","kind","baseline","target","property","period","cumulative","spans"],"properties":{"id":{"description":"Id of its table or owner, `#i` and a count.","type":"string"},"ownerId":{"description":"Section it belongs to.","type":["string","null"]},"tableId":{"description":"Its table.","type":["string","null"]},"row":{"description":"Row of the table, from 0.","type":["integer","null"]},"name":{"description":"Name as printed, without its unit.","type":"string"},"subjects":{"description":"Subjects that share a predicate.","type":"array","items":{"type":"string"}},"kind":{"description":"target, or actual for achievements.","type":"string","enum":["target","actual"]},"baseline":{"description":"Value at the start.","oneOf":[{"$ref":"common.schema.json#/definitions/quantity"},{"type":"null"}]},"target":{"description":"Value to reach, or reached.","oneOf":[{"$ref":"common.schema.json#/definitions/quantity"},{"type":"null"}]},"property":{"description":"From a property column or a note.","enum":["约束性","预期性",null]},"period":{"description":"Period of a rate.","enum":["year","quarter","month","week","day",null]},"cumulative":{"description":"Cumulative value (累计).","type":"boolean"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}},"cell":{"description":"A table cell.","type":"object","additionalProperties":false,"required":["text","spans","rowSpan","colSpan"],"properties":{"text":{"description":"As printed; empty cells stay.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"rowSpan":{"description":"Rows it covers.","type":"integer","minimum":1},"colSpan":{"description":"Columns it covers.","type":"integer","minimum":1}}},"table":{"description":"A table.","type":"object","additionalProperties":false,"required":["id","ownerId","caption","columns","header","rows","notes","shape","spans"],"properties":{"id":{"description":"`table-1`, …","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"caption":{"description":"Caption.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"columns":{"description":"Column heads.","type":"array","items":{"type":"string"}},"header":{"description":"Header rows.","type":"array","items":{"type":"array","items":{"$ref":"#/definitions/cell"}}},"rows":{"description":"Rows, each as wide as the header.","type":"array","items":{"type":"array","items":{"$ref":"#/definitions/cell"}}},"notes":{"description":"Notes below or above.","type":"array","items":{"$ref":"common.schema.json#/definitions/text"}},"shape":{"description":"How the scan printed it.","type":"string","enum":["tabs","cells","tabCells","spaces","pipes","unparsed"]},"spans":{"description":"One range over all of it.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"citation":{"description":"A cited document.","type":"object","additionalProperties":false,"required":["id","ownerId","title","documentNumber","relation","kind","abbreviation","nestedIn","resolvedTo","spans"],"properties":{"id":{"description":"Id of its owner, `#c` and a count.","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"title":{"description":"Title without 《》.","type":["string","null"]},"documentNumber":{"description":"Its number where printed.","oneOf":[{"$ref":"common.schema.json#/definitions/documentNumber"},{"type":"null"}]},"relation":{"description":"How this document stands to it.","type":"string","enum":["basis","implements","issues","forwards","repliesTo","repeals","amends","toEnact","toRevise","toRepeal","mentions"]},"kind":{"description":"Kind of the cited text.","type":"string","enum":["policy","law","standard","treaty","publication","unknown"]},"abbreviation":{"description":"Short name given to it (以下简称).","type":["string","null"]},"nestedIn":{"description":"Citation whose title holds it.","type":["string","null"]},"resolvedTo":{"description":"Earlier citation it repeats, or `self`.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"reference":{"description":"A reference inside the document.","type":"object","additionalProperties":false,"required":["id","ownerId","text","targetId","reason","spans"],"properties":{"id":{"description":"Id.","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"text":{"description":"As printed: 本办法第十七条.","type":"string"},"targetId":{"description":"Section or part it points to.","type":["string","null"]},"reason":{"description":"Why there is no target.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"definition":{"description":"A term the text defines.","type":"object","additionalProperties":false,"required":["id","term","means","scopeId","spans"],"properties":{"id":{"description":"Id.","type":"string"},"term":{"description":"The term.","type":"string"},"means":{"description":"What it stands for.","type":"string"},"scopeId":{"description":"Section or part in which it holds.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"organization":{"description":"A distinct body.","type":"object","additionalProperties":false,"required":["id","name","aliases","level","kind","jurisdiction","canonical","mentions"],"properties":{"id":{"description":"`org/` and its name.","type":"string"},"name":{"description":"As first printed.","type":"string"},"aliases":{"description":"Second names.","type":"array","items":{"type":"string"}},"level":{"description":"Level of government.","enum":["national","province","city","county","township",null]},"kind":{"description":"Kind of body.","type":"string","enum":["government","party","judicial","enterprise","institution","collective","unknown"]},"jurisdiction":{"description":"Place it governs, e.g. `山东省`.","type":["string","null"]},"canonical":{"description":"Full name where the table knows it; never modernised.","type":["string","null"]},"mentions":{"description":"Where it is named.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"furniture":{"description":"Text that carries no content of the document.","type":"object","additionalProperties":false,"required":["reason","text","spans"],"properties":{"reason":{"description":"Why.","type":"string","enum":["pageNumber","runningHead","contents","portal","markup","bookmark","invisible","label","separator","duplicate","navigation"]},"text":{"description":"As printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}},"diagnostic":{"description":"A finding.","type":"object","additionalProperties":false,"required":["code","params","severity","origin","message","spans","sectionId","hint"],"properties":{"code":{"description":"Code of the catalogue.","type":"string"},"params":{"description":"Values the message names.","type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"severity":{"description":"error, warning or info.","type":"string","enum":["error","warning","info"]},"origin":{"description":"A fault of the document, of the scan, or a limit of the parser.","type":"string","enum":["source","scan","parser"]},"message":{"description":"English; never depends on the locale.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"sectionId":{"description":"Section it concerns.","type":["string","null"]},"hint":{"description":"What to do.","type":["string","null"]}}},"coverage":{"description":"Proof that nothing was lost, in non-space characters; the last three add up to the first.","type":"object","additionalProperties":false,"required":["characters","structured","furniture","unparsed"],"properties":{"characters":{"description":"All.","type":"integer","minimum":0},"structured":{"description":"In the tree, cells and metadata.","type":"integer","minimum":0},"furniture":{"description":"In furniture.","type":"integer","minimum":0},"unparsed":{"description":"In unparsed blocks.","type":"integer","minimum":0}}},"source":{"description":"The source as read.","type":"object","additionalProperties":false,"required":["name","mediaType","encoding","sha256","bytes","length"],"properties":{"name":{"description":"Base name.","type":"string"},"mediaType":{"description":"e.g. `text/plain`.","type":"string"},"encoding":{"description":"How it was decoded.","type":"string","enum":["utf-8","utf-8-bom","utf-16le","utf-16be","gb18030","string"]},"sha256":{"description":"Of the bytes.","type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"description":"Number of bytes.","type":"integer","minimum":0},"length":{"description":"UTF-16 units of the decoded text.","type":"integer","minimum":0},"pages":{"description":"Pages, where the format has them.","type":"integer","minimum":1},"origins":{"description":"Reserved: places in the original format.","type":"array","items":{"type":"object","description":"Reserved: where ranges came from in the original.","additionalProperties":false,"properties":{"start":{"description":"Start.","type":"integer","minimum":0},"end":{"description":"End.","type":"integer","minimum":0},"page":{"description":"Page.","type":"integer","minimum":1}},"required":["start","end"]}}}},"generator":{"description":"What made the document; no clock, no host.","type":"object","additionalProperties":false,"required":["name","version","pipeline","pipelineHash","corrections"],"properties":{"name":{"description":"Always tiaoli.","type":"string","const":"tiaoli"},"version":{"description":"Version of the package.","type":"string"},"pipeline":{"description":"Name of the pipeline.","type":"string"},"pipelineHash":{"description":"sha-256 of the pipeline.","type":"string","pattern":"^[0-9a-f]{64}$"},"corrections":{"description":"Hash of the corrections applied, or null.","type":["string","null"]}}}}};
const schema12 = {"description":"The source as read.","type":"object","additionalProperties":false,"required":["name","mediaType","encoding","sha256","bytes","length"],"properties":{"name":{"description":"Base name.","type":"string"},"mediaType":{"description":"e.g. `text/plain`.","type":"string"},"encoding":{"description":"How it was decoded.","type":"string","enum":["utf-8","utf-8-bom","utf-16le","utf-16be","gb18030","string"]},"sha256":{"description":"Of the bytes.","type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"description":"Number of bytes.","type":"integer","minimum":0},"length":{"description":"UTF-16 units of the decoded text.","type":"integer","minimum":0},"pages":{"description":"Pages, where the format has them.","type":"integer","minimum":1},"origins":{"description":"Reserved: places in the original format.","type":"array","items":{"type":"object","description":"Reserved: where ranges came from in the original.","additionalProperties":false,"properties":{"start":{"description":"Start.","type":"integer","minimum":0},"end":{"description":"End.","type":"integer","minimum":0},"page":{"description":"Page.","type":"integer","minimum":1}},"required":["start","end"]}}}};
const schema13 = {"description":"What made the document; no clock, no host.","type":"object","additionalProperties":false,"required":["name","version","pipeline","pipelineHash","corrections"],"properties":{"name":{"description":"Always tiaoli.","type":"string","const":"tiaoli"},"version":{"description":"Version of the package.","type":"string"},"pipeline":{"description":"Name of the pipeline.","type":"string"},"pipelineHash":{"description":"sha-256 of the pipeline.","type":"string","pattern":"^[0-9a-f]{64}$"},"corrections":{"description":"Hash of the corrections applied, or null.","type":["string","null"]}}};
const schema82 = {"description":"Proof that nothing was lost, in non-space characters; the last three add up to the first.","type":"object","additionalProperties":false,"required":["characters","structured","furniture","unparsed"],"properties":{"characters":{"description":"All.","type":"integer","minimum":0},"structured":{"description":"In the tree, cells and metadata.","type":"integer","minimum":0},"furniture":{"description":"In furniture.","type":"integer","minimum":0},"unparsed":{"description":"In unparsed blocks.","type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern1 = new RegExp("^[\\p{L}\\p{N}-]+(?:~\\d+)?$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
const schema14 = {"description":"What the head, the end and the imprint say about the document.","type":"object","additionalProperties":false,"required":["kind","title","noticeTitle","documentNumber","genre","genreSpans","genreInferred","status","statusSpans","issuers","recipients","signers","issuedOn","issuedOnSpans","publicity","contact","copiedTo","printedBy","printedOn","printedOnSpans","sealedBy","copyNumber","secrecy","urgency","keywords","registrationNumber","effectiveFrom","effectiveFromText","effectiveFromInferred","effectiveFromSpans","expiresOn","expiresOnText","expiresOnInferred","expiresOnSpans","interpretedBy","indexNumber","topic","validity","publishedOn","publishedOnSpans","publisher"],"properties":{"kind":{"description":"Kind of text.","type":"string","enum":["policy","regulation","reply","interpretation","news","other"]},"title":{"description":"Title of the instrument, on one line, with its year and status brackets.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"noticeTitle":{"description":"Title of the 通知 around it.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"documentNumber":{"description":"Own document number.","oneOf":[{"$ref":"common.schema.json#/definitions/documentNumber"},{"type":"null"}]},"genre":{"description":"文种 that closes the title, without qualifiers: 实施方案 is 方案.","type":["string","null"]},"genreSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"genreInferred":{"description":"Rule, when the title does not say it.","type":["string","null"]},"status":{"description":"final, draft (征求意见稿 …) or trial (试行).","type":"string","enum":["final","draft","trial"]},"statusSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"issuers":{"description":"Issuing bodies.","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"recipients":{"description":"Addressees (主送).","type":"array","items":{"$ref":"common.schema.json#/definitions/recipient"}},"signers":{"description":"Signers of an upward document (签发人).","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"issuedOn":{"description":"Date of issue (成文日期), ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"issuedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"publicity":{"description":"Disclosure note (此件公开发布).","oneOf":[{"$ref":"#/definitions/publicity"},{"type":"null"}]},"contact":{"description":"Contact, without its label.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"copiedTo":{"description":"Bodies copied to (抄送).","type":"array","items":{"$ref":"common.schema.json#/definitions/body"}},"printedBy":{"description":"Printing body (印发机关).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"printedOn":{"description":"Date of printing, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"printedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"sealedBy":{"description":"Body whose seal stands for the issuer (代章).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"copyNumber":{"description":"份号.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"secrecy":{"description":"密级.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"urgency":{"description":"紧急程度.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"keywords":{"description":"主题词.","type":"array","items":{"$ref":"common.schema.json#/definitions/text"}},"registrationNumber":{"description":"Registration code of a normative document.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"effectiveFrom":{"description":"First day in force, ISO; null when unknown or not a day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"effectiveFromText":{"description":"As printed.","type":["string","null"]},"effectiveFromInferred":{"description":"Rule that computed the date.","type":["string","null"]},"effectiveFromSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"expiresOn":{"description":"Last day in force, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expiresOnText":{"description":"As printed.","type":["string","null"]},"expiresOnInferred":{"description":"Rule that computed the date.","type":["string","null"]},"expiresOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"interpretedBy":{"description":"Body that explains the text (由…负责解释).","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]},"indexNumber":{"description":"索引号 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"topic":{"description":"主题分类 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"validity":{"description":"有效性 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"publishedOn":{"description":"Date of publication on a government site, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"publishedOnSpans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"publisher":{"description":"发布机构 of a government site.","oneOf":[{"$ref":"common.schema.json#/definitions/body"},{"type":"null"}]}}};
const schema17 = {"description":"Half-open range of UTF-16 offsets into the decoded source (a BOM is dropped before offset 0).","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"description":"Offset of the first unit.","type":"integer","minimum":0},"end":{"description":"Offset behind the last unit.","type":"integer","minimum":0}}};
const schema16 = {"description":"A printed value.","type":"object","additionalProperties":false,"required":["text","spans"],"properties":{"text":{"description":"As printed, on one line, white space next to Han left out.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.spans === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "spans"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spans !== undefined){
let data1 = data.spans;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.start === undefined){
const err4 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.end === undefined){
const err5 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "start") || (key1 === "end"))){
const err6 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.start !== undefined){
let data3 = data2.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data2.end !== undefined){
let data4 = data2.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"Document number (发文字号).","type":"object","additionalProperties":false,"required":["text","code","year","number","spans"],"properties":{"text":{"description":"As printed, e.g. `济政字〔2024〕45号`.","type":"string"},"code":{"description":"Agency code, e.g. `济政字`.","type":["string","null"]},"year":{"description":"Year in the brackets.","type":["integer","null"]},"number":{"description":"Running number.","type":["integer","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.year === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spans === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "code")) || (key0 === "year")) || (key0 === "number")) || (key0 === "spans"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema18.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.year !== undefined){
let data2 = data.year;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: schema18.properties.year.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema18.properties.number.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.spans !== undefined){
let data4 = data.spans;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.start === undefined){
const err10 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.end === undefined){
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "start") || (key1 === "end"))){
const err12 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.start !== undefined){
let data6 = data5.start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data5.end !== undefined){
let data7 = data5.end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"A body as printed.","type":"object","additionalProperties":false,"required":["name","spans"],"properties":{"name":{"description":"Name as printed, on one line.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.spans === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "spans"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spans !== undefined){
let data1 = data.spans;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.start === undefined){
const err4 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.end === undefined){
const err5 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "start") || (key1 === "end"))){
const err6 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.start !== undefined){
let data3 = data2.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data2.end !== undefined){
let data4 = data2.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"An addressee.","type":"object","additionalProperties":false,"required":["name","tier","spans"],"properties":{"name":{"description":"Name as printed; a list with a shared suffix is one.","type":"string"},"tier":{"description":"Place of its group between the commas, from 1.","type":"integer","minimum":1},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.spans === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "tier")) || (key0 === "spans"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.spans !== undefined){
let data2 = data.spans;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.start === undefined){
const err7 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.end === undefined){
const err8 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "start") || (key1 === "end"))){
const err9 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.start !== undefined){
let data4 = data3.start;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.end !== undefined){
let data5 = data3.end;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"Disclosure note.","type":"object","additionalProperties":false,"required":["text","body","attachments","spans"],"properties":{"text":{"description":"As printed, without brackets.","type":"string"},"body":{"description":"How far the body is public.","enum":["public","not-public","on-request","redacted",null]},"attachments":{"description":"How far the attachments are.","enum":["public","not-public","on-request","redacted",null]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attachments === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachments"},message:"must have required property '"+"attachments"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spans === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "body")) || (key0 === "attachments")) || (key0 === "spans"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(!(((((data1 === "public") || (data1 === "not-public")) || (data1 === "on-request")) || (data1 === "redacted")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/enum",keyword:"enum",params:{allowedValues: schema27.properties.body.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.attachments !== undefined){
let data2 = data.attachments;
if(!(((((data2 === "public") || (data2 === "not-public")) || (data2 === "on-request")) || (data2 === "redacted")) || (data2 === null))){
const err7 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/enum",keyword:"enum",params:{allowedValues: schema27.properties.attachments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.spans !== undefined){
let data3 = data.spans;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.start === undefined){
const err8 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.end === undefined){
const err9 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "start") || (key1 === "end"))){
const err10 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.start !== undefined){
let data5 = data4.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data4.end !== undefined){
let data6 = data4.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.noticeTitle === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noticeTitle"},message:"must have required property '"+"noticeTitle"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.documentNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentNumber"},message:"must have required property '"+"documentNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.genre === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genre"},message:"must have required property '"+"genre"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.genreSpans === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genreSpans"},message:"must have required property '"+"genreSpans"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.genreInferred === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genreInferred"},message:"must have required property '"+"genreInferred"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.statusSpans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statusSpans"},message:"must have required property '"+"statusSpans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.issuers === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuers"},message:"must have required property '"+"issuers"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.recipients === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.signers === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.issuedOn === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedOn"},message:"must have required property '"+"issuedOn"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.issuedOnSpans === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuedOnSpans"},message:"must have required property '"+"issuedOnSpans"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.publicity === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicity"},message:"must have required property '"+"publicity"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.contact === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.copiedTo === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "copiedTo"},message:"must have required property '"+"copiedTo"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.printedBy === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printedBy"},message:"must have required property '"+"printedBy"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.printedOn === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printedOn"},message:"must have required property '"+"printedOn"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.printedOnSpans === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printedOnSpans"},message:"must have required property '"+"printedOnSpans"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.sealedBy === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sealedBy"},message:"must have required property '"+"sealedBy"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.copyNumber === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "copyNumber"},message:"must have required property '"+"copyNumber"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.secrecy === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrecy"},message:"must have required property '"+"secrecy"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.urgency === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},message:"must have required property '"+"urgency"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.keywords === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.registrationNumber === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registrationNumber"},message:"must have required property '"+"registrationNumber"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.effectiveFrom === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFrom"},message:"must have required property '"+"effectiveFrom"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.effectiveFromText === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFromText"},message:"must have required property '"+"effectiveFromText"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.effectiveFromInferred === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFromInferred"},message:"must have required property '"+"effectiveFromInferred"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.effectiveFromSpans === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveFromSpans"},message:"must have required property '"+"effectiveFromSpans"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.expiresOn === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresOn"},message:"must have required property '"+"expiresOn"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.expiresOnText === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresOnText"},message:"must have required property '"+"expiresOnText"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.expiresOnInferred === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresOnInferred"},message:"must have required property '"+"expiresOnInferred"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.expiresOnSpans === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresOnSpans"},message:"must have required property '"+"expiresOnSpans"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.interpretedBy === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interpretedBy"},message:"must have required property '"+"interpretedBy"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.indexNumber === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indexNumber"},message:"must have required property '"+"indexNumber"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.topic === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.validity === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validity"},message:"must have required property '"+"validity"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.publishedOn === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedOn"},message:"must have required property '"+"publishedOn"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.publishedOnSpans === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedOnSpans"},message:"must have required property '"+"publishedOnSpans"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.publisher === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err41 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err42 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((((data0 === "policy") || (data0 === "regulation")) || (data0 === "reply")) || (data0 === "interpretation")) || (data0 === "news")) || (data0 === "other"))){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema14.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate13(data1, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err44 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err45 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.noticeTitle !== undefined){
let data2 = data.noticeTitle;
const _errs10 = errors;
let valid2 = false;
let passing1 = null;
const _errs11 = errors;
if(!(validate13(data2, {instancePath:instancePath+"/noticeTitle",parentData:data,parentDataProperty:"noticeTitle",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err46 = {instancePath:instancePath+"/noticeTitle",schemaPath:"#/properties/noticeTitle/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err47 = {instancePath:instancePath+"/noticeTitle",schemaPath:"#/properties/noticeTitle/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.documentNumber !== undefined){
let data3 = data.documentNumber;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(!(validate16(data3, {instancePath:instancePath+"/documentNumber",parentData:data,parentDataProperty:"documentNumber",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs17 = errors;
if(data3 !== null){
const err48 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/properties/documentNumber/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err49 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/properties/documentNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.genre !== undefined){
let data4 = data.genre;
if((typeof data4 !== "string") && (data4 !== null)){
const err50 = {instancePath:instancePath+"/genre",schemaPath:"#/properties/genre/type",keyword:"type",params:{type: schema14.properties.genre.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.genreSpans !== undefined){
let data5 = data.genreSpans;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.start === undefined){
const err51 = {instancePath:instancePath+"/genreSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data6.end === undefined){
const err52 = {instancePath:instancePath+"/genreSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "start") || (key1 === "end"))){
const err53 = {instancePath:instancePath+"/genreSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.start !== undefined){
let data7 = data6.start;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err54 = {instancePath:instancePath+"/genreSpans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err55 = {instancePath:instancePath+"/genreSpans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data6.end !== undefined){
let data8 = data6.end;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err56 = {instancePath:instancePath+"/genreSpans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err57 = {instancePath:instancePath+"/genreSpans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/genreSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/genreSpans",schemaPath:"#/properties/genreSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.genreInferred !== undefined){
let data9 = data.genreInferred;
if((typeof data9 !== "string") && (data9 !== null)){
const err60 = {instancePath:instancePath+"/genreInferred",schemaPath:"#/properties/genreInferred/type",keyword:"type",params:{type: schema14.properties.genreInferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err61 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data10 === "final") || (data10 === "draft")) || (data10 === "trial"))){
const err62 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.statusSpans !== undefined){
let data11 = data.statusSpans;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.start === undefined){
const err63 = {instancePath:instancePath+"/statusSpans/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data12.end === undefined){
const err64 = {instancePath:instancePath+"/statusSpans/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "start") || (key2 === "end"))){
const err65 = {instancePath:instancePath+"/statusSpans/" + i1,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data12.start !== undefined){
let data13 = data12.start;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err66 = {instancePath:instancePath+"/statusSpans/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err67 = {instancePath:instancePath+"/statusSpans/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data12.end !== undefined){
let data14 = data12.end;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err68 = {instancePath:instancePath+"/statusSpans/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err69 = {instancePath:instancePath+"/statusSpans/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/statusSpans/" + i1,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/statusSpans",schemaPath:"#/properties/statusSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.issuers !== undefined){
let data15 = data.issuers;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18(data15[i2], {instancePath:instancePath+"/issuers/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.recipients !== undefined){
let data17 = data.recipients;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate20(data17[i3], {instancePath:instancePath+"/recipients/" + i3,parentData:data17,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.signers !== undefined){
let data19 = data.signers;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate18(data19[i4], {instancePath:instancePath+"/signers/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data21 = data.issuedOn;
if((typeof data21 !== "string") && (data21 !== null)){
const err75 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: schema14.properties.issuedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err76 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.issuedOnSpans !== undefined){
let data22 = data.issuedOnSpans;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.start === undefined){
const err77 = {instancePath:instancePath+"/issuedOnSpans/" + i5,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data23.end === undefined){
const err78 = {instancePath:instancePath+"/issuedOnSpans/" + i5,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key3 in data23){
if(!((key3 === "start") || (key3 === "end"))){
const err79 = {instancePath:instancePath+"/issuedOnSpans/" + i5,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data23.start !== undefined){
let data24 = data23.start;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err80 = {instancePath:instancePath+"/issuedOnSpans/" + i5+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err81 = {instancePath:instancePath+"/issuedOnSpans/" + i5+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data23.end !== undefined){
let data25 = data23.end;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err82 = {instancePath:instancePath+"/issuedOnSpans/" + i5+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err83 = {instancePath:instancePath+"/issuedOnSpans/" + i5+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/issuedOnSpans/" + i5,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/issuedOnSpans",schemaPath:"#/properties/issuedOnSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.publicity !== undefined){
let data26 = data.publicity;
const _errs67 = errors;
let valid22 = false;
let passing3 = null;
const _errs68 = errors;
if(!(validate23(data26, {instancePath:instancePath+"/publicity",parentData:data,parentDataProperty:"publicity",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid3 = _errs68 === errors;
if(_valid3){
valid22 = true;
passing3 = 0;
}
const _errs69 = errors;
if(data26 !== null){
const err86 = {instancePath:instancePath+"/publicity",schemaPath:"#/properties/publicity/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid3 = _errs69 === errors;
if(_valid3 && valid22){
valid22 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid22 = true;
passing3 = 1;
}
}
if(!valid22){
const err87 = {instancePath:instancePath+"/publicity",schemaPath:"#/properties/publicity/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data.contact !== undefined){
let data27 = data.contact;
const _errs72 = errors;
let valid23 = false;
let passing4 = null;
const _errs73 = errors;
if(!(validate13(data27, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid4 = _errs73 === errors;
if(_valid4){
valid23 = true;
passing4 = 0;
}
const _errs74 = errors;
if(data27 !== null){
const err88 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid4 = _errs74 === errors;
if(_valid4 && valid23){
valid23 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid23 = true;
passing4 = 1;
}
}
if(!valid23){
const err89 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.copiedTo !== undefined){
let data28 = data.copiedTo;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(!(validate18(data28[i6], {instancePath:instancePath+"/copiedTo/" + i6,parentData:data28,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/copiedTo",schemaPath:"#/properties/copiedTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.printedBy !== undefined){
let data30 = data.printedBy;
const _errs80 = errors;
let valid26 = false;
let passing5 = null;
const _errs81 = errors;
if(!(validate18(data30, {instancePath:instancePath+"/printedBy",parentData:data,parentDataProperty:"printedBy",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid5 = _errs81 === errors;
if(_valid5){
valid26 = true;
passing5 = 0;
}
const _errs82 = errors;
if(data30 !== null){
const err91 = {instancePath:instancePath+"/printedBy",schemaPath:"#/properties/printedBy/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid5 = _errs82 === errors;
if(_valid5 && valid26){
valid26 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid26 = true;
passing5 = 1;
}
}
if(!valid26){
const err92 = {instancePath:instancePath+"/printedBy",schemaPath:"#/properties/printedBy/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.printedOn !== undefined){
let data31 = data.printedOn;
if((typeof data31 !== "string") && (data31 !== null)){
const err93 = {instancePath:instancePath+"/printedOn",schemaPath:"#/properties/printedOn/type",keyword:"type",params:{type: schema14.properties.printedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err94 = {instancePath:instancePath+"/printedOn",schemaPath:"#/properties/printedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data.printedOnSpans !== undefined){
let data32 = data.printedOnSpans;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.start === undefined){
const err95 = {instancePath:instancePath+"/printedOnSpans/" + i7,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data33.end === undefined){
const err96 = {instancePath:instancePath+"/printedOnSpans/" + i7,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key4 in data33){
if(!((key4 === "start") || (key4 === "end"))){
const err97 = {instancePath:instancePath+"/printedOnSpans/" + i7,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data33.start !== undefined){
let data34 = data33.start;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err98 = {instancePath:instancePath+"/printedOnSpans/" + i7+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err99 = {instancePath:instancePath+"/printedOnSpans/" + i7+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data33.end !== undefined){
let data35 = data33.end;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err100 = {instancePath:instancePath+"/printedOnSpans/" + i7+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err101 = {instancePath:instancePath+"/printedOnSpans/" + i7+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/printedOnSpans/" + i7,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/printedOnSpans",schemaPath:"#/properties/printedOnSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.sealedBy !== undefined){
let data36 = data.sealedBy;
const _errs97 = errors;
let valid31 = false;
let passing6 = null;
const _errs98 = errors;
if(!(validate18(data36, {instancePath:instancePath+"/sealedBy",parentData:data,parentDataProperty:"sealedBy",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid6 = _errs98 === errors;
if(_valid6){
valid31 = true;
passing6 = 0;
}
const _errs99 = errors;
if(data36 !== null){
const err104 = {instancePath:instancePath+"/sealedBy",schemaPath:"#/properties/sealedBy/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid6 = _errs99 === errors;
if(_valid6 && valid31){
valid31 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid31 = true;
passing6 = 1;
}
}
if(!valid31){
const err105 = {instancePath:instancePath+"/sealedBy",schemaPath:"#/properties/sealedBy/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data.copyNumber !== undefined){
let data37 = data.copyNumber;
const _errs102 = errors;
let valid32 = false;
let passing7 = null;
const _errs103 = errors;
if(!(validate13(data37, {instancePath:instancePath+"/copyNumber",parentData:data,parentDataProperty:"copyNumber",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid7 = _errs103 === errors;
if(_valid7){
valid32 = true;
passing7 = 0;
}
const _errs104 = errors;
if(data37 !== null){
const err106 = {instancePath:instancePath+"/copyNumber",schemaPath:"#/properties/copyNumber/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid7 = _errs104 === errors;
if(_valid7 && valid32){
valid32 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid32 = true;
passing7 = 1;
}
}
if(!valid32){
const err107 = {instancePath:instancePath+"/copyNumber",schemaPath:"#/properties/copyNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data.secrecy !== undefined){
let data38 = data.secrecy;
const _errs107 = errors;
let valid33 = false;
let passing8 = null;
const _errs108 = errors;
if(!(validate13(data38, {instancePath:instancePath+"/secrecy",parentData:data,parentDataProperty:"secrecy",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid8 = _errs108 === errors;
if(_valid8){
valid33 = true;
passing8 = 0;
}
const _errs109 = errors;
if(data38 !== null){
const err108 = {instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid8 = _errs109 === errors;
if(_valid8 && valid33){
valid33 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid33 = true;
passing8 = 1;
}
}
if(!valid33){
const err109 = {instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data.urgency !== undefined){
let data39 = data.urgency;
const _errs112 = errors;
let valid34 = false;
let passing9 = null;
const _errs113 = errors;
if(!(validate13(data39, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid9 = _errs113 === errors;
if(_valid9){
valid34 = true;
passing9 = 0;
}
const _errs114 = errors;
if(data39 !== null){
const err110 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid9 = _errs114 === errors;
if(_valid9 && valid34){
valid34 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid34 = true;
passing9 = 1;
}
}
if(!valid34){
const err111 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data.keywords !== undefined){
let data40 = data.keywords;
if(Array.isArray(data40)){
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
if(!(validate13(data40[i8], {instancePath:instancePath+"/keywords/" + i8,parentData:data40,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err112 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.registrationNumber !== undefined){
let data42 = data.registrationNumber;
const _errs120 = errors;
let valid37 = false;
let passing10 = null;
const _errs121 = errors;
if(!(validate13(data42, {instancePath:instancePath+"/registrationNumber",parentData:data,parentDataProperty:"registrationNumber",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid10 = _errs121 === errors;
if(_valid10){
valid37 = true;
passing10 = 0;
}
const _errs122 = errors;
if(data42 !== null){
const err113 = {instancePath:instancePath+"/registrationNumber",schemaPath:"#/properties/registrationNumber/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid10 = _errs122 === errors;
if(_valid10 && valid37){
valid37 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid37 = true;
passing10 = 1;
}
}
if(!valid37){
const err114 = {instancePath:instancePath+"/registrationNumber",schemaPath:"#/properties/registrationNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data.effectiveFrom !== undefined){
let data43 = data.effectiveFrom;
if((typeof data43 !== "string") && (data43 !== null)){
const err115 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"#/properties/effectiveFrom/type",keyword:"type",params:{type: schema14.properties.effectiveFrom.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err116 = {instancePath:instancePath+"/effectiveFrom",schemaPath:"#/properties/effectiveFrom/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data.effectiveFromText !== undefined){
let data44 = data.effectiveFromText;
if((typeof data44 !== "string") && (data44 !== null)){
const err117 = {instancePath:instancePath+"/effectiveFromText",schemaPath:"#/properties/effectiveFromText/type",keyword:"type",params:{type: schema14.properties.effectiveFromText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.effectiveFromInferred !== undefined){
let data45 = data.effectiveFromInferred;
if((typeof data45 !== "string") && (data45 !== null)){
const err118 = {instancePath:instancePath+"/effectiveFromInferred",schemaPath:"#/properties/effectiveFromInferred/type",keyword:"type",params:{type: schema14.properties.effectiveFromInferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.effectiveFromSpans !== undefined){
let data46 = data.effectiveFromSpans;
if(Array.isArray(data46)){
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
let data47 = data46[i9];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.start === undefined){
const err119 = {instancePath:instancePath+"/effectiveFromSpans/" + i9,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data47.end === undefined){
const err120 = {instancePath:instancePath+"/effectiveFromSpans/" + i9,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key5 in data47){
if(!((key5 === "start") || (key5 === "end"))){
const err121 = {instancePath:instancePath+"/effectiveFromSpans/" + i9,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data47.start !== undefined){
let data48 = data47.start;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err122 = {instancePath:instancePath+"/effectiveFromSpans/" + i9+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err123 = {instancePath:instancePath+"/effectiveFromSpans/" + i9+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data47.end !== undefined){
let data49 = data47.end;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err124 = {instancePath:instancePath+"/effectiveFromSpans/" + i9+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err125 = {instancePath:instancePath+"/effectiveFromSpans/" + i9+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/effectiveFromSpans/" + i9,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/effectiveFromSpans",schemaPath:"#/properties/effectiveFromSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data50 = data.expiresOn;
if((typeof data50 !== "string") && (data50 !== null)){
const err128 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: schema14.properties.expiresOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
const err129 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data.expiresOnText !== undefined){
let data51 = data.expiresOnText;
if((typeof data51 !== "string") && (data51 !== null)){
const err130 = {instancePath:instancePath+"/expiresOnText",schemaPath:"#/properties/expiresOnText/type",keyword:"type",params:{type: schema14.properties.expiresOnText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.expiresOnInferred !== undefined){
let data52 = data.expiresOnInferred;
if((typeof data52 !== "string") && (data52 !== null)){
const err131 = {instancePath:instancePath+"/expiresOnInferred",schemaPath:"#/properties/expiresOnInferred/type",keyword:"type",params:{type: schema14.properties.expiresOnInferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.expiresOnSpans !== undefined){
let data53 = data.expiresOnSpans;
if(Array.isArray(data53)){
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
let data54 = data53[i10];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.start === undefined){
const err132 = {instancePath:instancePath+"/expiresOnSpans/" + i10,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data54.end === undefined){
const err133 = {instancePath:instancePath+"/expiresOnSpans/" + i10,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key6 in data54){
if(!((key6 === "start") || (key6 === "end"))){
const err134 = {instancePath:instancePath+"/expiresOnSpans/" + i10,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data54.start !== undefined){
let data55 = data54.start;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err135 = {instancePath:instancePath+"/expiresOnSpans/" + i10+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err136 = {instancePath:instancePath+"/expiresOnSpans/" + i10+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data54.end !== undefined){
let data56 = data54.end;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err137 = {instancePath:instancePath+"/expiresOnSpans/" + i10+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err138 = {instancePath:instancePath+"/expiresOnSpans/" + i10+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/expiresOnSpans/" + i10,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/expiresOnSpans",schemaPath:"#/properties/expiresOnSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.interpretedBy !== undefined){
let data57 = data.interpretedBy;
const _errs157 = errors;
let valid46 = false;
let passing11 = null;
const _errs158 = errors;
if(!(validate18(data57, {instancePath:instancePath+"/interpretedBy",parentData:data,parentDataProperty:"interpretedBy",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid11 = _errs158 === errors;
if(_valid11){
valid46 = true;
passing11 = 0;
}
const _errs159 = errors;
if(data57 !== null){
const err141 = {instancePath:instancePath+"/interpretedBy",schemaPath:"#/properties/interpretedBy/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid11 = _errs159 === errors;
if(_valid11 && valid46){
valid46 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid46 = true;
passing11 = 1;
}
}
if(!valid46){
const err142 = {instancePath:instancePath+"/interpretedBy",schemaPath:"#/properties/interpretedBy/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
if(data.indexNumber !== undefined){
let data58 = data.indexNumber;
const _errs162 = errors;
let valid47 = false;
let passing12 = null;
const _errs163 = errors;
if(!(validate13(data58, {instancePath:instancePath+"/indexNumber",parentData:data,parentDataProperty:"indexNumber",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid12 = _errs163 === errors;
if(_valid12){
valid47 = true;
passing12 = 0;
}
const _errs164 = errors;
if(data58 !== null){
const err143 = {instancePath:instancePath+"/indexNumber",schemaPath:"#/properties/indexNumber/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid12 = _errs164 === errors;
if(_valid12 && valid47){
valid47 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid47 = true;
passing12 = 1;
}
}
if(!valid47){
const err144 = {instancePath:instancePath+"/indexNumber",schemaPath:"#/properties/indexNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
if(data.topic !== undefined){
let data59 = data.topic;
const _errs167 = errors;
let valid48 = false;
let passing13 = null;
const _errs168 = errors;
if(!(validate13(data59, {instancePath:instancePath+"/topic",parentData:data,parentDataProperty:"topic",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid13 = _errs168 === errors;
if(_valid13){
valid48 = true;
passing13 = 0;
}
const _errs169 = errors;
if(data59 !== null){
const err145 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid13 = _errs169 === errors;
if(_valid13 && valid48){
valid48 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid48 = true;
passing13 = 1;
}
}
if(!valid48){
const err146 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/oneOf",keyword:"oneOf",params:{passingSchemas: passing13},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data.validity !== undefined){
let data60 = data.validity;
const _errs172 = errors;
let valid49 = false;
let passing14 = null;
const _errs173 = errors;
if(!(validate13(data60, {instancePath:instancePath+"/validity",parentData:data,parentDataProperty:"validity",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid14 = _errs173 === errors;
if(_valid14){
valid49 = true;
passing14 = 0;
}
const _errs174 = errors;
if(data60 !== null){
const err147 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid14 = _errs174 === errors;
if(_valid14 && valid49){
valid49 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid49 = true;
passing14 = 1;
}
}
if(!valid49){
const err148 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/oneOf",keyword:"oneOf",params:{passingSchemas: passing14},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
if(data.publishedOn !== undefined){
let data61 = data.publishedOn;
if((typeof data61 !== "string") && (data61 !== null)){
const err149 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: schema14.properties.publishedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err150 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data.publishedOnSpans !== undefined){
let data62 = data.publishedOnSpans;
if(Array.isArray(data62)){
const len11 = data62.length;
for(let i11=0; i11<len11; i11++){
let data63 = data62[i11];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.start === undefined){
const err151 = {instancePath:instancePath+"/publishedOnSpans/" + i11,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data63.end === undefined){
const err152 = {instancePath:instancePath+"/publishedOnSpans/" + i11,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key7 in data63){
if(!((key7 === "start") || (key7 === "end"))){
const err153 = {instancePath:instancePath+"/publishedOnSpans/" + i11,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data63.start !== undefined){
let data64 = data63.start;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err154 = {instancePath:instancePath+"/publishedOnSpans/" + i11+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err155 = {instancePath:instancePath+"/publishedOnSpans/" + i11+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data63.end !== undefined){
let data65 = data63.end;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err156 = {instancePath:instancePath+"/publishedOnSpans/" + i11+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err157 = {instancePath:instancePath+"/publishedOnSpans/" + i11+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
else {
const err158 = {instancePath:instancePath+"/publishedOnSpans/" + i11,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/publishedOnSpans",schemaPath:"#/properties/publishedOnSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.publisher !== undefined){
let data66 = data.publisher;
const _errs189 = errors;
let valid54 = false;
let passing15 = null;
const _errs190 = errors;
if(!(validate18(data66, {instancePath:instancePath+"/publisher",parentData:data,parentDataProperty:"publisher",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid15 = _errs190 === errors;
if(_valid15){
valid54 = true;
passing15 = 0;
}
const _errs191 = errors;
if(data66 !== null){
const err160 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid15 = _errs191 === errors;
if(_valid15 && valid54){
valid54 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid54 = true;
passing15 = 1;
}
}
if(!valid54){
const err161 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/oneOf",keyword:"oneOf",params:{passingSchemas: passing15},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err162 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"A part of the document.","type":"object","additionalProperties":false,"required":["id","role","parentId","present","title","preamble","sections","closing","spans"],"properties":{"id":{"description":"`notice`, `instrument`, `attachment-1`, …","type":"string"},"role":{"description":"notice (印发通知), instrument (the issued text), attachment, imprint (版记), portal (site header).","type":"string","enum":["notice","instrument","attachment","imprint","portal"]},"parentId":{"description":"The part in which a forwarded notice or its text came.","type":["string","null"]},"present":{"description":"False for an attachment that is announced but absent.","type":"boolean"},"title":{"description":"Title of the part, on one line.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"preamble":{"description":"Text before the first section.","type":"array","items":{"$ref":"#/definitions/block"}},"sections":{"description":"Depth-1 sections.","type":"array","items":{"$ref":"#/definitions/section"}},"closing":{"description":"Text behind the last section: 特此通知, lists of attachments.","type":"array","items":{"$ref":"#/definitions/block"}},"spans":{"description":"One range from the first to the last leaf; empty without leaves.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};
const schema34 = {"description":"A paragraph, list, reference to a table, figure caption, or text nobody could read.","type":"object","additionalProperties":false,"required":["type","text","tableId","spans"],"properties":{"type":{"description":"Kind of block.","type":"string","enum":["paragraph","list","tableRef","figureNote","unparsed"]},"text":{"description":"Text joined over line and page breaks; the caption for a tableRef.","type":"string"},"tableId":{"description":"Id of the table a tableRef stands for.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tableId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tableId"},message:"must have required property '"+"tableId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spans === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "text")) || (key0 === "tableId")) || (key0 === "spans"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data0 === "paragraph") || (data0 === "list")) || (data0 === "tableRef")) || (data0 === "figureNote")) || (data0 === "unparsed"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tableId !== undefined){
let data2 = data.tableId;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/tableId",schemaPath:"#/properties/tableId/type",keyword:"type",params:{type: schema34.properties.tableId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.spans !== undefined){
let data3 = data.spans;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.start === undefined){
const err9 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.end === undefined){
const err10 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "start") || (key1 === "end"))){
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.start !== undefined){
let data5 = data4.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data4.end !== undefined){
let data6 = data4.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"A structural node of the outline.","type":"object","additionalProperties":false,"required":["id","depth","marker","heading","headingSpans","category","blocks","sections","spans"],"properties":{"id":{"description":"Path of ordinals from the part, e.g. `instrument/3/2/4`; survives a corrected scan.","type":"string"},"depth":{"description":"1 at the top of its part.","type":"integer","minimum":1},"marker":{"description":"Its marker; null for a heading without a number.","oneOf":[{"$ref":"#/definitions/marker"},{"type":"null"}]},"heading":{"description":"Heading or run-in label on one line, without end punctuation; null where the item goes straight into its sentence.","type":["string","null"]},"headingSpans":{"description":"Places of the heading with its end punctuation.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"category":{"description":"What the section is for.","type":"string","enum":["context","goal","measure","outcome","schedule","safeguard","provision","final","other"]},"blocks":{"description":"Own text in reading order.","type":"array","items":{"$ref":"#/definitions/block"}},"sections":{"description":"Sections below, in order.","type":"array","items":{"$ref":"#/definitions/section"}},"spans":{"description":"One range from the first to the last leaf.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}};
const schema41 = {"description":"How sure a reading is (reserved).","type":"object","additionalProperties":false,"required":["score","reasons"],"properties":{"score":{"description":"0 to 1.","type":"number","minimum":0,"maximum":1},"reasons":{"description":"Reason codes.","type":"array","items":{"type":"string"}}}};
const schema42 = {"description":"A rival reading that was rejected (reserved).","type":"object","additionalProperties":false,"required":["reading","reason"],"properties":{"reading":{"description":"The rival reading.","type":"string"},"reason":{"description":"Why it was rejected.","type":"string"}}};
const schema37 = {"description":"The number in front of a section.","type":"object","additionalProperties":false,"required":["text","scheme","ordinal","spans"],"properties":{"text":{"description":"As printed: `（一）`, `第三条`.","type":"string"},"scheme":{"description":"Marker family: hanDot 一、, hanParen （一）, digitDot 1., digitParen （1）, digitHalfParen 1）, circled ①, part 第一编, subpart 第一分编, chapter 第一章, sectionOf 第一节, article 第一条, decimal 1.1, box 专栏1, attachment 附件1, hanOrdinal 应用一：, letter A..","type":"string","enum":["hanDot","hanParen","digitDot","digitParen","digitHalfParen","circled","part","subpart","chapter","sectionOf","article","decimal","box","attachment","hanOrdinal","letter"]},"ordinal":{"description":"The number it stands for.","type":["integer","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheme === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ordinal === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ordinal"},message:"must have required property '"+"ordinal"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spans === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "scheme")) || (key0 === "ordinal")) || (key0 === "spans"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scheme !== undefined){
let data1 = data.scheme;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((((((((((data1 === "hanDot") || (data1 === "hanParen")) || (data1 === "digitDot")) || (data1 === "digitParen")) || (data1 === "digitHalfParen")) || (data1 === "circled")) || (data1 === "part")) || (data1 === "subpart")) || (data1 === "chapter")) || (data1 === "sectionOf")) || (data1 === "article")) || (data1 === "decimal")) || (data1 === "box")) || (data1 === "attachment")) || (data1 === "hanOrdinal")) || (data1 === "letter"))){
const err7 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema37.properties.scheme.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ordinal !== undefined){
let data2 = data.ordinal;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/type",keyword:"type",params:{type: schema37.properties.ordinal.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.spans !== undefined){
let data3 = data.spans;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.start === undefined){
const err9 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.end === undefined){
const err10 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "start") || (key1 === "end"))){
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.start !== undefined){
let data5 = data4.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data4.end !== undefined){
let data6 = data4.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate44};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.depth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marker === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marker"},message:"must have required property '"+"marker"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.heading === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.headingSpans === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headingSpans"},message:"must have required property '"+"headingSpans"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.category === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.blocks === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sections === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.spans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.depth !== undefined){
let data1 = data.depth;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.marker !== undefined){
let data2 = data.marker;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate45(data2, {instancePath:instancePath+"/marker",parentData:data,parentDataProperty:"marker",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err13 = {instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err14 = {instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.heading !== undefined){
let data3 = data.heading;
if((typeof data3 !== "string") && (data3 !== null)){
const err15 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: schema36.properties.heading.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.headingSpans !== undefined){
let data4 = data.headingSpans;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.start === undefined){
const err16 = {instancePath:instancePath+"/headingSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.end === undefined){
const err17 = {instancePath:instancePath+"/headingSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "start") || (key1 === "end"))){
const err18 = {instancePath:instancePath+"/headingSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.start !== undefined){
let data6 = data5.start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/headingSpans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/headingSpans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.end !== undefined){
let data7 = data5.end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/headingSpans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/headingSpans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/headingSpans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/headingSpans",schemaPath:"#/properties/headingSpans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.category !== undefined){
let data8 = data.category;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((((((data8 === "context") || (data8 === "goal")) || (data8 === "measure")) || (data8 === "outcome")) || (data8 === "schedule")) || (data8 === "safeguard")) || (data8 === "provision")) || (data8 === "final")) || (data8 === "other"))){
const err26 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema36.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.blocks !== undefined){
let data9 = data.blocks;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate42(data9[i1], {instancePath:instancePath+"/blocks/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.sections !== undefined){
let data11 = data.sections;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data11[i2], {instancePath:instancePath+"/sections/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.spans !== undefined){
let data13 = data.spans;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.start === undefined){
const err29 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.end === undefined){
const err30 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "start") || (key2 === "end"))){
const err31 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.start !== undefined){
let data15 = data14.start;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/spans/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/spans/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data14.end !== undefined){
let data16 = data14.end;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/spans/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/spans/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.confidence !== undefined){
let data17 = data.confidence;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.score === undefined){
const err38 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17.reasons === undefined){
const err39 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "score") || (key3 === "reasons"))){
const err40 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.score !== undefined){
let data18 = data17.score;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.reasons !== undefined){
let data19 = data17.reasons;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(typeof data19[i4] !== "string"){
const err44 = {instancePath:instancePath+"/confidence/reasons/" + i4,schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/confidence/reasons",schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data21 = data.alternatives;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.reading === undefined){
const err47 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data22.reason === undefined){
const err48 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data22){
if(!((key4 === "reading") || (key4 === "reason"))){
const err49 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.reading !== undefined){
if(typeof data22.reading !== "string"){
const err50 = {instancePath:instancePath+"/alternatives/" + i5+"/reading",schemaPath:"common.schema.json#/definitions/alternative/properties/reading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.reason !== undefined){
if(typeof data22.reason !== "string"){
const err51 = {instancePath:instancePath+"/alternatives/" + i5+"/reason",schemaPath:"common.schema.json#/definitions/alternative/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.parentId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parentId"},message:"must have required property '"+"parentId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.present === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.preamble === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preamble"},message:"must have required property '"+"preamble"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sections === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.closing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closing"},message:"must have required property '"+"closing"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.spans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data1 === "notice") || (data1 === "instrument")) || (data1 === "attachment")) || (data1 === "imprint")) || (data1 === "portal"))){
const err12 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parentId !== undefined){
let data2 = data.parentId;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: schema33.properties.parentId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.present !== undefined){
if(typeof data.present !== "boolean"){
const err14 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate13(data4, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data4 !== null){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.preamble !== undefined){
let data5 = data.preamble;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data5[i0], {instancePath:instancePath+"/preamble/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/preamble",schemaPath:"#/properties/preamble/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sections !== undefined){
let data7 = data.sections;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate44(data7[i1], {instancePath:instancePath+"/sections/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.closing !== undefined){
let data9 = data.closing;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate42(data9[i2], {instancePath:instancePath+"/closing/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/closing",schemaPath:"#/properties/closing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.spans !== undefined){
let data11 = data.spans;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.start === undefined){
const err20 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.end === undefined){
const err21 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "start") || (key1 === "end"))){
const err22 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.start !== undefined){
let data13 = data12.start;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/spans/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/spans/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data12.end !== undefined){
let data14 = data12.end;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/spans/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/spans/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/spans/" + i3,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"What tells somebody to do something.","type":"object","additionalProperties":false,"required":["id","sectionId","ordinal","label","heading","text","path","category","responsibilityIds","indicatorIds","citationIds","deadlines","spans"],"properties":{"id":{"description":"`measure/` and the id of its section.","type":"string"},"sectionId":{"description":"Its section.","type":"string"},"ordinal":{"description":"Runs through the document from 1.","type":"integer","minimum":1},"label":{"description":"Printed trail, e.g. `三、（一）1.`","type":"string"},"heading":{"description":"Heading of its section.","type":["string","null"]},"text":{"description":"Prose without marker, heading and responsibility bracket.","type":"string"},"path":{"description":"Headings of the sections above, outermost first.","type":"array","items":{"type":"string"}},"category":{"description":"Category of its section.","type":"string","enum":["measure","outcome","schedule","safeguard"]},"responsibilityIds":{"description":"Its clauses.","type":"array","items":{"type":"string"}},"indicatorIds":{"description":"Its indicators.","type":"array","items":{"type":"string"}},"citationIds":{"description":"Its citations.","type":"array","items":{"type":"string"}},"deadlines":{"description":"Deadlines of its prose.","type":"array","items":{"$ref":"common.schema.json#/definitions/deadline"}},"spans":{"description":"One range over its section.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}};
const schema45 = {"description":"A time by which something is due.","type":"object","additionalProperties":false,"required":["text","by","from","precision","ongoing","recurring","within","inferred","spans"],"properties":{"text":{"description":"As printed.","type":"string"},"by":{"description":"Last day, ISO: `2023年12月底前` is 2023-12-31.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"from":{"description":"First day of an interval, ISO.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"precision":{"description":"Unit of the printed time.","enum":["year","half","quarter","month","tenDays","day",null]},"ongoing":{"description":"Whether the task goes on without end (持续推进).","type":"boolean"},"recurring":{"description":"Cycle of a repeated task.","enum":["year","quarter","month",null]},"within":{"description":"A duration and the event it runs from, or null.","oneOf":[{"$ref":"common.schema.json#/definitions/within"},{"type":"null"}]},"inferred":{"description":"Rule that supplied what is not printed, e.g. `document-year`.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};
const schema46 = {"description":"Duration from an event: `自印发之日起30个工作日内`.","type":"object","additionalProperties":false,"required":["n","unit","anchor"],"properties":{"n":{"description":"How many units.","type":"number"},"unit":{"description":"Unit of the duration.","type":"string","enum":["year","month","week","day","workday"]},"anchor":{"description":"Event as printed, e.g. `印发`; null when none is named.","type":["string","null"]}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.precision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ongoing === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ongoing"},message:"must have required property '"+"ongoing"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recurring === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recurring"},message:"must have required property '"+"recurring"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.within === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.inferred === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inferred"},message:"must have required property '"+"inferred"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.spans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if((typeof data1 !== "string") && (data1 !== null)){
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema45.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err12 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.from !== undefined){
let data2 = data.from;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema45.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.precision !== undefined){
let data3 = data.precision;
if(!(((((((data3 === "year") || (data3 === "half")) || (data3 === "quarter")) || (data3 === "month")) || (data3 === "tenDays")) || (data3 === "day")) || (data3 === null))){
const err15 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues: schema45.properties.precision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ongoing !== undefined){
if(typeof data.ongoing !== "boolean"){
const err16 = {instancePath:instancePath+"/ongoing",schemaPath:"#/properties/ongoing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.recurring !== undefined){
let data5 = data.recurring;
if(!((((data5 === "year") || (data5 === "quarter")) || (data5 === "month")) || (data5 === null))){
const err17 = {instancePath:instancePath+"/recurring",schemaPath:"#/properties/recurring/enum",keyword:"enum",params:{allowedValues: schema45.properties.recurring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.within !== undefined){
let data6 = data.within;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.n === undefined){
const err18 = {instancePath:instancePath+"/within",schemaPath:"common.schema.json#/definitions/within/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.unit === undefined){
const err19 = {instancePath:instancePath+"/within",schemaPath:"common.schema.json#/definitions/within/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.anchor === undefined){
const err20 = {instancePath:instancePath+"/within",schemaPath:"common.schema.json#/definitions/within/required",keyword:"required",params:{missingProperty: "anchor"},message:"must have required property '"+"anchor"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "n") || (key1 === "unit")) || (key1 === "anchor"))){
const err21 = {instancePath:instancePath+"/within",schemaPath:"common.schema.json#/definitions/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.n !== undefined){
let data7 = data6.n;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/within/n",schemaPath:"common.schema.json#/definitions/within/properties/n/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.unit !== undefined){
let data8 = data6.unit;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/within/unit",schemaPath:"common.schema.json#/definitions/within/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data8 === "year") || (data8 === "month")) || (data8 === "week")) || (data8 === "day")) || (data8 === "workday"))){
const err24 = {instancePath:instancePath+"/within/unit",schemaPath:"common.schema.json#/definitions/within/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.anchor !== undefined){
let data9 = data6.anchor;
if((typeof data9 !== "string") && (data9 !== null)){
const err25 = {instancePath:instancePath+"/within/anchor",schemaPath:"common.schema.json#/definitions/within/properties/anchor/type",keyword:"type",params:{type: schema46.properties.anchor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/within",schemaPath:"common.schema.json#/definitions/within/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data6 !== null){
const err27 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err28 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.inferred !== undefined){
let data10 = data.inferred;
if((typeof data10 !== "string") && (data10 !== null)){
const err29 = {instancePath:instancePath+"/inferred",schemaPath:"#/properties/inferred/type",keyword:"type",params:{type: schema45.properties.inferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.spans !== undefined){
let data11 = data.spans;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.start === undefined){
const err30 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.end === undefined){
const err31 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "start") || (key2 === "end"))){
const err32 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.start !== undefined){
let data13 = data12.start;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.end !== undefined){
let data14 = data12.end;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sectionId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sectionId"},message:"must have required property '"+"sectionId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ordinal === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ordinal"},message:"must have required property '"+"ordinal"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.label === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.heading === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.text === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.path === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.category === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.responsibilityIds === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsibilityIds"},message:"must have required property '"+"responsibilityIds"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.indicatorIds === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicatorIds"},message:"must have required property '"+"indicatorIds"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.citationIds === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citationIds"},message:"must have required property '"+"citationIds"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.deadlines === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadlines"},message:"must have required property '"+"deadlines"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.spans === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sectionId !== undefined){
if(typeof data.sectionId !== "string"){
const err15 = {instancePath:instancePath+"/sectionId",schemaPath:"#/properties/sectionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ordinal !== undefined){
let data2 = data.ordinal;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/ordinal",schemaPath:"#/properties/ordinal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err18 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.heading !== undefined){
let data4 = data.heading;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: schema44.properties.heading.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err20 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.path !== undefined){
let data6 = data.path;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err21 = {instancePath:instancePath+"/path/" + i0,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.category !== undefined){
let data8 = data.category;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data8 === "measure") || (data8 === "outcome")) || (data8 === "schedule")) || (data8 === "safeguard"))){
const err24 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema44.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.responsibilityIds !== undefined){
let data9 = data.responsibilityIds;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err25 = {instancePath:instancePath+"/responsibilityIds/" + i1,schemaPath:"#/properties/responsibilityIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/responsibilityIds",schemaPath:"#/properties/responsibilityIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.indicatorIds !== undefined){
let data11 = data.indicatorIds;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err27 = {instancePath:instancePath+"/indicatorIds/" + i2,schemaPath:"#/properties/indicatorIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/indicatorIds",schemaPath:"#/properties/indicatorIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.citationIds !== undefined){
let data13 = data.citationIds;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
const err29 = {instancePath:instancePath+"/citationIds/" + i3,schemaPath:"#/properties/citationIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/citationIds",schemaPath:"#/properties/citationIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.deadlines !== undefined){
let data15 = data.deadlines;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data15[i4], {instancePath:instancePath+"/deadlines/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.spans !== undefined){
let data17 = data.spans;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.start === undefined){
const err32 = {instancePath:instancePath+"/spans/" + i5,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18.end === undefined){
const err33 = {instancePath:instancePath+"/spans/" + i5,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data18){
if(!((key1 === "start") || (key1 === "end"))){
const err34 = {instancePath:instancePath+"/spans/" + i5,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data18.start !== undefined){
let data19 = data18.start;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err35 = {instancePath:instancePath+"/spans/" + i5+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err36 = {instancePath:instancePath+"/spans/" + i5+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data18.end !== undefined){
let data20 = data18.end;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/spans/" + i5+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/spans/" + i5+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/spans/" + i5,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.confidence !== undefined){
let data21 = data.confidence;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.score === undefined){
const err41 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data21.reasons === undefined){
const err42 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data21){
if(!((key2 === "score") || (key2 === "reasons"))){
const err43 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.score !== undefined){
let data22 = data21.score;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.reasons !== undefined){
let data23 = data21.reasons;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(typeof data23[i6] !== "string"){
const err47 = {instancePath:instancePath+"/confidence/reasons/" + i6,schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/confidence/reasons",schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data25 = data.alternatives;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.reading === undefined){
const err50 = {instancePath:instancePath+"/alternatives/" + i7,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data26.reason === undefined){
const err51 = {instancePath:instancePath+"/alternatives/" + i7,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "reading") || (key3 === "reason"))){
const err52 = {instancePath:instancePath+"/alternatives/" + i7,schemaPath:"common.schema.json#/definitions/alternative/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.reading !== undefined){
if(typeof data26.reading !== "string"){
const err53 = {instancePath:instancePath+"/alternatives/" + i7+"/reading",schemaPath:"common.schema.json#/definitions/alternative/properties/reading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.reason !== undefined){
if(typeof data26.reason !== "string"){
const err54 = {instancePath:instancePath+"/alternatives/" + i7+"/reason",schemaPath:"common.schema.json#/definitions/alternative/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/alternatives/" + i7,schemaPath:"common.schema.json#/definitions/alternative/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema51 = {"description":"A clause that assigns bodies.","type":"object","additionalProperties":false,"required":["id","ownerId","form","text","spans","assignments","persons","deadline","appliesTo","implied"],"properties":{"id":{"description":"Id of its owner, `#r` and a count.","type":"string"},"ownerId":{"description":"Section (or part) it belongs to.","type":"string"},"form":{"description":"bracket, line of its own, table column, or running prose.","type":"string","enum":["bracket","line","column","prose"]},"text":{"description":"As printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"assignments":{"description":"Bodies in printed order.","type":"array","items":{"$ref":"#/definitions/assignment"}},"persons":{"description":"Named persons.","type":"array","items":{"$ref":"#/definitions/person"}},"deadline":{"description":"Deadline inside the clause.","oneOf":[{"$ref":"common.schema.json#/definitions/deadline"},{"type":"null"}]},"appliesTo":{"description":"What it covers where an item has several clauses.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"implied":{"description":"Rule, where a scope sentence and not this clause assigns the body.","type":["string","null"]},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}};
const schema53 = {"description":"A body and its role.","type":"object","additionalProperties":false,"required":["role","roleText","organizationId","mention","alias","members","tier","spans","collective","preparatory","openEnded","inferred"],"properties":{"role":{"description":"lead (牵头), responsible (责任, 负责), support (配合, 参加), guide (指导).","type":"string","enum":["lead","responsible","support","guide"]},"roleText":{"description":"Label or verb as printed.","type":"string"},"organizationId":{"description":"The body.","type":["string","null"]},"mention":{"description":"Body as printed, on one line, with its bracketed second name.","type":"string"},"alias":{"description":"Second names.","type":"array","items":{"type":"string"}},"members":{"description":"Bodies that share a suffix, written out.","type":"array","items":{"type":"string"}},"tier":{"description":"Place of its group between commas, from 1.","type":"integer","minimum":1},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"collective":{"description":"Stands for many bodies.","type":"boolean"},"preparatory":{"description":"Being set up (筹).","type":"boolean"},"openEnded":{"description":"等 stands behind it.","type":"boolean"},"inferred":{"description":"Rule that gave the role or the body.","type":["string","null"]}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roleText === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleText"},message:"must have required property '"+"roleText"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.organizationId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organizationId"},message:"must have required property '"+"organizationId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mention === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mention"},message:"must have required property '"+"mention"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.alias === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"},message:"must have required property '"+"alias"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.members === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tier === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.spans === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.collective === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collective"},message:"must have required property '"+"collective"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.preparatory === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preparatory"},message:"must have required property '"+"preparatory"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.openEnded === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openEnded"},message:"must have required property '"+"openEnded"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.inferred === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inferred"},message:"must have required property '"+"inferred"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data0 === "lead") || (data0 === "responsible")) || (data0 === "support")) || (data0 === "guide"))){
const err14 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema53.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.roleText !== undefined){
if(typeof data.roleText !== "string"){
const err15 = {instancePath:instancePath+"/roleText",schemaPath:"#/properties/roleText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.organizationId !== undefined){
let data2 = data.organizationId;
if((typeof data2 !== "string") && (data2 !== null)){
const err16 = {instancePath:instancePath+"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"type",params:{type: schema53.properties.organizationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.mention !== undefined){
if(typeof data.mention !== "string"){
const err17 = {instancePath:instancePath+"/mention",schemaPath:"#/properties/mention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.alias !== undefined){
let data4 = data.alias;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err18 = {instancePath:instancePath+"/alias/" + i0,schemaPath:"#/properties/alias/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.members !== undefined){
let data6 = data.members;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err20 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tier !== undefined){
let data8 = data.tier;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.spans !== undefined){
let data9 = data.spans;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.start === undefined){
const err24 = {instancePath:instancePath+"/spans/" + i2,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.end === undefined){
const err25 = {instancePath:instancePath+"/spans/" + i2,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "start") || (key1 === "end"))){
const err26 = {instancePath:instancePath+"/spans/" + i2,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.start !== undefined){
let data11 = data10.start;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/spans/" + i2+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/spans/" + i2+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data10.end !== undefined){
let data12 = data10.end;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/spans/" + i2+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/spans/" + i2+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/spans/" + i2,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.collective !== undefined){
if(typeof data.collective !== "boolean"){
const err33 = {instancePath:instancePath+"/collective",schemaPath:"#/properties/collective/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.preparatory !== undefined){
if(typeof data.preparatory !== "boolean"){
const err34 = {instancePath:instancePath+"/preparatory",schemaPath:"#/properties/preparatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.openEnded !== undefined){
if(typeof data.openEnded !== "boolean"){
const err35 = {instancePath:instancePath+"/openEnded",schemaPath:"#/properties/openEnded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.inferred !== undefined){
let data16 = data.inferred;
if((typeof data16 !== "string") && (data16 !== null)){
const err36 = {instancePath:instancePath+"/inferred",schemaPath:"#/properties/inferred/type",keyword:"type",params:{type: schema53.properties.inferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema55 = {"description":"A named person (责任领导).","type":"object","additionalProperties":false,"required":["roleText","name","spans"],"properties":{"roleText":{"description":"Label as printed.","type":"string"},"name":{"description":"Name as printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleText === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roleText"},message:"must have required property '"+"roleText"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.spans === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "roleText") || (key0 === "name")) || (key0 === "spans"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roleText !== undefined){
if(typeof data.roleText !== "string"){
const err4 = {instancePath:instancePath+"/roleText",schemaPath:"#/properties/roleText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.spans !== undefined){
let data2 = data.spans;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.start === undefined){
const err6 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.end === undefined){
const err7 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "start") || (key1 === "end"))){
const err8 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.start !== undefined){
let data4 = data3.start;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3.end !== undefined){
let data5 = data3.end;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ownerId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.form === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spans === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.assignments === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.persons === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persons"},message:"must have required property '"+"persons"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.deadline === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadline"},message:"must have required property '"+"deadline"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.appliesTo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appliesTo"},message:"must have required property '"+"appliesTo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.implied === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implied"},message:"must have required property '"+"implied"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ownerId !== undefined){
if(typeof data.ownerId !== "string"){
const err12 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.form !== undefined){
let data2 = data.form;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data2 === "bracket") || (data2 === "line")) || (data2 === "column")) || (data2 === "prose"))){
const err14 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema51.properties.form.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err15 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.spans !== undefined){
let data4 = data.spans;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.start === undefined){
const err16 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.end === undefined){
const err17 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "start") || (key1 === "end"))){
const err18 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.start !== undefined){
let data6 = data5.start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.end !== undefined){
let data7 = data5.end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.assignments !== undefined){
let data8 = data.assignments;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data8[i1], {instancePath:instancePath+"/assignments/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.persons !== undefined){
let data10 = data.persons;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate58(data10[i2], {instancePath:instancePath+"/persons/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.deadline !== undefined){
let data12 = data.deadline;
const _errs27 = errors;
let valid9 = false;
let passing0 = null;
const _errs28 = errors;
if(!(validate52(data12, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data12 !== null){
const err27 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err28 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.appliesTo !== undefined){
let data13 = data.appliesTo;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.start === undefined){
const err29 = {instancePath:instancePath+"/appliesTo/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.end === undefined){
const err30 = {instancePath:instancePath+"/appliesTo/" + i3,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "start") || (key2 === "end"))){
const err31 = {instancePath:instancePath+"/appliesTo/" + i3,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.start !== undefined){
let data15 = data14.start;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/appliesTo/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/appliesTo/" + i3+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data14.end !== undefined){
let data16 = data14.end;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/appliesTo/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/appliesTo/" + i3+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/appliesTo/" + i3,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.implied !== undefined){
let data17 = data.implied;
if((typeof data17 !== "string") && (data17 !== null)){
const err38 = {instancePath:instancePath+"/implied",schemaPath:"#/properties/implied/type",keyword:"type",params:{type: schema51.properties.implied.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.confidence !== undefined){
let data18 = data.confidence;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.score === undefined){
const err39 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18.reasons === undefined){
const err40 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "score") || (key3 === "reasons"))){
const err41 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.score !== undefined){
let data19 = data18.score;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.reasons !== undefined){
let data20 = data18.reasons;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
const err45 = {instancePath:instancePath+"/confidence/reasons/" + i4,schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/confidence/reasons",schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data22 = data.alternatives;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.reading === undefined){
const err48 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.reason === undefined){
const err49 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data23){
if(!((key4 === "reading") || (key4 === "reason"))){
const err50 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.reading !== undefined){
if(typeof data23.reading !== "string"){
const err51 = {instancePath:instancePath+"/alternatives/" + i5+"/reading",schemaPath:"common.schema.json#/definitions/alternative/properties/reading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.reason !== undefined){
if(typeof data23.reason !== "string"){
const err52 = {instancePath:instancePath+"/alternatives/" + i5+"/reason",schemaPath:"common.schema.json#/definitions/alternative/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/alternatives/" + i5,schemaPath:"common.schema.json#/definitions/alternative/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema60 = {"description":"An indicator or quantified target.","type":"object","additionalProperties":false,"required":["id","ownerId","tableId","row","name","subjects","kind","baseline","target","property","period","cumulative","spans"],"properties":{"id":{"description":"Id of its table or owner, `#i` and a count.","type":"string"},"ownerId":{"description":"Section it belongs to.","type":["string","null"]},"tableId":{"description":"Its table.","type":["string","null"]},"row":{"description":"Row of the table, from 0.","type":["integer","null"]},"name":{"description":"Name as printed, without its unit.","type":"string"},"subjects":{"description":"Subjects that share a predicate.","type":"array","items":{"type":"string"}},"kind":{"description":"target, or actual for achievements.","type":"string","enum":["target","actual"]},"baseline":{"description":"Value at the start.","oneOf":[{"$ref":"common.schema.json#/definitions/quantity"},{"type":"null"}]},"target":{"description":"Value to reach, or reached.","oneOf":[{"$ref":"common.schema.json#/definitions/quantity"},{"type":"null"}]},"property":{"description":"From a property column or a note.","enum":["约束性","预期性",null]},"period":{"description":"Period of a rate.","enum":["year","quarter","month","week","day",null]},"cumulative":{"description":"Cumulative value (累计).","type":"boolean"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"confidence":{"$ref":"common.schema.json#/definitions/confidence"},"alternatives":{"description":"Reserved for doubt: readings that were rejected.","type":"array","items":{"$ref":"common.schema.json#/definitions/alternative"}}}};
const schema61 = {"description":"A number with its unit.","type":"object","additionalProperties":false,"required":["raw","value","max","unit","comparator","year","yearInferred","bracketed","note","spans"],"properties":{"raw":{"description":"As printed, e.g. `10.5万件`; empty for an empty cell.","type":"string"},"value":{"description":"In the base unit: 105000; null for an empty cell, a ratio or fraction.","type":["number","null"]},"max":{"description":"Upper bound of a range in the base unit.","type":["number","null"]},"unit":{"description":"Base unit: `件`, `元`, `%`, `件/年`.","type":["string","null"]},"comparator":{"description":"How the value is meant; a range is `=`.","type":"string","enum":["=",">=",">","<=","<","~"]},"year":{"description":"Year that governs the value.","type":["integer","null"]},"yearInferred":{"description":"Where an unprinted year came from: `item`, `clause`, `lead`.","type":["string","null"]},"bracketed":{"description":"Printed in brackets whose meaning a note explains.","type":"boolean"},"note":{"description":"That note.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.raw === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raw"},message:"must have required property '"+"raw"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.max === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.comparator === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparator"},message:"must have required property '"+"comparator"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.year === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.yearInferred === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yearInferred"},message:"must have required property '"+"yearInferred"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.bracketed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bracketed"},message:"must have required property '"+"bracketed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.note === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.spans === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.raw !== undefined){
if(typeof data.raw !== "string"){
const err11 = {instancePath:instancePath+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema61.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema61.properties.max.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: schema61.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.comparator !== undefined){
let data4 = data.comparator;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/comparator",schemaPath:"#/properties/comparator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((data4 === "=") || (data4 === ">=")) || (data4 === ">")) || (data4 === "<=")) || (data4 === "<")) || (data4 === "~"))){
const err16 = {instancePath:instancePath+"/comparator",schemaPath:"#/properties/comparator/enum",keyword:"enum",params:{allowedValues: schema61.properties.comparator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.year !== undefined){
let data5 = data.year;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: schema61.properties.year.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.yearInferred !== undefined){
let data6 = data.yearInferred;
if((typeof data6 !== "string") && (data6 !== null)){
const err18 = {instancePath:instancePath+"/yearInferred",schemaPath:"#/properties/yearInferred/type",keyword:"type",params:{type: schema61.properties.yearInferred.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.bracketed !== undefined){
if(typeof data.bracketed !== "boolean"){
const err19 = {instancePath:instancePath+"/bracketed",schemaPath:"#/properties/bracketed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.note !== undefined){
let data8 = data.note;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema61.properties.note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.spans !== undefined){
let data9 = data.spans;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.start === undefined){
const err21 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.end === undefined){
const err22 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "start") || (key1 === "end"))){
const err23 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.start !== undefined){
let data11 = data10.start;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data10.end !== undefined){
let data12 = data10.end;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ownerId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tableId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tableId"},message:"must have required property '"+"tableId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.row === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.subjects === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.baseline === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.target === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.property === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property"},message:"must have required property '"+"property"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.period === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.cumulative === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cumulative"},message:"must have required property '"+"cumulative"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.spans === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ownerId !== undefined){
let data1 = data.ownerId;
if((typeof data1 !== "string") && (data1 !== null)){
const err15 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: schema60.properties.ownerId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tableId !== undefined){
let data2 = data.tableId;
if((typeof data2 !== "string") && (data2 !== null)){
const err16 = {instancePath:instancePath+"/tableId",schemaPath:"#/properties/tableId/type",keyword:"type",params:{type: schema60.properties.tableId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.row !== undefined){
let data3 = data.row;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err17 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: schema60.properties.row.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.subjects !== undefined){
let data5 = data.subjects;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err19 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data7 === "target") || (data7 === "actual"))){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.baseline !== undefined){
let data8 = data.baseline;
const _errs19 = errors;
let valid3 = false;
let passing0 = null;
const _errs20 = errors;
if(!(validate63(data8, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data8 !== null){
const err23 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err24 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.target !== undefined){
let data9 = data.target;
const _errs24 = errors;
let valid4 = false;
let passing1 = null;
const _errs25 = errors;
if(!(validate63(data9, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs26 = errors;
if(data9 !== null){
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.property !== undefined){
let data10 = data.property;
if(!(((data10 === "约束性") || (data10 === "预期性")) || (data10 === null))){
const err27 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/enum",keyword:"enum",params:{allowedValues: schema60.properties.property.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.period !== undefined){
let data11 = data.period;
if(!((((((data11 === "year") || (data11 === "quarter")) || (data11 === "month")) || (data11 === "week")) || (data11 === "day")) || (data11 === null))){
const err28 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/enum",keyword:"enum",params:{allowedValues: schema60.properties.period.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.cumulative !== undefined){
if(typeof data.cumulative !== "boolean"){
const err29 = {instancePath:instancePath+"/cumulative",schemaPath:"#/properties/cumulative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.spans !== undefined){
let data13 = data.spans;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.start === undefined){
const err30 = {instancePath:instancePath+"/spans/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.end === undefined){
const err31 = {instancePath:instancePath+"/spans/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "start") || (key1 === "end"))){
const err32 = {instancePath:instancePath+"/spans/" + i1,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.start !== undefined){
let data15 = data14.start;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err33 = {instancePath:instancePath+"/spans/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/spans/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data14.end !== undefined){
let data16 = data14.end;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err35 = {instancePath:instancePath+"/spans/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/spans/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/spans/" + i1,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.confidence !== undefined){
let data17 = data.confidence;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.score === undefined){
const err39 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data17.reasons === undefined){
const err40 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "score") || (key2 === "reasons"))){
const err41 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.score !== undefined){
let data18 = data17.score;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err43 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/confidence/score",schemaPath:"common.schema.json#/definitions/confidence/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.reasons !== undefined){
let data19 = data17.reasons;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
const err45 = {instancePath:instancePath+"/confidence/reasons/" + i2,schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/confidence/reasons",schemaPath:"common.schema.json#/definitions/confidence/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/confidence",schemaPath:"common.schema.json#/definitions/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data21 = data.alternatives;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.reading === undefined){
const err48 = {instancePath:instancePath+"/alternatives/" + i3,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data22.reason === undefined){
const err49 = {instancePath:instancePath+"/alternatives/" + i3,schemaPath:"common.schema.json#/definitions/alternative/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data22){
if(!((key3 === "reading") || (key3 === "reason"))){
const err50 = {instancePath:instancePath+"/alternatives/" + i3,schemaPath:"common.schema.json#/definitions/alternative/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.reading !== undefined){
if(typeof data22.reading !== "string"){
const err51 = {instancePath:instancePath+"/alternatives/" + i3+"/reading",schemaPath:"common.schema.json#/definitions/alternative/properties/reading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.reason !== undefined){
if(typeof data22.reason !== "string"){
const err52 = {instancePath:instancePath+"/alternatives/" + i3+"/reason",schemaPath:"common.schema.json#/definitions/alternative/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/alternatives/" + i3,schemaPath:"common.schema.json#/definitions/alternative/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema66 = {"description":"A table.","type":"object","additionalProperties":false,"required":["id","ownerId","caption","columns","header","rows","notes","shape","spans"],"properties":{"id":{"description":"`table-1`, …","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"caption":{"description":"Caption.","oneOf":[{"$ref":"common.schema.json#/definitions/text"},{"type":"null"}]},"columns":{"description":"Column heads.","type":"array","items":{"type":"string"}},"header":{"description":"Header rows.","type":"array","items":{"type":"array","items":{"$ref":"#/definitions/cell"}}},"rows":{"description":"Rows, each as wide as the header.","type":"array","items":{"type":"array","items":{"$ref":"#/definitions/cell"}}},"notes":{"description":"Notes below or above.","type":"array","items":{"$ref":"common.schema.json#/definitions/text"}},"shape":{"description":"How the scan printed it.","type":"string","enum":["tabs","cells","tabCells","spaces","pipes","unparsed"]},"spans":{"description":"One range over all of it.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};
const schema67 = {"description":"A table cell.","type":"object","additionalProperties":false,"required":["text","spans","rowSpan","colSpan"],"properties":{"text":{"description":"As printed; empty cells stay.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"rowSpan":{"description":"Rows it covers.","type":"integer","minimum":1},"colSpan":{"description":"Columns it covers.","type":"integer","minimum":1}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.spans === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rowSpan === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rowSpan"},message:"must have required property '"+"rowSpan"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.colSpan === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "colSpan"},message:"must have required property '"+"colSpan"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "spans")) || (key0 === "rowSpan")) || (key0 === "colSpan"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.spans !== undefined){
let data1 = data.spans;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.start === undefined){
const err6 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.end === undefined){
const err7 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "start") || (key1 === "end"))){
const err8 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.start !== undefined){
let data3 = data2.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.end !== undefined){
let data4 = data2.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rowSpan !== undefined){
let data5 = data.rowSpan;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/rowSpan",schemaPath:"#/properties/rowSpan/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/rowSpan",schemaPath:"#/properties/rowSpan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.colSpan !== undefined){
let data6 = data.colSpan;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/colSpan",schemaPath:"#/properties/colSpan/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/colSpan",schemaPath:"#/properties/colSpan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ownerId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.caption === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caption"},message:"must have required property '"+"caption"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.columns === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.header === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rows === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.notes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shape === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"},message:"must have required property '"+"shape"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.spans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ownerId !== undefined){
let data1 = data.ownerId;
if((typeof data1 !== "string") && (data1 !== null)){
const err11 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: schema66.properties.ownerId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.caption !== undefined){
let data2 = data.caption;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate13(data2, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err12 = {instancePath:instancePath+"/caption",schemaPath:"#/properties/caption/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err13 = {instancePath:instancePath+"/caption",schemaPath:"#/properties/caption/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err14 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.header !== undefined){
let data5 = data.header;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate69(data6[i2], {instancePath:instancePath+"/header/" + i1+"/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/header/" + i1,schemaPath:"#/properties/header/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate69(data9[i4], {instancePath:instancePath+"/rows/" + i3+"/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rows/" + i3,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.notes !== undefined){
let data11 = data.notes;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(!(validate13(data11[i5], {instancePath:instancePath+"/notes/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.shape !== undefined){
let data13 = data.shape;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((data13 === "tabs") || (data13 === "cells")) || (data13 === "tabCells")) || (data13 === "spaces")) || (data13 === "pipes")) || (data13 === "unparsed"))){
const err22 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/enum",keyword:"enum",params:{allowedValues: schema66.properties.shape.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.spans !== undefined){
let data14 = data.spans;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.start === undefined){
const err23 = {instancePath:instancePath+"/spans/" + i6,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.end === undefined){
const err24 = {instancePath:instancePath+"/spans/" + i6,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data15){
if(!((key1 === "start") || (key1 === "end"))){
const err25 = {instancePath:instancePath+"/spans/" + i6,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.start !== undefined){
let data16 = data15.start;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err26 = {instancePath:instancePath+"/spans/" + i6+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err27 = {instancePath:instancePath+"/spans/" + i6+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data15.end !== undefined){
let data17 = data15.end;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/spans/" + i6+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/spans/" + i6+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/spans/" + i6,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema70 = {"description":"A cited document.","type":"object","additionalProperties":false,"required":["id","ownerId","title","documentNumber","relation","kind","abbreviation","nestedIn","resolvedTo","spans"],"properties":{"id":{"description":"Id of its owner, `#c` and a count.","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"title":{"description":"Title without 《》.","type":["string","null"]},"documentNumber":{"description":"Its number where printed.","oneOf":[{"$ref":"common.schema.json#/definitions/documentNumber"},{"type":"null"}]},"relation":{"description":"How this document stands to it.","type":"string","enum":["basis","implements","issues","forwards","repliesTo","repeals","amends","toEnact","toRevise","toRepeal","mentions"]},"kind":{"description":"Kind of the cited text.","type":"string","enum":["policy","law","standard","treaty","publication","unknown"]},"abbreviation":{"description":"Short name given to it (以下简称).","type":["string","null"]},"nestedIn":{"description":"Citation whose title holds it.","type":["string","null"]},"resolvedTo":{"description":"Earlier citation it repeats, or `self`.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ownerId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.documentNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentNumber"},message:"must have required property '"+"documentNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.relation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.abbreviation === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abbreviation"},message:"must have required property '"+"abbreviation"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nestedIn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nestedIn"},message:"must have required property '"+"nestedIn"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.resolvedTo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolvedTo"},message:"must have required property '"+"resolvedTo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.spans === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ownerId !== undefined){
let data1 = data.ownerId;
if((typeof data1 !== "string") && (data1 !== null)){
const err12 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: schema70.properties.ownerId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema70.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.documentNumber !== undefined){
let data3 = data.documentNumber;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(!(validate16(data3, {instancePath:instancePath+"/documentNumber",parentData:data,parentDataProperty:"documentNumber",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/properties/documentNumber/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err15 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/properties/documentNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.relation !== undefined){
let data4 = data.relation;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((((((((data4 === "basis") || (data4 === "implements")) || (data4 === "issues")) || (data4 === "forwards")) || (data4 === "repliesTo")) || (data4 === "repeals")) || (data4 === "amends")) || (data4 === "toEnact")) || (data4 === "toRevise")) || (data4 === "toRepeal")) || (data4 === "mentions"))){
const err17 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema70.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data5 === "policy") || (data5 === "law")) || (data5 === "standard")) || (data5 === "treaty")) || (data5 === "publication")) || (data5 === "unknown"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema70.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.abbreviation !== undefined){
let data6 = data.abbreviation;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/abbreviation",schemaPath:"#/properties/abbreviation/type",keyword:"type",params:{type: schema70.properties.abbreviation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.nestedIn !== undefined){
let data7 = data.nestedIn;
if((typeof data7 !== "string") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/nestedIn",schemaPath:"#/properties/nestedIn/type",keyword:"type",params:{type: schema70.properties.nestedIn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resolvedTo !== undefined){
let data8 = data.resolvedTo;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/resolvedTo",schemaPath:"#/properties/resolvedTo/type",keyword:"type",params:{type: schema70.properties.resolvedTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.spans !== undefined){
let data9 = data.spans;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.start === undefined){
const err23 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.end === undefined){
const err24 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "start") || (key1 === "end"))){
const err25 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.start !== undefined){
let data11 = data10.start;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data10.end !== undefined){
let data12 = data10.end;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema72 = {"description":"A reference inside the document.","type":"object","additionalProperties":false,"required":["id","ownerId","text","targetId","reason","spans"],"properties":{"id":{"description":"Id.","type":"string"},"ownerId":{"description":"Section or part it stands in.","type":["string","null"]},"text":{"description":"As printed: 本办法第十七条.","type":"string"},"targetId":{"description":"Section or part it points to.","type":["string","null"]},"reason":{"description":"Why there is no target.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ownerId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ownerId"},message:"must have required property '"+"ownerId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.targetId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetId"},message:"must have required property '"+"targetId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reason === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.spans === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "ownerId")) || (key0 === "text")) || (key0 === "targetId")) || (key0 === "reason")) || (key0 === "spans"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ownerId !== undefined){
let data1 = data.ownerId;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/ownerId",schemaPath:"#/properties/ownerId/type",keyword:"type",params:{type: schema72.properties.ownerId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.targetId !== undefined){
let data3 = data.targetId;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/targetId",schemaPath:"#/properties/targetId/type",keyword:"type",params:{type: schema72.properties.targetId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema72.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.spans !== undefined){
let data5 = data.spans;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.start === undefined){
const err12 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.end === undefined){
const err13 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "start") || (key1 === "end"))){
const err14 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.start !== undefined){
let data7 = data6.start;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data6.end !== undefined){
let data8 = data6.end;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema74 = {"description":"A distinct body.","type":"object","additionalProperties":false,"required":["id","name","aliases","level","kind","jurisdiction","canonical","mentions"],"properties":{"id":{"description":"`org/` and its name.","type":"string"},"name":{"description":"As first printed.","type":"string"},"aliases":{"description":"Second names.","type":"array","items":{"type":"string"}},"level":{"description":"Level of government.","enum":["national","province","city","county","township",null]},"kind":{"description":"Kind of body.","type":"string","enum":["government","party","judicial","enterprise","institution","collective","unknown"]},"jurisdiction":{"description":"Place it governs, e.g. `山东省`.","type":["string","null"]},"canonical":{"description":"Full name where the table knows it; never modernised.","type":["string","null"]},"mentions":{"description":"Where it is named.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.aliases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.level === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.jurisdiction === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jurisdiction"},message:"must have required property '"+"jurisdiction"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.canonical === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.mentions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mentions"},message:"must have required property '"+"mentions"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "aliases")) || (key0 === "level")) || (key0 === "kind")) || (key0 === "jurisdiction")) || (key0 === "canonical")) || (key0 === "mentions"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err11 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(!((((((data4 === "national") || (data4 === "province")) || (data4 === "city")) || (data4 === "county")) || (data4 === "township")) || (data4 === null))){
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema74.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data5 === "government") || (data5 === "party")) || (data5 === "judicial")) || (data5 === "enterprise")) || (data5 === "institution")) || (data5 === "collective")) || (data5 === "unknown"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema74.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data6 = data.jurisdiction;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/type",keyword:"type",params:{type: schema74.properties.jurisdiction.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.canonical !== undefined){
let data7 = data.canonical;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: schema74.properties.canonical.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.mentions !== undefined){
let data8 = data.mentions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.start === undefined){
const err18 = {instancePath:instancePath+"/mentions/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.end === undefined){
const err19 = {instancePath:instancePath+"/mentions/" + i1,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "start") || (key1 === "end"))){
const err20 = {instancePath:instancePath+"/mentions/" + i1,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.start !== undefined){
let data10 = data9.start;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/mentions/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/mentions/" + i1+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data9.end !== undefined){
let data11 = data9.end;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/mentions/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/mentions/" + i1+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/mentions/" + i1,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema76 = {"description":"A term the text defines.","type":"object","additionalProperties":false,"required":["id","term","means","scopeId","spans"],"properties":{"id":{"description":"Id.","type":"string"},"term":{"description":"The term.","type":"string"},"means":{"description":"What it stands for.","type":"string"},"scopeId":{"description":"Section or part in which it holds.","type":["string","null"]},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.term === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.means === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "means"},message:"must have required property '"+"means"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scopeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopeId"},message:"must have required property '"+"scopeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spans === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "term")) || (key0 === "means")) || (key0 === "scopeId")) || (key0 === "spans"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.term !== undefined){
if(typeof data.term !== "string"){
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.means !== undefined){
if(typeof data.means !== "string"){
const err8 = {instancePath:instancePath+"/means",schemaPath:"#/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scopeId !== undefined){
let data3 = data.scopeId;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/scopeId",schemaPath:"#/properties/scopeId/type",keyword:"type",params:{type: schema76.properties.scopeId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.spans !== undefined){
let data4 = data.spans;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.start === undefined){
const err10 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.end === undefined){
const err11 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "start") || (key1 === "end"))){
const err12 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.start !== undefined){
let data6 = data5.start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data5.end !== undefined){
let data7 = data5.end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema78 = {"description":"Text that carries no content of the document.","type":"object","additionalProperties":false,"required":["reason","text","spans"],"properties":{"reason":{"description":"Why.","type":"string","enum":["pageNumber","runningHead","contents","portal","markup","bookmark","invisible","label","separator","duplicate","navigation"]},"text":{"description":"As printed.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.spans === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "reason") || (key0 === "text")) || (key0 === "spans"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((data0 === "pageNumber") || (data0 === "runningHead")) || (data0 === "contents")) || (data0 === "portal")) || (data0 === "markup")) || (data0 === "bookmark")) || (data0 === "invisible")) || (data0 === "label")) || (data0 === "separator")) || (data0 === "duplicate")) || (data0 === "navigation"))){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema78.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.spans !== undefined){
let data2 = data.spans;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.start === undefined){
const err7 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.end === undefined){
const err8 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "start") || (key1 === "end"))){
const err9 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.start !== undefined){
let data4 = data3.start;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.end !== undefined){
let data5 = data3.end;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema80 = {"description":"A finding.","type":"object","additionalProperties":false,"required":["code","params","severity","origin","message","spans","sectionId","hint"],"properties":{"code":{"description":"Code of the catalogue.","type":"string"},"params":{"description":"Values the message names.","type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"severity":{"description":"error, warning or info.","type":"string","enum":["error","warning","info"]},"origin":{"description":"A fault of the document, of the scan, or a limit of the parser.","type":"string","enum":["source","scan","parser"]},"message":{"description":"English; never depends on the locale.","type":"string"},"spans":{"description":"Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.","type":"array","items":{"$ref":"common.schema.json#/definitions/span"}},"sectionId":{"description":"Section it concerns.","type":["string","null"]},"hint":{"description":"What to do.","type":["string","null"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.severity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.origin === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.spans === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sectionId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sectionId"},message:"must have required property '"+"sectionId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.hint === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "code") || (key0 === "params")) || (key0 === "severity")) || (key0 === "origin")) || (key0 === "message")) || (key0 === "spans")) || (key0 === "sectionId")) || (key0 === "hint"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: schema80.properties.params.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema80.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.origin !== undefined){
let data4 = data.origin;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "source") || (data4 === "scan")) || (data4 === "parser"))){
const err15 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues: schema80.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err16 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.spans !== undefined){
let data6 = data.spans;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.start === undefined){
const err17 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.end === undefined){
const err18 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "start") || (key2 === "end"))){
const err19 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.start !== undefined){
let data8 = data7.start;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/spans/" + i0+"/start",schemaPath:"common.schema.json#/definitions/span/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data7.end !== undefined){
let data9 = data7.end;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/spans/" + i0+"/end",schemaPath:"common.schema.json#/definitions/span/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/spans/" + i0,schemaPath:"common.schema.json#/definitions/span/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.sectionId !== undefined){
let data10 = data.sectionId;
if((typeof data10 !== "string") && (data10 !== null)){
const err26 = {instancePath:instancePath+"/sectionId",schemaPath:"#/properties/sectionId/type",keyword:"type",params:{type: schema80.properties.sectionId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.hint !== undefined){
let data11 = data.hint;
if((typeof data11 !== "string") && (data11 !== null)){
const err27 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: schema80.properties.hint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://tiaoli.dev/schemas/policy-document.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.generator === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generator"},message:"must have required property '"+"generator"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.metadata === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.parts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.measures === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.responsibilities === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsibilities"},message:"must have required property '"+"responsibilities"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.indicators === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tables === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.citations === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citations"},message:"must have required property '"+"citations"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.references === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.organizations === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organizations"},message:"must have required property '"+"organizations"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.definitions === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definitions"},message:"must have required property '"+"definitions"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.furniture === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "furniture"},message:"must have required property '"+"furniture"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.diagnostics === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diagnostics"},message:"must have required property '"+"diagnostics"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.coverage === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err19 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}-]+(?:~\\d+)?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}-]+(?:~\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err23 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err25 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.mediaType === undefined){
const err26 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.encoding === undefined){
const err27 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "encoding"},message:"must have required property '"+"encoding"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.sha256 === undefined){
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.bytes === undefined){
const err29 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3.length === undefined){
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "length"},message:"must have required property '"+"length"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "name") || (key1 === "mediaType")) || (key1 === "encoding")) || (key1 === "sha256")) || (key1 === "bytes")) || (key1 === "length")) || (key1 === "pages")) || (key1 === "origins"))){
const err31 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err32 = {instancePath:instancePath+"/source/name",schemaPath:"#/definitions/source/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.mediaType !== undefined){
if(typeof data3.mediaType !== "string"){
const err33 = {instancePath:instancePath+"/source/mediaType",schemaPath:"#/definitions/source/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.encoding !== undefined){
let data6 = data3.encoding;
if(typeof data6 !== "string"){
const err34 = {instancePath:instancePath+"/source/encoding",schemaPath:"#/definitions/source/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((((data6 === "utf-8") || (data6 === "utf-8-bom")) || (data6 === "utf-16le")) || (data6 === "utf-16be")) || (data6 === "gb18030")) || (data6 === "string"))){
const err35 = {instancePath:instancePath+"/source/encoding",schemaPath:"#/definitions/source/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema12.properties.encoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.sha256 !== undefined){
let data7 = data3.sha256;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err36 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/definitions/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/definitions/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3.bytes !== undefined){
let data8 = data3.bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err38 = {instancePath:instancePath+"/source/bytes",schemaPath:"#/definitions/source/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/source/bytes",schemaPath:"#/definitions/source/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data3.length !== undefined){
let data9 = data3.length;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err40 = {instancePath:instancePath+"/source/length",schemaPath:"#/definitions/source/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/source/length",schemaPath:"#/definitions/source/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data3.pages !== undefined){
let data10 = data3.pages;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/source/pages",schemaPath:"#/definitions/source/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/source/pages",schemaPath:"#/definitions/source/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data3.origins !== undefined){
let data11 = data3.origins;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.start === undefined){
const err44 = {instancePath:instancePath+"/source/origins/" + i0,schemaPath:"#/definitions/source/properties/origins/items/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.end === undefined){
const err45 = {instancePath:instancePath+"/source/origins/" + i0,schemaPath:"#/definitions/source/properties/origins/items/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "start") || (key2 === "end")) || (key2 === "page"))){
const err46 = {instancePath:instancePath+"/source/origins/" + i0,schemaPath:"#/definitions/source/properties/origins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.start !== undefined){
let data13 = data12.start;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err47 = {instancePath:instancePath+"/source/origins/" + i0+"/start",schemaPath:"#/definitions/source/properties/origins/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/source/origins/" + i0+"/start",schemaPath:"#/definitions/source/properties/origins/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.end !== undefined){
let data14 = data12.end;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err49 = {instancePath:instancePath+"/source/origins/" + i0+"/end",schemaPath:"#/definitions/source/properties/origins/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/source/origins/" + i0+"/end",schemaPath:"#/definitions/source/properties/origins/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.page !== undefined){
let data15 = data12.page;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err51 = {instancePath:instancePath+"/source/origins/" + i0+"/page",schemaPath:"#/definitions/source/properties/origins/items/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/source/origins/" + i0+"/page",schemaPath:"#/definitions/source/properties/origins/items/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/source/origins/" + i0,schemaPath:"#/definitions/source/properties/origins/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/source/origins",schemaPath:"#/definitions/source/properties/origins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.generator !== undefined){
let data16 = data.generator;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err56 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data16.version === undefined){
const err57 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data16.pipeline === undefined){
const err58 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.pipelineHash === undefined){
const err59 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/required",keyword:"required",params:{missingProperty: "pipelineHash"},message:"must have required property '"+"pipelineHash"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data16.corrections === undefined){
const err60 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/required",keyword:"required",params:{missingProperty: "corrections"},message:"must have required property '"+"corrections"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key3 in data16){
if(!(((((key3 === "name") || (key3 === "version")) || (key3 === "pipeline")) || (key3 === "pipelineHash")) || (key3 === "corrections"))){
const err61 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 !== "string"){
const err62 = {instancePath:instancePath+"/generator/name",schemaPath:"#/definitions/generator/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if("tiaoli" !== data17){
const err63 = {instancePath:instancePath+"/generator/name",schemaPath:"#/definitions/generator/properties/name/const",keyword:"const",params:{allowedValue: "tiaoli"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.version !== undefined){
if(typeof data16.version !== "string"){
const err64 = {instancePath:instancePath+"/generator/version",schemaPath:"#/definitions/generator/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.pipeline !== undefined){
if(typeof data16.pipeline !== "string"){
const err65 = {instancePath:instancePath+"/generator/pipeline",schemaPath:"#/definitions/generator/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.pipelineHash !== undefined){
let data20 = data16.pipelineHash;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err66 = {instancePath:instancePath+"/generator/pipelineHash",schemaPath:"#/definitions/generator/properties/pipelineHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/generator/pipelineHash",schemaPath:"#/definitions/generator/properties/pipelineHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.corrections !== undefined){
let data21 = data16.corrections;
if((typeof data21 !== "string") && (data21 !== null)){
const err68 = {instancePath:instancePath+"/generator/corrections",schemaPath:"#/definitions/generator/properties/corrections/type",keyword:"type",params:{type: schema13.properties.corrections.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/generator",schemaPath:"#/definitions/generator/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate11(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data23 = data.parts;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate40(data23[i1], {instancePath:instancePath+"/parts/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.measures !== undefined){
let data25 = data.measures;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate51(data25[i2], {instancePath:instancePath+"/measures/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.responsibilities !== undefined){
let data27 = data.responsibilities;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
if(!(validate55(data27[i3], {instancePath:instancePath+"/responsibilities/" + i3,parentData:data27,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.indicators !== undefined){
let data29 = data.indicators;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
if(!(validate62(data29[i4], {instancePath:instancePath+"/indicators/" + i4,parentData:data29,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.tables !== undefined){
let data31 = data.tables;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
if(!(validate67(data31[i5], {instancePath:instancePath+"/tables/" + i5,parentData:data31,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.citations !== undefined){
let data33 = data.citations;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
if(!(validate74(data33[i6], {instancePath:instancePath+"/citations/" + i6,parentData:data33,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.references !== undefined){
let data35 = data.references;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
if(!(validate77(data35[i7], {instancePath:instancePath+"/references/" + i7,parentData:data35,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.organizations !== undefined){
let data37 = data.organizations;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
if(!(validate79(data37[i8], {instancePath:instancePath+"/organizations/" + i8,parentData:data37,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.definitions !== undefined){
let data39 = data.definitions;
if(Array.isArray(data39)){
const len9 = data39.length;
for(let i9=0; i9<len9; i9++){
if(!(validate81(data39[i9], {instancePath:instancePath+"/definitions/" + i9,parentData:data39,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.furniture !== undefined){
let data41 = data.furniture;
if(Array.isArray(data41)){
const len10 = data41.length;
for(let i10=0; i10<len10; i10++){
if(!(validate83(data41[i10], {instancePath:instancePath+"/furniture/" + i10,parentData:data41,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.diagnostics !== undefined){
let data43 = data.diagnostics;
if(Array.isArray(data43)){
const len11 = data43.length;
for(let i11=0; i11<len11; i11++){
if(!(validate85(data43[i11], {instancePath:instancePath+"/diagnostics/" + i11,parentData:data43,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.coverage !== undefined){
let data45 = data.coverage;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.characters === undefined){
const err81 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/required",keyword:"required",params:{missingProperty: "characters"},message:"must have required property '"+"characters"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data45.structured === undefined){
const err82 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/required",keyword:"required",params:{missingProperty: "structured"},message:"must have required property '"+"structured"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data45.furniture === undefined){
const err83 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/required",keyword:"required",params:{missingProperty: "furniture"},message:"must have required property '"+"furniture"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data45.unparsed === undefined){
const err84 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/required",keyword:"required",params:{missingProperty: "unparsed"},message:"must have required property '"+"unparsed"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key4 in data45){
if(!((((key4 === "characters") || (key4 === "structured")) || (key4 === "furniture")) || (key4 === "unparsed"))){
const err85 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data45.characters !== undefined){
let data46 = data45.characters;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err86 = {instancePath:instancePath+"/coverage/characters",schemaPath:"#/definitions/coverage/properties/characters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err87 = {instancePath:instancePath+"/coverage/characters",schemaPath:"#/definitions/coverage/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data45.structured !== undefined){
let data47 = data45.structured;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err88 = {instancePath:instancePath+"/coverage/structured",schemaPath:"#/definitions/coverage/properties/structured/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err89 = {instancePath:instancePath+"/coverage/structured",schemaPath:"#/definitions/coverage/properties/structured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data45.furniture !== undefined){
let data48 = data45.furniture;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err90 = {instancePath:instancePath+"/coverage/furniture",schemaPath:"#/definitions/coverage/properties/furniture/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err91 = {instancePath:instancePath+"/coverage/furniture",schemaPath:"#/definitions/coverage/properties/furniture/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data45.unparsed !== undefined){
let data49 = data45.unparsed;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err92 = {instancePath:instancePath+"/coverage/unparsed",schemaPath:"#/definitions/coverage/properties/unparsed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err93 = {instancePath:instancePath+"/coverage/unparsed",schemaPath:"#/definitions/coverage/properties/unparsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/coverage",schemaPath:"#/definitions/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const pipeline = validate87;
const schema83 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://tiaoli.dev/schemas/pipeline.schema.json","title":"Pipeline","description":"Ordered stages with options and severities; no logic.","type":"object","additionalProperties":false,"required":["name","schemaVersion","stages"],"properties":{"name":{"description":"Name of the pipeline.","type":"string","pattern":"^[a-z][a-z0-9-]*$"},"title":{"description":"What it is for.","type":"string"},"schemaVersion":{"description":"Semver of the output contract it is written for.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"stages":{"description":"Stages in order: a name, or a name and its options.","type":"array","minItems":1,"items":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["name","options"],"description":"A stage with options.","properties":{"name":{"description":"Name of the stage.","type":"string"},"options":{"type":"object","description":"Options of the stage.","additionalProperties":true}}}]}},"severity":{"description":"Severity by code of a finding; `off` drops it.","type":"object","additionalProperties":{"type":"string","enum":["error","warning","info","off"]}}}};
const pattern12 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://tiaoli.dev/schemas/pipeline.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.schemaVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "title")) || (key0 === "schemaVersion")) || (key0 === "stages")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data2 = data.schemaVersion;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stages !== undefined){
let data3 = data.stages;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err11 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.options === undefined){
const err12 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf/1/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "options"))){
const err13 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err14 = {instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.options !== undefined){
let data6 = data4.options;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err15 = {instancePath:instancePath+"/stages/" + i0+"/options",schemaPath:"#/properties/stages/items/oneOf/1/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err17 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data8 === "error") || (data8 === "warning")) || (data8 === "info")) || (data8 === "off"))){
const err20 = {instancePath:instancePath+"/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema83.properties.severity.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
