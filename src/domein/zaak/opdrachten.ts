// Every opdracht there is, by name. Screens, API, documentation and scenario's are made from this list.
import { aanvullen } from '../fasen/controle/aanvullen.ts'
import { adviesHeropenen } from '../fasen/advies/advies-heropenen.ts'
import { adviesUitbrengen } from '../fasen/advies/advies-uitbrengen.ts'
import { betrokkenheidVastleggen } from '../fasen/advies/betrokkenheid-vastleggen.ts'
import { deskundigeToewijzen } from '../fasen/advies/deskundige-toewijzen.ts'
import { toewijzingAanvaarden } from '../fasen/advies/toewijzing-aanvaarden.ts'
import { bsnVastleggen } from '../fasen/algemeen/bsn.ts'
import { toestemmingVastleggen, zienswijzeGeven } from '../fasen/algemeen/gezin.ts'
import { intrekken } from '../fasen/algemeen/intrekken.ts'
import { hervatten, opschorten } from '../fasen/algemeen/opschorten.ts'
import { termijnVerlengen } from '../fasen/algemeen/termijn-verlengen.ts'
import { termijnVerlopen } from '../fasen/algemeen/termijn-verlopen.ts'
import { vraagBeantwoorden, vraagStellen } from '../fasen/algemeen/vragen.ts'
import {
  documentNietNoodzakelijk,
  documentVerwijderen,
} from '../fasen/aanmelding/document-niet-noodzakelijk.ts'
import { ondertekenen } from '../fasen/aanmelding/document-ondertekenen.ts'
import { documentToevoegen } from '../fasen/aanmelding/document-toevoegen.ts'
import { formulierInvullen } from '../fasen/aanmelding/formulier-invullen.ts'
import { indienen } from '../fasen/aanmelding/indienen.ts'
import { bezorgingMislukt, briefVerzenden } from '../fasen/bericht/brief-verzenden.ts'
import { besluitNemen } from '../fasen/besluit/besluit-nemen.ts'
import { reactieVastleggen, voornemenBekendmaken } from '../fasen/besluit/voornemen-bekendmaken.ts'
import { controleUitvoeren } from '../fasen/controle/controle-uitvoeren.ts'
import { gesprekPlannen, gesprekVastleggen } from '../fasen/gesprek/gesprek-vastleggen.ts'
import { taakAfhandelen } from '../fasen/uitvoering/taak-afhandelen.ts'
import { taakToevoegen } from '../fasen/uitvoering/taak-toevoegen.ts'
import { afronden, heropenen, plaatsingVastleggen } from '../fasen/uitvoering/uitvoering.ts'
import { agenderen, controlepuntBeantwoorden } from '../fasen/vergadering/agenderen.ts'
import { genodigdeToevoegen } from '../fasen/vergadering/genodigden.ts'
import { agenderingVerzetten } from '../fasen/vergadering/verzetten.ts'
import { terAdviesAgenderen, terAdviesVerzetten } from '../fasen/vergadering/ter-advies.ts'
import { vergaderingHouden } from '../fasen/vergadering/vergadering-houden.ts'
import { zienswijzeGelezen } from '../fasen/vergadering/zienswijze-gelezen.ts'
import { akkoordGeven } from '../fasen/akkoord/akkoord-geven.ts'
import { vastleggen } from '../fasen/registratie/vastleggen.ts'
import { screeningVastleggen } from '../fasen/screening/screening-vastleggen.ts'
import { ontkoppelen, toewijzen } from '../fasen/toewijzing/toewijzen.ts'
import { uitvoeringBeeindigen, uitvoeringBijstellen } from '../fasen/uitvoering/beeindigen.ts'
import { evaluatieVastleggen } from '../fasen/uitvoering/evaluatie.ts'
import { uitvoeringStarten } from '../fasen/uitvoering/starten.ts'
import type { Opdrachtsoort } from '../verloop/opdracht.ts'

const ALLE: readonly Opdrachtsoort[] = [
  formulierInvullen,
  bsnVastleggen,
  documentToevoegen,
  documentVerwijderen,
  documentNietNoodzakelijk,
  ondertekenen,
  toestemmingVastleggen,
  zienswijzeGeven,
  indienen,
  intrekken,
  controleUitvoeren,
  controlepuntBeantwoorden,
  aanvullen,
  vraagStellen,
  vraagBeantwoorden,
  opschorten,
  hervatten,
  termijnVerlengen,
  termijnVerlopen,
  deskundigeToewijzen,
  toewijzingAanvaarden,
  adviesUitbrengen,
  adviesHeropenen,
  betrokkenheidVastleggen,
  gesprekPlannen,
  evaluatieVastleggen,
  gesprekVastleggen,
  agenderen,
  terAdviesAgenderen,
  genodigdeToevoegen,
  zienswijzeGelezen,
  vergaderingHouden,
  agenderingVerzetten,
  terAdviesVerzetten,
  voornemenBekendmaken,
  reactieVastleggen,
  besluitNemen,
  briefVerzenden,
  bezorgingMislukt,
  screeningVastleggen,
  vastleggen,
  akkoordGeven,
  toewijzen,
  ontkoppelen,
  plaatsingVastleggen,
  uitvoeringStarten,
  uitvoeringBijstellen,
  uitvoeringBeeindigen,
  taakToevoegen,
  taakAfhandelen,
  afronden,
  heropenen,
]

/** All opdrachten on an existing zaak, by name (zaak-starten makes one and stands apart). */
export const OPDRACHTEN: ReadonlyMap<string, Opdrachtsoort> = new Map(ALLE.map((o) => [o.naam, o]))
