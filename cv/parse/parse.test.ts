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
    ['Expériences détaillées', ['work']],
    ['Recent work experience', ['work']],
    ['Formation initiale et continue', ['education']],
    ['IV. CURSUS SCOLAIRE ET UNIVERSITAIRE', ['education']],
    ['Work experience / Expérience professionnelle', ['work']],
    ['Principales activités et responsabilités', []],
    ['// expériences', ['work']],
    ['Profil du candidat', ['summary']],
    ['Expériences les plus marquantes', ['work']],
    ['Employment so far', ['work']],
    ['Poste actuel', ['work']],
    ['Missions principales', []],
    ['Technical languages', []],
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

  it('reads fields that stand side by side, and a table whose head says what it is of', () => {
    const { basics, work } = profileOf(
      'Nom\tQuéméner\tPrénom\tMaëlys\nVille\tBrest\tMail\tmaelys@example.org\n\nPériode\tEmployeur\tFonction\n2019 – 2021\tVille de Brest, Brest\tLudothécaire',
    )
    expect(basics).toMatchObject({ name: 'Maëlys Quéméner', location: { city: 'Brest' } })
    expect(work).toMatchObject([{ name: 'Ville de Brest', position: 'Ludothécaire', startDate: '2019', endDate: '2021' }])
  })

  it('reads fields under their labels', () => {
    const { basics } = profileOf('Nom\tPrénom\tVille\tMail\nQuéméner\tMaëlys\tBrest\tmaelys@example.org\n\nLangues\nanglais B1')
    expect(basics).toMatchObject({ name: 'Maëlys Quéméner', email: 'maelys@example.org', location: { city: 'Brest' } })
  })

  it('parts jobs and skills under titles that no list knows from the words about a person and from the studies', () => {
    const { work, skills, basics } = profileOf(
      `${head}PROFIL\nLudothécaire depuis neuf ans, du prêt de jeux aux soirées en famille.\n\nSUR LE TERRAIN\n2019 – 2021 : Cariste, Transports Alpha (Lyon)\n2016 – 2018 : Préparatrice, Entrepôt Bêta (Lyon)\n\nFORMATION\n2015 : CAP Logistique, Lycée Gamma\n\nDANS MES BAGAGES\nCatalogage, Accueil, Réparation de jeux`,
    )
    expect(work).toHaveLength(2)
    expect(skills?.map(({ name }) => name)).toEqual(['Catalogage', 'Accueil', 'Réparation de jeux'])
    expect(basics?.summary).toBe('Ludothécaire depuis neuf ans, du prêt de jeux aux soirées en famille.')
  })

  it('reads the beginning and the end of a job that a form asks for in two fields', () => {
    const form = (company: string, from: string, to: string) =>
      `Société\t${company}\nFonction\tCariste\nDate d’entrée\t${from}\nDate de sortie\t${to}\nMissions\tChargement\n\n`
    const { work } = profileOf(
      `${head}Expérience\n\n${form('Alpha', 'mars 2019', 'juin 2021')}${form('Bêta', 'avril 2016', 'mai 2018')}`,
    )
    expect(work).toMatchObject([
      { name: 'Alpha', position: 'Cariste', startDate: '2019-03', endDate: '2021-06' },
      { name: 'Bêta', position: 'Cariste', startDate: '2016-04', endDate: '2018-05' },
    ])
  })

  it('takes references that hold nothing but dated jobs for work', () => {
    const jobs = '2019 – 2021 : Cariste, Transports Alpha (Lyon)\n2016 – 2018 : Préparatrice, Entrepôt Bêta (Lyon)'
    expect(profileOf(`${head}Références professionnelles\n${jobs}\n\nLangues\nanglais B1`).work).toHaveLength(2)
  })

  it('tells titles that no list knows by what stands under them', () => {
    const text = `${head}Mes chantiers\n2019 – 2021 : Cariste, Transports Alpha (Lyon) – Chargement de camions\n2016 – 2018 : Préparatrice, Entrepôt Bêta (Lyon)\nLangues\nFrançais, anglais B1`
    expect(profileOf(text).work).toMatchObject([
      { position: 'Cariste', name: 'Transports Alpha', highlights: ['Chargement de camions'] },
      { position: 'Préparatrice', name: 'Entrepôt Bêta' },
    ])
  })

  it('keeps a label that each job repeats in its job', () => {
    const job = (name: string, from: string, to: string) =>
      `Job title: Fitter\nEmployer: ${name}\nStart date: ${from}\nEnd date: ${to}\nActivities: Fitted doors\n\n`
    const { work, interests } = profileOf(
      `${head}EMPLOYMENT\n\n${job('Harrow Ltd', '04/2021', 'current post')}${job('Nolan Ltd', '01/2018', '03/2021')}`,
    )
    expect(work).toMatchObject([
      { name: 'Harrow Ltd', startDate: '2021-04' },
      { name: 'Nolan Ltd', startDate: '2018-01', endDate: '2021-03' },
    ])
    expect(work?.[0]).not.toHaveProperty('endDate')
    expect(interests).toBeUndefined()
  })

  it('reads the languages that stand among other notes', () => {
    expect(profileOf(`${head}DIVERS\n• Permis B, véhicule\n• Arabe courant, anglais A2\n• Disponible`).languages).toEqual([
      { language: 'Arabe', fluency: 'C1' },
      { language: 'anglais', fluency: 'A2' },
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

  it('reads jobs told in one sentence each, and a title before its text after them', () => {
    const { work, education, skills } = profileOf(
      `${head}Expérience professionnelle :\nCariste, Alpha Transports, Lyon (mars 2019 à juin 2021). Chargement de camions ; inventaires.\nPréparateur de commandes, Bêta Logistique, Bron (2016 - 2018). Contrôle des colis.\n\nFormation :\nCAP Logistique, Lycée Tesla (2015).\nCompétences : Inventaire, Chariot.`,
    )
    expect(work?.map(({ position, name, startDate, highlights }) => [position, name, startDate, highlights])).toEqual([
      ['Cariste', 'Alpha Transports', '2019-03', ['Chargement de camions ; inventaires.']],
      ['Préparateur de commandes', 'Bêta Logistique', '2016', ['Contrôle des colis.']],
    ])
    expect(education?.map(({ institution, endDate }) => [institution, endDate])).toEqual([['Lycée Tesla', '2015']])
    expect(skills?.map(({ name }) => name)).toEqual(['Inventaire', 'Chariot'])
  })

  it('parts at slashes what nothing else parts, not two words of one trade', () => {
    const { work } = profileOf(
      `${head}EXPÉRIENCES\n[03/2019-06/2021] Alpha Transports / Lyon / Cariste\n[01/2016-12/2018] Vendeur / Caissier, Bêta Distribution`,
    )
    expect(work?.map(({ position, name }) => [position, name])).toEqual([
      ['Cariste', 'Alpha Transports'],
      ['Vendeur / Caissier', 'Bêta Distribution'],
    ])
  })

  it('reads skills in brackets, behind signs and under the heads of a table', () => {
    const names = (text: string) => profileOf(`${head}COMPÉTENCES\n${text}`).skills?.map(({ name }) => name)
    expect(names('[ Inventaire ] [ Chariot ]')).toEqual(['Inventaire', 'Chariot'])
    expect(names('#Inventaire #Chariot élévateur')).toEqual(['Inventaire', 'Chariot élévateur'])
    expect(names('Compétence\tNiveau\tAnnées de pratique\nInventaire\tExpert\t9')).toEqual(['Inventaire'])
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

  it.each([
    ['DE LA ROCHE-BERNARD Jean-Marc', 'Jean-Marc de La Roche-Bernard'],
    ["N'DIAYE-FONTAN Huguette", "Huguette N'Diaye-Fontan"],
    ['VAN DER MERWE Ngozi', 'Ngozi van der Merwe'],
    ["Anaëlle d'Hérouville", "Anaëlle d'Hérouville"],
    ['LÉA DURAND', 'Léa Durand'],
    ['Bonjour, je suis Léa Durand', 'Léa Durand'],
    ['I’m Léa Durand', 'Léa Durand'],
    ['Nom : DURAND\nPrénom(s) : Léa', 'Léa Durand'],
  ])('reads the name in «%s»', (words, name) => {
    expect(profileOf(`${words}\nVendeuse\n06 39 98 10 10\nLyon`).basics?.name).toBe(name)
  })

  it('reads a table by the heads of its columns', () => {
    const { work } = profileOf(
      `${head}EXPÉRIENCES\nPériode\tPoste\tEmployeur\tMissions\n11/2020 → en cours\tAmbulancier\tLes Phocéennes\tGardes de nuit avec l'hôpital\n05/2018 → 10/2020\tAuxiliaire\tJussieu\tTransport assis`,
    )
    expect(work?.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Les Phocéennes', 'Ambulancier', '2020-11'],
      ['Jussieu', 'Auxiliaire', '2018-05'],
    ])
  })

  it.each([
    ['Depuis mars 2021 : Géomètre à Cabinet Alpha Topo (Lyon)', 'Géomètre', 'Cabinet Alpha Topo'],
    ['2018 – 2021: Site Manager with Keepmoat (Leeds)', 'Site Manager', 'Keepmoat'],
    ['De 2018 à 2021 : Aide à Domicile', 'Aide à Domicile', undefined],
  ])('parts a job from its company at a small word where nothing else does: «%s»', (line, position, name) => {
    const { work } = profileOf(`${head}EXPÉRIENCES\n${line}`)
    expect(work?.map((job) => [job.position, job.name])).toEqual([[position, name]])
  })

  it('keeps how well a thing is known out of the skills, and the day of the paper out of the jobs', () => {
    const text = `${head}COMPÉTENCES\nCatalogage\t95 %\nCanva\nTrès bon\n\nEXPÉRIENCES\nAnimatrice, Les Francas, 2019 – 2021\n\nCV mis à jour le 03/05/2026`
    expect(profileOf(text).skills?.map(({ name }) => name)).toEqual(['Catalogage', 'Canva'])
    expect(profileOf(text).work).toHaveLength(1)
  })

  it('takes capitals before words that are none as a title', () => {
    const { skills, languages } = profileOf(
      `${head}COMPÉTENCES CLÉS Catalogage / Canva\nLANGUES Français (maternelle) / Twi (B1)`,
    )
    expect(skills?.map(({ name }) => name)).toEqual(['Catalogage', 'Canva'])
    expect(languages).toEqual([
      { language: 'Français', fluency: 'native' },
      { language: 'Twi', fluency: 'B1' },
    ])
  })
})
