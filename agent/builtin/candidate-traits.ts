import { findKept } from '#retrieval/query/guard/kept'
import { fold } from '#lib/words'
import { asks } from './candidate-asks.ts'
import { jobs } from './candidate-jobs.ts'
import { note } from './candidate-profile.ts'
import type { Context } from './context.ts'
import type { Flow } from './flow.ts'
import { factsIn } from './said-facts.ts'

/** What the law forbids to choose by, as somebody speaks of it for themself; the words that requests and notes use are the guard's. */
const own =
  /\b(?:handicap\w*|rqth|invalidite|disab\w*|wheelchair|fauteuil roulant|enceinte|grossesse|pregnan\w*|maternite|maternity|trop (?:vieux|vieille|jeune|agee?)|too (?:old|young)|(?:mon|my) (?:age|origine|origin|sexe|sex|nationalite|nationality|religion|accent|couleur|colour|color|sante|health|voile|foi|faith|maladie|illness|orientation|apparence)|(?:j ai|i am|i m) \d\d (?:ans|years old)|voilee?|hijab|headscarf|musulmane?s?|muslim|juive?s?|jewish|chretienne?s?|christian|noire?s? de peau|(?:je suis|i am|i m) (?:noire?|black|arabe?|gay|trans|lesbienne?|lesbian|autiste|autistic|etrangere?|refugiee?|a refugee|dyslexi\w*|diabeti\w*|sourde?|deaf|malade|depress\w*|epilep\w*)|syndique\w*|union member|maman (?:solo|celibataire)|papa solo|single (?:mother|mum|mom|father|dad|parent)|discrimin\w*)\b/

/** «je vous prie», said by manners, not of faith. */
const courtesy = /\bje (?:vous|te|t['’]|vous en|t['’]en) prie\b/giu

/** Words that say years of work, not of life: «j’ai 20 ans de métier». */
const work = /\b(?:ans|years) (?:d |de |of |in )(?:experience|metier|conduite|anciennete|work|driving|the)\b/

/** What is asked besides whether it counts. */
const counts =
  /\b(?:trop|too|probleme|problem|grave|genant|gene|compte\w*|count\w*|against|contre|affect\w*|matter\w*|issue|penalis\w*|desavantag\w*|discrimin\w*|chance\w*|empech\w*|reject\w*|refus\w*|ecart\w*)\b/

/**
 * A disability, a pregnancy, an age: told that it counts for nothing and is not noted, and what may be asked for; then the rest of what was
 * said. `plainly`: it is known to be about something else, and only its own words speak of these.
 */
export function traitsTold(context: Context, { plainly = false } = {}): Flow | undefined {
  const text = context.text.replace(courtesy, ' ')
  const said = fold(text)
  const told = (own.test(said) || (!plainly && findKept(text).length > 0)) && !work.test(said)
  return told ? traits(context, said) : undefined
}

const names = (value: unknown) => typeof value === 'string' && (own.test(fold(`je suis ${value}`)) || findKept(value).length > 0)

function* traits(context: Context, said: string): Flow {
  const { text, words } = context
  // Without the sentence, which tells what is not to be noted.
  const rest = factsIn(text, { context, question: undefined }).filter(({ value }) => !names(value))
  const wanted = asks.jobs.test(said) && !counts.test(said)
  if (rest.length === 0) return wanted ? `${words.traits} ${yield* jobs(context)}` : words.traits
  const changes = rest.map(({ path, value }) => ({ path, value }))
  return `${words.traits} ${yield* note(context, changes, wanted ? jobs : undefined)}`
}
