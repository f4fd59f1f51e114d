// What Rijn & Gelderse Vallei is made of: its boards (bijlage 2.1) and its regions with their steunpunten (bijlage 3.9). The source names the regions;
// which villages lie in them follows from the municipalities.
import type { Desk, Steunpunt } from '#domein/procedure/desk.ts'

const regio = (naam: string, ...plaatsen: readonly string[]): Steunpunt => ({
  naam: `Regionaal Steunpunt ${naam}`,
  regio: naam,
  plaatsen,
  grond: 'RGV-007',
})

export const STEUNPUNTEN: readonly Steunpunt[] = [
  regio('Veenendaal/Renswoude', 'Veenendaal', 'Renswoude'),
  regio(
    'Barneveld/Scherpenzeel',
    'Barneveld',
    'Scherpenzeel',
    'De Glind',
    'Garderen',
    'Kootwijk',
    'Kootwijkerbroek',
    'Stroe',
    'Terschuur',
    'Voorthuizen',
    'Zwartebroek',
  ),
  regio('Ede', 'Ede', 'Bennekom', 'De Klomp', 'Ederveen', 'Harskamp', 'Lunteren', 'Otterlo', 'Wekerom'),
  regio('Wageningen/Rhenen', 'Wageningen', 'Rhenen', 'Achterberg', 'Elst'),
]

export const BESTUREN: NonNullable<Desk['besturen']> = {
  peildatum: '2023-02-08',
  grond: 'RGV-001',
  lijst: [
    { nummer: '23337', naam: 'Vereniging voor Protestants Christelijk Onderwijs Rhenen' },
    {
      nummer: '25897',
      naam: 'Stichting voor Christelijk Speciaal Basisonderwijs voor Barneveld en omgeving',
    },
    { nummer: '30673', naam: 'Stichting Hervormde Scholen te Voorthuizen' },
    { nummer: '31204', naam: 'Vereniging voor Christelijk Nationaal Schoolonderwijs te Lunteren' },
    { nummer: '31237', naam: 'Stichting Katholiek Onderwijs Veluwe-Vallei' },
    { nummer: '33151', naam: 'Edese Schoolvereniging-Ede' },
    {
      nummer: '33645',
      naam: 'Vereniging Tot Stichting En Instandhouding Van Scholen Met De Bijbel Te Bennekom',
    },
    { nummer: '40207', naam: 'Stichting Montessorischool Veenendaal' },
    { nummer: '40631', naam: 'Stichting De Onderwijsspecialisten/Arnhem' },
    { nummer: '40945', naam: 'Cordeo Scholengroep' },
    { nummer: '41142', naam: 'De Passie' },
    { nummer: '41154', naam: 'Stichting Christelijk Primair Onderwijs voor Veenendaal en omgeving' },
    { nummer: '41226', naam: 'Stichting Monton' },
    { nummer: '41246', naam: 'Stichting Pallas' },
    { nummer: '41337', naam: 'Stichting Protestants Onderwijs Gelderse Vallei' },
    { nummer: '41450', naam: 'Stichting Jan Hein Donnerschool' },
    { nummer: '41460', naam: 'Stichting Trivium' },
    { nummer: '41461', naam: 'Stichting Partners Primair Onderwijs De Link' },
    { nummer: '41481', naam: 'Stichting Eem-Vallei Educatief' },
    { nummer: '41496', naam: 'Stichting Openbaar Onderwijs Rijn- en Heuvelland (Wereldkidz)' },
    { nummer: '41621', naam: 'Vereniging voor Primair Christelijk Onderwijs De Viermaster' },
    { nummer: '41674', naam: 'Stichting Proominent (Primair Openbaar Onderwijs) in Ede' },
    { nummer: '41820', naam: 'Stichting Al Almana scholen' },
    { nummer: '41879', naam: 'Gewoon Speciaal Onderwijs' },
    { nummer: '42587', naam: 'Stichting voor Christelijk Nationaal Schoolonderwijs Ede e.o.' },
    { nummer: '62818', naam: 'Schoolvereniging voor Basisonderwijs in Wageningen' },
    { nummer: '70085', naam: 'Stichting Hervormde Scholen Veenendaal (Onderwijsgroep Gave scholen)' },
    { nummer: '83579', naam: 'Stichting Hervormde Scholen de Drieslag' },
    {
      nummer: '84423',
      naam: 'Vereniging voor Protestants Christelijk Onderwijs te Garderen, Stroe en Kootwijkerbroek',
    },
    {
      nummer: '87920',
      naam: 'Vereniging tot Stichting en Instandhouding van Scholen met de Bijbel te Lunteren',
    },
    { nummer: '98190', naam: 'Wageningse Schoolvereniging' },
  ],
}
