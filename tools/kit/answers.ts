import type { JobAnswer, JobQuestion } from '#db/schema'
import { stripInvisible } from '#lib/words'

/** What a person answered to the questions of a job, each beside what was hoped for; questions left out are not there. */
export function answersTo(questions: readonly JobQuestion[], given: Record<string, string>): JobAnswer[] {
  return questions.flatMap(({ id, text, hoped }): JobAnswer[] => {
    const answer = given[id]
    return answer ? [{ id, text, answer: stripInvisible(answer), ...(hoped ? { hoped } : {}) }] : []
  })
}
