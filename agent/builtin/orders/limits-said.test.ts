import { expect, test } from 'vitest'
import type { Shown } from '../shown.ts'
import { mentionsIn } from './mentions.ts'

const names = ['Nadège Fontanel', 'Julie Martin', 'Paul Martin', 'Awa Diarral']
const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
const shown: Shown = { people, earlier: [], jobs: [], known: people, spoken: [] }
const kinds = (text: string) =>
  mentionsIn(text, shown, []).mentions.map(({ sort, who }) => (sort === 'pool' ? 'pool' : who.map(({ kind }) => kind).join('+')))

test.each([
  'passe un des deux Martin en entretien',
  'move one of the Martins to interview',
  'refuse la moitié des autres',
  'half of the others to test',
  'everybody living nearby to test',
  'tout le monde du secteur en présélection',
  'les trois premiers avec le permis au test',
])('«%s» parts a group by a word that is not read: nobody is known', (text) => expect(kinds(text)).toEqual(['unknown']))

test.each<[string, string]>([
  ['tout le monde en présélection', 'all'],
  ['everyone on the list goes to test', 'all'],
  ['les autres de la liste, non', 'others'],
  ['the rest of them can go', 'others'],
  ['les deux Martin au test', 'people'],
  ['all the candidates shown: shortlist', 'all'],
])('«%s» leaves the group whole', (text, kind) => expect(kinds(text)[0]).toBe(kind))

test.each(['out of the first three keep Awa and reject the rest', 'des trois premiers, garde Awa et refuse le reste'])(
  '«%s» says among whom it chooses',
  (text) => expect(kinds(text)).toEqual(['pool', 'people', 'others']),
)
