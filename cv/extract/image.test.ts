import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readHere } from '../read-here.ts'
import { tiffPages } from './tiff.ts'

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../data', file)))

it('reads the picture of a telephone (HEIC), whatever its name says', async () => {
  const { profile, mime, flags } = await readHere(bytesOf('photo.heic'), 'cv.jpg', {})
  expect(mime).toBe('image/heic')
  expect(profile.basics).toMatchObject({
    name: 'Maëlle Rivoire',
    email: 'maelle.rivoire@example.org',
    phone: '+33 6 39 98 10 77',
  })
  expect(profile.work).toMatchObject([{ position: 'Aide-soignante', startDate: '2020-03', endDate: '2024-08' }])
  expect(flags).toContainEqual(expect.objectContaining({ kind: 'ocr' }))
}, 120_000)

it('refuses a damaged HEIC with a reason', async () => {
  await expect(readHere(bytesOf('photo.heic').subarray(0, 6000), 'cv.heic', {})).rejects.toMatchObject({ code: 'invalid' })
})

it('reads every page of a TIFF', async () => {
  const { profile } = await readHere(bytesOf('pages.tiff'), 'scan.tif', {})
  expect(profile.work).toHaveLength(1)
  expect(profile.education).toMatchObject([{ institution: 'IFAS de Bron', endDate: '2019' }])
}, 120_000)

it('ends at a chain of pages that breaks or turns in a circle', () => {
  const bytes = bytesOf('pages.tiff')
  expect(tiffPages(bytes)).toHaveLength(2)
  const view = new DataView(bytes.buffer)
  const first = view.getUint32(4, true)
  view.setUint32(first + 2 + view.getUint16(first, true) * 12, first, true)
  expect(tiffPages(bytes)).toHaveLength(1)
  view.setUint32(first + 2 + view.getUint16(first, true) * 12, 0xffffff, true)
  expect(tiffPages(bytes)).toHaveLength(1)
})
