// Who looked at the file, for parents and the young person.
import type { Gezien } from '#app/zaak/wiezag.ts'
import { kort } from '#domein/kern/datum.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

/** When, in which function, and at what; or that nobody did. */
export function Gezienpagina({ kader, zaak, gezien }: { kader: Kader; zaak: string; gezien: Gezien }): Html {
  const { code } = kader.swv
  const jongere = kader.sessie?.rollen.every((r) => r.rol === 'jongere') ?? false
  return (
    <Pagina
      kader={kader}
      titel="Wie heeft dit dossier gezien?"
      kruimels={[pad.thuis(code, true), { naam: `Zaak ${gezien.nummer}`, adres: pad.zaak(code, zaak) }]}
    >
      <h1>Wie heeft dit dossier gezien?</h1>
      <p>
        {jongere
          ? 'Hier zie je wie van de school of het samenwerkingsverband in jouw dossier heeft gekeken, en wanneer. Je ziet de functie, niet de naam.'
          : 'Hier ziet u wie van de school of het samenwerkingsverband in het dossier van uw kind heeft gekeken, en wanneer. U ziet de functie, niet de naam.'}
      </p>
      {gezien.regels.length === 0 ? (
        <p class="kaart">Er heeft nog niemand in dit dossier gekeken.</p>
      ) : (
        <table class="stapelt">
          <caption>{gezien.procedure}</caption>
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie</th>
              <th scope="col">Wat</th>
            </tr>
          </thead>
          <tbody>
            {gezien.regels.map((r) => (
              <tr>
                <th scope="row">{kort(r.datum, kader.vandaag)}</th>
                <td data-kop="Wie">{r.wie}</td>
                <td data-kop="Wat">{r.wat}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        {jongere
          ? 'Begrijp je niet waarom iemand keek? Vraag het aan het samenwerkingsverband.'
          : 'Wilt u weten waarom iemand heeft gekeken? Vraag het aan het samenwerkingsverband.'}
      </p>
    </Pagina>
  )
}
