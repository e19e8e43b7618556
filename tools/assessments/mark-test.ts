import { z } from 'zod'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, defineTool } from '../kit/define.ts'
import type { Sitting } from './providers/provider.ts'
import { type Score, totalOf } from './score-answers.ts'
import { type About, aboutSitting, readSitting, recordTest } from './sittings.ts'

const input = z.object({
  assessmentId: z.string(),
  marks: z.record(z.string().max(40), z.number().min(0).max(100)).default({}).describe('question id → points'),
  share: z.number().int().min(0).max(100).optional().describe('percent, of a test taken elsewhere'),
  passed: z.boolean().optional().describe('said by a person, whatever the points say'),
  reason: z.string().trim().max(1000).default('').describe('why, wherever the rule had said something else'),
  version: z.number().int().optional(),
})

export const markTest = defineTool({
  name: 'mark_test',
  title: { fr: 'Corriger un test', en: 'Mark a test' },
  description:
    'Have the last word on a test: mark what the rule left to a person, change points, or say that it is passed or not. A change of what the rule said needs a reason, which is kept.',
  input,
  output: z.object({
    assessmentId: z.string(),
    candidateId: z.string(),
    name: z.string(),
    state: z.string(),
    share: z.number().nullable(),
    passed: z.boolean().nullable(),
    waiting: z.number(),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /assessments/{assessmentId}/marks',
  offered: false,
  effect: 'write',
  keeps: ({ reason }) => [reason],
  approval: 'machine',
  forModel: ({ name, share, passed }) =>
    `${name}: ${share ?? '?'} %, ${passed === null ? 'open' : passed ? 'passed' : 'not passed'}; can be undone for 10 minutes`,
  preview: async (context, given) => {
    const { sitting, about, total, passed } = await plan(context, given)
    const shown = (share: number | null, verdict: boolean | null) =>
      `${share ?? '?'}\u00a0%${verdict === null ? '' : verdict ? ' ✓' : ' ✗'}`
    return {
      title: { key: 'mark_test.title', params: { name: about.name } },
      count: 1,
      facts: [
        {
          label: { key: 'field.result' },
          before: shown(sitting.share, sitting.passed),
          after: shown(total.waiting > 0 ? null : total.share, passed),
        },
        ...(given.reason ? [{ label: { key: 'field.reason' }, value: given.reason }] : []),
      ],
      versions: { [sitting.id]: sitting.version },
    }
  },
  execute: async (context, given) => {
    const { sitting, about, total, passed } = await plan(context, given)
    const { caller, now } = context
    const open = total.waiting > 0
    return context.write(async (scope) => {
      const row = await scope.db
        .updateTable('assessment')
        .set((eb) => ({
          state: open ? 'submitted' : 'scored',
          marks: JSON.stringify(total.marks),
          score: total.score,
          max_score: total.maxScore,
          share: open ? null : total.share,
          passed,
          last_word: given.reason,
          scored_by: caller.name,
          scored_at: open ? null : now,
          version: eb('version', '+', 1),
        }))
        .where('id', '=', sitting.id)
        .where('version', '=', given.version ?? sitting.version)
        .returning('version')
        .executeTakeFirst()
      if (!row) return conflictOn(scope.db, sitting.id, about.name)
      const share = open ? null : total.share
      await recordTest(context, scope, { sitting, news: 'marked', share, passed, by: caller })
      scope.changed(sitting.id, { marks: given.marks, passed, share, before: sitting.share, reason: given.reason })
      const { marks, score, max_score, last_word, scored_by, scored_at, state } = sitting
      const fields = { state, marks, score, max_score, last_word, scored_by, share: sitting.share, passed: sitting.passed }
      const before = { fields: { ...fields, scored_at: scored_at?.toISOString() ?? null }, messages: [] }
      const reversalId = await scope.undoable([{ kind: 'assessment', id: sitting.id, version: row.version, before }])
      const shown = { assessmentId: sitting.id, candidateId: sitting.candidate_id, name: about.name }
      return { ...shown, state: open ? 'submitted' : 'scored', share, passed, waiting: total.waiting, reversalId }
    })
  },
})

type Given = z.output<typeof input>
type Plan = { sitting: Sitting; about: About; total: Score; passed: boolean | null }

/** @throws conflict `test_not_done`; invalid `mark_unknown`, `mark_too_high` (both name the question), `reason_needed` */
async function plan(context: ReadContext, given: Given): Promise<Plan> {
  const sitting = await readSitting(context, given.assessmentId)
  if (sitting.state !== 'submitted' && sitting.state !== 'scored')
    throw new AppError('conflict', `It is ${sitting.state}`, { reason: 'test_not_done' })
  const about = await aboutSitting(context, sitting)
  const total = sitting.provider === 'internal' ? ownTotal(sitting, given) : givenTotal(sitting, given)
  const passed = total.waiting > 0 ? null : (given.passed ?? total.passed)
  const overrules =
    Object.entries(given.marks).some(([id, points]) => typeof sitting.marks[id] === 'number' && sitting.marks[id] !== points) ||
    given.share !== undefined ||
    (given.passed !== undefined && given.passed !== total.passed)
  if (overrules && given.reason.length < 3) throw new AppError('invalid', 'Say why', { reason: 'mark_reason_needed' })
  return { sitting, about, total, passed }
}

function ownTotal(sitting: Sitting, { marks }: Given): Score {
  for (const [id, points] of Object.entries(marks)) {
    const question = sitting.questions.find((one) => one.id === id)
    if (!question) throw new AppError('invalid', `No question ${id}`, { reason: 'mark_unknown' })
    if (points > question.points)
      throw new AppError('invalid', `${id} is worth ${question.points}`, { reason: 'mark_too_high', most: question.points })
  }
  return totalOf(sitting.questions, { ...sitting.marks, ...marks }, sitting.pass_share)
}

/** What was taken elsewhere is a percentage: theirs, or the person's. */
function givenTotal(sitting: Sitting, { share }: Given): Score {
  const said = share ?? sitting.share
  const waiting = said === null ? 1 : 0
  const most = Number(sitting.max_score ?? 100) || 100
  const score = said === null ? 0 : Math.round(said * most) / 100
  return {
    marks: {},
    score,
    maxScore: most,
    share: said ?? 0,
    waiting,
    passed: said === null ? null : said >= sitting.pass_share,
  }
}
