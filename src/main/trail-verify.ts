// `npm run trail:verify [-- --ankers bestand]`: checks the history of every samenwerkingsverband. With a file of anchors,
// kept outside the database (another machine, write-once), a complete rewrite of the history is found too: each good run
// adds the heads it saw. Ends with 1 when something is wrong.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startIngebed } from '#db/ingebed.ts'
import { type Genoteerd, verifieerTrail } from '#db/trail.ts'
import { alsApp, openDb } from '#db/verbinding.ts'

const { values } = parseArgs({
  options: { ankers: { type: 'string' }, map: { type: 'string', default: 'data/postgres' } },
})
const url = process.env['DATABASE_URL']

const ingebed = url ? null : await startIngebed({ map: values.map, duurzaam: true })
const db = openDb(ingebed ? alsApp(ingebed.verbinding) : { connectionString: url ?? '' }, { maximum: 1 })
try {
  const verslagen = await verifieerTrail(db, values.ankers ? leesAnkers(values.ankers) : [])
  for (const { code, swv, aantal, gewist, kop, afwijkingen } of verslagen) {
    const oordeel = afwijkingen.length === 0 ? 'klopt' : `${afwijkingen.length} afwijkingen`
    console.log(
      `${code} (${swv}): ${aantal} gebeurtenissen, ${gewist} persoonlijke delen gewist, kop ${kop.reeks} ${kop.hash}: ${oordeel}`,
    )
    for (const a of afwijkingen) console.log(`  ${a.soort} ${a.reeks ?? ''} ${a.zaak ?? ''} ${a.uitleg}`)
  }
  if (verslagen.some((verslag) => verslag.afwijkingen.length > 0)) process.exitCode = 1
  else if (values.ankers) {
    const regels = verslagen.map(({ swv, kop }) => JSON.stringify({ swv, ...kop }))
    appendFileSync(values.ankers, regels.map((regel) => `${regel}\n`).join(''))
  }
} finally {
  await db.sluit()
  await ingebed?.stop()
}

function leesAnkers(bestand: string): Genoteerd[] {
  if (!existsSync(bestand)) return []
  const regels = readFileSync(bestand, 'utf8').split('\n').filter(Boolean)
  return regels.map((regel, plaats) => {
    const { swv, reeks, hash } = JSON.parse(regel) as Partial<Genoteerd>
    if (typeof swv !== 'number' || typeof reeks !== 'number' || typeof hash !== 'string') {
      throw new Error(`${bestand}, regel ${plaats + 1}: geen anker van deze opdracht.`)
    }
    return { swv, reeks, hash }
  })
}
