import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { isArchive, membersOf } from './archive.ts'

it('lists the files of a ZIP and unfolds each when it is read; what systems leave there is no file', () => {
  const bytes = zipSync({
    'a/cv.txt': strToU8('Nadège'),
    '__MACOSX/._cv.txt': strToU8('x'),
    'a/.DS_Store': strToU8('x'),
    'b.txt': strToU8('Awa'),
  })
  const members = membersOf(bytes)
  expect(members.map(({ path, name }) => [path, name])).toEqual([
    ['a/cv.txt', 'cv.txt'],
    ['b.txt', 'b.txt'],
  ])
  expect(members.map(({ read }) => new TextDecoder().decode(read()))).toEqual(['Nadège', 'Awa'])
  expect([isArchive('CV.ZIP'), isArchive('cv.pdf')]).toEqual([true, false])
})

it('unfolds no bomb, and says of bytes that are no ZIP that they are damaged', () => {
  const bomb = membersOf(zipSync({ 'bomb.txt': new Uint8Array(9_000_000) }))[0]!
  expect(() => bomb.read()).toThrow(/larger than 10 MB/)
  expect(() => membersOf(strToU8('PK no archive'))).toThrow(/cannot be opened/)
})
