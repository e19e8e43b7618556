import { expect, test } from 'vitest'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
import { mentionsIn } from './mentions.ts'

const names = ['Nadège Fontanel', 'Julie Martin', 'Paul Martin', 'Awa Diarral', 'Sofia Benkirane']
const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
const shown: Shown = { people, earlier: [], jobs: [], known: people, spoken: [] }
const short = (one: Who) =>
  one.kind === 'ranks' ? one.ranks.join() : one.kind === 'people' ? one.people.map(({ name }) => name).join() : one.kind
const said = (text: string) => mentionsIn(text, shown, []).mentions.flatMap(({ who }) => who.map(short))

test.each<[string, string[]]>([
  ['l’avant-avant-dernier en test', ['-3']],
  ['the last but two to test', ['-3']],
  ['third from the bottom to test', ['-3']],
  ['reject from 3 down', ['3,4,5']],
  ['jusqu’à la 3 en présélection', ['1,2,3']],
  ['celle en dernier au test', ['-1']],
])('«%s» is counted', (text, places) => expect(said(text)).toEqual(places))

test.each<[string, string[]]>([
  ['Awa la première en entretien', ['Awa Diarral']],
  ['Awa (4e) en entretien', ['Awa Diarral']],
  ['Awa la 2 en entretien', ['unknown']],
])('«%s»: a place beside a name is the same person’s or nobody’s', (text, who) => expect(said(text)).toEqual(who))

test.each<[string, string[]]>([
  ['les Fontanel en entretien', ['unclear']],
  ['Sofia K. en test', ['unclear']],
  ['J. Martin en test', ['Julie Martin']],
  ['la meilleure des deux en test', ['unknown']],
  ['un seul des deux Martin en test', ['unknown']],
  ['tout le monde sauf ma préférée en test', ['unknown']],
  ['son concurrent en test', ['unknown']],
])('«%s»: who is meant is not known but where the words tell', (text, who) => expect(said(text)).toEqual(who))
