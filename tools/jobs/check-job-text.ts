import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { lintJobText, missingIn } from './lint-job-text.ts'

export const finding = z.object({
  field: z.enum(['title', 'text']),
  kind: z.enum(['unlawful', 'gendered', 'off_putting']),
  rule: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
  replacements: z.array(z.string()),
})
export const missing = z.array(z.enum(['pay', 'place', 'contract', 'hours']))

export const checkJobText = defineTool({
  name: 'check_job_text',
  title: { fr: 'Relire une annonce', en: 'Check an advert' },
  description: 'Find unlawful, gendered and off-putting wording in a job advert, with what may stand instead.',
  input: z.object({
    title: z.string().max(150).default(''),
    text: z.string().max(20_000),
    lang: z.enum(['fr', 'en']).default('fr'),
    salary: z.string().max(150).default(''),
    city: z.string().max(100).default(''),
    contract: z.string().max(100).default(''),
  }),
  output: z.object({ findings: z.array(finding), missing }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/text-check',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ findings, missing: lacking }) =>
    [
      ...findings.map(
        ({ kind, rule, words, replacements }) => `${kind} ${rule}: "${words}"${replacements[0] ? ` → "${replacements[0]}"` : ''}`,
      ),
      ...(lacking.length > 0 ? [`missing: ${lacking.join(', ')}`] : []),
    ].join('\n') || 'nothing to mend',
  execute: async (_context, input) => ({ findings: lintJobText(input), missing: missingIn(input) }),
})
