import { describe, expect, it } from 'vitest'
import { type DatedFact, mergeFacts } from './merge-facts.ts'

const facts = (values: Record<string, DatedFact['value']>, day: string): DatedFact[] =>
  Object.entries(values).map(([path, value]) => ({
    path,
    value,
    words: String(value),
    source: { kind: 'form' },
    confidence: 1,
    at: new Date(day),
  }))
const shape = (merged: DatedFact[]) => Object.fromEntries(merged.map(({ path, value }) => [path, value]).sort())

const older = facts(
  {
    'basics.label': 'Aide-soignante',
    'basics.location.city': 'Lyon',
    'work[0].name': 'EHPAD Les Tilleuls',
    'work[0].position': 'Aide-soignante',
    'work[0].startDate': '2020-03',
    'work[0].highlights[0]': 'Soins de nuit',
    'work[1].name': 'ADMR',
    'work[1].position': 'Aide à domicile',
    'skills[0].name': 'Pansements',
    'skills[1].name': 'Écoute',
    'bassin.licences[0]': 'B',
  },
  '2024-01-01',
)
const newer = facts(
  {
    'basics.label': 'Infirmière',
    'work[0].name': 'Clinique du Parc',
    'work[0].position': 'Infirmière',
    'work[0].startDate': '2024-09',
    'work[1].name': 'EHPAD les tilleuls',
    'work[1].position': 'Aide-soignante de nuit',
    'work[1].startDate': '2020-03',
    'skills[0].name': 'ecoute',
    'bassin.licences[0]': 'B',
  },
  '2026-01-01',
)

describe('mergeFacts', () => {
  it('takes the newer value, fills what it lacks, and keeps the lines of both once', () => {
    expect(shape(mergeFacts(newer, older))).toEqual({
      'basics.label': 'Infirmière',
      'basics.location.city': 'Lyon',
      'work[0].name': 'Clinique du Parc',
      'work[0].position': 'Infirmière',
      'work[0].startDate': '2024-09',
      'work[1].name': 'EHPAD les tilleuls',
      'work[1].position': 'Aide-soignante de nuit',
      'work[1].startDate': '2020-03',
      'work[1].highlights[0]': 'Soins de nuit',
      'work[2].name': 'ADMR',
      'work[2].position': 'Aide à domicile',
      'skills[0].name': 'ecoute',
      'skills[1].name': 'Pansements',
      'bassin.licences[0]': 'B',
    })
  })

  it('takes the older value where a person chose it, with its own day', () => {
    const merged = mergeFacts(newer, older, [{ path: 'basics.label', from: 'older' }])
    expect(merged.filter(({ path }) => path === 'basics.label')).toMatchObject([
      { value: 'Aide-soignante', at: new Date('2024-01-01') },
    ])
  })
})
