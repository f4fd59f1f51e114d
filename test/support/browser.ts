// A real browser for tests: Debian's Chromium, driven by playwright-core. Without it the tests fail and say so.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Promise<Browser | null> | undefined

/** A fresh window; without script when asked. */
export async function venster(
  opties: { script?: boolean; breed?: number; donker?: boolean } = {},
): Promise<BrowserContext> {
  browser ??= startChromium()
  const open = await browser
  if (!open) throw new Error('These tests need Chromium. On Debian: apt-get install chromium')
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
