import type { Deadline, PolicyDocument, Responsibility } from '../../schema/types.ts'

/** How often a body acts in each role, over the tasks of a document. */
export interface BodyCount {
  name: string
  roles: Record<'lead' | 'responsible' | 'support' | 'guide', number>
}

/** What the tasks of a document can be picked by. */
export interface Facets {
  /** Bodies that have tasks, those with the most first. */
  bodies: readonly BodyCount[]
  /** Tasks by deadline: ISO days in order, then `ongoing`, `recurring`, `within`, `none`. */
  deadlines: ReadonlyMap<string, number>
  /** Of each task by the id of its section: `place in bodies:role`, and deadlines. */
  tasks: ReadonlyMap<string, { bodies: readonly string[]; deadlines: readonly string[] }>
}

const wordy = ['ongoing', 'recurring', 'within', 'none']

/** Count the tasks of a document by body and deadline; a body counts once for each task and role. */
export function facetsOf(document: PolicyDocument): Facets {
  const records = new Map(document.responsibilities.map((record) => [record.id, record]))
  const names = new Map(document.organizations.map(({ id, name }) => [id, name]))
  const counts = new Map<string, BodyCount>()
  const deadlines = new Map<string, number>()
  const drafts: { sectionId: string; bodies: Set<string>; deadlines: Set<string> }[] = []
  for (const { sectionId, responsibilityIds, deadlines: own } of document.measures) {
    const clauses = responsibilityIds.flatMap((id) => records.get(id) ?? [])
    const draft = {
      sectionId,
      bodies: pairsOf(clauses, names),
      deadlines: new Set([...clauses.flatMap(({ deadline }) => deadline ?? []), ...own].map(bucketOf)),
    }
    if (draft.deadlines.size === 0) draft.deadlines.add('none')
    for (const pair of draft.bodies) {
      const [name = '', role] = pair.split('\n') as [string, keyof BodyCount['roles']]
      const known = counts.get(name) ?? { name, roles: { lead: 0, responsible: 0, support: 0, guide: 0 } }
      known.roles[role]++
      counts.set(name, known)
    }
    for (const bucket of draft.deadlines) deadlines.set(bucket, (deadlines.get(bucket) ?? 0) + 1)
    drafts.push(draft)
  }
  const bodies = [...counts.values()].sort((a, b) => tasksOf(b) - tasksOf(a) || (a.name < b.name ? -1 : 1))
  const place = new Map(bodies.map(({ name }, i) => [name, i]))
  const asPlace = (pair: string) => {
    const [name = '', role] = pair.split('\n')
    return `${place.get(name)}:${role}`
  }
  return {
    bodies,
    deadlines: new Map([...deadlines].sort(([a], [b]) => wordy.indexOf(a) - wordy.indexOf(b) || (a < b ? -1 : 1))),
    tasks: new Map(drafts.map((draft) => [draft.sectionId, { bodies: [...draft.bodies].map(asPlace), deadlines: [...draft.deadlines] }])),
  }
}

/** Tasks of a body in any role. */
export function tasksOf({ roles }: BodyCount): number {
  return roles.lead + roles.responsible + roles.support + roles.guide
}

function pairsOf(clauses: readonly Responsibility[], names: ReadonlyMap<string, string>): Set<string> {
  return new Set(clauses.flatMap(({ assignments }) => assignments.map((one) => `${names.get(one.organizationId ?? '') ?? one.mention}\n${one.role}`)))
}

function bucketOf({ by, ongoing, recurring, within }: Deadline): string {
  return by ?? (ongoing ? 'ongoing' : recurring ? 'recurring' : within ? 'within' : 'none')
}
