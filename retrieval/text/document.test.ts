import { describe, expect, it } from 'vitest'
import { lookUp } from './look-up.ts'
import { covered, stretch } from './months.ts'
import { findTerms } from './find-terms.ts'
import { redact, redactor } from './redact.ts'
import { toSearchDocument } from './document.ts'
import { evidenceOf, lineAround } from './search-document.ts'

describe('redact', () => {
  it.each([
    ['Tél. 06 39 98 12 05', '39 98'],
    ['+44 7700 900123', '900123'],
    ['camille@example.org', 'camille'],
    ['linkedin.com/in/camille', 'camille'],
    ['Née le 12/03/1988 à Lyon', '1988'],
    ['34 ans, célibataire, 2 enfants', '34 ans'],
    ['34 ans, célibataire, 2 enfants', 'libataire'],
    ['34 ans, célibataire, 2 enfants', '2 enfants'],
    ['Nationalité : française', 'française'],
    ['12 bis rue des Lilas, Lyon', 'Lilas'],
    ['14 Station Road, Leeds', 'Station'],
    ['2 88 03 69 123 456 78', '123 456'],
    ['Camille Durand-Roy, infirmière', 'Durand'],
    ['Mme Leroux, sexe : féminin', 'Mme'],
    ['Mme Leroux, sexe : féminin', 'féminin'],
    ['Ms Whitfield, barista', 'Ms '],
  ])('«%s» loses «%s» and keeps its length', (text, gone) => {
    const plain = redactor(['Camille Durand-Roy'])(text)
    expect(plain).toHaveLength(text.length)
    expect(plain).not.toContain(gone)
  })

  it('loses a name where it is written as one, not the stone of a mason called Pierre', () => {
    const plain = redactor(['Pierre Martin', 'Pierre', 'Martin'])('Pierre, MARTIN, pierre martin : rejointoiement de pierre')
    expect(plain.trim().replace(/ +/g, ' ')).toBe(', , : rejointoiement de pierre')
  })

  it.each([
    '20 ans d’expérience',
    '25 ans dans le transport',
    'Accueil de 12 enfants de 0 à 3 ans',
    'EHPAD de 80 lits, 2019 – 2023',
    'MS Office, MS Project',
    '69100 Villeurbanne',
  ])('leaves «%s»', (text) => expect(redact(text)).toBe(text))
})

describe('months', () => {
  it('counts both months, the difference of years alone, half a year for one year', () => {
    expect(covered([stretch('2020-01', '2020-12')], 30_000)).toBe(12)
    expect(covered([stretch('2014', '2017')], 30_000)).toBe(36)
    expect(covered([stretch('2014', '2014')], 30_000)).toBe(6)
    expect(covered([stretch('2026-01', undefined)], 2026 * 12 + 6)).toBe(6)
  })
})

it('keeps the trade of who is called by it, in fields of their own', () => {
  const document = toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 1,
    profile: { basics: { label: 'Baker', summary: 'Baker at heart, Emily Baker.' }, skills: [{ name: 'Bread' }] },
    facts: [],
    documents: [],
    lang: 'en',
    updatedAt: '2026-11-01T00:00:00Z',
    hidden: ['Emily Baker', 'Emily', 'Baker'],
  })
  expect(
    document.texts
      .map(({ text }) => text)
      .join('')
      .split('\n'),
  ).toEqual(['Baker', 'at heart, .', 'Bread', ''])
})

describe('toSearchDocument', () => {
  const text = 'Camille Durand\nAide-soignante de nuit\nEHPAD Les Tilleuls, Bron\nPermis B'
  const document = toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 3,
    profile: { basics: { name: 'Camille Durand', label: 'Aide-soignante', email: 'c@example.org' } },
    facts: [
      {
        path: 'basics.label',
        value: 'Aide-soignante',
        words: 'Aide-soignante de nuit',
        confidence: 1,
        source: { kind: 'document', documentId: 'doc_1', page: 1, start: 15, end: 37 },
      },
    ],
    documents: [{ id: 'doc_1', text, pages: [{ number: 1, start: 0, end: text.length }] }],
    lang: 'fr',
    updatedAt: '2026-11-01T00:00:00Z',
    hidden: ['Camille Durand'],
  })

  it('takes the letter of a licence for no programming language', () => {
    const skillsOf = (text: string) =>
      Object.keys(findTerms([{ documentId: 'doc_1', text, stems: '', pages: [] }], 'fr').terms).filter((id) =>
        id.startsWith('skill:'),
      )
    expect(skillsOf('Conducteur SPL\nPermis B, C, CE')).not.toContain('skill:c-language')
    expect(skillsOf('Développeur embarqué\nC, C++, Linux')).toContain('skill:c-language')
    expect(skillsOf('Programmation C et assembleur')).toContain('skill:c-language')
  })

  it('leaves one of the marks around a mail or a phone number that was blanked', () => {
    const line = '69800 Saint-Priest, 06 39 98 00 01, paul@example.org, permis B, C, CE'
    const { words } = lineAround(redact(line), 0, 5)
    expect(words).toBe('69800 Saint-Priest, permis B, C, CE')
  })

  it('gives the line, the page and the offsets of what it found', () => {
    expect(evidenceOf(document, document.licences[0]!.at)).toEqual({
      words: 'Permis B',
      documentId: 'doc_1',
      page: 1,
      start: text.indexOf('Permis'),
      end: text.length,
      source: 'document',
    })
    expect(evidenceOf(document, document.occupations[0]!.at)).toMatchObject({
      words: 'Aide-soignante de nuit',
      start: 15,
      page: 1,
    })
  })

  it('holds no name and no contact', () => {
    expect(JSON.stringify(document)).not.toMatch(/camille|durand|example\.org/i)
  })

  it('looks words up by their family, in one line', () => {
    expect(lookUp(document, 'EHPAD des tilleuls')).toHaveLength(1)
    expect(lookUp(document, 'EHPAD permis')).toEqual([])
  })
})
