import type { OutputOf } from '#tools/registry'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { stageIn } from './read-command.ts'
import { jobMeant } from './resolve.ts'
import { stageName } from './sentence.ts'
import { type ShownJob, recordsIn } from './shown.ts'
import { stageSaid } from './stage-words.ts'

type Listed = OutputOf<'list_candidates'>

/** «qui est en entretien pour le poste X ?», «qui a postulé ?»: a list of people, whom one may go on with by rank. */
export function* whoIsIn(context: Context): Flow {
  const { words } = context
  const stage = stageIn(context.text) ?? stageSaid(withoutJob(context))
  const job = yield* jobMeant(context, titleOf(context))
  const output = (yield* ask(context, 'list_candidates', {
    jobId: job.jobId,
    ...(stage ? { stage: [stage] } : {}),
    limit: 50,
  })) as unknown as Listed
  const title = job.title || (yield* titleHere(context, job, output))
  if (!stage) return words.pipeline(title, output.total, words.list(countedIn(context, job, output)))
  const names = output.items.map(({ name }) => name)
  return words.whoIsIn([...names, ...Array<string>(output.total - names.length).fill('')], stage, title)
}

/** «le poste Chargé d’accueil en entreprise»: words of a title are no stage. */
const withoutJob = (context: Context) => ` ${context.text.toLowerCase().replace((jobSaid(context) ?? ' ').toLowerCase(), ' ')}`

function countedIn({ words }: Context, { jobId }: ShownJob, { items }: Listed): string[] {
  const stages = items.flatMap(({ applications }) => applications.filter((one) => one.jobId === jobId).map(({ stage }) => stage))
  return [...new Set(stages)].map((stage) => words.inStage(stages.filter((one) => one === stage).length, stageName(words, stage)))
}

function* titleHere(context: Context, { jobId }: ShownJob, { items }: Listed): Flow {
  const own = items.flatMap(({ applications }) => applications).find((one) => one.jobId === jobId)?.title
  return own ?? String((yield* ask(context, 'get_job', { jobId })).title)
}

/** «combien sont en test ?» */
export function* howMany(context: Context): Flow {
  const { words } = context
  const job = yield* jobMeant(context, jobSaid(context))
  const stage = stageIn(` ${context.text}`)
  const output = yield* ask(context, 'get_pipeline', { jobId: job.jobId })
  const columns = recordsIn(output.columns).filter(({ kind }) => kind === stage)
  const total = columns.reduce((sum, { total: count }) => sum + Number(count), 0)
  return words.howManyAt(total, String(stage), String(output.title))
}

/** “for it”, «pour ce poste»: the job that is spoken of. */
const itself = /^(?:it|this|that|them|us|there|moi|nous|ça|cela|celui-ci|celui-là|(?:ce|cette|this|that|the) \p{L}+)[\s?.!]*$/iu

function titleOf(context: Context): string | undefined {
  const said = jobSaid(context)
  if (said) return said
  const behind = /\b(?:pour|sur|for|on)\s+(?:le |la |the )?(.{3,80}?)\s*[?.!]?$/iu.exec(` ${context.text}`)?.[1]
  return behind && itself.test(behind) ? undefined : behind
}
