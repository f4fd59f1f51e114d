// When the worklist stands on the screen of a slow computer on a slow line: largest contentful paint in a real browser.
import type { Browser } from 'playwright-core'
import { startChromium } from '#test/support/chromium.ts'
import { deel } from './klant.ts'
import { type Deelnemer, werkVraag } from './verrichtingen.ts'

export type Scherm = {
  /** Milliseconds from asking to the largest contentful paint: the median, and each time. */
  lcp: number
  keren: readonly number[]
  /** What went over the line, and in how many requests. */
  bytes: number
  verzoeken: number
}

const KEREN = 5
const LIJN = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const PROCESSOR = 4

/** The worklist as the secretariat opens it, with nothing in the cache; null when there is no browser. */
export async function meetScherm(url: string, wie: Deelnemer): Promise<Scherm | null> {
  const browser = await startChromium()
  if (!browser) return null
  try {
    const metingen: Awaited<ReturnType<typeof open>>[] = []
    for (let i = 0; i < KEREN; i++) metingen.push(await open(browser, url, wie))
    const keren = metingen.map((m) => m.lcp)
    return {
      lcp: deel(Float64Array.from(keren).sort(), 0.5),
      keren,
      bytes: metingen[0]?.bytes ?? 0,
      verzoeken: metingen[0]?.verzoeken ?? 0,
    }
  } finally {
    await browser.close()
  }
}

/** Once, in a window of its own: its cache is empty. */
async function open(browser: Browser, url: string, wie: Deelnemer) {
  const venster = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'nl-NL' })
  try {
    const { pad, koppen } = werkVraag(wie)
    const [naam = '', value = ''] = (koppen['cookie'] ?? '').split('=')
    await venster.addCookies([{ name: naam, value, url }])
    const pagina = await venster.newPage()
    const leiding = await venster.newCDPSession(pagina)
    await leiding.send('Network.enable')
    await leiding.send('Network.emulateNetworkConditions', LIJN)
    await leiding.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR })
    const antwoord = await pagina.goto(url + pad)
    if (antwoord?.status() !== 200) throw new Error(`The worklist answers ${antwoord?.status()}`)
    const gemeten = await pagina.evaluate(async () => {
      const lcp = await new Promise<number | null>((klaar) => {
        new PerformanceObserver((lijst) => klaar(lijst.getEntries().at(-1)?.startTime ?? null)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
        setTimeout(() => klaar(null), 5000)
      })
      const over = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
      return { lcp, bytes: over.reduce((som, r) => som + r.transferSize, 0), verzoeken: over.length }
    })
    const { lcp } = gemeten
    if (lcp === null) throw new Error('The browser saw no largest contentful paint')
    return { ...gemeten, lcp }
  } finally {
    await venster.close()
  }
}
