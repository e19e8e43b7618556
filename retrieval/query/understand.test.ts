import { describe, expect, it } from 'vitest'
import { understandConversation, understandTurn } from './understand.ts'

const today = '2026-11-24'
const last = (...turns: string[]) =>
  understandConversation(
    turns.map((text) => ({ text })),
    { today },
  ).at(-1)!
const asked = 'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD'

describe('understandTurn', () => {
  it('reads the first question', () => {
    expect(last(asked)).toMatchObject({
      intent: 'search',
      filters: {
        titles: [expect.stringMatching(/aide-soignante?/)],
        schedule: ['night'],
        locations: [{ place: 'Villeurbanne', type: 'city' }],
        driving_licences: { must: ['B'] },
        industries: { must: ['EHPAD'] },
      },
    })
  })

  it('reads the same in English', () => {
    expect(last('night care assistant in Villeurbanne, driving licence, nursing home experience')).toMatchObject({
      intent: 'search',
      filters: { schedule: ['night'], locations: [{ place: 'Villeurbanne' }] },
    })
  })

  it('refines, replaces the place and keeps the rest', () => {
    const refined = last(asked, 'seulement ceux dispo tout de suite')
    expect(refined).toMatchObject({ intent: 'refine', filters: { availability: { max_notice_days: 0 }, schedule: ['night'] } })
    expect(last(asked, 'et à Bron ?')).toMatchObject({
      intent: 'refine',
      filters: { locations: [{ place: 'Bron' }], schedule: ['night'] },
    })
  })

  it.each([
    ['compare les deux premiers', { intent: 'compare', args: { targets: [{ rank: 1 }, { rank: 2 }] } }],
    ['montre-moi le CV du premier', { intent: 'show', args: { targets: [{ rank: 1 }] } }],
    ['show me the first CV', { intent: 'show', args: { targets: [{ rank: 1 }] } }],
    [
      'passe la première en entretien pour le poste Aide-soignant de nuit',
      { intent: 'move_stage', args: { targets: [{ rank: 1 }], stage: 'interview' } },
    ],
    [
      'passe les deux premières en entretien',
      { intent: 'move_stage', confirm: true, args: { targets: [{ rank: 1 }, { rank: 2 }], stage: 'interview' } },
    ],
    ['annule', { intent: 'undo' }],
    ['refuse le troisième', { intent: 'reject', confirm: true, args: { targets: [{ rank: 3 }] } }],
    ['les 5 suivants', { intent: 'paginate', args: { direction: 'next', count: 5 } }],
    ['combien sont-ils ?', { intent: 'count' }],
  ])('%s', (text, expected) => {
    const turn = last(asked, text)
    expect(turn).toMatchObject(expected)
    expect(turn.filters).toMatchObject({ schedule: ['night'] })
  })

  it('names what may not choose and does the rest', () => {
    const turn = last('Il me faut une AS jeune, sans enfants, pour les nuits à Villeurbanne')
    expect(turn.refused).toEqual(expect.arrayContaining(['age', 'family_status']))
    expect(turn.filters).toMatchObject({ schedule: ['night'], locations: [{ place: 'Villeurbanne' }] })
    expect(JSON.stringify(turn.filters)).not.toMatch(/jeune|enfant/)
  })

  it.each([
    ['young waitress in Lyon', 'en', 'waiter'],
    ['a young pretty waitress in Lyon, no kids', 'en', 'waiter'],
    ['une jeune serveuse à Lyon', 'fr', 'serveur'],
  ] as const)('keeps the trade beside it, after another search: %s', (text, lang, title) => {
    const [, turn] = understandConversation([{ text: 'TIG welder in Brest' }, { text }], { lang, today: '2026-11-27' })
    expect(turn).toMatchObject({ intent: 'search', filters: { titles: [title] } })
    expect(turn!.refused).toContain('age')
  })

  it.each([
    ['which of them speak English?', 'en', { languages: [{ lang: 'en' }] }],
    ['who among them knows SAP?', 'en', { skills: { must: ['SAP'] } }],
    ['which of these are free now?', 'en', { availability: { max_notice_days: 0 } }],
    ['lesquels connaissent Excel ?', 'fr', { skills: { must: ['Excel'] } }],
    ['parmi eux, qui a le permis CE ?', 'fr', { driving_licences: { must: ['CE'] } }],
  ] as const)('narrows the list to those who do: %s', (text, lang, filters) => {
    const shown = [{ rank: 1, name: 'Paul Martin' }]
    const turn = understandTurn(text, { lang, today: '2026-11-27', filters: { titles: ['accountant'] }, shown })
    expect(turn).toMatchObject({ intent: 'refine', filters: { titles: ['accountant'], ...filters } })
    expect(turn.filters.education).toBeUndefined()
  })

  it.each([
    ['cariste, dispo lundi en huit', 'fr', '2026-12-07'],
    ['cariste libre de mardi en quinze', 'fr', '2026-12-15'],
    ['cariste, dispo lundi de la semaine prochaine', 'fr', '2026-11-30'],
    ['nurse who can start a week on Monday', 'en', '2026-12-07'],
    ['nurse free Monday week', 'en', '2026-12-07'],
    ['nurse available a fortnight on Friday', 'en', '2026-12-18'],
  ] as const)('a week or two after a day to come: %s', (text, lang, by) => {
    expect(understandTurn(text, { lang, today: '2026-11-28' }).filters.availability).toEqual({ by })
  })

  it.each([
    ['cariste à Bron, CACES 5', 'avec le permis B', 'remets comme avant'],
    ['chef in Bath', 'Bristol instead', 'montre le 2', 'undo that'],
  ])('an undo brings back the search as it was: %s, %s', (...turns) => {
    expect(last(...turns)).toMatchObject({ intent: 'undo', filters: last(turns[0]!).filters })
  })

  it('an undo of something done leaves the search', () => {
    const turns = ['cariste à Bron, CACES 5', 'avec le permis B', 'refuse le 2', 'annule ça']
    expect(last(...turns)).toMatchObject({ intent: 'undo', filters: last(turns[0]!, turns[1]!).filters })
  })

  it('counts where a number is asked for', () => {
    const turn = understandTurn('how many of them speak English?', {
      lang: 'en',
      today: '2026-11-27',
      filters: { titles: ['nurse'] },
    })
    expect(turn.intent).toBe('count')
  })

  it.each([
    ['Looking for a bilingual receptionist in Lyon', 'receptionist'],
    ['looking for a junior admin assistant in Leeds', 'admin assistant'],
    ['looking for a kind, patient nursery assistant', 'nursery assistant'],
    ['in the market for a cheerful nanny', 'nanny'],
    ['looking for a friendly barista', 'barista'],
    ['need a really good chef', 'head chef'],
    ['an experienced chef in Bath', 'head chef'],
  ])('takes who is looked for as a job, whatever is said of them: %s', (text, title) => {
    const { filters } = understandTurn(text, { lang: 'en', today: '2026-11-27' })
    expect(filters).toMatchObject({ titles: [title] })
    expect(filters.industries).toBeUndefined()
  })

  it.each([
    ['chef for a gastropub', 'gastropub'],
    ['nurse for a private clinic in Leeds', 'private clinic'],
  ])('keeps the house that somebody is for: %s', (text, house) => {
    expect(understandTurn(text, { lang: 'en', today: '2026-11-27' }).filters.industries).toEqual({ must: [house] })
  })
})
