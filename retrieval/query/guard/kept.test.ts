import { describe, expect, it } from 'vitest'
import { findKept, findTold } from './kept.ts'

const named = (text: string) => [...new Set(findKept(text).map(({ name }) => name))]

describe('words about somebody, or a name given', () => {
  it.each([
    ['trop vieux pour l’équipe', 'age'],
    ['too old for this team', 'age'],
    ['petits jeunes du coin', 'age'],
    ['un peu âgée, risque de ne pas suivre la cadence', 'age'],
    ['looks about twelve, clients won’t take him seriously', 'age'],
    ['deux enfants en bas âge', 'family_status'],
    ['three kids, will be off every half term', 'family_status'],
    ['young single lads', 'gender'],
    ['enceinte de quatre mois', 'pregnancy'],
    ['on maternity leave until March', 'pregnancy'],
    ['diabétique, à surveiller', 'health'],
    ['on antidepressants', 'health'],
    ['RQTH, donc non', 'disability'],
    ['he’s in a wheelchair, not for the shop floor', 'disability'],
    ['fait le ramadan, attention au mois d’avril', 'religion'],
    ['prays five times a day', 'religion'],
    ['d’origine algérienne, très souriant', 'origin'],
    ['trop grosse pour l’accueil', 'looks'],
    ['habite la cité des Bleuets, à éviter', 'residence'],
    ['dort dans sa voiture en ce moment', 'vulnerability'],
    ['Reform voter', 'politics'],
    ['syndicaliste, le client n’en veut pas', 'union'],
    ['gay, might not fit in with the lads', 'sexual_orientation'],
    ['took her last employer to tribunal', 'whistleblower'],
    ['réserviste, absent trente jours par an', 'army_reserve'],
    ['accent à couper au couteau', 'language_origin'],
  ])('%s', (text, name) => expect(named(text)).toContain(name))

  it.each([
    'en congé jusqu’au 3',
    'RQTH déclarée, aménager le poste',
    'told us she is disabled and needs a parking space near the door',
    'demande un tiers-temps pour le test',
    'titre de séjour à vérifier avant l’embauche',
    'habite à vingt minutes du site',
    'a encadré une équipe de jeunes médecins',
    'a travaillé avec des enfants autistes',
    'eight years with elderly residents',
    'fluent Polish and Romanian',
    'trop junior pour le poste de chef',
    'visa runs out in June, check sponsorship',
    'femmes de chambre Nice',
    'young people’s support workers',
    'senior confirmé',
    'old client',
  ])('%s may be kept', (text) => expect(named(text)).toEqual([]))
})

describe('a letter', () => {
  it('may neither choose by a criterion nor ask for it', () => {
    expect(findTold('Bonjour, nous avons choisi une personne plus jeune pour ce poste.')).not.toEqual([])
    expect(findTold('Hi Amy, do you have children, and who looks after them?')).not.toEqual([])
  })

  it('speaks of those who are served, and of what helps', () => {
    expect(
      findTold('Bonjour Malik, le poste d’éducateur est auprès de jeunes enfants. Quand pouvons-nous vous appeler ?'),
    ).toEqual([])
    expect(findTold('The role is maternity cover in a women’s health clinic. If you need any adjustment, just say.')).toEqual([])
  })
})
