import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathsInside } from './packed.ts'

/** A file to read. `name` is its path relative to the folder that was given, with `/`: what the index shows. */
export interface Found {
  path: string
  name: string
}

export interface FindOptions {
  /** Globs on the name; with them the endings do not matter. */
  include?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** Whether folders inside folders are searched; default true. */
  recursive?: boolean | undefined
  /** Folders never searched, such as the one results go to. */
  skip?: readonly string[] | undefined
}

/**
 * Find the documents among paths, sorted by name.
 *
 * A file that is given is taken whatever its name, and one that does not exist too: reading it says so. Of a folder,
 * those with the endings of documents are taken, but where some are called `input.*` only those (a case folder keeps other text
 * files). Left alone: names that begin with a dot, `node_modules`, `README*`, `gold.json`, `expected.json`.
 *
 * Of an archive (`.zip`, or a file that is given and is one) each document inside is a source: `a.zip!/b/c.docx`.
 *
 * @example await findSources(['fixtures']) // [{ name: 'plan-tab-table/input.txt', … }, …]
 */
export async function findSources(paths: readonly string[], options: FindOptions = {}): Promise<Found[]> {
  const found = new Map<string, Found & { root: string }>()
  const include = options.include?.length ? options.include.map(globOf) : null
  const exclude = (options.exclude ?? []).map(globOf)
  const takes = (name: string) => (include ? include.some((glob) => glob.test(name)) : isDocument(name)) && !exclude.some((glob) => glob.test(name))
  const skip = new Set(await Promise.all((options.skip ?? []).map(realOf)))
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    const add = async (file: string, name: string, root: string, known?: string | undefined) => {
      const real = known ?? (await realOf(file))
      if (!found.has(real)) found.set(real, { path: file, name, root })
    }
    const addAll = async (file: string, name: string, root: string, given: boolean, real?: string | undefined) => {
      // an office file is packed too: only its content tells an archive
      const packed = given || /\.zip$/i.test(file) ? await pathsInside(file, given && !options.include?.length ? isDocument : takes) : null
      if (packed === null) return add(file, name, root, real)
      for (const inner of packed) await add(inner, name + inner.slice(file.length), root)
    }
    if (!isFolder) await addAll(path, basename(path), basename(dirname(resolve(path))), true)
    else for await (const { file, name, real } of walk(path, options, skip)) await addAll(file, name, basename(resolve(path)), false, real)
  }
  return unambiguous([...found.values()]).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Put the name of the folder before names that several of the given paths have. */
function unambiguous(found: readonly (Found & { root: string })[]): Found[] {
  const uses = new Map<string, number>()
  for (const { name } of found) uses.set(name, (uses.get(name) ?? 0) + 1)
  return found.map(({ path, name, root }) => ({ path, name: (uses.get(name) ?? 0) > 1 ? `${root}/${name}` : name }))
}

/** A file in a folder; where it really lies is told where no link leads to it, for to ask the system of each file takes longer than to list them. */
interface Walked {
  file: string
  name: string
  real: string | undefined
}

async function* walk(root: string, options: FindOptions, skip: ReadonlySet<string>): AsyncGenerator<Walked> {
  const include = options.include?.length ? options.include.map(globOf) : null
  const exclude = (options.exclude ?? []).map(globOf)
  const seen = new Set(skip)
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = join(root, folder)
    const real = await realOf(path)
    // a link may lead back to a folder above
    if (seen.has(real) || folder.split('/').length > 64) continue
    seen.add(real)
    const names: Walked[] = []
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
    // a folder that cannot be read is given on as it is: reading it says why
    if (entries === null) yield { file: path, name: folder === '' ? basename(resolve(root)) : folder, real: undefined }
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      const kind = entry.isSymbolicLink() ? await stat(join(root, name)).catch(() => entry) : entry
      if (kind.isDirectory() && options.recursive !== false && !isPageFolder(entry.name, entries ?? [])) folders.push(name)
      if (kind.isFile() && (include ? include.some((glob) => glob.test(name)) || isZipName(name) : isDocument(entry.name)))
        names.push({ file: join(root, name), name, real: entry.isSymbolicLink() ? undefined : join(real, entry.name) })
    }
    const inputs = include ? [] : names.filter(({ name }) => /(?:^|\/)input\.[^./]+$/i.test(name))
    for (const one of inputs.length > 0 ? inputs : names) {
      if (!exclude.some((glob) => glob.test(one.name))) yield one
    }
  }
}

const endings = /\.(?:txt|md|markdown|html?|xhtml|shtml|mht|mhtml|docx|doc|wps|pdf|ofd|zip|png|jpe?g|tiff?|hocr|alto\.xml)$|_(?:content_list|middle)\.json$/i

function isDocument(name: string): boolean {
  return endings.test(name) && !/(?:^|\/)readme\b[^/]*$/i.test(name)
}

/** With `include`, archives are looked into, not matched; one without a match gives nothing. */
function isZipName(name: string): boolean {
  return /\.zip$/i.test(name)
}

/** Pictures and scripts that a browser saved beside a page: `通知_files` beside `通知.html`. */
function isPageFolder(name: string, beside: readonly { name: string }[]): boolean {
  const page = /^(.+)[_.]files$/.exec(name)?.[1]
  return page !== undefined && beside.some((entry) => entry.name === `${page}.html` || entry.name === `${page}.htm`)
}

/**
 * Turn a glob into a pattern on a name: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is either. A
 * glob without `/` means the file name in any folder.
 *
 * @example globOf('*.txt').test('2024/通知.txt') // true
 */
export function globOf(glob: string): RegExp {
  const source = glob.replace(/\*{2}\/|\*+|\?|\{[^{}]*\}|[^*?{]+|\{/g, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '?') return '[^/]'
    if (part.startsWith('**')) return '.*'
    if (part === '*') return '[^/]*'
    if (part.startsWith('{') && part.endsWith('}')) return `(?:${part.slice(1, -1).split(',').map(escapeOf).join('|')})`
    return escapeOf(part)
  })
  return new RegExp(glob.includes('/') ? `^${source}$` : `(?:^|/)${source}$`, 'u')
}

function escapeOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
