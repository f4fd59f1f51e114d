// `npm start`: reads the settings, starts everything, and says where it is and who can log in.
import { OEFENWACHTWOORD } from '#oefening/cast.ts'
import { CASTS } from '#oefening/casts.ts'
import { deskVan } from '#procedures/register.ts'
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
      `Oefenomgevingen (wachtwoord van iedereen: ${OEFENWACHTWOORD})`,
      ...Object.entries(CASTS).flatMap(([sjabloon, cast]) => [
        '',
        `${deskVan(sjabloon)?.naam ?? sjabloon}: ${toepassing.url}/${sjabloon.toLowerCase()}`,
        ...(cast.begin ?? []).map(({ wie, doet }) => `  ${wie.padEnd(28)} ${doet}`),
      ]),
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
