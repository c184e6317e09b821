import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Name the commit of a revision; null where git knows none. */
export function commitOf(root: string, revision: string): string | null {
  return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
}

/**
 * Check a commit out into a temporary worktree with the packages of `root`, use it, and remove it: also when its use
 * fails, and on Ctrl-C.
 *
 * @param root   Folder of the repository, with `node_modules` where there are packages.
 * @param commit As {@link commitOf} names it.
 */
export async function withWorktree<T>(root: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const work = mkdtempSync(join(tmpdir(), 'tiaoli-compare-'))
  const folder = join(work, 'tree')
  const cleanUp = () => {
    if (existsSync(folder)) git(root, 'worktree', 'remove', '--force', folder)
    rmSync(work, { recursive: true, force: true })
    git(root, 'worktree', 'prune')
  }
  const leave = (signal: NodeJS.Signals) => {
    cleanUp()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], { cwd: root, stdio: 'pipe' })
    const packages = join(root, 'node_modules')
    if (existsSync(packages)) symlinkSync(realpathSync(packages), join(folder, 'node_modules'))
    return await use(folder)
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave)
    cleanUp()
  }
}

/** What git prints, or null where it refuses. */
function git(root: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}
