// A sentence per gebeurtenis, for people.
import { gespreksnaam } from '#domein/fasen/gesprek/gesprek-vastleggen.ts'
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import { faseVanSoort } from '#domein/fasen/faseregel.ts'
import { kort } from '#domein/kern/datum.ts'
import { viaKanaal } from '#domein/kern/tekst.ts'
import { schoolnaam } from '#domein/procedure/beurtlijst.ts'
import { type Procedure, fase } from '#domein/procedure/definitie.ts'
import { type Rol, rolnaam } from '#domein/toegang/rollen.ts'
import type { Gebeurtenis, Vastgelegd } from '#domein/verloop/gebeurtenis.ts'
import type { Briefstand } from '#domein/verloop/toestand.ts'
import type { Tijdlijnregel } from '../contract.ts'
import { type Zin, trajectzin } from './trajectzin.ts'

type Namen = (id: string) => string

/** The timeline line of a stored gebeurtenis. `naam` turns an id into a name that this reader may see. */
export function tijdlijnregel(
  v: Vastgelegd,
  procedure: Procedure,
  naam: Namen,
  brieven: readonly Briefstand[],
): Tijdlijnregel {
  const zin = zinVan(v.gebeurtenis, procedure, naam, brieven)
  return {
    volgnummer: v.volgnummer,
    datum: v.datum,
    soort: v.gebeurtenis.soort,
    tekst: zin.tekst,
    toelichting: zin.toelichting ? zin.toelichting : null,
    door: v.door ? naam(v.door) : null,
    rol: rolnaam(v.rol as Rol),
    groep: zin.groep,
  }
}

function zinVan(g: Gebeurtenis, p: Procedure, naam: Namen, brieven: readonly Briefstand[]): Zin {
  const stuk = (soort: string) => p.stukken.find((s) => s.soort === soort)?.naam ?? soort
  const plaats = (id: string) =>
    p.route.flatMap((f) => (f.soort === 'advies' ? f.plaatsen : [])).find((x) => x.id === id)?.naam ?? id
  const briefnaam = (soort: string) => p.brieven.find((b) => b.soort === soort)?.naam ?? soort
  const brief = (id: string) => {
    const b = brieven.find((x) => x.id === id)
    return b
      ? `${briefnaam(b.brief)} aan ${b.aan.soort === 'organisatie' ? 'de school' : naam(b.aan.id)}`
      : 'Brief'
  }
  switch (g.soort) {
    case 'zaak-gestart':
      return { tekst: `${zaakwoord(p).De} is begonnen.`, groep: 'overig' }
    case 'formulier-ingevuld':
      return {
        tekst: `Formulier ingevuld: ${g.inhoud.velden.length === 1 ? 'één vraag' : `${g.inhoud.velden.length} vragen`}.`,
        groep: 'overig',
      }
    case 'stuk-toegevoegd':
      return { tekst: `Document toegevoegd: ${stuk(g.inhoud.soort)}.`, groep: 'document' }
    case 'stuk-ondertekend':
      return {
        tekst: `Handtekening vastgelegd van ${naam(g.inhoud.door)}, gezet op ${kort(g.inhoud.op)}.`,
        groep: 'document',
      }
    case 'stuk-verwijderd':
      return {
        tekst:
          g.inhoud.reden === 'niet-noodzakelijk'
            ? `Document verwijderd omdat het niet noodzakelijk is: ${stuk(g.inhoud.soort)}.`
            : `Document teruggenomen: ${stuk(g.inhoud.soort)}.`,
        groep: 'document',
      }
    case 'toestemming-vastgelegd':
      return {
        tekst: `Toestemming ${g.inhoud.gegeven ? 'gegeven' : 'ingetrokken'} door ${naam(g.inhoud.van)}: ${g.inhoud.waarvoor}.`,
        groep: 'overig',
      }
    case 'zienswijze-gegeven':
      return {
        tekst: `Mening gegeven door ${naam(g.inhoud.van)}.`,
        toelichting: g.persoonlijk?.tekst,
        groep: 'contact',
      } as Zin
    case 'ingediend':
      return { tekst: `${zaakwoord(p).De} is ingediend.`, groep: 'besluit' }
    case 'fase-betreden': {
      const over = g.inhoud.overgeslagen?.map((o) => `${fase(p, o.fase).naam}: ${o.reden}`).join('; ')
      return {
        tekst: `Nieuwe stap: ${fase(p, g.inhoud.fase).naam}. Status: ${g.inhoud.status}.`,
        groep: 'overig',
        ...(over ? { toelichting: `Overgeslagen: ${over}` } : {}),
      }
    }
    case 'status-gewijzigd':
      return { tekst: `Status: ${g.inhoud.status}.`, groep: 'overig' }
    case 'controle-uitgevoerd':
      return g.inhoud.uitkomst === 'compleet'
        ? {
            tekst: `Gecontroleerd: compleet sinds ${kort(g.inhoud.per)}.`,
            toelichting: g.persoonlijk?.toelichting ?? '',
            groep: 'termijn',
          }
        : {
            tekst: 'Gecontroleerd: incompleet.',
            toelichting: [...(g.persoonlijk?.ontbreekt ?? []), g.persoonlijk?.toelichting ?? '']
              .filter(Boolean)
              .join('\n'),
            groep: 'termijn',
          }
    case 'controlepunt-beantwoord':
      return {
        tekst: `Controlepunt beantwoord met ${g.inhoud.ja ? 'ja' : 'nee'}: ${g.inhoud.punt}.`,
        groep: 'overig',
      }
    case 'aangevuld':
      return { tekst: 'De school heeft aangevuld en opnieuw aangeboden.', groep: 'termijn' }
    case 'opgeschort':
      return {
        tekst:
          g.inhoud.soort === 'voornemen'
            ? `De beslistermijn staat stil: reageren kan tot en met ${kort(g.inhoud.tot)}.`
            : `Aangehouden: aanvullen kan tot en met ${kort(g.inhoud.tot)}.`,
        toelichting: g.persoonlijk?.informatie ?? '',
        groep: 'termijn',
      }
    case 'hervat':
      return { tekst: `De beslistermijn loopt weer vanaf ${kort(g.inhoud.op)}.`, groep: 'termijn' }
    case 'termijn-verlengd':
      return {
        tekst: `De beslistermijn is met ${g.inhoud.dagen} dagen verlengd.`,
        toelichting: g.persoonlijk?.reden ?? '',
        groep: 'termijn',
      }
    case 'deskundige-toegewezen':
      return {
        tekst: `${naam(g.inhoud.persoon)} is gevraagd als ${plaats(g.inhoud.plaats)} (${g.inhoud.discipline}).`,
        groep: 'contact',
      }
    case 'toewijzing-aanvaard':
      return {
        tekst: `${naam(g.inhoud.persoon)} heeft verklaard onafhankelijk te zijn en adviseert.`,
        groep: 'contact',
      }
    case 'advies-uitgebracht':
      return {
        tekst: `Advies van de ${plaats(g.inhoud.plaats)}: ${g.inhoud.toekennen ? ['toekennen', g.inhoud.categorie].filter(Boolean).join(', ') : 'niet toekennen'}.`,
        groep: 'besluit',
      }
    case 'advies-heropend':
      return {
        tekst: `Het advies van de ${plaats(g.inhoud.plaats)} is heropend.`,
        toelichting: g.persoonlijk?.reden ?? '',
        groep: 'besluit',
      }
    case 'advies-vervallen':
      return {
        tekst: `Het advies van de ${plaats(g.inhoud.plaats)} is vervallen: ${g.inhoud.reden}.`,
        groep: 'besluit',
      }
    case 'bsn-vastgelegd':
      return { tekst: 'Het BSN is vastgelegd.', groep: 'overig' }
    case 'gesprek-gepland':
      return {
        tekst: `${gespreksnaam(p, g.inhoud.gesprek)} gepland op ${kort(g.inhoud.op)}.`,
        groep: 'contact',
      }
    case 'gesprek-vastgelegd':
      return {
        tekst: `${gespreksnaam(p, g.inhoud.gesprek)} op ${kort(g.inhoud.op)} vastgelegd.`,
        toelichting: g.persoonlijk?.verslag ?? '',
        groep: 'contact',
      }
    case 'betrokkenheid-vastgelegd':
      return {
        tekst: `Betrokkenheid vastgelegd van ${naam(g.inhoud.persoon)}: ${g.inhoud.aard}, ${kort(g.inhoud.op)}.`,
        toelichting: g.persoonlijk?.onderwerp ?? '',
        groep: 'contact',
      }
    case 'geagendeerd':
      return {
        tekst: `Op de agenda van ${g.inhoud.commissie && !heeftSoorten(p) ? `${g.inhoud.commissie}, ` : ''}${kort(g.inhoud.vergadering)}${heeftSoorten(p) ? ` als ${g.inhoud.eenduidig ? 'eenduidig dossier' : 'bespreekdossier'}` : ''}.`,
        groep: 'besluit',
      }
    case 'zienswijze-gelezen':
      return { tekst: 'De zienswijze is gelezen.', groep: 'besluit' }
    case 'ter-advies-geagendeerd':
      return {
        tekst: `Voor advies op de agenda van ${g.inhoud.commissie}, ${kort(g.inhoud.vergadering)}.`,
        toelichting: g.persoonlijk?.vraag ?? '',
        groep: 'besluit',
      }
    case 'ter-advies-teruggedraaid':
      return { tekst: `Niet meer voor advies op deze agenda: ${g.inhoud.reden}.`, groep: 'besluit' }
    case 'genodigde-toegevoegd':
      return {
        tekst: `Uitgenodigd voor de vergadering: ${[g.persoonlijk?.naam, g.persoonlijk?.discipline].filter(Boolean).join(', ') || 'een genodigde'}.`,
        toelichting: g.persoonlijk?.reden ?? '',
        groep: 'besluit',
      }
    case 'agendering-teruggedraaid':
      return { tekst: `Van de agenda gehaald: ${g.inhoud.reden}.`, groep: 'besluit' }
    case 'vergadering-gehouden':
      return {
        tekst: `Besproken in de vergadering van ${kort(g.inhoud.op)}.`,
        toelichting: g.persoonlijk?.verslag ?? '',
        groep: 'besluit',
      }
    case 'voornemen-bekendgemaakt':
      return {
        tekst: `Voornemen bekendgemaakt; reageren kan tot en met ${kort(g.inhoud.reactieTot)}.`,
        toelichting: g.persoonlijk?.motivering ?? '',
        groep: 'besluit',
      }
    case 'reactie-vastgelegd':
      return {
        tekst: `Reactie van ${naam(g.inhoud.van)}: ${g.inhoud.gehoord === 'nee' ? 'wil niet worden gehoord' : `wil ${g.inhoud.gehoord} worden gehoord`}.`,
        toelichting: g.persoonlijk?.tekst ?? '',
        groep: 'besluit',
      }
    case 'besluit-genomen':
      return {
        tekst: `Besluit: ${besluitInWoorden(p, g.inhoud)}.`,
        toelichting: g.persoonlijk?.motivering ?? '',
        groep: 'besluit',
      }
    case 'brief-opgesteld':
      return { tekst: `Brief klaargezet: ${brief(g.inhoud.id)}.`, groep: 'document' }
    case 'brief-verzonden':
      return {
        tekst: `Brief verzonden ${viaKanaal(g.inhoud.kanaal)}: ${brief(g.inhoud.id)}.`,
        toelichting: g.inhoud.reden ?? '',
        groep: 'document',
      }
    case 'bezorging-mislukt':
      return { tekst: `Niet bezorgd: ${brief(g.inhoud.id)}.`, groep: 'document' }
    case 'taak-ontstaan':
      return { tekst: `Taak voor ${rolnaam(g.inhoud.rol)}: ${g.inhoud.titel}.`, groep: 'overig' }
    case 'taak-afgehandeld':
      return {
        tekst: 'Een vervolgtaak is afgehandeld.',
        toelichting: g.persoonlijk?.toelichting ?? '',
        groep: 'overig',
      }
    case 'plaatsing-vastgelegd':
      return {
        tekst: `Geplaatst op ${kort(g.inhoud.op)}.`,
        toelichting: g.persoonlijk?.school ?? '',
        groep: 'overig',
      }
    case 'vraag-gesteld':
      return {
        tekst: 'Vraag gesteld aan de school.',
        toelichting: g.persoonlijk?.tekst ?? '',
        groep: 'contact',
      }
    case 'vraag-beantwoord':
      return {
        tekst: 'De school heeft geantwoord.',
        toelichting: g.persoonlijk?.tekst ?? '',
        groep: 'contact',
      }
    case 'ingetrokken':
      return {
        tekst: `${zaakwoord(p).De} is ${zaakwoord(p).stopt ? 'gestopt' : 'ingetrokken'}.`,
        toelichting: g.persoonlijk?.reden ?? '',
        groep: 'besluit',
      }
    case 'persoonlijk-gewist':
      return {
        tekst: 'Wat dit dossier over mensen bevatte is gewist: antwoorden, documenten en brieven.',
        groep: 'overig',
      }
    case 'afgerond':
      return {
        tekst: 'De zaak is afgerond.',
        toelichting: g.persoonlijk?.toelichting ?? '',
        groep: 'besluit',
      }
    case 'heropend':
      return { tekst: 'De zaak is heropend.', toelichting: g.persoonlijk?.reden ?? '', groep: 'besluit' }
    case 'bezwaar-ontvangen':
      return {
        tekst: `Bezwaar ontvangen van ${naam(g.inhoud.van)} (${g.inhoud.tijdig ? 'op tijd' : 'niet op tijd'}).`,
        groep: 'besluit',
      }
    case 'besluit-vervangen':
      return {
        tekst: `Het besluit is op bezwaar herroepen op ${kort(g.inhoud.op)}; een nieuw besluit komt ervoor in de plaats.`,
        groep: 'besluit',
      }
    case 'beurt-verschoven': {
      const lijst = p.beurtlijsten?.find((l) => l.id === g.inhoud.lijst)
      const school = lijst ? schoolnaam(lijst, g.inhoud.school) : g.inhoud.school
      return { tekst: `${school} staat achteraan op de lijst ${lijst?.naam ?? ''}.`, groep: 'overig' }
    }
    default:
      return trajectzin(g, p, naam)
  }
}

/** Whether its meeting tells unambiguous files from files to discuss. */
function heeftSoorten(p: Procedure): boolean {
  return (faseVanSoort(p, 'vergadering')?.eenduidig ?? []).length > 0
}

/** The status it leads to; a consent that another party still has to follow is called by its own name (GV-131). */
function besluitInWoorden(p: Procedure, { optie, status }: { optie: string; status: string }): string {
  const gekozen = p.route.flatMap((f) => (f.soort === 'besluit' ? f.opties : [])).find((o) => o.id === optie)
  return gekozen?.telt === 'niet' ? gekozen.naam : status
}
