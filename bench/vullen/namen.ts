// Invented names for pupils. The two words that stand for them in a played zaak occur nowhere else.

export const ROEPNAAM = 'Xroepnaamx'
export const ACHTERNAAM = 'Xachternaamx'

const VOOR =
  'Anna Bram Cas Daan Eline Femke Gijs Hanna Ilse Jasper Kaya Levi Mees Nora Omar Pim Quinten Roos Sara Teun Umar Vera Wout Xena Yara Zeynep Milan Sofie Lars Julia Noah Emma Liam Tess Sem Zoë Finn Lotte Adam Amira'
const STAM =
  'Bak Bos Brou Dek Gerrit Hend Jan Jong Kok Kui Maas Meij Mul Pet Post Schou Smit Til Vel Ver Vis Vos Wil Wit Zand Kramer Haan Boer Groot Laan'
const STAART = 'ker sen wer sma sel stra ma inga huis man berg veld donk hof dijk kamp'

export const VOORNAMEN = VOOR.split(' ')
export const ACHTERNAMEN = STAM.split(' ').flatMap((stam) => STAART.split(' ').map((staart) => stam + staart))
export const PLAATSEN = ['Ede', 'Veendam', 'Rhenen', 'Wageningen', 'Heerde', 'Bergen', 'Oss', 'Delden']
