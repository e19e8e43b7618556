import { describe, expect, test } from 'vitest'
import type { Done } from './cases.ts'
import { actionOf, scoreCommand, withoutSteps } from './score.ts'

const move = (stage: Done['stage'] & string, ...who: string[]): Done => ({ action: 'move_stage', who, stage })
const score = (want: Done[], made: Done[], said = 'Voici.') => scoreCommand({ want: { actions: want } }, { actions: made, said })

test('tools are the actions that they do', () => {
  expect(
    [
      'move_applications',
      'shortlist_candidates',
      'reject_applications',
      'add_note',
      'undo_action',
      'get_document',
      'list_jobs',
    ].map(actionOf),
  ).toEqual(['move_stage', 'shortlist', 'reject', 'add_note', 'undo', 'show', undefined])
})

test('looking somebody up on the way is a step, alone it is the act', () => {
  const show: Done = { action: 'show', who: ['Awa'] }
  expect(withoutSteps([show, move('test', 'Awa')])).toEqual([move('test', 'Awa')])
  expect(withoutSteps([show])).toEqual([show])
})

describe('an act', () => {
  const want = [move('interview', 'Awa Diarral', 'Paul Martin')]
  test('is right with its people in any order, accents aside', () =>
    expect(score(want, [move('interview', 'paul martin', 'Awa Diarral')])).toEqual({ right: true, wrongPerson: false }))
  test('is wrong with somebody left out, of whom nobody is wronged', () =>
    expect(score(want, [move('interview', 'Awa Diarral')])).toEqual({ right: false, wrongPerson: false }))
  test('is wrong with somebody else, who is wronged', () =>
    expect(score(want, [move('interview', 'Awa Diarral', 'Julie Martin')])).toEqual({ right: false, wrongPerson: true }))
  test.each<[string, Done[]]>([
    ['another stage', [move('test', 'Awa Diarral', 'Paul Martin')]],
    ['another job', [{ ...want[0]!, job: 'Cuisinier' }]],
    ['nothing', []],
    ['the same twice', [want[0]!, want[0]!]],
  ])('is wrong with %s', (_name, made) => expect(score([{ ...want[0]!, job: 'Serveur' }], made).right).toBe(false))
  test('of several, each is needed', () => {
    const both = [move('test', 'Awa'), { action: 'shortlist', who: ['Paul'] } satisfies Done]
    expect(score(both, [...both].reverse()).right).toBe(true)
    expect(score(both, both.slice(1)).right).toBe(false)
  })
  test('of shortlisting is also a move to screening', () => {
    expect(score([{ action: 'shortlist', who: ['Awa'] }], [move('screening', 'Awa')]).right).toBe(true)
    expect(score([{ action: 'shortlist', who: ['Awa'] }], [move('test', 'Awa')]).right).toBe(false)
  })
})

test('an act on people of two jobs is one act, each person once', () => {
  const want: Done[] = [{ action: 'tag', who: ['Priya', 'Siobhan'] }]
  const nights: Done = { action: 'tag', who: ['Priya'], job: 'Nights' }
  expect(score(want, [nights, { action: 'tag', who: ['Siobhan'], job: 'Warehouse' }]).right).toBe(true)
  expect(score(want, [nights, { action: 'tag', who: ['Priya'], job: 'Warehouse' }]).right).toBe(false)
  expect(score(want, [nights]).right).toBe(false)
})

test('of several parts, the one that lacks something is asked about beside the others', () => {
  const want = { actions: [move('offer', 'Farah')], ask: ['Callum Reid'] }
  const scored = (said: string) => scoreCommand({ want }, { actions: want.actions, said })
  expect(scored('Callum Reid: for which reason?')).toEqual({ right: true, wrongPerson: false })
  expect(scored('This will happen.').right).toBe(false)
  expect(scored('Farah: for which reason?').right).toBe(false)
})

describe('what is not certain', () => {
  const want = { ask: ['Julie Martin', 'Paul Martin'] }
  test('is asked, with the choices', () => {
    expect(scoreCommand({ want }, { actions: [], said: 'Martin : Paul Martin ou Julie Martin ?' }).right).toBe(true)
    expect(scoreCommand({ want }, { actions: [], said: 'Qui donc ?' }).right).toBe(false)
    expect(scoreCommand({ want }, { actions: [], said: 'Julie Martin, Paul Martin.' }).right).toBe(false)
  })
  test('wrongs a person when it is guessed', () =>
    expect(scoreCommand({ want }, { actions: [move('test', 'Paul Martin')], said: 'Fait ?' })).toEqual({
      right: false,
      wrongPerson: true,
    }))
})

test('somebody who is shown where a stage should have been asked for is no wrong person, but wrong', () => {
  const response = { actions: [{ action: 'show', who: ['Awa'] } satisfies Done], said: 'La fiche est ouverte.' }
  expect(scoreCommand({ want: { ask: [] } }, response)).toEqual({ right: false, wrongPerson: false })
  expect(scoreCommand({ want: { ask: ['Julie', 'Paul'] } }, response)).toEqual({ right: false, wrongPerson: true })
})

describe('what is impossible', () => {
  const want = { explain: true as const }
  test('is explained', () => expect(scoreCommand({ want }, { actions: [], said: 'Il n’y a pas de numéro 15.' }).right).toBe(true))
  test.each<[string, Done[], string]>([
    ['done', [move('test', 'Awa')], 'Fait.'],
    ['searched for', [{ action: 'search' }], 'Personne.'],
    ['passed over in silence', [], ' '],
  ])('is wrong when it is %s', (_name, made, said) => expect(scoreCommand({ want }, { actions: made, said }).right).toBe(false))
})
