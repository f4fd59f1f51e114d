// Lets `node --import ./scripts/tsx-hook.mjs` run the sources as they are (.ts and .tsx), for tests, dev and the small
// commands. Production (`npm start`) bundles with esbuild instead.
import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || url.includes('/node_modules/') || !/\.tsx?$/.test(url))
      return next(url, context)
    const path = fileURLToPath(url)
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'esm',
      target: 'node24',
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: '#jsx',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
process.setSourceMapsEnabled(true)
