/**
 * What makes a reading doubtful, in words: `taken` says how the place was read, `rival` how it could have been read as well. {text} is what is printed there.
 * The codes are the reasons of a record's confidence.
 */
export interface DoubtWords {
  taken: string
  rival: string
}

export const doubts = {
  'marker-damaged': { taken: 'the printed {text} was read as a spoiled marker because the numbering expects it here', rival: 'text of the item before' },
  'marker-glued': { taken: 'an item was opened in the middle of a line, at {text}', rival: 'text of the item before' },
  'marker-rejected': { taken: '{text} was read as text: the numbering has no place for it', rival: 'an item of its own' },
  'marker-rival': { taken: 'the marker {text} fits the numbering in two ways', rival: 'an item at another depth' },
  'number-gap': { taken: 'the number {text} leaves out the one expected', rival: 'an item is missing before it' },
  'number-repeat': { taken: 'the number {text} has been used before', rival: 'a list inside the item before' },
  'number-restart': { taken: 'the numbering starts anew at {text}', rival: 'a list inside the item before' },
  'heading-unnumbered': { taken: 'the line {text} was read as a heading without a number', rival: 'a paragraph of its own' },
  'heading-outvoted': { taken: 'the first sentence was read as text because the items beside it have no headings', rival: 'the heading {text}' },
  'heading-mixed': { taken: 'the heading {text} stands beside items without one', rival: 'the first sentence of the text' },
  'heading-long': { taken: 'the heading {text} is longer than headings are', rival: 'the first sentence of the text' },
  'heading-at-gap': { taken: 'the heading {text} was cut off at a space', rival: 'the first sentence of the text' },
  'heading-label': { taken: 'the label {text} was read as a heading because all items beside it have one', rival: 'the first words of the text' },
  'line-joined': { taken: 'lines were joined without a sure sign that the sentence goes on', rival: 'paragraphs of their own' },
  'text-unended': { taken: 'the text has no mark at its end', rival: 'it goes on in what follows' },
  'bracket-unclosed': { taken: 'the clause was read to the end of the item though its bracket does not close', rival: 'a shorter clause' },
  'word-repaired': { taken: 'a role word was read through a misprint', rival: 'text that assigns nobody' },
  'role-unsaid': { taken: 'bodies without a role word were read as responsible', rival: 'the role of the bodies before them' },
  'bodies-only': { taken: 'a bracket that only lists bodies was read as a clause because other items end so', rival: 'an explanation of the text before it' },
  'rule-applied': { taken: 'a rule stated elsewhere in the text makes the body a lead', rival: 'responsible' },
  'body-unknown': { taken: '{text} was read as a body though no known name ends so', rival: 'no body' },
  'prefix-inherited': { taken: '{text} was read with the level of the body before it', rival: 'a body of another level' },
  'owner-is-parent': { taken: 'the clause on a line of its own was given to the whole list above it', rival: 'the last item of the list' },
  'said-in-prose': { taken: 'a sentence was read as an assignment', rival: 'a description' },
  'scope-implied': { taken: 'a scope sentence assigns the body', rival: 'the clause alone' },
  'in-columns': { taken: 'the assignment stands in the columns of a table', rival: 'a list of names' },
  'year-from-item': { taken: 'the year was taken from an earlier sentence of the item', rival: 'no year' },
  'year-from-clause': { taken: 'the year was taken from the deadline of the clause', rival: 'no year' },
  'year-from-lead': { taken: 'the year was taken from the text above the item', rival: 'no year' },
  'year-unknown': { taken: 'nothing near says for which year it holds', rival: 'the year of the plan' },
  'number-bare': { taken: '{text} was read as a target though no word compares it', rival: 'a description' },
  'number-in-words': { taken: '{text} was read as a count', rival: 'a name or a figure of speech' },
  'comparator-shared': { taken: 'the comparator of the first value was taken for all of the list', rival: 'exactly this value' },
  'actual-by-section': { taken: 'the section reports what was reached, so the figure is no target', rival: 'a target' },
  'table-shape': { taken: 'the lines were read as a table that prints no lines between its cells', rival: 'paragraphs, or other columns' },
  'unit-from-name': { taken: '{text} was read as the unit though its bracket does not close', rival: 'part of the name' },
  'cell-unread': { taken: 'the cell {text} holds no number that can be read', rival: 'a quantity' },
  'recognition-unsure': { taken: 'the line {text} was recognised without being sure', rival: 'other characters' },
  'bracket-restored': { taken: 'the bracket {text} was put back where recognition lost it', rival: 'no bracket here' },
} as const satisfies Record<string, DoubtWords>

export type DoubtCode = keyof typeof doubts
