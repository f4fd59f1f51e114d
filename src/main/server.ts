// `npm start`: reads the settings, starts everything, and says where it is and who can log in.
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { leesConfig } from './config.ts'
import { startToepassing } from './toepassing.ts'

const config = leesConfig()
const toepassing = await startToepassing(config).catch((fout: unknown) => {
  console.error(
    fout instanceof Error && 'code' in fout && fout.code === 'EADDRINUSE'
      ? `Poort ${config.poort} is bezet. Kies een andere: PORT=3001 npm start`
      : fout,
  )
  process.exit(1)
})

console.log(`OpenLoket: ${toepassing.url}`)
if (config.oefening)
  console.log(
    [
      '',
      `Oefenomgeving van SWV VO Gelderse Vallei: ${toepassing.url}/gv`,
      `Wachtwoord van iedereen: ${OEFENWACHTWOORD}`,
      '  zorgcoordinator.streek   vraagt aan namens CSG Het Streek College',
      '  secretariaat             controleert en verzendt de brieven',
      '  procesbegeleider         wijst deskundigen toe en agendeert',
      '  orthopedagoog, psycholoog, pedagoog, arts   adviseren',
      '  voorzitter               besluit (directeur-bestuurder)',
      '  contactpersoon1          denkt mee met de scholen',
      '  moeder.sam, vader.sam, sam   ouders en jongere',
      '  beheerder',
      '',
      `Gegevens staan in ${config.dataMap}; verwijder die map om opnieuw te beginnen. Stoppen: Ctrl+C.`,
    ].join('\n'),
  )

let stoppend = false
for (const teken of ['SIGINT', 'SIGTERM'] as const)
  process.on(teken, () => {
    if (stoppend) return
    stoppend = true
    toepassing.stop().then(
      () => process.exit(0),
      (fout: unknown) => {
        console.error(fout)
        process.exit(1)
      },
    )
  })
