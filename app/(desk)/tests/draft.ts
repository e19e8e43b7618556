import type { InputOf, OutputOf } from '#tools/registry'

export type Draft = Required<Omit<InputOf<'save_test'>, 'testId' | 'version' | 'archived'>>
export type DraftQuestion = Draft['questions'][number]
export type Kind = DraftQuestion['kind']
type Choices = Extract<DraftQuestion, { kind: 'choice' | 'choices' | 'situation' }>['choices']
type Test = OutputOf<'get_test'>
type Template = OutputOf<'list_test_templates'>['templates'][number]

const words = () => ({ fr: '', en: '' })
const freeId = () => crypto.randomUUID().slice(0, 8)

export const kinds: readonly Kind[] = ['choice', 'choices', 'situation', 'number', 'text', 'file']

export const newChoice = (share = 0): Choices[number] => ({ id: freeId(), text: words(), share })

/** A question of another kind keeps what both have: its words, its points, its choices. */
export function ofKind(question: DraftQuestion, kind: Kind): DraftQuestion {
  const { id, text, points } = question
  const base = { id, text, points }
  if (kind === 'number') return { ...base, kind, answer: 0, tolerance: 0, unit: '' }
  if (kind === 'text') return { ...base, kind, accepted: [] }
  if (kind === 'file') return { ...base, kind }
  const before = 'choices' in question ? question.choices : [newChoice(100), newChoice()]
  const best = before.findIndex(({ share }) => share === 100)
  const choices =
    kind === 'situation'
      ? before
      : before.map((choice, index) => ({
          ...choice,
          share: (kind === 'choice' ? index === Math.max(0, best) : choice.share === 100) ? 100 : 0,
        }))
  return { ...base, kind, choices }
}

export const newQuestion = (): DraftQuestion => ofKind({ id: freeId(), text: words(), points: 1, kind: 'file' }, 'choice')

export const blank = (): Draft => ({
  name: words(),
  intro: words(),
  trade: 'general',
  provider: 'internal',
  minutes: 15,
  passShare: 60,
  questions: [newQuestion()],
  externalId: null,
})

export const fromTemplate = ({ key: _key, ...template }: Template): Draft => ({
  ...template,
  provider: 'internal',
  externalId: null,
})

export const fromTest = ({ name, intro, trade, provider, minutes, passShare, questions, externalId }: Test): Draft => ({
  name,
  intro,
  trade: trade as Draft['trade'],
  provider,
  minutes,
  passShare,
  questions,
  externalId,
})

export const pointsOf = ({ questions }: Draft) => questions.reduce((sum, { points }) => sum + points, 0)
