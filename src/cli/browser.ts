import { spawn } from 'node:child_process'

/** Open an address in the browser of the person who called. No browser is no failure: what would be opened is printed as well. */
export function openInBrowser(address: string): void {
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open'
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
