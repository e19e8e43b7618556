import { describe, expect, test } from 'vitest'
import type { BassinMessage } from '#agent/message'
import { jobsOffered, offersIn } from './offers.ts'

describe('what an answer offers to say', () => {
  test.each([
    [
      'Je n’ai pas compris. Vous pouvez dire : « C’est payé combien ? », « Je postule », « Où en est ma candidature ? ».',
      'Je n’ai pas compris.',
      ['C’est payé combien ?', 'Je postule', 'Où en est ma candidature ?'],
    ],
    [
      'I did not understand. You can say: "Where is it?", "I want to apply".',
      'I did not understand.',
      ['Where is it?', 'I want to apply'],
    ],
  ])('%s', (text, words, offers) => {
    expect(offersIn(text)).toEqual({ words, offers })
  })

  test.each([
    'Votre candidature pour « Cuisinier » est à l’étape « nouveau ».',
    '1 emploi vous va bien. Dites « postule au premier » pour envoyer votre profil.',
    '« Cuisinier » : 2 150 € brut par mois.',
  ])('nothing in «%s»', (text) => {
    expect(offersIn(text)).toEqual({ words: text, offers: [] })
  })
})

describe('jobs that a question offers', () => {
  const listed = (...jobs: { title: string; client?: string }[]) => ({
    parts: [
      {
        type: 'tool-list_jobs' as const,
        toolCallId: 'call-1',
        state: 'output-available' as const,
        input: {},
        output: { status: 'done', output: { items: jobs } },
      },
    ] as unknown as BassinMessage['parts'],
  })
  const some = listed({ title: 'Cariste', client: 'Socarpa' }, { title: 'Cariste', client: 'Relio' }, { title: 'Soudeur TIG' })

  test.each([
    ['Pour quel poste : Soudeur TIG ou Cariste\u00A0?', ['Soudeur TIG', 'Cariste']],
    ['Pour quel poste : Cariste, Relio ou Cariste, Socarpa ?', ['Cariste, Relio', 'Cariste, Socarpa']],
    ['For which job: Soudeur TIG?', ['Soudeur TIG']],
    ['Voici 3 postes.', []],
    ['Pour quel poste ?', []],
  ])('%s', (question, jobs) => {
    expect(jobsOffered(some, question)).toEqual(jobs)
  })

  test('none where no list was shown', () => {
    expect(jobsOffered({ parts: [] }, 'Pour quel poste : Cariste ?')).toEqual([])
  })
})
