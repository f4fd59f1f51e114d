// A school does not make accounts: it asks for them, and the samenwerkingsverband deals with the request (GV-020).
import { nieuwId } from '#db/id.ts'
import {
  leesOpenVerzoek,
  sluitVerzoek,
  type Verzoeksoort,
  voegVerzoekToe,
} from '#db/opslag/accountverzoek.ts'
import { isUuid } from '#db/opslag/feiten.ts'
import { schrijfMelding } from '#db/opslag/melding.ts'
import { weiger } from '#domein/kern/uitkomst.ts'
import { kantVan, ROLLEN } from '#domein/toegang/rollen.ts'
import { RECHTEN } from '#domein/toegang/beheer.ts'
import { type Handeling, type Onderwerp, handeling, tekstVan } from '../handeling.ts'

const SCHOOLROLLEN = (Object.keys(ROLLEN) as (keyof typeof ROLLEN)[])
  .filter((rol) => kantVan(rol) === 'school')
  .map((rol) => ({ waarde: rol, label: ROLLEN[rol].naam }))

type OverSchool = Onderwerp & { school: string }

const aanvragen = handeling<OverSchool>({
  naam: 'account-aanvragen',
  titel: 'Account aanvragen of wijzigen',
  uitleg:
    'Het samenwerkingsverband maakt en wijzigt accounts. Uw verzoek komt bij het secretariaat; u ziet hier het antwoord.',
  groep: 'Accounts',
  recht: 'accounts-aanvragen',
  over: 'organisatie',
  velden: {
    soort: {
      soort: 'keuze',
      label: 'Wat vraagt u?',
      verplicht: true,
      keuzes: [
        { waarde: 'nieuw', label: 'Een nieuw account' },
        { waarde: 'wijzigen', label: 'Een account wijzigen' },
        { waarde: 'beeindigen', label: 'Een account beëindigen' },
      ],
    },
    naam: { soort: 'tekst', label: 'Naam van de medewerker', verplicht: true, maximum: 120 },
    eMail: { soort: 'tekst', vorm: 'e-mail', label: 'E-mailadres van de medewerker', maximum: 200 },
    rol: { soort: 'keuze', label: 'Rol op school', keuzes: SCHOOLROLLEN },
    toelichting: {
      soort: 'lange-tekst',
      label: 'Toelichting',
      hulp: 'Bijvoorbeeld: vanaf welke datum, of wat er moet veranderen.',
      maximum: 2000,
    },
  },
  laad(w, over) {
    const mag: readonly string[] = RECHTEN['accounts-aanvragen']
    const eigen = w.sessie.rollen.find((r) => r.organisatie === over && mag.includes(r.rol))
    return Promise.resolve(
      eigen ? { naam: eigen.organisatieNaam ?? '', terug: ['school', over], school: over } : null,
    )
  },
  begin: () => ({ soort: 'nieuw' }),
  async doe(w, { school }, waarden) {
    const soort = waarden['soort'] as Verzoeksoort
    const eMail = tekstVan(waarden, 'eMail')
    const rol = tekstVan(waarden, 'rol')
    if (soort === 'nieuw' && (!eMail || !rol))
      return weiger('onvolledig', 'Voor een nieuw account zijn een e-mailadres en een rol nodig.', {
        velden: {
          ...(eMail ? {} : { eMail: 'Vul het e-mailadres in.' }),
          ...(rol ? {} : { rol: 'Kies de rol.' }),
        },
      })
    const id = nieuwId(w.d.nu())
    await voegVerzoekToe(w.tx, w.swv, {
      id,
      op: w.omgeving.moment,
      school,
      door: w.sessie.persoon,
      soort,
      naam: String(waarden['naam']),
      e_mail: eMail,
      rol,
      toelichting: tekstVan(waarden, 'toelichting'),
    })
    for (const voor of ['secretariaat', 'beheerder'] as const)
      await schrijfMelding(w.tx, w.swv, w.omgeving.moment, w.omgeving.vandaag, {
        voor: { rol: voor },
        tekst: 'Een school vraagt om een account. Zie Beheer, Accountverzoeken.',
      })
    return {
      id,
      melding: 'Uw verzoek is naar het samenwerkingsverband gestuurd.',
      naar: ['school', school],
      log: { organisatie: school, inhoud: { verzoek: soort } },
    }
  },
})

type OverVerzoek = Onderwerp & { verzoek: NonNullable<Awaited<ReturnType<typeof leesOpenVerzoek>>> }

const afhandelen = handeling<OverVerzoek>({
  naam: 'accountverzoek-afhandelen',
  titel: 'Accountverzoek afhandelen',
  uitleg: 'Maak of wijzig eerst zelf het account. Sluit daarna het verzoek af; de school leest het antwoord.',
  groep: 'Accounts',
  recht: 'mensen-beheren',
  over: 'verzoek',
  velden: {
    uitkomst: {
      soort: 'keuze',
      label: 'Uitkomst',
      verplicht: true,
      keuzes: [
        { waarde: 'gedaan', label: 'Gedaan' },
        { waarde: 'afgewezen', label: 'Niet gedaan' },
      ],
    },
    antwoord: {
      soort: 'lange-tekst',
      label: 'Antwoord aan de school',
      hulp: 'Nodig als het verzoek niet is gedaan.',
      maximum: 2000,
    },
  },
  async laad(w, over) {
    const verzoek = isUuid(over) ? await leesOpenVerzoek(w.tx, w.swv, over, !w.alleenLezen) : undefined
    return verzoek ? { naam: verzoek.naam, terug: ['verzoeken'], verzoek } : null
  },
  async doe(w, { verzoek }, waarden) {
    const stand = waarden['uitkomst'] as 'gedaan' | 'afgewezen'
    const antwoord = tekstVan(waarden, 'antwoord')
    if (stand === 'afgewezen' && !antwoord)
      return weiger('antwoord-nodig', 'Leg uit waarom het verzoek niet is gedaan.', {
        velden: { antwoord: 'Vul een antwoord in.' },
      })
    await sluitVerzoek(w.tx, w.swv, verzoek.id, {
      stand,
      op: w.omgeving.moment,
      door: w.sessie.persoon,
      antwoord,
    })
    await schrijfMelding(w.tx, w.swv, w.omgeving.moment, w.omgeving.vandaag, {
      voor: { organisatie: verzoek.school },
      tekst: `Uw verzoek om een account is ${stand === 'gedaan' ? 'uitgevoerd' : 'niet uitgevoerd'}. Zie Mijn school.`,
    })
    return {
      id: verzoek.id,
      melding: 'Het verzoek is afgehandeld. De school heeft bericht gekregen.',
      naar: ['verzoeken'],
      log: { organisatie: verzoek.school, inhoud: { verzoek: verzoek.soort, stand } },
    }
  },
})

export const ACCOUNTVERZOEKEN: readonly Handeling[] = [aanvragen, afhandelen]
