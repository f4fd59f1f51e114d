// Every address of the pages, in one place. The first part is the code of the samenwerkingsverband.

export const pad = {
  start: (code: string) => `/${code}`,
  procedures: (code: string) => `/${code}/procedures`,
  procedure: (code: string, procedure: string) => `/${code}/procedures/${procedure.toLowerCase()}`,
  /** The list of content pages, on the start page: each desk has its own. */
  informatie: (code: string) => `/${code}#informatie`,
  pagina: (code: string, naam: string) => `/${code}/informatie/${naam}`,
  documenten: (code: string) => `/${code}/documenten`,
  nieuws: (code: string, bericht?: string) => `/${code}/nieuws${bericht ? `/${bericht}` : ''}`,
  termijnrekenaar: (code: string) => `/${code}/termijnrekenaar`,
  inloggen: (code: string) => `/${code}/inloggen`,
  uitloggen: (code: string) => `/${code}/uitloggen`,
  werk: (code: string) => `/${code}/werk`,
  mijn: (code: string) => `/${code}/mijn`,
  /** The page somebody comes from, as a step of a breadcrumb: family has its own. */
  thuis: (code: string, gezin: boolean) =>
    gezin ? { naam: 'Mijn pagina', adres: `/${code}/mijn` } : { naam: 'Mijn werk', adres: `/${code}/werk` },
  zoeken: (code: string) => `/${code}/zoeken`,
  nieuw: (code: string) => `/${code}/aanvragen/nieuw`,
  leerlingen: (code: string) => `/${code}/leerlingen`,
  leerling: (code: string, leerling: string) => `/${code}/leerlingen/${leerling}`,
  leerlingenOpp: (code: string) => `/${code}/leerlingen?weergave=opp`,
  beheer: (code: string) => `/${code}/beheer`,
  organisaties: (code: string) => `/${code}/beheer/organisaties`,
  organisatie: (code: string, id: string) => `/${code}/beheer/organisaties/${id}`,
  kalender: (code: string) => `/${code}/beheer/kalender`,
  instellingen: (code: string) => `/${code}/beheer/instellingen`,
  verzoeken: (code: string) => `/${code}/beheer/verzoeken`,
  beheerlog: (code: string) => `/${code}/beheer/log`,
  /** Who looked: at the zaak with this number, or this person. */
  inzage: (code: string, v: { zaak: string; na?: string } | { persoon: string; na?: string } | null) =>
    `/${code}/beheer/inzage${v ? `?${new URLSearchParams(v).toString()}` : ''}`,
  /** Files that were kept long enough. `na`: the page after this position. */
  wissen: (code: string, na = '') => `/${code}/beheer/wissen${na ? `?na=${na}` : ''}`,
  commissie: (code: string) => `/${code}/commissie`,
  voorzitter: (code: string) => `/${code}/voorzitter`,
  mijnSchool: (code: string) => `/${code}/mijn-school`,
  school: (code: string, id: string) => `/${code}/scholen/${id}`,
  /** `over`: the id of what the act is about; empty when it is about nothing that is there already. */
  handeling: (code: string, handeling: string, over: string) =>
    `/${code}/beheer/doen/${handeling}${over ? `?over=${encodeURIComponent(over)}` : ''}`,
  wachtwoord: (code: string, link: string) => `/${code}/wachtwoord/${link}`,
  zaak: (code: string, zaak: string) => `/${code}/zaken/${zaak}`,
  gezien: (code: string, zaak: string) => `/${code}/zaken/${zaak}/gezien`,
  /** `vorm`: which of several forms of the act. */
  opdracht: (code: string, zaak: string, opdracht: string, vorm?: string) =>
    `/${code}/zaken/${zaak}/doen/${opdracht}${vorm ? `?vorm=${encodeURIComponent(vorm)}` : ''}`,
  bsn: (code: string, zaak: string) => `/${code}/zaken/${zaak}/bsn`,
  aanvraag: (code: string, zaak: string, deel?: string) =>
    `/${code}/zaken/${zaak}/aanvraag${deel ? `/${deel}` : ''}`,
  veld: (code: string, zaak: string) => `/${code}/zaken/${zaak}/velden`,
  stuk: (code: string, zaak: string, stuk: string) => `/${code}/zaken/${zaak}/stukken/${stuk}`,
  brief: (code: string, zaak: string, brief: string) => `/${code}/zaken/${zaak}/brieven/${brief}`,
  briefPdf: (code: string, zaak: string, brief: string) => `/${code}/zaken/${zaak}/brieven/${brief}/pdf`,
  termijn: (code: string, zaak: string, termijn: string) => `/${code}/zaken/${zaak}/termijnen/${termijn}`,
  /** A list of pupils of this procedure: read in by a school, converted by the SWV. */
  lijst: (code: string, procedure: string) => `/${code}/lijsten/${procedure.toLowerCase()}`,
  lijstVoorbeeld: (code: string, procedure: string) =>
    `/${code}/lijsten/${procedure.toLowerCase()}/voorbeeld.csv`,
  lijstControle: (code: string, procedure: string) => `/${code}/lijsten/${procedure.toLowerCase()}/controle`,
  lijstOmzetten: (code: string, procedure: string) => `/${code}/lijsten/${procedure.toLowerCase()}/omzetten`,
  routekaart: (code: string) => `/${code}/routekaart.txt`,
  vergaderingen: (code: string) => `/${code}/vergaderingen`,
  vergadering: (code: string, datum: string) => `/${code}/vergaderingen/${datum}`,
  bespreeklijst: (code: string) => `/${code}/bespreeklijst`,
  regios: (code: string) => `/${code}/regios`,
  bewaking: (code: string) => `/${code}/bewaking`,
  evaluaties: (code: string) => `/${code}/evaluaties`,
  kengetallen: (code: string) => `/${code}/kengetallen`,
  kengetallenCsv: (code: string, schooljaar: string) => `/${code}/kengetallen.csv?schooljaar=${schooljaar}`,
  achterKengetal: (
    code: string,
    v: { kengetal: string; procedure: string; schooljaar: string; waarde?: string },
  ) => `/${code}/kengetallen/zaken?${new URLSearchParams(v).toString()}`,
  financieel: (code: string) => `/${code}/financieel`,
  financieelCsv: (code: string, schooljaar: string) => `/${code}/financieel.csv?schooljaar=${schooljaar}`,
  carrousel: (code: string) => `/${code}/carrousel`,
  mensen: (code: string) => `/${code}/mensen`,
  mens: (code: string, id: string) => `/${code}/mensen/${id}`,
  post: (code: string) => `/${code}/post`,
  postPdf: (code: string) => `/${code}/post/brieven.pdf`,
  brievenbus: (code: string) => `/${code}/brievenbus`,
  oefenklok: (code: string) => `/${code}/oefening/klok`,
  oefenrol: (code: string) => `/${code}/oefening/rol`,
} as const
