import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { count } from '../../src/locale/index.ts'
import { report } from '../../src/locale/report.ts'
import { review, reviewCounts } from '../../src/locale/review.ts'
import { values } from '../../src/locale/values.ts'
import { getAll, type TaskRow } from './api.ts'
import { keepInSight, useKeys, useLoaded, useRested } from './hooks.ts'
import { Quoted, RoleTag, Waiting } from './parts.tsx'
import { go, hrefOf } from './route.ts'
import { useSpeaker } from './words.tsx'

/** Rows that are shown at most. */
const most = 1000

/** Who has to do what by when, over all documents. */
export function TaskList({ query }: { query: Readonly<Record<string, string>> }) {
  const { t, lang } = useSpeaker()
  const search = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [chosen, setChosen] = useState(0)
  const [filter, setFilter] = useState(() => filterOf(query))
  const asked = useRested(filter)
  const { value, error } = useLoaded<TaskRow[]>((signal) => getAll('/v1/measures', asked, most, signal), [asked])
  useEffect(() => {
    go(hrefOf(['tasks'], asked), true)
    setChosen(0)
  }, [asked])
  // a link to this view with another query
  useEffect(() => {
    const next = filterOf(query)
    if (JSON.stringify(next) !== JSON.stringify(asked)) setFilter(next)
  }, [JSON.stringify(query)])
  const rows = useMemo(() => tasksOf(value ?? []), [value])
  const choose = (at: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at))
    setChosen(next)
    keepInSight(body.current?.rows[next])
  }
  useKeys({
    j: () => choose(chosen + 1),
    k: () => choose(chosen - 1),
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: () => rows[chosen] && go(taskHref(rows[chosen])),
    '/': () => search.current?.focus(),
    Escape: () => (document.activeElement as HTMLElement | null)?.blur(),
  })
  const set = (more: Partial<typeof filter>) => setFilter((now) => ({ ...now, ...more }))
  return (
    <main class="list-view">
      <h1 class="unseen">{t(review.taskList)}</h1>
      <search class="filters">
        <input
          ref={search}
          type="search"
          class="wide"
          value={filter.q}
          placeholder={`${t(review.searchTasks)}  /`}
          aria-label={t(review.searchTasks)}
          onInput={(event) => set({ q: event.currentTarget.value })}
        />
        <input
          type="search"
          value={filter.body}
          placeholder={t(review.bodyNamed)}
          aria-label={t(review.bodyNamed)}
          onInput={(event) => set({ body: event.currentTarget.value })}
        />
        <select value={filter.role} aria-label={t(review.allRoles)} onChange={(event) => set({ role: event.currentTarget.value })}>
          <option value="">{t(review.allRoles)}</option>
          {Object.entries(values.role).map(([role, words]) => (
            <option key={role} value={role}>
              {t(words)}
            </option>
          ))}
        </select>
        <label class="check">
          {t(review.dueFrom)} <input type="date" value={filter.dueAfter} onInput={(event) => set({ dueAfter: event.currentTarget.value })} />
        </label>
        <label class="check">
          {t(review.dueBy)} <input type="date" value={filter.due} onInput={(event) => set({ due: event.currentTarget.value })} />
        </label>
        <output class="soft small">{value ? count(reviewCounts.tasks, lang, rows.length) : ''}</output>
      </search>
      {!value ? (
        <Waiting error={error} />
      ) : rows.length === 0 ? (
        <p class="empty">{t(review.noTasks)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={t(review.taskList)}>
          <table class="documents">
            <thead>
              <tr>
                <th scope="col">{t(report.task)}</th>
                <th scope="col" class="who">
                  {t(report.who)}
                </th>
                <th scope="col" class="date">
                  {t(report.deadline)}
                </th>
                <th scope="col">{t(review.inDocument)}</th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, i) => (
                <tr key={i} class={i === chosen ? 'at' : ''} onClick={() => go(taskHref(row))} onMouseDown={() => setChosen(i)}>
                  <td>
                    <span class="label">
                      <Quoted>{row.label}</Quoted>
                    </span>{' '}
                    <a href={taskHref(row)} onClick={(event) => event.stopPropagation()} onFocus={() => setChosen(i)}>
                      <Quoted>{row.heading ?? row.text?.slice(0, 40)}</Quoted>
                    </a>
                    {row.heading && (
                      <p class="soft clamp">
                        <Quoted>{row.text}</Quoted>
                      </p>
                    )}
                  </td>
                  <td>
                    {row.who.map(({ role, bodies }) => (
                      <p key={role}>
                        <RoleTag role={role} /> <Quoted>{bodies.join('、')}</Quoted>
                      </p>
                    ))}
                  </td>
                  <td class="date">{row.due}</td>
                  <td class="soft issuer">
                    <Quoted>{row.title ?? row.document_id}</Quoted>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {(value ?? []).length >= most && <p class="empty">{t(review.firstRows, { n: most })}</p>}
        </section>
      )}
    </main>
  )
}

interface Task extends TaskRow {
  who: { role: string; bodies: string[] }[]
}

/** One line a task and deadline, with all its bodies by role; the order stays. */
function tasksOf(rows: readonly TaskRow[]): Task[] {
  const tasks = new Map<string, Task>()
  for (const row of rows) {
    const key = `${row.document_id} ${row.measure_id} ${row.due}`
    const task = tasks.get(key) ?? { ...row, who: [] }
    tasks.set(key, task)
    if (row.role === null || row.body === null) continue
    const group = task.who.find(({ role }) => role === row.role)
    if (group) group.bodies.push(row.body)
    else task.who.push({ role: row.role, bodies: [row.body] })
  }
  return [...tasks.values()]
}

function filterOf(query: Readonly<Record<string, string>>) {
  const { q = '', body = '', role = '', due = '', dueAfter = '' } = query
  return { q, body, role, due, dueAfter }
}

function taskHref(row: TaskRow): string {
  return hrefOf(['d', row.document_id], { tab: 'tasks', at: row.measure_id })
}
