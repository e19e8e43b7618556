import { criteriaLabels } from '#tools/kit/criteria-words'
import type { OutputOf } from '#tools/registry'
import type { Context } from '../context.ts'
import { jobWords } from './job-words.ts'

/** What a job asks in words, what decides and what only ranks; undefined where it asks nothing. */
export function criteriaTold({ lang }: Pick<Context, 'lang'>, job: OutputOf<'get_job'>): string | undefined {
  const all = criteriaLabels(job.criteria, job.nice, lang)
  const those = (ranks: boolean) =>
    all.flatMap(({ words, importance }) =>
      (importance === 'nice') === ranks ? [importance === 'exclude' ? `≠ ${words}` : words] : [],
    )
  return all.length > 0 ? jobWords(lang).asks(job.title, those(false), those(true)) : undefined
}
