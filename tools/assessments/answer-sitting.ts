import { sql } from 'kysely'
import { z } from 'zod'
import { fileKey } from '#db/files'
import type { AssessmentAnswer, TestQuestion } from '#db/schema'
import { AppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import type { Sitting } from './providers/provider.ts'
import { lockSitting, refuseUnlessRunning, sittingOfToken } from './sittings.ts'

const mostFiles = 20

const input = z.object({
  token: z.string().max(200),
  questionId: z.string().max(40),
  value: z.string().max(4000).default(''),
  values: z.array(z.string().max(40)).max(20).default([]),
  file: z.object({ name: z.string().min(1).max(300), content: z.instanceof(Uint8Array) }).optional(),
})

export const answerSitting = defineTool({
  name: 'answer_sitting',
  title: { fr: 'Répondre à une question', en: 'Answer a question' },
  description: 'Keep the answer to one question of a test that is running, by the link of a mail; the last one counts.',
  input,
  output: z.object({ questionId: z.string(), savedAt: z.string(), endsAt: z.string(), fileName: z.string().optional() }),
  roles: ['system'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: ({ questionId }) => `kept ${questionId}`,
  preview: async () => ({ title: { key: 'answer_sitting.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, given) => {
    const { deps, now } = context
    const found = await sittingOfToken(context, given.token)
    refuseUnlessRunning(found, now)
    const question = found.questions.find(({ id }) => id === given.questionId)
    if (!question) throw new AppError('invalid', `No question ${given.questionId}`, { reason: 'question_missing' })
    checkAnswer(question, given)
    const stored = given.file && fileKey(found.organisation_id, given.file.content)
    if (stored) await deps.files.put(stored.key, given.file!.content, 'application/octet-stream')
    return context.write(async (scope) => {
      const sitting = await lockSitting(scope.db, found.id)
      refuseUnlessRunning(sitting, now)
      const answer: AssessmentAnswer = stored
        ? await keepFile(context, scope, {
            sitting,
            question,
            name: given.file!.name,
            bytes: given.file!.content.byteLength,
            stored,
          })
        : { value: stripInvisible(given.value), ...(question.kind === 'choices' ? { values: [...new Set(given.values)] } : {}) }
      await scope.db
        .updateTable('assessment')
        .set({ answers: sql`answers || ${JSON.stringify({ [question.id]: answer })}::jsonb` })
        .where('id', '=', sitting.id)
        .execute()
      scope.changed(sitting.id, { answered: question.id })
      const { fileName } = answer
      return {
        questionId: question.id,
        savedAt: now.toISOString(),
        endsAt: sitting.ends_at!.toISOString(),
        ...(fileName ? { fileName } : {}),
      }
    })
  },
})

/** @throws invalid `answer_shape`, `empty_file`; too_large `file_too_large` */
function checkAnswer(question: TestQuestion, { value, values, file }: z.output<typeof input>): void {
  const known = new Set('choices' in question ? question.choices.map(({ id }) => id) : [])
  const shaped =
    question.kind === 'choices'
      ? values.every((id) => known.has(id))
      : 'choices' in question
        ? value === '' || known.has(value)
        : true
  if (!shaped || Boolean(file) !== (question.kind === 'file'))
    throw new AppError('invalid', 'Not an answer to this question', { reason: 'answer_shape' })
  if (!file) return
  if (file.content.byteLength === 0) throw new AppError('invalid', 'The file is empty', { reason: 'empty_file' })
  if (file.content.byteLength > maxFileBytes)
    throw new AppError('too_large', 'The file is larger than 10 MB', { reason: 'file_too_large', limitMb: 10 })
}

type Kept = { sitting: Sitting; question: TestQuestion; name: string; bytes: number; stored: { key: string; sha256: string } }

async function keepFile({ now }: WriteContext, { db }: WriteScope, kept: Kept): Promise<AssessmentAnswer> {
  const { sitting, question, stored } = kept
  const { n } = await db
    .selectFrom('assessment_file')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('assessment_id', '=', sitting.id)
    .executeTakeFirstOrThrow()
  if (Number(n) >= mostFiles) throw new AppError('too_many', 'Enough files', { reason: 'too_many_files' })
  const id = newId('assessmentFile')
  const name =
    stripInvisible(kept.name)
      .replace(/[\p{Cc}/\\]/gu, ' ')
      .trim()
      .slice(0, 200) || 'file'
  const of = { organisation_id: sitting.organisation_id, candidate_id: sitting.candidate_id, assessment_id: sitting.id }
  const file = { sha256: stored.sha256, storage_key: stored.key, file_name: name, bytes: kept.bytes, created_at: now }
  await db
    .insertInto('assessment_file')
    .values({ id, ...of, question_id: question.id, ...file })
    .execute()
  return { value: '', fileId: id, fileName: name }
}
