#!/usr/bin/env node
// What `tiaoli` runs. The commands that people wait for come from one file, whose compiled form is kept beside it: that
// starts in a third of the time that a hundred modules take. Every other command is loaded from its modules.
const modules = './main.js'
const quick = new Set(['parse', 'schema', '-V', '--version', '-h', '--help', undefined])

function read(path) {
  return require('node:fs').readFileSync(path)
}

/** What Node compiled when the bundle was built; nothing where it was not kept. */
function compiled(path) {
  try {
    return read(path)
  } catch {
    return undefined
  }
}

function run(filename) {
  const { Script, constants } = require('node:vm')
  const source = `(function (exports, require, module, moduleUrl) {${read(filename).toString()}\n})`
  // refused by another version of Node: then the source is compiled
  const cachedData = compiled(`${filename}.cache`)
  const script = new Script(source, { filename, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
  if (process.env.TIAOLI_KEEP_COMPILED) process.on('exit', () => require('node:fs').writeFileSync(`${filename}.cache`, script.createCachedData()))
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, require('node:url').pathToFileURL(filename).href)
}

if (quick.has(process.argv[2])) run(require('node:path').join(__dirname, 'quick.cjs'))
else import(modules)
