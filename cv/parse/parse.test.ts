import { describe, expect, it } from 'vitest'
import { sectionsOf } from '../sections.ts'
import { parseCv } from './parse.ts'

const profileOf = (text: string) => parseCv(text, []).profile
const head = 'Maëlys Quéméner\nLudothécaire\nmaelys@example.org\n\n'

describe('sections', () => {
  it.each([
    ['EXPÉRIENCE(S) PROFESSIONNELLE(S)', ['work']],
    ['FORMATION(S) ET DIPLÔME(S)', ['education']],
    ['Formation et certifications', ['education', 'certificates']],
    ['Langues et informatique', ['languages', 'skills']],
    ['Ludothécaire', []],
  ])('«%s» announces %j', (title, kinds) => {
    expect(sectionsOf(title)).toEqual(kinds)
  })
})

describe('parseCv', () => {
  it('tells languages from the skills among which they stand', () => {
    const { skills, languages } = profileOf(
      `${head}COMPÉTENCES\n• Métier : Catalogage, Animation de groupe\n• Excel, anglais B1, espagnol (notions)\n• Traduction français-anglais`,
    )
    expect(skills?.map(({ name }) => name)).toEqual(['Catalogage', 'Animation de groupe', 'Excel', 'Traduction français-anglais'])
    expect(languages).toEqual([
      { language: 'anglais', fluency: 'B1' },
      { language: 'espagnol', fluency: 'A1' },
    ])
  })

  it('tells certificates from the diplomas among which they stand', () => {
    const { education, certificates } = profileOf(
      `${head}FORMATION ET CERTIFICATIONS\n2019 : PSC1\n2017 : Licence professionnelle Métiers du jeu – UBO Brest\n2015 : BAFA\n2016 : DUT Carrières sociales – IUT de Tours`,
    )
    expect(education?.map(({ institution }) => institution)).toEqual(['UBO Brest', 'IUT de Tours'])
    expect(certificates?.map(({ name, date }) => [name, date])).toEqual([
      ['PSC1', '2019'],
      ['BAFA', '2015'],
    ])
  })

  it('takes dates that stand one over the other as one range, and how long a job lasted as its end', () => {
    const { work } = profileOf(
      `${head}EXPÉRIENCES\n09/2021\nà ce jour\tLa Cabane à Jeux, Rennes\nLudothécaire\n\n01/2018\n08/2021\tVille de Saint-Malo, Saint-Malo\nAnimatrice périscolaire`,
    )
    expect(work?.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['La Cabane à Jeux', '2021-09', undefined],
      ['Ville de Saint-Malo', '2018-01', '2021-08'],
    ])
    const lasting = profileOf(`${head}EXPÉRIENCES\n\nAnimatrice chez Les Francas, Dinan, juin 2017 (3 mois)`)
    expect(lasting.work?.[0]).toMatchObject({ startDate: '2017-06', endDate: '2017-08' })
  })

  it('parts a row of skills at its hyphens, and leaves a level behind one aside', () => {
    expect(profileOf(`${head}COMPÉTENCES\nCatalogage - Jeu symbolique - Canva`).skills?.map(({ name }) => name)).toEqual([
      'Catalogage',
      'Jeu symbolique',
      'Canva',
    ])
    expect(profileOf(`${head}COMPÉTENCES\nWord - avancé`).skills?.map(({ name }) => name)).toEqual(['Word'])
  })
})
