import { parseArgs } from 'node:util'
import { buildDocuments, folder } from './cv/build.ts'
import { readPeople } from './cv/person.ts'
import { type Planned, planDocuments } from './cv/plan.ts'
import { answersIn, scoreDocuments } from './cv/score.ts'
import { writeSheet } from './cv/sheet.ts'
import { publish } from './report.ts'
import { figuresOf, printMistakes, printTables } from './cv/table.ts'

const usage =
  'npm run evals -- cv [--build] [--full] [--half dev|held] [--formats pdf,docx] [--layout NAME] [--show] [--answers FOLDER]'

/** Reads CVs whose truth is known: a fixed sample, or with --full all of them; --build renders them anew first; --answers scores what another parser read. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: {
      build: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      half: { type: 'string' },
      formats: { type: 'string' },
      layout: { type: 'string' },
      show: { type: 'boolean', default: false },
      answers: { type: 'string' },
    },
  })
  if (values.half && !['dev', 'held'].includes(values.half)) throw new Error(usage)
  const formats = values.formats?.split(',')
  const narrowed = Boolean(values.half ?? formats ?? values.layout ?? values.answers)
  const wanted = ({ person, format, layout, sample }: Planned) =>
    (values.full || values.build || sample || Boolean(formats ?? values.layout)) &&
    (!values.half || person.half === values.half) &&
    (!formats || formats.includes(format)) &&
    (!values.layout || layout === values.layout)
  const planned = planDocuments(readPeople()).filter(wanted)
  const documents = await buildDocuments(planned, values.build, (done, of) => progress('rendered', done, of))
  if (values.build) return
  const targets = documents.map((document) => ({ ...document, truth: writeSheet(document.person, document.voice).truth }))
  const scored = await scoreDocuments(
    folder,
    targets,
    (done) => progress('read', done, documents.length),
    values.answers ? answersIn(values.answers) : undefined,
  )
  process.stderr.write('\n')
  printTables(scored)
  if (values.show) printMistakes(scored)
  if (narrowed) return
  publish(values.full ? 'cv-full' : 'cv', figuresOf(scored))
}

function progress(verb: string, done: number, of: number): void {
  if (done === of || done % 5 === 0) process.stderr.write(`\r${verb} ${done}/${of} `)
}
