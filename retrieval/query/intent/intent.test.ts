import { describe, expect, it } from 'vitest'
import { understandConversation } from '../understand.ts'

const today = '2026-11-24'
const search = 'infirmière à Lyon, CDI'

/** The last turn of a conversation. */
function last(...turns: string[]) {
  return understandConversation(
    turns.map((text) => ({ text })),
    { today },
  ).at(-1)!
}

describe('what is done with people', () => {
  it.each([
    ['ouvre la fiche du 2', 'show', [{ rank: 2 }]],
    ["c'est qui le troisième ?", 'show', [{ rank: 3 }]],
    ['mets en face le 1 et le 4', 'compare', [{ rank: 1 }, { rank: 4 }]],
    ["who's stronger, Priya or Tom?", 'compare', [{ name: 'Priya' }, { name: 'Tom' }]],
    ['pourquoi Sofia est devant Karim ?', 'explain', [{ name: 'Sofia' }, { name: 'Karim' }]],
    ['when could number 3 start?', 'ask', [{ rank: 3 }]],
    ['Sofia est libre à partir de quand ?', 'ask', [{ name: 'Sofia' }]],
    ['je retiens la 1 et la 4', 'shortlist', [{ rank: 1 }, { rank: 4 }]],
    ['put Tom and Priya on my shortlist', 'shortlist', [{ name: 'Tom' }, { name: 'Priya' }]],
    ['rule out 4 and 5', 'reject', [{ rank: 4 }, { rank: 5 }]],
    ['dis à Karim que c’est non', 'reject', [{ name: 'Karim' }]],
    ['refuse Jordan M. stp', 'reject', [{ name: 'Jordan M.' }]],
    ['relance les trois premiers', 'contact', [{ rank: 1 }, { rank: 2 }, { rank: 3 }]],
    ['email all of them', 'contact', [{ all: true }]],
    ['erase everything we hold on Priya Shah', 'gdpr_erase', [{ name: 'Priya Shah' }]],
    ['note on Tom: great attitude', 'add_note', [{ name: 'Tom' }]],
    ['for what reason is Tom ahead?', 'explain', [{ name: 'Tom' }]],
    ['what makes the top one fit?', 'explain', [{ rank: 1 }]],
    ['refuse les 2 1ers', 'reject', [{ rank: 1 }, { rank: 2 }]],
    ['relance-les', 'contact', [{ all: true }]],
    ['more people like Tom', 'similar', [{ name: 'Tom' }]],
    ['nope to number 2', 'reject', [{ rank: 2 }]],
    ['2 v 3.', 'compare', [{ rank: 2 }, { rank: 3 }]],
    ['what put the second one there?', 'explain', [{ rank: 2 }]],
    ['put the first, second and fourth on the shortlist', 'shortlist', [{ rank: 1 }, { rank: 2 }, { rank: 4 }]],
    ['un brouillon de message à Cédric Humbert', 'contact', [{ name: 'Cédric Humbert' }]],
    ['la première devance toutes les autres, pourquoi ?', 'explain', [{ rank: 1 }]],
  ])('%s', (text, intent, targets) => expect(last(search, text)).toMatchObject({ intent, args: { targets } }))

  it.each([
    ['fais avancer Sofia à l’étape test', 'test'],
    ['bump the first two up to phone screen', 'phone_screen'],
    ['make Tom an offer', 'offer'],
    ['marque Karim comme embauché', 'hired'],
    ['Sofia → entretien', 'interview'],
  ])('%s', (text, stage) => expect(last(search, text)).toMatchObject({ intent: 'move_stage', args: { stage } }))

  it.each([
    ['cale un entretien avec Karim le 3 décembre à 9h30', { start: '2026-12-03T09:30' }],
    ['set up a 30 minute video call with Priya tomorrow at 11', { start: '2026-11-25T11:00', duration_min: 30, mode: 'video' }],
    ['convoque Karim le 3 décembre à neuf heures et demie', { start: '2026-12-03T09:30' }],
    ['book an interview with Tom tomorrow at quarter to four', { start: '2026-11-25T15:45' }],
    ['merci de convenir d’un rendez-vous avec Karim le 3 décembre à 16h', { start: '2026-12-03T16:00' }],
    ['get the first two in on Monday at 9.30', { start: '2026-11-30T09:30' }],
  ])('%s', (text, args) => expect(last(search, text)).toMatchObject({ intent: 'schedule_interview', args, confirm: true }))

  it.each([
    ['combien il en reste ?', 'count'],
    ['write me a poem about nursing', 'out_of_scope'],
    ['sors les 4 suivants', 'paginate'],
    ['nearest to furthest', 'sort'],
    ['sauv + alerte jour', 'save_search'],
  ])('%s', (text, intent) => expect(last(search, text).intent).toBe(intent))

  it('knows whom a pronoun means', () => {
    expect(last(search, 'ouvre la fiche du 2', 'passe-la en entretien').args).toEqual({
      targets: [{ rank: 2 }],
      stage: 'interview',
    })
    expect(last(search, 'compare les deux premiers', 'refuse-les')).toMatchObject({
      confirm: true,
      args: { targets: [{ rank: 1 }, { rank: 2 }] },
    })
    expect(last(search, 'propose un créneau à Sofia jeudi à 14h', 'non, vendredi même heure')).toMatchObject({
      intent: 'reschedule_interview',
      args: { targets: [{ name: 'Sofia' }], start: '2026-11-27T14:00' },
    })
  })
})

describe('what is done with the list', () => {
  it.each([
    ['les 5 suivants', 'paginate', { direction: 'next', count: 5 }],
    ['back to the previous page', 'paginate', { direction: 'previous' }],
    ['classe-les du moins cher au plus cher', 'sort', { by: 'salary', order: 'asc' }],
    ['nearest first', 'sort', { by: 'distance' }],
    ['envoie-moi ça en pdf', 'export', { format: 'pdf' }],
    ['ping me every morning with new ones', 'save_search', { alert: 'daily' }],
    ['sauvegarde et préviens-moi chaque semaine', 'save_search', { alert: 'weekly' }],
  ])('%s', (text, intent, args) => expect(last(search, text)).toMatchObject({ intent, args }))

  it.each([
    ['ça fait combien de profils ?', 'count'],
    ['reviens en arrière', 'undo'],
    ['quel temps fait-il ?', 'out_of_scope'],
    ['tu peux m’aider ?', 'clarify'],
  ])('%s', (text, intent) => {
    const turn = last(search, text)
    expect(turn.intent).toBe(intent)
    expect(turn.filters).toEqual(last(search).filters)
  })
})

describe('whom an order means, said in passing', () => {
  const last = (...texts: string[]) =>
    understandConversation(
      texts.map((text) => ({ text })),
      { today: '2026-11-27' },
    ).at(-1)!

  it.each([
    [['show me 1 to 4', 'all except the last one to interview'], 'move_stage', [1, 2, 3]],
    [['show me 1 to 4', '2 and 3 to interview', 'the other two, reject, no silver service'], 'reject', [1, 4]],
    [['montre les quatre premiers', 'shortliste-les tous sauf le dernier', 'et refuse l’autre'], 'reject', [4]],
    [['montre le 4', 'lui je l’ai déjà eu, il est pas fiable, tu le refuses'], 'reject', [4]],
    [['shortlist the second, sorry, the third'], 'shortlist', [3]],
  ])('%s', (said, intent, ranks) =>
    expect(last('event staff for Ascot', ...said)).toMatchObject({ intent, args: { targets: ranks.map((rank) => ({ rank })) } }),
  )

  it('takes the stage said last', () =>
    expect(last('nurse in Leeds', 'get number one into screening, no, phone screen I mean').args?.stage).toBe('phone_screen'))

  it('turns the page by a number of people', () =>
    expect(last('nurse in Leeds', 'might I trouble you for the next four applicants?')).toMatchObject({
      intent: 'paginate',
      args: { count: 4 },
    }))
})
