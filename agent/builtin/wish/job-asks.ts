import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { factOf } from '../asks/about-jobs.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { criteriaTold } from './job-criteria.ts'
import { jobWished } from './job-wished.ts'
import { isWorded } from './worded.ts'

const criteria =
  /\b(?:criter\w*|require\w*|ask(?:s|ed|ing)? (?:for|of)|need(?:s|ed)?|must|nice|obligatoire\w*|indispensable\w*|facultati\w*|souhait\w*|exig\w*|demand\w*|requis\w*|absolutely|essential\w*|optional|bonus|want(?:s|ed)?|insist\w*|profil|atouts?|in there)\b/
const shows = /\b(?:open|show|see|ouvre\w*|montre\w*|affiche\w*|voir|display|sors|pull up)\b/

/** What a job asks, must and nice; a field of it; its text; where nothing of these is asked, the job itself. */
export const jobWish = (context: Context): Flow | undefined => (isWorded(context) ? undefined : jobAsked(context))

function* jobAsked(context: Context): Flow {
  const { jobId } = yield* jobWished(context)
  const said = fold(context.text)
  if (!criteria.test(said)) return yield* shows.test(said) ? opened(context, jobId) : factOf(context, jobId)
  const job = (yield* ask(context, 'get_job', { jobId })) as unknown as OutputOf<'get_job'>
  return criteriaTold(context, job) ?? (yield* factOf(context, jobId))
}

function* opened(context: Context, jobId: string): Flow {
  const { title, client } = yield* ask(context, 'get_job', { jobId })
  return context.words.jobOpened(client ? `${String(title)}, ${String(client)}` : String(title))
}
