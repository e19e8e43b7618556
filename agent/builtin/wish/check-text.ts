import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { lastMade } from '../last-made.ts'
import type { OutputOf } from '#tools/registry'
import { jobWords } from './job-words.ts'
import { jobWished, saysJob } from './job-wished.ts'

const quoted = /[«“"]\s*([^»”"]{3,})\s*[»”"]/u
const behind = /[:：]\s+(.{12,})$/su
const longest = 120

type Text = { text: string; title?: string }

/** Whether an advert’s words are lawful and welcoming: those quoted, the draft or the job spoken of, else the message itself. */
export function* checkText(context: Context): Flow {
  const { lang } = context
  const words = jobWords(lang)
  const given = yield* textMeant(context)
  const output = (yield* ask(context, 'check_job_text', { ...given, lang })) as unknown as OutputOf<'check_job_text'>
  const found = output.findings.map(({ kind, words: said, replacements }) => ({ kind, said, instead: replacements[0] ?? '' }))
  return found.length === 0 ? words.sound : words.checked(found)
}

function* textMeant(context: Context): Flow<Text> {
  const { text, shown, situation } = context
  const own = quoted.exec(text)?.[1] ?? behind.exec(text)?.[1]
  if (own) return { text: own }
  const draft = lastMade(situation.messages).at(-1)
  if (draft?.tool === 'draft_job' && draft.answer.status === 'done') {
    const { title, description } = draft.answer.output as unknown as OutputOf<'draft_job'>
    return { title, text: description }
  }
  const spoken = (shown.job ?? situation.here.jobId) !== undefined || (yield* saysJob(context))
  if (!spoken || text.length > longest) return { text }
  const { jobId } = yield* jobWished(context)
  const { title, description } = yield* ask(context, 'get_job', { jobId })
  return { title: String(title), text: String(description) }
}
