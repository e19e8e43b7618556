import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parseCsv } from './csv.ts'
import { importEsco } from './import-esco.ts'
import { findTerm, loadTaxonomy, matchTerms } from './taxonomy.ts'

const from = mkdtempSync(join(tmpdir(), 'esco-'))
const to = join(from, 'terms')
afterAll(() => rmSync(from, { recursive: true }))

const head = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels'
const uri = 'http://example.org/esco/occupation'
const csv = (file: string, lines: string[]) => writeFileSync(join(from, file), [head, ...lines].join('\n'))

it('reads quoted cells', () => {
  expect(parseCsv('a,"b, ""c""\nd"\r\n1,2\n')).toEqual([
    ['a', 'b, "c"\nd'],
    ['1', '2'],
  ])
})

it('writes terms that the taxonomy loads and matches', () => {
  csv('occupations_fr.csv', [`Occupation,${uri}/1,7513,affineur/affineuse,"maître affineur\nfromager d'alpage"`])
  csv('occupations_en.csv', [
    `Occupation,${uri}/1,7513,cheese ripener,"cheese ager\ncave keeper, cheese"`,
    `Occupation,${uri}/2,7513,milk taster,`,
  ])
  csv('skills_fr.csv', [`KnowledgeSkillCompetence,${uri}/3,,saler les fromages,`])
  csv('skills_en.csv', [`KnowledgeSkillCompetence,${uri}/3,,salt cheeses,`])
  expect(importEsco(from, to)).toEqual({ occupation: 2, skill: 1 })

  const taxonomy = loadTaxonomy(to)
  const term = findTerm('occupation', 'affineuse', taxonomy)
  expect(term).toMatchObject({ fr: 'affineur', en: 'cheese ripener', parent: 'isco-7513', codes: { esco: '1', isco: '7513' } })
  expect(matchTerms("cherche un fromager d'alpage", 'fr', taxonomy)[0]?.term.id).toBe('esco:1')
  expect(findTerm('occupation', 'milk taster', taxonomy)?.fr).toBe('milk taster')
})

it('says which file is missing', () => {
  rmSync(join(from, 'skills_fr.csv'))
  expect(() => importEsco(from, to)).toThrow('skills_fr.csv')
})
