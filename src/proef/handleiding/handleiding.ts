// The manual for scenario's: docs/opdrachten.md, made from the code, so that a file can be written from it alone.
import type { Gebeurtenissoort } from '#domein/verloop/gebeurtenis.ts'
import { ROLLEN, type Rol, rolnaam } from '#domein/toegang/rollen.ts'
import type { Desk } from '#domein/procedure/desk.ts'
import type { Cast } from '#oefening/cast.ts'
import { CASTS } from '#oefening/casts.ts'
import { hoofdstukOpdrachten } from './opdrachten.ts'
import { hoofdstukProcedure } from './procedure.ts'

/** Every kind of gebeurtenis; the compiler keeps the list whole. */
const GEBEURTENISSEN: Readonly<Record<Gebeurtenissoort, true>> = {
  'zaak-gestart': true,
  'formulier-ingevuld': true,
  'stuk-toegevoegd': true,
  'stuk-ondertekend': true,
  'stuk-verwijderd': true,
  'toestemming-vastgelegd': true,
  'bsn-vastgelegd': true,
  'zienswijze-gegeven': true,
  ingediend: true,
  'fase-betreden': true,
  'status-gewijzigd': true,
  'controle-uitgevoerd': true,
  'controlepunt-beantwoord': true,
  aangevuld: true,
  opgeschort: true,
  hervat: true,
  'termijn-verlengd': true,
  'deskundige-toegewezen': true,
  'toewijzing-aanvaard': true,
  'advies-uitgebracht': true,
  'advies-heropend': true,
  'advies-vervallen': true,
  'gesprek-gepland': true,
  'gesprek-vastgelegd': true,
  'betrokkenheid-vastgelegd': true,
  geagendeerd: true,
  'ter-advies-geagendeerd': true,
  'ter-advies-teruggedraaid': true,
  'genodigde-toegevoegd': true,
  'agendering-teruggedraaid': true,
  'zienswijze-gelezen': true,
  'vergadering-gehouden': true,
  'voornemen-bekendgemaakt': true,
  'reactie-vastgelegd': true,
  'besluit-genomen': true,
  'brief-opgesteld': true,
  'brief-verzonden': true,
  'bezorging-mislukt': true,
  'taak-ontstaan': true,
  'taak-afgehandeld': true,
  'plaatsing-vastgelegd': true,
  'vraag-gesteld': true,
  'vraag-beantwoord': true,
  ingetrokken: true,
  afgerond: true,
  heropend: true,
  'persoonlijk-gewist': true,
  'bezwaar-ontvangen': true,
  'beurt-verschoven': true,
  'besluit-vervangen': true,
  'screening-vastgelegd': true,
  geregistreerd: true,
  'akkoord-gegeven': true,
  toegewezen: true,
  ontkoppeld: true,
  'op-wachtlijst': true,
  'uitvoering-gestart': true,
  'uitvoering-bijgesteld': true,
  'evaluatie-vastgelegd': true,
  'uitvoering-beeindigd': true,
}

/** The scenario that the manual shows; it is played in the tests. */
export const VOORBEELD = 'proef/gelderse-vallei/tlv-vo-recht-toe-recht-aan.yaml'

const INLEIDING = `# Opdrachten en proefscenario's

Dit bestand wordt gemaakt uit de code (\`npm run genereer\`); wijzig het niet met de hand.

Een proefscenario is een YAML-bestand dat mensen op datums laat handelen in het echte product en zegt wat dan te zien moet zijn. Elk bestand speelt in een eigen, verse oefenomgeving.

\`\`\`
npm run proef -- proef/gelderse-vallei/*.yaml
npm run proef -- --url https://loket.example --sleutel SLEUTEL bestand.yaml
npm run proef -- --json bestand.yaml
\`\`\`

De uitkomst is niet nul als een verwachting niet uitkomt. Een onbekende sleutel, opdracht, veld, speler of zaak is een fout van het bestand: met regelnummer en het woord dat er het meest op lijkt, en dan wordt er niets gespeeld.

## Het bestand

| sleutel | verplicht | wat |
|---|---|---|
| \`naam\` | | titel |
| \`swv\` | ja | samenwerkingsverband: de code of de naam |
| \`eisen\` | | eisen die dit bestand controleert, zoals \`[GV-023]\`; mag ook per stap |
| \`klok\` | | begin (anders de eerste \`op\`): datum of datum met tijd, \`2023-01-04T12:00\`; zonder tijd 12:00 |
| \`kalender\` | | \`gelijkgesteld\` (de KB-dagen; zonder lijst zijn er geen, zodat een bestand niet anders uitpakt als er een besluit bijkomt), \`sluitingsdagen\` (lijsten van datums, boven op wat bekend is), \`schoolvakanties\` (\`{ regio, naam, van, tot }\`), \`vergaderingen\` (datums van de commissie, in plaats van om de twee weken op maandag) |
| \`spelers\` | | mensen, per korte naam |
| \`leerlingen\` | | leerlingen, per korte naam |
| \`stappen\` | ja | wat er gebeurt |
| \`toelichting\` | | vrije tekst |

Datums zijn \`2023-01-04\`, bedragen \`1234.50\`, ja en nee \`ja\` en \`nee\`. Hoofdletters en accenten in keuzes doen er niet toe. Ankers (\`&naam\`, \`<<: *naam\`) werken.

**Speler**: \`rol\` (naam van de rol, verplicht), \`organisatie\` (verplicht bij een rol van een school), \`discipline\` of \`disciplines\`, \`werkgever\` (\`SWV\`, een school, een bestuur of een partner), \`kanaal\` (\`mail\` of \`post\`), \`pool\` (\`ja\`, \`nee\` of \`partner\`; een deskundige is in de pool tenzij \`nee\`), \`naam\` (anders de korte naam), \`geboren\`.

Zonder beschrijving mag u ook noemen: \`SEC\`, \`AO\`, \`PB\`, \`CP\`, \`VZ\`, \`DB\`, \`BM\`, \`FB\`, \`FG\`, \`D-OP\` (orthopedagoog), \`D-PS\` (kinder- of jeugdpsycholoog), \`D-PE\` (pedagoog), \`D-AR\` (arts), \`moeder\`, \`vader\`, en de naam van elke rol van het samenwerkingsverband. Wie bij \`gezag\` staat en niet is beschreven, is een ouder.

**Leerling**: \`geboren\` (verplicht), \`woonplaats\`, \`school\`, \`gezag\` (lijst van spelers), \`jongere\` (de speler die de leerling zelf is), \`naam\` (anders "Leerling A").

**Stap**:

| sleutel | wat |
|---|---|
| \`op\` | zet de klok vooruit; alles wat intussen moest gebeuren, gebeurt eerst. Zonder \`op\` is het nog het moment van de vorige stap |
| \`door\` + \`doe\` | deze speler doet deze opdracht, met een eigen sessie en alleen de eigen rechten |
| \`met\` | de velden van de opdracht |
| \`kijk\` | deze speler kijkt alleen |
| \`zaak\` | alias; bij \`zaak-starten\` de nieuwe naam. Zonder \`zaak\` de laatst genoemde |
| \`brief\` | de brief waarin \`bevat\` zoekt: een soort, of \`{ soort, aan }\` |
| \`verwacht\` | wat te zien moet zijn |
| \`eisen\`, \`toelichting\` | zoals bij het bestand |

Een stap met alleen \`verwacht\` controleert de feiten. In \`met\` mag u spelers, leerlingen, zaken en documenten bij hun naam noemen.

**Verwacht**, alles mag worden weggelaten. Na \`door\`, en in een stap zonder speler, gaat het om de feiten; na \`kijk\` om wat deze speler ziet. \`zichtbaar\`, \`verborgen\`, \`werkvoorraad\` en \`bevat\` gaan altijd over de speler van de stap.

| sleutel | wat |
|---|---|
| \`status\` | de status van de zaak, of de naam van de stap waarin hij is |
| \`weigering\` | woorden uit de reden (of de uitweg, of de naam van een veld of de tekst daarbij), of een reguliere expressie: \`/pas .* als/\`. \`ja\`: geweigerd, om welke reden ook. Een weigering die niet verwacht is, is fout. Ook niet-gevonden na \`kijk\` telt als weigering |
| \`termijnen\` | \`{ naam: datum }\` is de laatste dag; \`geen\`: die termijn is er niet. Uitgebreid: \`{ naam: { einde, start, opgeschort, opgeschorteDagen, loopt, verstreken, soort } }\` |
| \`aanZet\` | een speler, rol, organisatie, \`school\`, \`swv\`, \`ouders\`, of \`niemand\` |
| \`taken\` | \`{ speler, rol of organisatie: [taken] }\`: ten minste deze; \`[]\` is geen enkele. Een taak is de naam van de opdracht, een deel van haar titel, of \`{ naam, uiterlijk, vanaf }\` |
| \`signalen\` | codes of delen van de tekst: ten minste deze; \`[]\` is geen enkele |
| \`brieven\` | ten minste deze: \`{ soort, aan, kanaal, stand, op }\`. \`aan\` is een speler, organisatie, \`school\` of \`ouders\`; \`kanaal\` mail, post of portaal; \`stand\` klaargezet, verzonden of mislukt; \`op\` de datum van de brief. \`[]\` is geen enkele |
| \`documenten\` | ten minste deze: een soort of bestandsnaam, of \`{ soort, naam, datum, ondertekendDoor }\` |
| \`zichtbaar\`, \`verborgen\` | wat de speler wel en niet ziet: \`zaak\`, \`formulier\` of een veld daarvan, een document (soort of naam), \`advies eerste deskundige\` (of een andere plaats, of \`advies van D-OP\`, of \`eerste advies\`), \`adviezen\`, een brief (soort), een termijn, \`besluit\`, \`voornemen\`, \`agendering\`, een gesprek (\`MDO\`), een opdracht die de speler kan doen; anders woorden uit wat de speler leest |
| \`besluit\` | de naam van het besluit, \`geen\`, of \`{ besluit, op, van, tot, categorie, grond, volgnummer, motivering }\` |
| \`gebeurtenissen\` | soorten, in deze volgorde, ten minste deze |
| \`werkvoorraad\` | rijen van wie kijkt: een zaak of leerling, of \`{ zaak, leerling, procedure, school, status, taak, wie, uiterlijk, signaal }\`; \`[]\` is leeg |
| \`bevat\`, \`bevatNiet\` | tekst van de bladzijde van de zaak voor deze speler, of van de PDF van de brief die de stap noemt |
| \`kengetallen\` | zoals wie kijkt ze ziet: \`{ kengetal, procedure, waarde, getal, tekst, schooljaar }\`, ten minste deze; zonder schooljaar het lopende |
| \`wachtlijst\` | wie wacht op een plaats in de procedure van de zaak van de stap, precies deze zaken in deze volgorde: \`[a, b]\`, of per rij \`{ zaak, leerling, sinds, plaats }\`; \`geen\` is een lege wachtlijst |
`

/** Roles that carry another with them. */
function rolregels(desk: Desk): string[] {
  return Object.entries(desk.instellingen.rolGeeftOok).flatMap(([rol, ook]) => [
    `Wie ${rolnaam(rol as Rol)} is, mag ook wat de ${ook.map(rolnaam).join(' en de ')} mag.`,
    '',
  ])
}

/** The organisations of the practice room, for \`organisatie\`, \`werkgever\` and \`school\`. */
function organisaties(cast: Cast | undefined): string[] {
  return cast
    ? [
        'Organisaties in de oefenomgeving:',
        '',
        '| naam | soort | bestuur | plaats |',
        '|---|---|---|---|',
        ...cast.organisaties.map(
          (o) =>
            `| ${o.naam} | ${o.soort}${o.deelnemer === false ? ', buiten dit samenwerkingsverband' : ''} | ${o.bestuur ?? ''} | ${o.plaats} |`,
        ),
        '',
      ]
    : []
}

/** The whole manual. @param voorbeeld text of a complete scenario file, one that is played in the tests */
export function handleiding(desks: readonly Desk[], voorbeeld: string): string {
  const procedures = desks.flatMap((d) => d.procedures)
  const delen = [
    INLEIDING,
    '## Een compleet voorbeeld',
    '',
    '```yaml',
    voorbeeld.trim(),
    '```',
    '',
    '## Rollen',
    '',
    'Een rol mag ook bij haar code of een andere naam worden genoemd; hoofdletters en accenten doen er niet toe.',
    '',
    '| rol | code | ook |',
    '|---|---|---|',
    ...Object.entries(ROLLEN)
      .filter(([, { kant }]) => kant !== 'systeem')
      .map(([code, rol]) => `| ${rol.naam} | \`${code}\` | ${'ook' in rol ? rol.ook.join(', ') : ''} |`),
    '',
    '## Soorten gebeurtenissen',
    '',
    Object.keys(GEBEURTENISSEN)
      .map((soort) => `\`${soort}\``)
      .join(', ') + '.',
    '',
    '## Signalen',
    '',
    'De code van een verstreken termijn is `<termijn>-verstreken`; van een controlepunt dat nee is `punt-<controlepunt>`. Verder: `aanvultermijn-verstreken`, `adviezen-verschillen`, `mdo-zonder-contactpersoon`, `contactpersoon-niet-betrokken`.',
    '',
    ...hoofdstukOpdrachten(procedures),
    '',
    '## Procedures',
    '',
    ...desks.flatMap((desk) => [
      `De procedures van ${desk.naam} (\`swv: ${desk.sjabloon}\`).`,
      '',
      ...rolregels(desk),
      ...organisaties(CASTS[desk.sjabloon]),
      ...desk.procedures.flatMap((p) => hoofdstukProcedure(p, procedures)),
    ]),
  ]
  return `${delen.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`
}
