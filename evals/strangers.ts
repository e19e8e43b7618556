import { parseArgs } from 'node:util'
import { scoreDocuments } from './cv/score.ts'
import { figuresOf, printMistakes, printTables } from './cv/table.ts'
import { publish } from './report.ts'
import { folder, makeStrangers } from './strangers/make.ts'
import { type Document, planStrangers } from './strangers/plan.ts'

/** CVs in layouts that the builder of the other set does not know, of other people. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: { layout: { type: 'string' }, show: { type: 'boolean', default: false } },
  })
  const wanted = ({ layout, person }: Document) =>
    (!values.layout || layout === values.layout) && (!values.show || person.half === 'dev')
  const documents = await makeStrangers(planStrangers().filter(wanted))
  const scored = await scoreDocuments(folder, documents, (done) => process.stderr.write(`\rread ${done}/${documents.length} `))
  process.stderr.write('\n')
  printTables(scored)
  if (values.show) printMistakes(scored)
  if (values.layout || values.show) return
  publish('strangers', figuresOf(scored))
}
