import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { type Lang, type Params, say, type Words } from '../../src/locale/index.ts'

/** Says things in the language of the person. */
export interface Speaker {
  lang: Lang
  t(words: Words, params?: Params): string
  switchLang(): void
}

const key = 'tiaoli-lang'
const Context = createContext<Speaker>({ lang: 'zh', t: (words, params) => say(words, 'zh', params), switchLang: () => {} })

function firstLang(): Lang {
  const kept = localStorage.getItem(key) ?? navigator.language
  return kept.startsWith('zh') ? 'zh' : 'en'
}

/** Give all that is inside the language that was chosen last, or that of the browser. */
export function Spoken({ children }: { children: ComponentChildren }) {
  const [lang, setLang] = useState(firstLang)
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    localStorage.setItem(key, lang)
  }, [lang])
  const speaker = useMemo<Speaker>(
    () => ({ lang, t: (words, params) => say(words, lang, params), switchLang: () => setLang(lang === 'zh' ? 'en' : 'zh') }),
    [lang],
  )
  return <Context.Provider value={speaker}>{children}</Context.Provider>
}

/** The speaker of the page. */
export function useSpeaker(): Speaker {
  return useContext(Context)
}
