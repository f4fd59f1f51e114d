// What a page of a zaak offers to continue with.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Zaakbeeld } from '#app/contract.ts'
import type { Rol } from '#domein/toegang/rollen.ts'
import type { Kader } from '../layout/pagina.tsx'
import { Verwant } from './zaaktraject.tsx'

const vervolg = (als: Zaakbeeld['als'], rol: Rol): boolean => {
  const kader = { swv: { code: 'rgv' }, sessie: { rollen: [{ rol, organisatie: null }] } } as unknown as Kader
  const zaak = {
    id: 'z',
    als,
    procedure: { code: 'RGV-VERWIJDERING' },
    betreft: { leerling: { id: 'a' } },
    verwant: [],
  } as unknown as Zaakbeeld
  return String(Verwant({ kader, zaak }) ?? '').includes('vanuit=z')
}

test('the directeur-bestuurder begins doorzettingskracht at the removal itself; who may not start anything gets no link', () => {
  assert.ok(vervolg('behandelaar', 'directeur-bestuurder'))
  assert.ok(vervolg('school', 'schooldirecteur'))
  assert.ok(!vervolg('behandelaar', 'secretaresse-leerlingenzaken'))
  assert.ok(!vervolg('gezin', 'ouder'))
})
