// Looks inside a PDF at a time, in a thread of its own: a hostile file can at most end the thread. Answers with the number of
// pages and the active content that was found; names are compared after decoding, so `/J#61vaScript` does not hide.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'

export type Bevinding =
  | { soort: 'goed'; paginas: number; actief: string[] }
  | { soort: 'fout'; waarom: 'versleuteld' | 'beschadigd' | 'leeg' }

/** Names of keys and action types that make a document do something, and what they are called in Dutch. */
const ACTIEF: Readonly<Record<string, string>> = {
  JavaScript: 'een script (JavaScript)',
  JS: 'een script (JavaScript)',
  Launch: 'een opdracht om een programma te starten',
  AA: 'een automatische actie',
  EmbeddedFiles: 'een ingesloten bestand',
  EmbeddedFile: 'een ingesloten bestand',
  FileAttachment: 'een ingesloten bestand',
  RichMedia: 'ingesloten media',
  XFA: 'een dynamisch formulier (XFA)',
  SubmitForm: 'een opdracht om gegevens te verzenden',
  ImportData: 'een opdracht om gegevens op te halen',
  GoToE: 'een verwijzing naar een ingesloten bestand',
}

function naamVan(waarde: PDFObject | undefined): string {
  return waarde instanceof PDFName ? waarde.decodeText() : ''
}

/** Everything active in one object and what it holds directly. */
function zoek(object: PDFObject, gevonden: Set<string>, diepte = 0): void {
  if (diepte > 60) return
  if (object instanceof PDFStream) return zoek(object.dict, gevonden, diepte + 1)
  if (object instanceof PDFArray) {
    for (const deel of object.asArray()) zoek(deel, gevonden, diepte + 1)
    return
  }
  if (!(object instanceof PDFDict)) return
  for (const [sleutel, waarde] of object.entries()) {
    const naam = sleutel.decodeText()
    const wat = ACTIEF[naam]
    // A JS key counts only with a value; AA and the like always.
    if (wat) gevonden.add(wat)
    if (naam === 'S' || naam === 'Subtype' || naam === 'Type') {
      const soort = ACTIEF[naamVan(waarde)]
      if (soort) gevonden.add(soort)
    }
    zoek(waarde, gevonden, diepte + 1)
  }
}

async function controleer(pad: string): Promise<Bevinding> {
  let document: PDFDocument
  try {
    document = await PDFDocument.load(readFileSync(pad), {
      ignoreEncryption: true,
      updateMetadata: false,
      throwOnInvalidObject: true,
    })
  } catch {
    return { soort: 'fout', waarom: 'beschadigd' }
  }
  if (document.isEncrypted) return { soort: 'fout', waarom: 'versleuteld' }
  const gevonden = new Set<string>()
  for (const [, object] of document.context.enumerateIndirectObjects()) zoek(object, gevonden)
  let paginas: number
  try {
    paginas = document.getPageCount()
  } catch {
    return { soort: 'fout', waarom: 'beschadigd' }
  }
  if (paginas === 0) return { soort: 'fout', waarom: 'leeg' }
  return { soort: 'goed', paginas, actief: [...gevonden].sort() }
}

parentPort?.on(
  'message',
  (pad: string) => void controleer(pad).then((gezien) => parentPort?.postMessage(gezien)),
)
