import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { lintJobText, missingIn } from './lint-job-text.ts'

type Case = [words: string, kind: string, rule: string, first: string | undefined]

const lint = (text: string, lang: 'fr' | 'en', title = lang === 'fr' ? 'Poste (F/H)' : 'Job') =>
  lintJobText({ title, text, lang })

describe('an advert in French', () => {
  it.each<Case>([
    ['moins de 30 ans', 'unlawful', 'age', undefined],
    ['jeune diplômé', 'unlawful', 'age', 'débutants acceptés'],
    ['de nationalité française', 'unlawful', 'nationality', undefined],
    ['sans enfant', 'unlawful', 'family_status', undefined],
    ['Langue maternelle française', 'unlawful', 'language_origin', 'français courant'],
    ['Bonne présentation exigée', 'unlawful', 'looks', 'accueil soigné'],
    ['essai non rémunéré', 'unlawful', 'unpaid', 'période d’essai rémunérée'],
    ['femme de ménage', 'gendered', 'gendered_word', 'agent ou agente de ménage'],
    ['hôtesse d’accueil', 'gendered', 'gendered_word', 'hôte ou hôtesse d’accueil'],
    ['équipe jeune et dynamique', 'off_putting', 'age_coded', 'équipe'],
    ['mouton à cinq pattes', 'off_putting', 'stars', 'spécialiste'],
    ['résistance au stress', 'off_putting', 'pressure', 'rythme variable : dites quand et pourquoi'],
    ['ne compte pas ses heures', 'off_putting', 'always_on', 'horaires : dites lesquels'],
    ['salaire attractif', 'off_putting', 'vague_pay', 'salaire : de … à … € brut par mois'],
    ['pas sérieux s’abstenir', 'off_putting', 'threat', undefined],
  ])('«%s» is %s', (words, kind, rule, first) => {
    const text = `Le poste : ${words}, dès lundi.`
    const [found, ...rest] = lint(text, 'fr')
    expect(found).toMatchObject({ kind, rule, words })
    expect(found!.replacements[0]).toBe(first)
    expect(text.slice(found!.start, found!.end)).toBe(words)
    expect(rest).toEqual([])
  })

  it.each([
    'Vous accompagnez 78 personnes âgées dépendantes, dont 14 en unité protégée.',
    'Foyer de jeunes travailleurs : travail auprès de jeunes en difficulté.',
    'Vous êtes sage-femme ; deux gardes de nuit par semaine.',
    'Poste ouvert aux personnes en situation de handicap, quel que soit l’âge.',
    'Plus de 5 ans d’expérience en gériatrie. 2 300 € brut par mois, 20 h 45 – 6 h 45.',
  ])('leaves alone: %s', (text) => {
    expect(lint(text, 'fr')).toEqual([])
  })
})

describe('an advert in English', () => {
  it.each<Case>([
    ['native English speaker', 'unlawful', 'language_origin', 'fluent'],
    ['recent graduate', 'unlawful', 'age', 'entry level'],
    ['digital native', 'unlawful', 'age', undefined],
    ['unpaid trial shift', 'unlawful', 'unpaid', 'paid trial shift'],
    ['salesman', 'gendered', 'gendered_word', 'salesperson'],
    ['foremen', 'gendered', 'gendered_word', 'site supervisor'],
    ['waitress', 'gendered', 'gendered_word', 'waiter or waitress'],
    ['he/she', 'gendered', 'pronoun', 'they'],
    ['rockstar', 'off_putting', 'stars', 'specialist'],
    ['fast-paced', 'off_putting', 'pressure', 'say what varies, and when'],
    ['competitive salary', 'off_putting', 'vague_pay', 'pay: £… to £… a year'],
    ['no clock-watchers', 'off_putting', 'always_on', 'working hours: say which'],
  ])('“%s” is %s', (words, kind, rule, first) => {
    const text = `About the job: ${words}, from Monday.`
    const [found, ...rest] = lint(text, 'en')
    expect(found).toMatchObject({ kind, rule, words })
    expect(found!.replacements[0]).toBe(first)
    expect(text.slice(found!.start, found!.end)).toBe(words)
    expect(rest).toEqual([])
  })

  it.each([
    'Working with young people in care.',
    'You will manage a team of eight on the women’s ward.',
    'Over 5 years of experience, £32,000 a year.',
  ])('leaves alone: %s', (text) => {
    expect(lint(text, 'en')).toEqual([])
  })
})

describe('a title', () => {
  it.each([
    ['Aide-soignant de nuit', 'Aide-soignant de nuit ou aide-soignante de nuit'],
    ['Vendeuse en boulangerie', 'Vendeur en boulangerie ou vendeuse en boulangerie'],
    ['Électricien H0/B0', 'Électricien H0/B0 ou électricienne H0/B0'],
    ['Chef de partie', 'Chef de partie ou cheffe de partie'],
  ])('%s speaks to one sex', (title, both) => {
    expect(lint('', 'fr', title)).toMatchObject([{ rule: 'title_one_gender', replacements: [`${title} (F/H)`, both] }])
  })

  it.each(['Serveur (F/H)', 'Vendeur ou vendeuse', 'Infirmier·e', 'AESH', 'Comptable unique', 'Cariste CACES 3 et 5'])(
    '%s does not',
    (title) => {
      expect(lint('', 'fr', title)).toEqual([])
    },
  )

  it('without a mark asks the text for both forms', () => {
    expect(lint('Nous recrutons une assistante commerciale.', 'fr', 'AESH')).toMatchObject([
      {
        rule: 'one_gender',
        words: 'une assistante commerciale',
        replacements: ['un assistant commercial ou une assistante commerciale', 'une assistante commerciale (F/H)'],
      },
    ])
  })
})

it('names what people look for first and do not find', () => {
  const bare = { text: 'Un poste intéressant.', salary: '', city: '', contract: '' }
  expect(missingIn(bare)).toEqual(['pay', 'place', 'contract', 'hours'])
  expect(missingIn({ text: 'De 9 h à 17 h.', salary: '2 300 € brut', city: 'Bron', contract: 'CDI' })).toEqual([])
})

describe('check_job_text', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(registry.values())
  })
  afterAll(() => house.close())

  it('tells findings and what is missing', async () => {
    const input = { title: 'Serveur (F/H)', text: 'Équipe jeune et dynamique, service du soir.', city: 'Lyon', contract: 'CDI' }
    expect(await house.done(house.callerAs('recruiter'), 'check_job_text', input)).toMatchObject({
      findings: [{ rule: 'age_coded', replacements: ['équipe'] }],
      missing: ['pay', 'hours'],
    })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'check_job_text', { text: '' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
