import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const banner = '// Generated from pages/ by `npm run generate`. Do not edit.\n'

/**
 * Make the module of src/html that holds the style sheets and scripts of pages, so that they can be written into a page wherever it is rendered.
 *
 * @param root Folder with `pages/`.
 * @returns    The module: `theme.css` as `themeCss`, `frame.ts` (its types removed) as `frameJs`.
 */
export function assetsModule(root: string): string {
  const folder = join(root, 'pages')
  const lines = readdirSync(folder, { withFileTypes: true })
    // a folder is a page that is built on its own
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .map((file) => {
      const [name = '', ending = ''] = file.split('.')
      const text = readFileSync(join(folder, file), 'utf8')
      const asset = ending === 'css' ? squeeze(text) : strip(text)
      // such a text would end the element that it stands in
      if (/<\/(?:script|style)|<!--/i.test(asset)) throw new Error(`Unexpected end of an element in pages/${file}`)
      return `export const ${name}${ending === 'css' ? 'Css' : 'Js'} = ${JSON.stringify(asset)}\n`
    })
  return `${banner}${lines.join('')}`
}

function strip(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext, removeComments: true, newLine: ts.NewLineKind.LineFeed }
  return ts.transpileModule(text, { compilerOptions }).outputText.replace(/^ {4,}/gm, (indent) => ' '.repeat(indent.length / 4))
}

function squeeze(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim()
}
