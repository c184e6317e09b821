import { checks, failures, help, messages, usage } from '../locale/cli.ts'
import { type Lang, langOf, langs } from '../locale/index.ts'
import { type Speaker, speakerOf } from '../locale/phrases.ts'
import type { SchemaError } from '../schema/validate.ts'
import type { Io } from './io.ts'

/** The language of a call: `--lang`, wherever it stands, else that of the environment. */
export function langIn(argv: readonly string[], env: Io['env']): Lang {
  const option = argv.flatMap((word, i) => (word === '--lang' ? (argv[i + 1] ?? []) : word.startsWith('--lang=') ? word.slice(7) : [])).at(-1)
  return langOf(
    langs.find((lang) => lang === option),
    env.LC_ALL,
    env.LC_MESSAGES,
    env.LANG,
  )
}

const speakers = new Map<Lang, Speaker>()

/** What says the sentences of a command in the language of the call: every sentence for people goes through it. */
export function speakerFor({ lang = 'en' }: Pick<Io, 'lang'>): Speaker {
  // the sentences are English as they are: a start without the catalogue is sooner
  const known = speakers.get(lang) ?? speakerOf(lang === 'en' ? [] : [...help, ...usage, ...messages, ...checks, ...failures], lang)
  speakers.set(lang, known)
  return known
}

/** Schema errors in a language; Chinese is that of ajv-i18n, which is loaded when there are errors to be said. */
export async function schemaErrorsIn(lang: Lang, errors: readonly SchemaError[]): Promise<SchemaError[]> {
  if (lang === 'en' || errors.length === 0) return [...errors]
  const { default: chinese } = (await import('ajv-i18n/localize/zh/index.js')) as unknown as { default(errors: object[]): void }
  return errors.map((error) => {
    const { keyword, path: instancePath, params, message } = error
    const said = { keyword, instancePath, params, schemaPath: '', message: '' }
    chinese([said])
    // what the English adds behind the sentence of ajv (names, choices) is kept
    const detail = /: (?:`|"|null|\d).*$/s.exec(message)?.[0] ?? ''
    return { ...error, message: `${said.message || message}${detail}` }
  })
}
