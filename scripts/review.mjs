/** Build the review page (pages/review) into a folder: one page, its scripts and styles, named by their hashes. */
import { join } from 'node:path'
import { build } from 'vite'

/**
 * @param {string} root Folder of the project.
 * @param {string} out  Folder that is emptied and filled.
 */
export async function buildReview(root, out) {
  await build({
    root: join(root, 'pages', 'review'),
    base: './',
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // the policy of the page allows no inline script and no data address
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  })
}
