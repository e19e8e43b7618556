import { fold } from '#lib/words'
import { salaryOf } from '#retrieval/query/advert-terms'
import type { Filters } from '#retrieval/query/slots'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import type { OutputOf } from '#tools/registry'
import { anyClause, clausesOf } from './clauses.ts'
import { type Context, act, say } from './context.ts'
import type { Flow } from './flow.ts'
import { lastMade } from './last-made.ts'
import type { Lang } from './language.ts'
import { plainOrder } from './plain-order.ts'
import { understood } from './understood.ts'

const contracts: Record<string, { fr: string; en: string }> = {
  permanent: { fr: 'CDI', en: 'Permanent' },
  fixed_term: { fr: 'CDD', en: 'Fixed-term' },
  temp: { fr: 'Intérim', en: 'Temporary' },
  freelance: { fr: 'Freelance', en: 'Freelance' },
  apprenticeship: { fr: 'Apprentissage', en: 'Apprenticeship' },
  internship: { fr: 'Stage', en: 'Internship' },
  seasonal: { fr: 'Saisonnier', en: 'Seasonal' },
}

export const contractIn = ({ contract_types: kinds }: Filters, lang: Lang): string | undefined =>
  kinds?.map((kind) => contracts[kind]?.[lang]).find(Boolean)

const noun = '(?:poste|offre|annonce|job|role|position|vacancy|opening|advert|recrutement)'
/** «crée le poste», “post it as a job”, «fais-en une offre», “create a job from that”: nothing is said of the job itself. */
const making = new RegExp(
  `^(?:(?:m|me|nous|en|y|le|la|l) )*(?:cree\\w*|creer|ouvr\\w+|publi\\w+|lanc\\w+|fai\\w+|enregistr\\w+|sauvegard\\w+|transform\\w+|create|open|post|publish|save|make|turn|set up|add)(?: (?:moi|me|it|this|that|them|en|le|la|l|les|ca|cela|tout|as|into|comme|un|une|a|an|the|nouveau|nouvelle|new|search|recherche))*? (?:d )?${noun}(?: (?:d emploi|from|with|based|on|out|of|avec|de|a partir|pour|for|it|this|that|these|those|ca|cela|ce|ces|la|le|les|the|criteres?|criteria|recherche|search|alors|then|now|maintenant|directement|right|away|tout de suite|stp|svp|please|too|aussi))*$`,
)
/** A job that there is is opened as well; only what is new, or is pointed at, is made. */
const opening = /^(?:ouvr|open|publi|post|publish)/
const anew = /\b(?:it|this|that|ca|cela|en|une?|an?|new|nouveau|nouvelle)\b/
const definite = /\b(?:le|la|l|the)\b/

const isTrade = (text: string) => matchTerms(text).some(({ kind }) => kind === 'occupation')

const draftIn = ({ situation }: Context): OutputOf<'draft_job'> | undefined => {
  const made = lastMade(situation.messages).at(-1)
  return made?.tool === 'draft_job' && made.answer.status === 'done'
    ? (made.answer.output as unknown as OutputOf<'draft_job'>)
    : undefined
}

/** A job is made of what the conversation is about: the draft just shown, else the search. */
export function madeOfTalk(context: Context): Flow | undefined {
  const { shown, situation } = context
  const said = clausesOf(plainOrder(context.text))
    .map(fold)
    .find((clause) => making.test(clause))
  if (!said) return draftIn(context) && anyClause(plainOrder(context.text), keeping) ? ofTalk(context) : undefined
  if (isTrade(context.text)) return context.turn.intent === 'search' ? ofOwn(context) : undefined
  const open = shown.job ?? situation.here.jobId
  if (opening.test(said) && !anew.test(said) && (open || !definite.test(said))) return undefined
  return ofTalk(context) ?? (anew.test(said) ? say(context.words.whichTitle) : undefined)
}

/** “looks good, create it”, «c’est bon, enregistre-la comme ça»: nothing else is said of the draft on screen. */
const keeping =
  /^(?:create|save|post|publish|keep|cree\w*|enregistr\w*|sauvegard\w*|gard\w*|publi\w*|valid\w*) (?:it|this|that|la|le|ca|cela)(?: (?:like (?:this|that)|as is|comme ca|telle? quelle?|now|then|maintenant|alors|please|stp|svp))*$/

/** Of the draft just shown, else of the search; undefined where the conversation is about neither. */
export function ofTalk(context: Context): Flow | undefined {
  const draft = draftIn(context)
  if (draft) return act(context, 'create_job', fieldsOf(draft))
  const title = context.shown.search?.filters.titles?.[0]
  return title ? ofSearch(context, title) : undefined
}

export function fieldsOf({ title, lang, client, city, contract, salary, description, criteria }: OutputOf<'draft_job'>) {
  const said = Object.entries({ client, city, contract, salary, description }).filter(([, value]) => value)
  return { title, lang, ...Object.fromEntries(said), criteria }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** «j’ai un CDD d’aide-soignant à Bron, tu peux créer l’offre ?»: the need stands before the order. */
function ofOwn(context: Context): Flow | undefined {
  const { text, turn } = context
  const title = turn.filters.titles?.[0]
  return title ? made(context, { title, text, filters: turn.filters }) : undefined
}

function ofSearch(context: Context, title: string): Flow {
  const { filters, pages } = context.shown.search!
  return made(context, { title, text: String(pages[0]?.text ?? ''), filters })
}

type Need = { title: string; text: string; filters: Filters }

function made(context: Context, { title, text, filters }: Need): Flow {
  const { situation, lang, shown } = context
  const city = filters.locations?.[0]?.place
  const contract = contractIn(filters, lang)
  const salary = salaryOf(text, understood(situation, { text, lang, shown: { ...shown, people: [] } }).spans)
  return act(context, 'create_job', {
    title: capital(title),
    ...(city ? { city } : {}),
    ...(contract ? { contract } : {}),
    ...(salary ? { salary } : {}),
    criteria: filters,
  })
}
