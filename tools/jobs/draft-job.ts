import { z } from 'zod'
import { filters } from '#retrieval/query/slots'
import { defineTool } from '../kit/define.ts'
import { localDay } from '../kit/job-visibility.ts'
import { finding, missing } from './check-job-text.ts'
import { draftAdvert } from './draft-advert.ts'
import { lintJobText, missingIn } from './lint-job-text.ts'

export const draftJob = defineTool({
  name: 'draft_job',
  title: { fr: 'Rédiger une annonce', en: 'Draft an advert' },
  description:
    'Draft a job and its advert from a few lines of facts; nothing is saved. Show it, then call create_job with what the person agrees to.',
  input: z.object({ text: z.string().trim().min(3).max(4000), lang: z.enum(['fr', 'en']).optional() }),
  output: z.object({
    lang: z.enum(['fr', 'en']),
    title: z.string(),
    client: z.string(),
    city: z.string(),
    contract: z.string(),
    salary: z.string(),
    description: z.string(),
    criteria: filters,
    nice: z.array(z.string()),
    refused: z.array(z.string()),
    findings: z.array(finding),
    missing,
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/draft',
  effect: 'read',
  approval: 'never',
  forModel: ({ title, client, city, contract, salary, refused, missing: lacking }) =>
    [
      `draft, not saved: ${[title, client, city, contract, salary].filter(Boolean).join(', ')}`,
      ...(refused.length > 0 ? [`left out as unlawful: ${refused.join(', ')}`] : []),
      ...(lacking.length > 0 ? [`not said: ${lacking.join(', ')}`] : []),
    ].join('\n'),
  execute: async ({ caller, now }, { text, lang = caller.locale }) => {
    const draft = draftAdvert(text, { lang, today: localDay(now) })
    const findings = lintJobText({ title: draft.title, text: draft.description, lang })
    return {
      ...draft,
      lang,
      title: draft.title.slice(0, 150),
      findings,
      missing: missingIn({ ...draft, text: draft.description }),
    }
  },
})
