import { fold } from '#lib/words'
import type { Context } from './context.ts'
import { jobSaid } from './job-said.ts'
import { speaksOfJob } from './job-talk.ts'

const puts = /\b(?:put|add|mets|mett\w+|ajout\w+|inscri\w+|place\w*|enter|rentre\w*|affect\w+|position\w+)\b/
/** Who is sent back there was shortlisted once. */
export const back =
  /\b(?:back|return\w*|renvo\w*|remet\w*|remis\w*|repass\w*|retour\w*|revien\w*|redescend\w*|rebascul\w*|recul\w*)\b/
const theJob =
  /\b(?:au|a l|dans (?:le|la|l)|sur (?:le|la|l)|pour (?:le|la|l)|(?:to|in|on|for) the) (?:poste|offre|annonce|job|role|position)$/
const there =
  /\b(?:in|into|on|onto|to|for|dans|sur|pour|au) (?:it|that|this|ca|celui la|(?:ce|cette|that|this|the) \w+)$|\b(?:dessus|dedans)$/

/** “put the top two in it”, «mets-la sur le poste de cuisinier»: no stage is said, a job is. */
export function entersJob(context: Context, text: string): boolean {
  const said = fold(text)
  if (!puts.test(said) || back.test(said)) return false
  return jobSaid(context) !== undefined || theJob.test(said) || (speaksOfJob(context) && there.test(said))
}
