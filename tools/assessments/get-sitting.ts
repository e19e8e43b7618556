import { z } from 'zod'
import { assessmentProviders, questionKinds } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { aboutSitting, minutesOf, sittingOfToken, stateAt } from './sittings.ts'

const words = z.object({ fr: z.string(), en: z.string() })
export const sittingStates = ['invited', 'preparing', 'running', 'over', 'given', 'expired', 'cancelled'] as const

export const getSitting = defineTool({
  name: 'get_sitting',
  title: { fr: 'Passer un test', en: 'Take a test' },
  description:
    'Show the test that a person was sent, by the link of a mail: what to know first, then its questions and their answers.',
  input: z.object({ token: z.string().max(200) }),
  output: z.object({
    state: z.enum(sittingStates),
    firstName: z.string(),
    testName: words,
    intro: words,
    minutes: z.number(),
    extraMinutes: z.number(),
    count: z.number(),
    files: z.number(),
    dueAt: z.string(),
    endsAt: z.string().nullable(),
    /** The clock that counts is ours. */
    now: z.string(),
    jobTitle: z.string(),
    client: z.string(),
    organisation: z.string(),
    recruiter: z.string(),
    provider: z.enum(assessmentProviders),
    address: z.string().nullable(),
    /** Nothing of what is right; empty until the clock runs. */
    questions: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(questionKinds),
        text: words,
        points: z.number(),
        unit: z.string(),
        choices: z.array(z.object({ id: z.string(), text: words })),
      }),
    ),
    answers: z.record(z.string(), z.object({ value: z.string(), values: z.array(z.string()), fileName: z.string().optional() })),
  }),
  roles: ['system'],
  doors: ['page'],
  effect: 'read',
  approval: 'never',
  forModel: ({ state }) => state,
  execute: async (context, { token }) => {
    const { now } = context
    const sitting = await sittingOfToken(context, token)
    const about = await aboutSitting(context, sitting)
    const state = stateOf(stateAt(sitting, now), sitting)
    const running = state === 'running'
    const minutes = minutesOf(sitting)
    return {
      state,
      firstName: about.name.split(' ')[0] ?? '',
      testName: about.testName,
      intro: about.intro,
      minutes,
      extraMinutes: minutes - sitting.minutes,
      count: sitting.questions.length,
      files: sitting.questions.filter(({ kind }) => kind === 'file').length,
      dueAt: sitting.due_at.toISOString(),
      endsAt: sitting.ends_at?.toISOString() ?? null,
      now: now.toISOString(),
      jobTitle: about.jobTitle,
      client: about.client,
      organisation: about.organisation,
      recruiter: sitting.by_name,
      provider: sitting.provider,
      address: state === 'invited' || running ? sitting.external_address : null,
      questions: running ? sitting.questions.map(asked) : [],
      answers: running
        ? Object.fromEntries(
            Object.entries(sitting.answers).map(([id, { value, values = [], fileName }]) => [
              id,
              { value, values, ...(fileName ? { fileName } : {}) },
            ]),
          )
        : {},
    }
  },
})

type Sitting = Awaited<ReturnType<typeof sittingOfToken>>

function stateOf(state: ReturnType<typeof stateAt>, { provider, external_address }: Sitting): (typeof sittingStates)[number] {
  if (state === 'started') return 'running'
  if (state === 'submitted' || state === 'scored') return 'given'
  if (state === 'invited' && provider !== 'internal' && !external_address) return 'preparing'
  return state
}

function asked(question: Sitting['questions'][number]) {
  const { id, kind, text, points } = question
  const unit = question.kind === 'number' ? question.unit : ''
  const choices = 'choices' in question ? question.choices.map((choice) => ({ id: choice.id, text: choice.text })) : []
  return { id, kind, text, points, unit, choices }
}
