// `npm run beheer`: management on the server itself. Lists what can be done, does one act as somebody of a desk, makes a
// samenwerkingsverband from the template of a desk, and makes a link to choose a password.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { voerHandelingUit } from '#app/beheer/handeling.ts'
import { HANDELINGEN, zoekHandeling } from '#app/beheer/handelingen.ts'
import { linkOpServer, maakSamenwerkingsverband, sessieOpServer } from '#app/beheer/swv-aanmaken.ts'
import type { Diensten } from '#app/diensten.ts'
import { BRIEVENBUS } from '#brieven/mail.ts'
import { startIngebed } from '#db/ingebed.ts'
import { migreer } from '#db/migreren.ts'
import { eisVeiligeRol } from '#db/veilige-rol.ts'
import { alsApp, openDb } from '#db/verbinding.ts'
import { mapOpslag } from '#documenten/map-opslag.ts'
import { type Weigering, isWeigering } from '#domein/kern/uitkomst.ts'
import { DESKS } from '#procedures/register.ts'
import { type Config, leesConfig } from './config.ts'

const GEBRUIK = `Gebruik: npm run beheer -- OPDRACHT
  handelingen                     wat er kan, met de velden
  doe HANDELING --swv CODE --als GEBRUIKERSNAAM [--over ID] [veld=waarde ...]
                                  voert één handeling uit, met de rechten van die persoon
  swv-aanmaken --sjabloon ${DESKS.map((d) => d.sjabloon).join('|')} [--naam NAAM] [--code CODE]
               --beheerder "VOORNAAM ACHTERNAAM" --gebruikersnaam NAAM [--e-mail ADRES]
                                  maakt een samenwerkingsverband met zijn eerste beheerder
  wachtwoord-link --swv CODE --gebruikersnaam NAAM
                                  een link om een wachtwoord te kiezen (werkt één keer, zeven dagen)

De database is die van DATABASE_URL, en anders de ingebouwde in DATA_MAP. SITE is het adres dat in de link komt te staan.`

/** What the acts need, on the database of this installation; no letters are made and no mail is sent here. */
async function metDiensten<T>(config: Config, doe: (d: Diensten) => Promise<T>): Promise<T> {
  const { dataMap, databaseUrl, migratieUrl } = config
  mkdirSync(dataMap, { recursive: true })
  const ingebed = databaseUrl ? null : await startIngebed({ map: join(dataMap, 'postgres'), duurzaam: true })
  const beheer = ingebed?.verbinding ?? { connectionString: migratieUrl ?? databaseUrl ?? '' }
  await migreer(beheer)
  const db = openDb(ingebed ? alsApp(beheer) : { connectionString: databaseUrl ?? '' }, { maximum: 2 })
  try {
    for (const waarschuwing of await eisVeiligeRol(db)) console.error(waarschuwing)
    return await doe({
      db,
      nu: () => new Date(),
      bestanden: mapOpslag(join(dataMap, 'documenten')),
      brieven: { soorten: [], zet: () => Promise.reject(new Error('No letters are made here')) },
      postbode: BRIEVENBUS,
      oefening: false,
      site: config.site ?? `http://${config.adres}:${config.poort}`,
      bsn: null,
    })
  } finally {
    await db.sluit()
    await ingebed?.stop()
  }
}

/** A refusal as text, with the way out and what is wrong per field. */
function inWoorden(w: Weigering): string {
  return [
    `${w.reden} ${w.uitweg ?? ''}`.trim(),
    ...Object.entries(w.velden ?? {}).map(([veld, fout]) => `  ${veld}: ${fout}`),
  ].join('\n')
}

function lijst(): string {
  return HANDELINGEN.map((h) =>
    [
      `${h.naam}  ${h.titel} (recht: ${h.recht})`,
      ...(h.over ? [`    --over: id van ${h.over}`] : []),
      ...Object.entries(h.velden).map(
        ([naam, veld]) => `    ${naam}${veld.verplicht ? '*' : ''}: ${veld.label} (${veld.soort})`,
      ),
    ].join('\n'),
  ).join('\n')
}

/** `naam=waarde` as input; the same name twice is a list. */
function leesVelden(paren: readonly string[]): Record<string, unknown> {
  const uit = new Map<string, string | string[]>()
  for (const paar of paren) {
    const is = paar.indexOf('=')
    if (is < 1) throw new Error(`"${paar}" is geen veld=waarde.`)
    const [naam, waarde] = [paar.slice(0, is), paar.slice(is + 1)]
    const al = uit.get(naam)
    uit.set(naam, al === undefined ? waarde : [al, waarde].flat())
  }
  return Object.fromEntries(uit)
}

const OPTIES: Readonly<Record<string, { type: 'string' }>> = Object.fromEntries(
  ['swv', 'als', 'over', 'sjabloon', 'naam', 'code', 'beheerder', 'gebruikersnaam', 'e-mail'].map((naam) => [
    naam,
    { type: 'string' },
  ]),
)

/** Does what the arguments say and gives back what to print. @throws with a Dutch sentence when it can't be done */
export async function beheer(argumenten: readonly string[], config: Config): Promise<string> {
  const { values: o, positionals } = parseArgs({
    args: [...argumenten],
    allowPositionals: true,
    options: OPTIES,
  })
  const [opdracht = '', ...rest] = positionals
  const nodig = (naam: string): string => {
    const waarde = o[naam]
    if (typeof waarde !== 'string' || waarde === '') throw new Error(`Geef --${naam} mee.\n\n${GEBRUIK}`)
    return waarde
  }
  const mag = (naam: string) => (typeof o[naam] === 'string' ? { [naam]: o[naam] } : {})
  if (opdracht === 'handelingen') return lijst()
  if (opdracht === 'swv-aanmaken') {
    const v = {
      sjabloon: nodig('sjabloon'),
      ...mag('naam'),
      ...mag('code'),
      beheerder: {
        naam: nodig('beheerder'),
        gebruikersnaam: nodig('gebruikersnaam'),
        eMail: o['e-mail'] ? nodig('e-mail') : null,
      },
    }
    const uitkomst = await metDiensten(config, (d) => maakSamenwerkingsverband(d, v))
    if (isWeigering(uitkomst)) throw new Error(inWoorden(uitkomst))
    return [
      `${uitkomst.naam} is gemaakt met de code ${uitkomst.code}.`,
      'Laat de beheerder hier een wachtwoord kiezen (werkt één keer, zeven dagen):',
      uitkomst.link,
    ].join('\n')
  }
  if (opdracht === 'wachtwoord-link') {
    const uitkomst = await metDiensten(config, (d) => linkOpServer(d, nodig('swv'), nodig('gebruikersnaam')))
    if (isWeigering(uitkomst)) throw new Error(inWoorden(uitkomst))
    return uitkomst.link
  }
  if (opdracht === 'doe') return doeHandeling(config, rest, nodig, o['over'])
  throw new Error(GEBRUIK)
}

async function doeHandeling(
  config: Config,
  [naam = '', ...paren]: readonly string[],
  nodig: (naam: string) => string,
  over: unknown,
): Promise<string> {
  const h = zoekHandeling(naam)
  if (!h) throw new Error(`Er is geen handeling "${naam}". Zie: npm run beheer -- handelingen`)
  const invoer = leesVelden(paren)
  const uitkomst = await metDiensten(config, async (d) => {
    const sessie = await sessieOpServer(d, nodig('swv'), nodig('als'))
    return isWeigering(sessie)
      ? sessie
      : voerHandelingUit(d, sessie, h, { over: typeof over === 'string' ? over : '', invoer })
  })
  if (uitkomst.soort === 'uitgevoerd')
    return uitkomst.id ? `${uitkomst.melding}\nid: ${uitkomst.id}` : uitkomst.melding
  throw new Error(
    uitkomst.soort === 'weigering'
      ? inWoorden(uitkomst)
      : 'Dit bestaat niet, of deze persoon mag dit niet. Zie het recht bij: npm run beheer -- handelingen',
  )
}

if (import.meta.main)
  try {
    console.log(await beheer(process.argv.slice(2), leesConfig()))
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout)
    process.exitCode = 1
  }
