// Public content on crisis, the time-outroute and placements at another school (bijlagen 2.4.1 and 3.3).
import type { Infopagina, Routevraag } from '#domein/procedure/inhoud.ts'

/** Fixed by the members' meeting of the SWV (RGV-356). */
export const TIMEOUTROUTE: Infopagina = {
  naam: 'time-outroute',
  titel: 'Crisis, nood en time-outroute',
  blokken: [
    { soort: 'kop', tekst: 'Crisis of nood' },
    {
      soort: 'alinea',
      tekst:
        'In een crisissituatie loopt het in korte tijd uit de hand. Een noodsituatie groeit langzaam. De school volgt eerst het protocol van het eigen schoolbestuur. Wil de school hulp van het samenwerkingsverband, dan vraagt zij die. Ouders worden altijd op de hoogte gehouden en uitgenodigd voor het ondersteuningsteam.',
    },
    { soort: 'kop', tekst: 'Tijdelijk op een andere school' },
    {
      soort: 'alinea',
      tekst:
        'Bij iedere plaatsing op een andere school hoort een plan van aanpak: het doel, wat de leerling nodig heeft, hoe lang het duurt en wie wat aan wie laat weten.',
    },
    {
      soort: 'lijst',
      regels: [
        'Time-out: maximaal 3 maanden. De leerling blijft ingeschreven op de eigen school.',
        'Observatie: maximaal 3 maanden. De leerling blijft ingeschreven op de eigen school.',
        'Onderzoeksperiode: maximaal 6 weken. De leerling blijft ingeschreven op de eigen school.',
        'Langdurige observatie: langer dan 3 maanden, met inschrijving op de nieuwe school.',
        'Observatie & adviesgroep hoogbegaafd: ongeveer 1 schooljaar, met inschrijving op de nieuwe school.',
      ],
    },
    {
      soort: 'alinea',
      tekst: 'Het schoolbestuur van de eigen school blijft bij elke plaatsing verantwoordelijk.',
    },
    { soort: 'kop', tekst: 'Vastgesteld' },
    {
      soort: 'lijst',
      regels: [
        'Time-outroute: vastgesteld door de Algemene Ledenvergadering op 23 juni 2021.',
        'Crisis en nood: vastgesteld door de directeur-bestuurder op 7 juli 2020.',
      ],
    },
  ],
}

/** For the question what a pupil needs, of someone who works at a school. */
export const NAAR_CRISIS: Routevraag['antwoorden'][number] = {
  tekst: 'Het gaat niet langer: er is nu actie nodig (crisis of nood)',
  naar: { soort: 'procedure', procedure: 'RGV-CRISIS' },
}

/** For the question what a pupil needs, of someone who works at a school. */
export const NAAR_PLAATSING: Routevraag['antwoorden'][number] = {
  tekst: 'Een tijdelijke plek op een andere school',
  naar: { soort: 'vraag', vraag: 'plaatsing' },
}

export const PLAATSINGSVRAAG: Routevraag = {
  id: 'plaatsing',
  vraag: 'Waarvoor is de andere school nodig?',
  antwoorden: [
    {
      tekst: 'De leerling moet er even uit (time-out)',
      naar: { soort: 'procedure', procedure: 'RGV-TIMEOUT' },
    },
    { tekst: 'Observatie, ten hoogste 3 maanden', naar: { soort: 'procedure', procedure: 'RGV-OBSERVATIE' } },
    {
      tekst: 'Onderzoek, ten hoogste 6 weken',
      naar: { soort: 'procedure', procedure: 'RGV-ONDERZOEKSPERIODE' },
    },
    {
      tekst: 'Observatie van meer dan 3 maanden',
      naar: { soort: 'procedure', procedure: 'RGV-OBSERVATIE-LANG' },
    },
    {
      tekst: 'De groep voor hoogbegaafde leerlingen',
      naar: { soort: 'procedure', procedure: 'RGV-HB-ADVIESGROEP' },
    },
    { tekst: 'Eerst lezen hoe het werkt', naar: { soort: 'pagina', pagina: 'time-outroute' } },
  ],
}
