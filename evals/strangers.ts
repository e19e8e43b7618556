import { parseArgs } from 'node:util'
import { scoreDocuments } from './cv/score.ts'
import { figuresOf, printMistakes, printTables } from './cv/table.ts'
import { publish } from './report.ts'
import { folder, makeStrangers } from './strangers/make.ts'
import { type Document, planStrangers } from './strangers/plan.ts'

/** Every layout with some of the people, others each time. */
const sample = (documents: Document[]) => documents.filter((_document, at) => (at + Math.floor(at / 12)) % 4 === 0)

/** CVs in layouts that the builder of the other set does not know, of other people: a quarter of them, all with `--full`. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: {
      layout: { type: 'string' },
      show: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
    },
  })
  const wanted = ({ layout, person }: Document) =>
    (!values.layout || layout === values.layout) && (!values.show || person.half === 'dev')
  const planned = planStrangers()
  const asked = values.full || values.layout || values.show ? planned : sample(planned)
  const documents = await makeStrangers(asked.filter(wanted))
  const scored = await scoreDocuments(folder, documents, (done) => process.stderr.write(`\rread ${done}/${documents.length} `))
  process.stderr.write('\n')
  printTables(scored)
  if (values.show) printMistakes(scored)
  if (values.layout || values.show) return
  publish('strangers', figuresOf(scored))
}
