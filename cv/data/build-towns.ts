// Writes towns.txt: the French communes of 1,500 people or more, in plain form, one a line. `node cv/data/build-towns.ts`
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { plain } from '../sections.ts'

type Commune = { nom: string; population?: number }

const file = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
const communes = JSON.parse(readFileSync(file, 'utf8')) as Commune[]
const names = communes.filter(({ population }) => !population || population >= 1500).map(({ nom }) => plain(nom))
writeFileSync(join(import.meta.dirname, 'towns.txt'), `${[...new Set(names)].sort().join('\n')}\n`)
