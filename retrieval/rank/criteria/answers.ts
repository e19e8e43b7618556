import type { Planned } from './build.ts'
import { plainLabel } from './label.ts'

/** A question of a job of which one answer is hoped for. */
export type Question = { id: string; text: string; hoped: string }
/** What the applicants of a job answered, by candidate and question. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>

const marks: Record<string, string> = { yes: '✓', no: '✗' }

/**
 * What a job's applicants were asked, each answer met or not as was hoped. It ranks and is shown, and turns nobody down; of who was not
 * asked, or did not say, it is open.
 */
export function answerCriteria(questions: readonly Question[]): Planned[] {
  return questions.map(({ id, text, hoped }) => ({
    key: `answers.${id}`,
    slot: 'answers',
    importance: 'nice',
    label: plainLabel(text),
    look: { by: 'person' },
    judge: ({ candidateId }, { answers }) => {
      const given = answers?.get(candidateId)?.get(id)
      if (given === undefined) return { verdict: 'unknown' }
      const evidence = { words: `${text} ${marks[given] ?? given}`, source: 'form' as const }
      return { verdict: given === hoped ? 'met' : 'not_met', evidence }
    },
  }))
}
