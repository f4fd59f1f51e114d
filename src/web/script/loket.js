// Makes the pages nicer; nothing here is needed. Fields are saved when they are left, what is typed is kept until that is
// acknowledged, fields that are not asked are hidden, and a form is not sent twice.
const $ = (kies, in_ = document) => [...in_.querySelectorAll(kies)]

function waardeVan(formulier, naam) {
  const data = new FormData(formulier)
  const alle = data.getAll(naam)
  const meer = $(`[name="${CSS.escape(naam)}"][type="checkbox"]`, formulier).length > 1
  return meer ? alle : (alle[0] ?? '')
}

// What says so in words without script is shown by hiding instead.
document.documentElement.classList.add('script')

// Fields that depend on another.
function voorwaardelijk(formulier) {
  const bij = () => {
    for (const blok of $('[data-als-veld]', formulier)) {
      const is = JSON.parse(blok.dataset.alsIs)
      const w = waardeVan(formulier, blok.dataset.alsVeld)
      const lijst = Array.isArray(w) ? w : [w]
      blok.hidden = !is.some((x) => lijst.includes(x === true ? 'ja' : x === false ? 'nee' : String(x)))
    }
  }
  formulier.addEventListener('change', bij)
  bij()
}

// Saving per field.
function opslaan(formulier) {
  const stand = formulier.querySelector('.opslagstand')
  const sleutel = (naam) => `loket:${formulier.dataset.opslaan}:${naam}`
  const meld = (tekst) => {
    if (stand) stand.textContent = tekst
  }
  for (const veld of $('input[name], textarea[name], select[name]', formulier)) {
    if (veld.type === 'hidden' || veld.type === 'file') continue
    const bewaard = sessionStorage.getItem(sleutel(veld.name))
    if (
      bewaard !== null &&
      'value' in veld &&
      veld.type !== 'radio' &&
      veld.type !== 'checkbox' &&
      bewaard !== veld.value
    ) {
      veld.value = bewaard
      meld('Wat u eerder typte is teruggezet en nog niet opgeslagen.')
    }
    veld.addEventListener('input', () => sessionStorage.setItem(sleutel(veld.name), veld.value))
    veld.addEventListener('change', async () => {
      meld('Bezig met opslaan…')
      try {
        const antwoord = await fetch(formulier.dataset.opslaan, {
          method: 'PUT',
          headers: {
            'content-type': 'application/json',
            'x-csrf-token': formulier.querySelector('[name="_csrf"]')?.value ?? '',
          },
          body: JSON.stringify({ veld: veld.name, waarde: waardeVan(formulier, veld.name) }),
        })
        const uitslag = await antwoord.json()
        if (!antwoord.ok) return meld(uitslag.detail ?? 'Niet opgeslagen.')
        sessionStorage.removeItem(sleutel(veld.name))
        meld(`Opgeslagen ${new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}`)
      } catch {
        meld('Niet opgeslagen: er is geen verbinding. Uw tekst blijft in dit scherm staan.')
      }
    })
  }
  formulier.addEventListener('submit', () => {
    for (const veld of $('[name]', formulier)) sessionStorage.removeItem(sleutel(veld.name))
  })
}

// Progress of an upload, and no second submit.
function verzenden(formulier) {
  let bezig = false
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (bezig) return gebeurtenis.preventDefault()
    bezig = true
    setTimeout(() => {
      bezig = false
    }, 8000)
    const bestand = formulier.querySelector('input[type="file"]')
    const stand = formulier.querySelector('.opslagstand')
    if (bestand?.files?.length && stand)
      stand.textContent = 'Bezig met verzenden en controleren van het bestand…'
  })
}

for (const formulier of $('form')) {
  voorwaardelijk(formulier)
  if (formulier.dataset.opslaan) opslaan(formulier)
  if (formulier.method === 'post') verzenden(formulier)
}
for (const knop of $('[data-afdrukken]')) {
  knop.hidden = false
  knop.addEventListener('click', () => print())
}
// What came of the last act is read first: a live region that is there from the start is not read out by itself.
document.querySelector('.foutensamenvatting, .gelukt')?.focus()
