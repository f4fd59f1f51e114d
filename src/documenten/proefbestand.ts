// Small real files for tests, the practice room and scenario's.
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'

/** A PDF with a title and pages of text. `soort` adds what a hostile file has. */
export async function maakPdf(
  v: { titel?: string; paginas?: number; soort?: 'gewoon' | 'script' | 'bijlage' } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const letter = await document.embedFont(StandardFonts.Helvetica)
  for (let n = 1; n <= (v.paginas ?? 1); n++) {
    const pagina = document.addPage([595, 842])
    pagina.drawText('Proefdocument', { x: 60, y: 760, size: 20, font: letter })
    pagina.drawText((v.titel ?? 'zonder titel').replace(/[^\x20-\x7e]/g, '?'), {
      x: 60,
      y: 730,
      size: 12,
      font: letter,
    })
    pagina.drawText(`Pagina ${n}`, { x: 60, y: 60, size: 10, font: letter })
  }
  if (v.soort === 'script')
    document.catalog.set(
      PDFName.of('OpenAction'),
      document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
    )
  if (v.soort === 'bijlage') await document.attach(new TextEncoder().encode('bijlage'), 'bijlage.txt')
  return document.save({ useObjectStreams: v.soort !== 'script' })
}

const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/** A stand-in file of the kind that the name says. */
export async function maakProefbestand(naam: string): Promise<{ bytes: Uint8Array; mime: string }> {
  const soort = naam.toLowerCase().split('.').pop() ?? ''
  switch (soort) {
    case 'pdf':
      return { bytes: await maakPdf({ titel: naam }), mime: 'application/pdf' }
    case 'docx':
      return {
        bytes: Buffer.concat([ZIP, Buffer.from('[Content_Types].xml word/document.xml')]),
        mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }
    case 'jpg':
    case 'jpeg':
      return {
        bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
        mime: 'image/jpeg',
      }
    case 'png':
      return { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), mime: 'image/png' }
    default:
      return { bytes: Buffer.from(`Proefbestand ${naam}\n`), mime: 'application/octet-stream' }
  }
}
