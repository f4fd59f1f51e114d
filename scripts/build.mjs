// Bundles the server for `npm start`: one file for the process, one for each worker, style and script beside them.
// Packages stay outside the bundle; native parts are found as usual.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

// Another folder lets a benchmark build beside what `npm start` is running.
const uit = process.argv[2] ?? 'dist'
rmSync(uit, { recursive: true, force: true })
mkdirSync(`${uit}/assets`, { recursive: true })
await build({
  entryPoints: {
    server: 'src/main/server.ts',
    'pdf-controle-worker': 'src/documenten/pdf-controle-worker.ts',
    'brief-worker': 'src/brieven/brief-worker.ts',
  },
  outdir: uit,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: '#jsx',
  packages: 'external',
  // The map of imports in package.json would count as a package; these are our own sources.
  plugins: [
    {
      name: 'own-imports',
      setup(b) {
        b.onResolve({ filter: /^#/ }, async ({ path, importer, kind }) => {
          const eigen =
            path === '#jsx/jsx-runtime'
              ? 'src/web/jsx/jsx-runtime.ts'
              : path.replace(/^#procedures\//, 'procedures/').replace(/^#(?!procedures)/, 'src/')
          return b.resolve(`./${eigen}`, { resolveDir: process.cwd(), importer, kind })
        })
      },
    },
  ],
  logLevel: 'warning',
})
cpSync('src/web/stijl/loket.css', `${uit}/assets/loket.css`)
cpSync('src/web/script/loket.js', `${uit}/assets/loket.js`)
