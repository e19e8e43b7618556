import { expect, it } from 'vitest'
import { parseCv } from './parse.ts'

const jobsOf = (text: string) =>
  parseCv(text, []).profile.work?.map(({ position, name, location, startDate, endDate }) => [
    position,
    name,
    location,
    startDate,
    endDate,
  ])

const french = `Inès Calvet
30000 Nîmes
ines.calvet@example.org

Je m'appelle Inès Calvet, j'ai douze ans de métier dans la boulangerie et je cherche un fournil près de la mer.

J'ai commencé en septembre 2012 comme apprentie à la Boulangerie Roux, à Nîmes, où je suis restée jusqu'en août 2014. J'ai ensuite rejoint Maison Laugier (Alès) en tant que boulangère, de septembre 2014 à mai 2019. Depuis juin 2019 je dirige le fournil de l'Atelier Vauban, toujours à Nîmes, comme responsable de fournil.

Côté études, j'ai passé un CAP Boulanger au CFA de Nîmes (2012-2014).

Ce que je fais bien : le levain, le façonnage, la gestion des équipes. Le français est ma langue maternelle, je parle couramment l'espagnol et j'ai un anglais scolaire.
`

const english = `Tobias Wren
Manchester M4 5JD
tobias.wren@example.org

My working life began in July 2009, when Crossley Motors in Bolton took me on as an Apprentice Mechanic. I stayed until August 2012. From September 2012 to March 2018 I worked for Northern Coachworks (Preston) as a Vehicle Technician. In April 2018 I moved to Halden Fleet, Manchester, and I have been Workshop Manager there ever since.

I am good at diagnostics, welding, tachograph checks and training apprentices. My mother tongue is English and I speak basic Polish.
`

it('reads the jobs that sentences tell of, their dates in one sentence or in two', () => {
  expect(jobsOf(french)).toEqual([
    ['apprentie', 'Boulangerie Roux', 'Nîmes', '2012-09', '2014-08'],
    ['boulangère', 'Maison Laugier', 'Alès', '2014-09', '2019-05'],
    ['responsable de fournil', 'Atelier Vauban', 'Nîmes', '2019-06', undefined],
  ])
  expect(jobsOf(english)).toEqual([
    ['Apprentice Mechanic', 'Crossley Motors', 'Bolton', '2009-07', '2012-08'],
    ['Vehicle Technician', 'Northern Coachworks', 'Preston', '2012-09', '2018-03'],
    ['Workshop Manager', 'Halden Fleet', 'Manchester', '2018-04', undefined],
  ])
})

it('reads studies, skills and languages out of sentences', () => {
  const { education, skills, languages } = parseCv(french, []).profile
  expect(education).toMatchObject([{ studyType: 'CAP', area: 'Boulanger', institution: 'CFA de Nîmes', endDate: '2014' }])
  expect(skills?.map(({ name }) => name)).toEqual(['levain', 'façonnage', 'gestion des équipes'])
  expect(languages).toEqual([
    { language: 'français', fluency: 'native' },
    { language: 'espagnol', fluency: 'C1' },
    { language: 'anglais', fluency: 'A2' },
  ])
  expect(parseCv(english, []).profile.languages).toEqual([
    { language: 'English', fluency: 'native' },
    { language: 'Polish', fluency: 'A1' },
  ])
})

it('takes no letter of wishes for a life', () => {
  const wishes = `Léa Marchal\nlea.marchal@example.org\n\nJe suis motivée, je me permets de vous écrire pour le poste publié en mars 2024 sur votre site.\n\nJe suis disponible tout de suite et je viendrai volontiers vous rencontrer à Nantes au mois de juin.\n`
  expect(jobsOf(wishes)).toBeUndefined()
})
