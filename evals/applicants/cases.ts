import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApplicantKind, applicantKinds } from '#agent/builtin/applicant/kinds'
import type { Half } from '../queries/conversations.ts'

export type ApplicantCase = { lang: 'fr' | 'en'; kind: ApplicantKind; text: string }

/** Sentences of candidates, each with the kind of answer that it should get. */
export function readApplicants(half: Half): ApplicantCase[] {
  const lines = readFileSync(join(import.meta.dirname, `../data/applicants/${half}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [lang, kind, text] = line.split('\t') as [string, string, string]
    const known = applicantKinds.find((one) => one === kind)
    if (!known || !text || (lang !== 'fr' && lang !== 'en')) throw new Error(`no case: ${line}`)
    return { lang, kind: known, text }
  })
}
