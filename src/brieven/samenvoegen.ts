// Several letters in one PDF, to print in one go.
import { PDFDocument } from '@cantoo/pdf-lib'

/** The pages of all letters, each letter beginning on a sheet of its own when printed on two sides. */
export async function voegSamen(brieven: readonly Uint8Array[]): Promise<Uint8Array> {
  const samen = await PDFDocument.create()
  for (const brief of brieven) {
    const los = await PDFDocument.load(brief)
    for (const blad of await samen.copyPages(los, los.getPageIndices())) samen.addPage(blad)
    const laatste = samen.getPages().at(-1)
    if (samen.getPageCount() % 2 === 1 && brief !== brieven.at(-1))
      samen.addPage(laatste ? [laatste.getWidth(), laatste.getHeight()] : undefined)
  }
  return samen.save()
}
