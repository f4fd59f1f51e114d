import type { Html } from '../jsx/jsx-runtime.ts'
import { Pagina, type Kader } from '../layout/pagina.tsx'
import { pad } from '../paths.ts'

/** A page that says in words what went wrong and where to go. */
export function Foutpagina({ kader, titel, tekst }: { kader: Kader; titel: string; tekst: string }): Html {
  return (
    <Pagina kader={kader} titel={titel}>
      <h1>{titel}</h1>
      <p>{tekst}</p>
      <p>
        <a href={kader.sessie ? pad.werk(kader.swv.code) : pad.start(kader.swv.code)}>Terug naar het begin</a>
      </p>
    </Pagina>
  )
}
