import type { OutputOf } from '#tools/registry'
import { standsBy } from './asks/about-person.ts'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import type { Person } from './shown.ts'
import { wishWords } from './wish/words.ts'

/** Who somebody is in a line: trade, town, years; then where they stand. */
export function* tellOf(context: Context, { candidateId }: Pick<Person, 'candidateId'>): Flow {
  const file = (yield* ask(context, 'get_candidate', { candidateId })) as unknown as OutputOf<'get_candidate'>
  const words = wishWords(context.lang)
  const years = file.experienceYears === undefined ? [] : [words.years(file.experienceYears)]
  return `${words.is(file.name, [file.headline, file.city, ...years].filter(Boolean))} ${standsBy(context, file)}`
}
