/**
 * Every finding tiaoli can report: what it means for a reader, how bad it is, and whose fault it is.
 * `message` is English, fixed, and worded `Unexpected X, expected Y`; `{name}` is filled from the finding's params.
 * `origin`: `source` a fault of the document, `scan` of the scan or copy, `parser` a limit of ours.
 */
export interface Diagnosis {
  severity: 'error' | 'warning' | 'info'
  origin: 'source' | 'scan' | 'parser'
  message: string
  hint: string
}

export const diagnostics = {
  // corrections
  'correction-unfit': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected text where `{quote}` was corrected ({kind}), expected the passage once',
    hint: 'The scan differs from the one that was corrected: correct it anew, or remove the correction.',
  },
  'correction-unneeded': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected correction of `{quote}` ({kind}), expected none: the text reads so already',
    hint: 'The correction can be removed.',
  },
  // structure
  'numbering-gap': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected marker `{marker}`, expected number {expected}',
    hint: 'Look for the missing item in the text above: it may be glued to the item before it or lost in the scan.',
  },
  'numbering-repeat': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected marker `{marker}`, expected number {expected}',
    hint: 'The number stands twice or steps back; both items are kept.',
  },
  'numbering-restart': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected new run at `{marker}`, expected a heading above it',
    hint: 'A heading above this run may have lost its marker.',
  },
  'marker-damaged': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected form of marker `{marker}`, expected the marker of item {ordinal}',
    hint: 'Correct the marker in the scan.',
  },
  'marker-rejected': {
    severity: 'info',
    origin: 'parser',
    message: 'Unexpected marker `{marker}`, expected text: no numbering supports it',
    hint: 'It is kept as text; if it opens an item, look at the numbering round it.',
  },
  'no-structure': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected text without numbered items, expected sections',
    hint: 'The text is kept as paragraphs; it may be news or a letter.',
  },
  'text-unclaimed': {
    severity: 'warning',
    origin: 'parser',
    message: 'Unexpected text `{text}`, expected a stage to claim it',
    hint: 'It is kept as an unparsed block; please report the passage.',
  },
  // responsibilities, organizations
  'bracket-unclosed': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected end of item, expected the closing bracket of its clause',
    hint: 'Scans lose closing brackets; the clause is read to the end of the item.',
  },
  'clause-word-damaged': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected word `{text}`, expected `{read}` as clauses have it',
    hint: 'The clause is read with the likely word; the text is kept as printed.',
  },
  'body-likely-misspelt': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected body `{name}`, expected perhaps `{likely}`',
    hint: 'Compare the print; the name is kept as it stands.',
  },
  // tables, indicators, deadlines
  'deadline-unreadable': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected time `{text}`, expected one that names a possible date',
    hint: 'A digit may be misread; the text is kept and no date is given.',
  },
  'numbers-suspect': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected year or date `{text}`, expected one that can be',
    hint: 'Digits of this text may be damaged; check every number against the print.',
  },
  'table-unparsed': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected glued cells in a table of {rows} rows, expected cells parted by tabs, lines or spaces',
    hint: 'The cells of this table cannot be told apart; its lines are kept as printed. Read its values from the original.',
  },
  // citations, references, definitions
  'citation-unclosed': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected end of the title {title}, expected a closing 》',
    hint: 'The title was ended before its number, at the end of its clause, or after 60 characters. Compare it with the original.',
  },
  'citation-unopened': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected 》 without 《, expected 《 before {title}',
    hint: 'The title was begun at 关于. Compare it with the original.',
  },
  'document-number-irregular': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected brackets in {number}, expected {normal}',
    hint: 'The brackets round the year do not pair or are not 〔〕; the number is kept as printed.',
  },
  'document-number-year': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected year {year} in {number}, expected one from 1949 on',
    hint: 'The digits of this text may be damaged; no number of it was repaired.',
  },
  'reference-dangling': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected reference {text}, expected a node of this number',
    hint: 'The text refers to an article, item, box or attachment that it does not hold.',
  },
  // reading of files
  'charset-wrong': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected declaration of charset {declared}, expected {read}',
    hint: 'The page is read by its bytes; nothing has to be done unless its text looks wrong.',
  },
  'changes-tracked': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected tracked changes ({inserted} insertions, {deleted} deletions), expected a final text',
    hint: 'The text is read as if all changes were accepted; check whether this is the version that was issued.',
  },
  'comments-left-out': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected comments ({count}), expected a text without them',
    hint: 'Comments are no part of the document and were left out.',
  },
  'pictures-unread': {
    severity: 'info',
    origin: 'parser',
    message: 'Unexpected pictures ({count}), expected text',
    hint: 'What is printed on pictures is not in the text; look whether one of them is a page or a table.',
  },
  'table-nested': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected tables inside cells ({count}), expected text',
    hint: 'Their text is kept in the cell, line by line.',
  },
  'embedded-unread': {
    severity: 'warning',
    origin: 'parser',
    message: 'Unexpected embedded files ({count}), expected text',
    hint: 'Their content is not in the text; open the file and save it anew, which makes it part of the text.',
  },
  'bracket-restored': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected loss of `{sign}` in recognition, expected it as the text round it proves',
    hint: 'Recognition reads 〔〕 as other brackets or drops them; compare the place with the scan.',
  },
  'recognition-unsure': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected doubt of recognition ({score} of 100), expected a line that is read surely',
    hint: 'Compare this line with the scan.',
  },
  'numbering-format-unknown': {
    severity: 'warning',
    origin: 'parser',
    message: 'Unexpected numbering format `{format}` of {count} paragraphs, expected a known one',
    hint: 'The numbers are written in figures; compare them with the original.',
  },
  // checks
  'word-likely-misread': {
    severity: 'info',
    origin: 'scan',
    message: 'Unexpected word `{word}`, expected perhaps `{likely}`',
    hint: 'Compare the print; the text is kept as it stands.',
  },
  'stray-word': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected English word `{word}` between Chinese characters, expected a Chinese one',
    hint: 'The scanner may have translated a word; compare the print.',
  },
  'character-replaced': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected replacement character, expected the one that was printed',
    hint: 'Bytes were lost when the file was decoded or copied; take it from the source again.',
  },
  'paragraph-repeated': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected second print of the paragraph that begins `{start}`, expected it once',
    hint: 'The text may have been copied twice: a copy of most of it is left out as furniture `duplicate`, a single paragraph is kept.',
  },
  'number-year-differs': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected year in `{number}`, expected that of the date of issue {date}',
    hint: 'One of the two may be misread.',
  },
  'printed-before-issued': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected date of printing {printed}, expected one not before the date of issue {issued}',
    hint: 'One of the two may be misread.',
  },
  'attachment-missing': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected end of text, expected the attachment `{title}`',
    hint: 'The attachment is announced but not in the text.',
  },
  'owner-missing': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected measure `{marker}` without an owner, expected one as its siblings have',
    hint: 'The clause may have lost its brackets in the scan.',
  },
  'deadline-before-issue': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected deadline {by}, expected one not before the date of issue {issued}',
    hint: 'A digit may be misread.',
  },
  'addressed-and-copied': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected body `{name}` among the copies, expected it once: it is an addressee already',
    hint: 'Compare 主送 and 抄送.',
  },
  'target-differs': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected target `{value}` for {name}, expected `{other}` as elsewhere in the text',
    hint: 'Compare the two places.',
  },
  'text-cut': {
    severity: 'warning',
    origin: 'scan',
    message: 'Unexpected end of text behind `{end}`, expected the end of the sentence',
    hint: 'The text may have been cut; compare it with the source.',
  },
  // what the file could not give
  'page-without-text': {
    severity: 'warning',
    origin: 'source',
    message: 'Unexpected page {page} without text, expected text on every page',
    hint: 'If it shows text, it is a picture: read it with character recognition.',
  },
  'look-alikes-read': {
    severity: 'info',
    origin: 'source',
    message: 'Unexpected {count} characters that only look like those printed (⼀ for 一), expected the usual ones',
    hint: 'The fonts of the file name them so; the usual characters were put in their place.',
  },
  'automatic-numbers-lost': {
    severity: 'warning',
    origin: 'parser',
    message: 'Unexpected automatic numbering in {paragraphs} paragraphs of a DOC file, expected typed numbers: the numbers are lost',
    hint: 'Save the file as DOCX in the program it comes from, and give that: there the numbers are read.',
  },
  'blocks-unknown': {
    severity: 'warning',
    origin: 'parser',
    message: 'Unexpected blocks of the type `{type}`, expected types of the tool that wrote them: {count} were read as text',
    hint: 'Look whether they belong to the text.',
  },
} as const satisfies Record<string, Diagnosis>
