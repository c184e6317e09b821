import { useEffect, useRef, useState } from 'preact/hooks'

/** What a person waits for. */
export interface Loading<T> {
  value: T | null
  error: Error | null
  busy: boolean
}

/**
 * Load something whenever what it depends on changes; an answer that comes too late is dropped, and what was there stays until the new is.
 *
 * @param load Null while there is nothing to load yet.
 */
export function useLoaded<T>(load: ((signal: AbortSignal) => Promise<T>) | null, depends: readonly unknown[]): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ value: null, error: null, busy: true })
  useEffect(() => {
    if (!load) return
    const gone = new AbortController()
    setState((now) => ({ ...now, busy: true }))
    load(gone.signal).then(
      (value) => !gone.signal.aborted && setState({ value, error: null, busy: false }),
      (error: Error) => !gone.signal.aborted && setState((now) => ({ ...now, error, busy: false })),
    )
    return () => gone.abort()
  }, depends)
  return state
}

/** A value that follows another after it has rested a moment. */
export function useRested<T>(value: T, ms = 180): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

/** What single keys do. Keys are names as browsers give them; nothing happens while a person types or a dialog is open. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.key !== 'Escape' && target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]')) return
      if (document.querySelector('dialog[open]')) return
      // a button that has the focus keeps its own key
      if (event.key === 'Enter' && target.matches('button, a, summary')) return
      const act = now.current[event.key]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** Keep what is chosen in sight of the list it stands in. */
export function keepInSight(element: Element | null | undefined, block: ScrollLogicalPosition = 'nearest'): void {
  element?.scrollIntoView({ block, behavior: 'auto' })
}
