// Logging in for programs, and who the token stands for.
import { inloggen, uitloggen } from '#app/sessie/sessie.ts'
import { isWeigering } from '#domein/kern/uitkomst.ts'
import { ding, tekst, tijdstip, uitleg } from '../../schema/vorm.ts'
import { wijsAf } from '../probleem.ts'
import { type Route, type Verzoek, json } from '../route.ts'
import { tokenVan } from '../toegang.ts'

const inlog = ding({
  samenwerkingsverband: uitleg(tekst, 'De code uit het adres van de pagina’s, bijvoorbeeld gv.'),
  gebruikersnaam: tekst,
  wachtwoord: tekst,
})

const ingelogd = ding({
  token: uitleg(tekst, 'Stuur dit mee als Authorization: Bearer <token>.'),
  verloopt: tijdstip,
  persoon: tekst,
  naam: tekst,
})

/** The network address of the caller, for the limit on wrong passwords. */
function adresVan(v: Verzoek): string {
  const verbinding = v.c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return verbinding?.incoming?.socket?.remoteAddress ?? 'onbekend'
}

export const SESSIES: readonly Route[] = [
  {
    methode: 'post',
    pad: '/sessies',
    groep: 'Sessie',
    samenvatting: 'Inloggen: geeft een token voor de kop Authorization.',
    beleid: 'openbaar',
    vorm: inlog,
    antwoorden: [{ status: 201, uitleg: 'Ingelogd', vorm: ingelogd }],
    problemen: [401, 429],
    async doe(v) {
      const {
        samenwerkingsverband: code,
        gebruikersnaam,
        wachtwoord,
      } = v.lichaam as NonNullable<typeof inlog.type>
      const uitkomst = await inloggen(v.d, { code, gebruikersnaam, wachtwoord, adres: adresVan(v) })
      if (isWeigering(uitkomst)) {
        const teVaak = uitkomst.code === 'te-vaak' || uitkomst.code === 'druk'
        return wijsAf(
          teVaak ? 429 : 401,
          uitkomst.code,
          uitkomst.reden,
          uitkomst.uitweg ? { uitweg: uitkomst.uitweg } : {},
          teVaak ? { 'retry-after': '60' } : {},
        )
      }
      const { token, verloopt, persoon, naam } = uitkomst
      return json({ token, verloopt: verloopt.toISOString(), persoon, naam }, 201)
    },
  },
  {
    methode: 'delete',
    pad: '/sessies/huidige',
    groep: 'Sessie',
    samenvatting: 'Uitloggen: het token werkt daarna niet meer.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 204, uitleg: 'Uitgelogd' }],
    async doe(v) {
      const gevonden = tokenVan(v.d, v.verzoek)
      if (gevonden) await uitloggen(v.d, gevonden.token)
      return new Response(null, { status: 204 })
    },
  },
  {
    methode: 'get',
    pad: '/ik',
    groep: 'Sessie',
    samenvatting: 'Wie u bent, met uw rollen.',
    beleid: 'ingelogd',
    antwoorden: [{ status: 200, uitleg: 'Uw sessie', vorm: 'Sessie' }],
    doe({ sessie: s }) {
      const { code, swvNaam, oefening, persoon, naam, rollen, vandaag } = s
      return json({ code, swvNaam, oefening, persoon, naam, rollen, vandaag })
    },
  },
]
