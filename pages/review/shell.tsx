import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { frame } from '../../src/locale/frame.ts'
import type { Words } from '../../src/locale/index.ts'
import { review } from '../../src/locale/review.ts'
import { onKeyNeeded, useKey } from './api.ts'
import { DocumentView } from './document/view.tsx'
import { HistoryView } from './history.tsx'
import { useKeys } from './hooks.ts'
import { Inbox } from './inbox.tsx'
import { Overview } from './overview.tsx'
import { hrefOf, type Route, useRoute } from './route.ts'
import { TaskList } from './tasks.tsx'
import { useSpeaker } from './words.tsx'

const views: readonly (readonly [path: string, words: Words])[] = [
  ['', review.inbox],
  ['tasks', review.taskList],
  ['overview', review.overview],
]

function switchTheme(): void {
  const root = document.documentElement
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
  localStorage.setItem('tiaoli-theme', root.dataset.theme)
}

/** The frame: where one can go, language, theme and help; the view in it; the question for a key where the server asks for one. */
export function Shell() {
  const route = useRoute()
  const { t, lang, switchLang } = useSpeaker()
  const [help, setHelp] = useState(false)
  const [locked, setLocked] = useState(false)
  const [unlocked, setUnlocked] = useState(0)
  useEffect(() => onKeyNeeded(() => setLocked(true)), [])
  useKeys({ '?': () => setHelp(true), t: switchTheme })
  const at = route.path[0] === 'd' ? '' : (route.path[0] ?? '')
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t(review.skip)}
      </button>
      <header class="bar top">
        <nav aria-label={t(review.pages)}>
          <a class="brand" href={hrefOf([])} aria-label={`${t(review.name)} · ${t(review.inbox)}`}>
            <Mark />
            <b>{t(review.name)}</b>
          </a>
          {views.map(([path, words]) => (
            <a key={path} class="nav" href={hrefOf(path === '' ? [] : [path])} aria-current={at === path ? 'page' : undefined}>
              {t(words)}
            </a>
          ))}
        </nav>
        <div class="bar-tools">
          <button type="button" class="quiet" lang={lang === 'zh' ? 'en' : 'zh-CN'} onClick={switchLang}>
            {lang === 'zh' ? 'English' : '中文'}
          </button>
          <button type="button" class="tool" onClick={switchTheme} title={t(frame.theme)} aria-label={t(frame.theme)}>
            ◐
          </button>
          <button type="button" class="tool" onClick={() => setHelp(true)} title={t(frame.help)} aria-label={t(frame.help)}>
            ?
          </button>
        </div>
      </header>
      <div class="view" id="content" tabIndex={-1} key={unlocked}>
        {locked ? (
          <KeyForm
            onKey={(key) => {
              useKey(key)
              setLocked(false)
              setUnlocked((n) => n + 1)
            }}
          />
        ) : (
          <View route={route} />
        )}
      </div>
      {help && <Help onClose={() => setHelp(false)} />}
    </>
  )
}

function View({ route: { path, query } }: { route: Route }) {
  const [view, id, more] = path
  if (view === 'd' && id !== undefined)
    return more === 'history' ? <HistoryView key={id} id={id} query={query} /> : <DocumentView key={id} id={id} query={query} />
  if (view === 'tasks') return <TaskList query={query} />
  if (view === 'overview') return <Overview />
  return <Inbox query={query} />
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="7" class="mark-field" />
      <path d="M8 10h16M8 16h11M8 22h6" class="mark-lines" />
    </svg>
  )
}

function KeyForm({ onKey }: { onKey: (key: string) => void }) {
  const { t } = useSpeaker()
  const [key, setKey] = useState('')
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault()
        onKey(key.trim())
      }}
    >
      <h1>{t(review.keyNeeded)}</h1>
      <p class="soft">{t(review.keyHint)}</p>
      <label>
        {t(review.key)} <input type="password" autocomplete="off" required value={key} onInput={(event) => setKey(event.currentTarget.value)} />
      </label>
      <button type="submit" class="main">
        {t(review.enter)}
      </button>
    </form>
  )
}

const keys: readonly (readonly [keys: string, words: Words])[] = [
  ['j k', review.keyMove],
  ['Enter', review.keyOpen],
  ['/', review.keySearch],
  ['a', review.keyAccept],
  ['e', review.keyEdit],
  ['u', review.keyUndo],
  ['p', review.keyPreview],
  ['1 … 6', review.keyTabs],
  ['Esc', review.keyBack],
  ['t', frame.theme],
  ['?', frame.help],
]

function Help({ onClose }: { onClose: () => void }) {
  const { t } = useSpeaker()
  return (
    <Dialog label={t(frame.help)} onClose={onClose}>
      <h2>{t(frame.keys)}</h2>
      <dl class="keys">
        {keys.map(([key, words]) => (
          <>
            <dt>{key.split(' ').map((one) => (one === '…' ? ' … ' : <kbd key={one}>{one}</kbd>))}</dt>
            <dd>{t(words)}</dd>
          </>
        ))}
      </dl>
      <p>
        <button type="button" onClick={onClose}>
          {t(frame.close)}
        </button>
      </p>
    </Dialog>
  )
}

/** A dialog over the page; Escape and a click beside it close it. */
export function Dialog({ label, onClose, wide = false, children }: { label: string; onClose: () => void; wide?: boolean; children: ComponentChildren }) {
  const own = useRef<HTMLDialogElement>(null)
  useEffect(() => own.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={own}
      class={wide ? 'wide' : ''}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === own.current) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
