import { describe, expect, it } from 'vitest'
import { summarise } from './scorecard-summary.ts'

const label = (name: string) => ({ fr: name, en: name })
const one = (name: string, scores: [string, number, string][], more: { must?: boolean; disagree?: boolean } = {}) => ({
  label: label(name),
  must: false,
  disagree: false,
  ...more,
  average: scores.length === 0 ? null : scores.reduce((sum, [, score]) => sum + score, 0) / scores.length,
  scores: scores.map(([by, score, evidence]) => ({ by, score, evidence })),
})

describe('summarise', () => {
  it('sorts the words of colleagues and changes none of them', () => {
    const summary = summarise([
      one('accueil', [['Idris', 3, 'Salue chaque résident']]),
      one('nuit', [['Idris', 4, '« J’ai fait deux ans de nuit »']], { must: true }),
      one('anglais', [['Idris', 1, 'N’a pas répondu']]),
      one(
        'équipe',
        [
          ['Idris', 4, 'Calme'],
          ['Camille', 1, 'Coupe la parole'],
        ],
        { disagree: true },
      ),
      one('permis', []),
    ])
    expect(summary).toEqual({
      for: [
        { label: label('nuit'), quotes: [{ by: 'Idris', score: 4, words: '« J’ai fait deux ans de nuit »' }] },
        { label: label('accueil'), quotes: [{ by: 'Idris', score: 3, words: 'Salue chaque résident' }] },
      ],
      against: [{ label: label('anglais'), quotes: [{ by: 'Idris', score: 1, words: 'N’a pas répondu' }] }],
      apart: [
        {
          label: label('équipe'),
          quotes: [
            { by: 'Idris', score: 4, words: 'Calme' },
            { by: 'Camille', score: 1, words: 'Coupe la parole' },
          ],
        },
      ],
      unsaid: [label('permis')],
    })
  })
})
