// A real browser for tests: Debian's Chromium, driven by playwright-core. Without it the tests fail and say so.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after } from 'node:test'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((pad) =>
  existsSync(pad),
)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Promise<Browser> | undefined

/** A fresh window; without script when asked. */
export async function venster(
  opties: { script?: boolean; breed?: number; donker?: boolean } = {},
): Promise<BrowserContext> {
  if (!CHROMIUM) throw new Error('These tests need Chromium. On Debian: apt-get install chromium')
  browser ??= chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const open = await browser
  return open.newContext({
    javaScriptEnabled: opties.script ?? true,
    viewport: { width: opties.breed ?? 1200, height: 900 },
    colorScheme: opties.donker ? 'dark' : 'light',
    locale: 'nl-NL',
  })
}

after(async () => {
  await (await browser)?.close()
})

/** What axe finds on a page: rule and first place of each (WCAG 2.2 AA and best practice). */
export async function axe(pagina: Page): Promise<string[]> {
  await pagina.evaluate(AXE)
  return pagina.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run()
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160) ?? ''}`)
  })
}

/** Whether the page scrolls sideways at its width. */
export function schuiftZijwaarts(pagina: Page): Promise<boolean> {
  return pagina.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  )
}
