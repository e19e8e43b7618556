import { describe, expect, it } from 'vitest'
import { guardText } from './guard.ts'

describe('guardText', () => {
  it.each([
    ['moins de trente ans', 'age'],
    ['nobody past 45', 'age'],
    ['under 33 so they fit in', 'age'],
    ['an older lady', 'age'],
    ['a younger guy', 'gender'],
    ['Welsh born', 'origin'],
    ['only show me the guys', 'gender'],
    ['must be a native Brit', 'nationality'],
    ['under thirty if possible', 'age'],
    ['entre vingt-cinq et trente-cinq ans', 'age'],
    ['trente-cinq ans grand max', 'age'],
    ['no over-50s', 'age'],
    ['not someone about to retire', 'age'],
    ['pas à deux ans de la retraite', 'age'],
    ['has to be a he', 'gender'],
    ['a strong lad', 'gender'],
    ['les messieurs d’abord', 'gender'],
    ['a proper Englishman', 'nationality'],
    ['not from overseas', 'nationality'],
    ['un vrai Breton', 'nationality'],
    ['Polish people preferred', 'nationality'],
    ['mums need not apply', 'family_status'],
    ['leave out the working mums', 'family_status'],
    ['no one with an accent', 'language_origin'],
    ['no disabled people', 'disability'],
    ['nobody with mental health issues', 'health'],
    ['anyone but a Pole', 'nationality'],
    ['no childcare issues', 'family_status'],
    ['no young children', 'family_status'],
    ['pas de jeune maman', 'family_status'],
    ['dont les enfants sont grands', 'family_status'],
    ['not about to start a family', 'family_status'],
    ['qui ne compte pas avoir d’enfant', 'family_status'],
    ['préfère une personne engagée syndicalement ?', 'union'],
    ['born after 1995 please', 'age'],
    ['qui pourrait être mon fils', 'age'],
    ['il faut coller à notre moyenne d’âge', 'age'],
    ['RQTH s’abstenir', 'disability'],
    ['un prénom qui ne choque pas notre clientèle', 'name'],
    ['they must bank with a French bank', 'bank'],
    ['whose sexuality won’t raise eyebrows', 'sexual_orientation'],
    ['a fini de faire des enfants', 'pregnancy'],
    ['took their employer to tribunal', 'whistleblower'],
    ['nobody carrying a GMB card', 'union'],
    ['from a nice area', 'residence'],
    ['soudeur à Vierzon, le gérant ne veut pas d’un ancien meneur de piquet', 'union'],
    ['waiter in Hove, the owner would sooner have somebody of his own faith', 'religion'],
    ['caissier à Pau, personne qui dort dans sa voiture', 'vulnerability'],
    ['besoin d’un coup de main pour un jeune serveur', 'age'],
    ['on cherche pour l’équipe un jeune cuisinier', 'age'],
    ['Female receptionist for our Chelmsford dental practice, part time please', 'gender'],
    ['male care assistant needed in Leeds', 'gender'],
    ['the client wants white lads, his words, and an immediate start', 'origin'],
    ['typist, nobody who’d want adjustments to her desk', 'disability'],
  ])('%s', (text, name) => expect(guardText(text, { request: true }).refused).toContain(name))

  it.each([
    'can you guys find me a nurse',
    'éducateur pour un jeune autiste',
    'neuropsychologue, bilans TDAH',
    'pays between 31 and 35 grand',
    'no look, they absolutely need the licence',
    'child protection skills',
    'juriste passé par la CFDT',
    'médiateur parlant couramment arabe',
    'chef de culture viticole',
    'manœuvre bâtiment',
    'our room leader has gone on maternity leave',
    'chargé de mission égalité femmes-hommes',
    'juriste prud’hommes',
    'applicateur d’enrobés',
    'qui parle bien français',
    'remote, UK only',
    'plus de vingt ans dans le bâtiment',
    'FIMO valide',
    'animateur jeunes 11-17 ans',
    'éducateur spécialisé pour une MECS',
    'infirmière, sage-femme ou hôtesse',
    'CSCS black card',
    'passe Marie Dupont en entretien',
    'certificate of origin',
    'our table football is twenty years old',
    'a 30 year old business',
    'you will work with elderly men',
    'l’équipe compte trois femmes',
    'égalité entre les femmes et les hommes',
    'whatever your age, sex or origin',
    'nanny, school runs and light cleaning',
    'work with young children',
    'over forty hours a week',
    'serveur à la Croix-Rousse, du mardi au samedi',
    'carpenter on Gay Street in Bath',
    'vendeuse chez Martin & Filles',
    'gender identity clinic administrator, Leeds',
    'civilian clerk at an army reserve centre',
    'pas d’anglais exigé',
    'the owner wants someone who can start on Monday',
    'plus de trente ans d’expérience',
  ])('%s is lawful', (text) => expect(guardText(text, { request: true }).refused).toEqual([]))
})

it.each(['👍', '?', '…', ''])('%s holds no wish', (text) => {
  expect(guardText(text, { request: true })).toMatchObject({ text, refused: [], spans: [] })
})

describe('what is left of a request', () => {
  it.each([
    ['serveuse à Lyon, tête nue de préférence', 'serveuse à Lyon, ········', ''],
    ['cariste à Melun, CACES 3, pas un qui compte ses trimestres', 'cariste à Melun, CACES 3, ····', ''],
    [
      'forklift driver in Leeds, counterbalance licence, nobody counting down to their pension',
      'counterbalance licence, ····',
      '',
    ],
    ['Evening cook in Hull, no baggage at home', 'Evening cook in Hull, ····', ''],
    ['de nationalité suisse uniquement, et permis B', ' et permis B', 'following'],
  ])('%s', (text, left, following) => {
    const guarded = guardText(text, { request: true, following: following !== '' })
    expect(guarded.text).toContain(left)
    expect(guarded.text).toHaveLength(text.length)
    expect(guarded.spans.length).toBeGreaterThan(0)
  })
})
