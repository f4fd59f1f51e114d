// The blocks of an information page.
import type { Infoblok } from '#domein/procedure/inhoud.ts'
import type { Html } from '../jsx/jsx-runtime.ts'
import { Driehoek } from './driehoek.tsx'

function Infotabel({ tabel: t }: { tabel: Extract<Infoblok, { soort: 'tabel' }> }): Html {
  return (
    <div class="tabelrol" tabindex={0} role="region" aria-label={t.titel}>
      <table class="stapelt">
        <caption class="alleen-voorlezen">{t.titel}</caption>
        <thead>
          <tr>
            {t.koppen.map((k) => (
              <th scope="col">{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {t.rijen.map(([naam = [], ...cellen]) => (
            <tr>
              <th scope="row">{naam.join(' ')}</th>
              {cellen.map((regels, i) => (
                <td data-kop={t.koppen[i + 1] ?? ''}>
                  {regels.length > 1 ? (
                    <ul>
                      {regels.map((r) => (
                        <li>{r}</li>
                      ))}
                    </ul>
                  ) : (
                    (regels[0] ?? 'Geen')
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One block. */
export function Blok({ blok: b }: { blok: Infoblok }): Html {
  switch (b.soort) {
    case 'alinea':
      return <p>{b.tekst}</p>
    case 'kop':
      return <h2>{b.tekst}</h2>
    case 'driehoek':
      return <Driehoek lagen={b.lagen} />
    case 'tabel':
      return <Infotabel tabel={b} />
    case 'lijst':
      return (
        <ul>
          {b.regels.map((r) => (
            <li>{r}</li>
          ))}
        </ul>
      )
    case 'link-buiten':
      return (
        <p>
          <a href={b.adres} target="_blank" rel="noopener noreferrer">
            {`${b.tekst} (opent in een nieuw venster)`}
          </a>
        </p>
      )
    case 'link':
      return (
        <p>
          <a href={b.adres} rel="noopener">
            {b.tekst}
          </a>
        </p>
      )
  }
}
