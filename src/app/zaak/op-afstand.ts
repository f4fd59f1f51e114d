// A zaak for who may only know that it exists: its number and kind, and nothing of what it is about (LD-030).
import { zaakwoord } from '#domein/procedure/zaakwoord.ts'
import type { Situatie } from '#domein/verloop/opdracht.ts'
import type { Zaakbeeld } from '../contract.ts'

/** That there is such a zaak, since when, and whether it is open. Names, answers, status and course are not in it. */
export function opAfstand(id: string, nummer: string, { procedure, toestand: t }: Situatie): Zaakbeeld {
  return {
    id,
    nummer,
    versie: t.versie,
    procedure: {
      code: procedure.code,
      versie: procedure.versie,
      naam: procedure.naam.swv,
      heet: zaakwoord(procedure),
    },
    als: 'weet-ervan',
    betreft: { leerling: null, onderwerp: null },
    aanvrager: { id: '', naam: '', school: false, contact: null },
    open: t.open,
    status: '',
    statusTekst: 'Deze zaak is niet aan u toegewezen. U ziet alleen dat zij er is.',
    statusSinds: t.gestartOp,
    gestartOp: t.gestartOp,
    ingediendOp: null,
    compleetOp: null,
    aanZet: null,
    taken: [],
    signalen: [],
    route: [],
    termijnen: [],
    formulier: null,
    bsn: null,
    zorgplichtschool: null,
    kenmerken: [],
    dossiercontrole: [],
    gemis: [],
    stukken: [],
    adviezen: [],
    brieven: [],
    gesprekken: [],
    vragen: [],
    voornemen: null,
    besluit: null,
    agendering: null,
    bezwaren: [],
    verwant: [],
    traject: null,
    tijdlijn: [],
    mogelijkheden: [],
  }
}
