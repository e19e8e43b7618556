import { fold } from '#lib/words'
import { salaryOf } from '#retrieval/query/advert-terms'
import type { Filters } from '#retrieval/query/slots'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import type { OutputOf } from '#tools/registry'
import { clausesOf } from './clauses.ts'
import { type Context, act } from './context.ts'
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

const noun = '(?:postes?|offres?|annonces?|jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|adverts?|recrutements?)'
/** «crée le poste», “post it as a job”, «fais-en une offre», “create a job from that”: nothing is said of the job itself. */
const making = new RegExp(
  `^(?:cree\\w*|creer|ouvr\\w+|publi\\w+|lanc\\w+|fai\\w+|enregistr\\w+|sauvegard\\w+|transform\\w+|create|open|post|publish|save|make|turn|set up|add)(?: (?:moi|me|it|this|that|them|en|le|la|l|les|ca|cela|tout|as|into|comme|un|une|a|an|the|nouveau|nouvelle|new|search|recherche))*? (?:d )?${noun}(?: (?:d emploi|from|with|based|on|out|of|avec|de|a partir|pour|for|it|this|that|these|those|ca|cela|ce|ces|la|le|les|the|criteres?|criteria|recherche|search|alors|then|now|maintenant|directement|right|away|tout de suite|stp|svp|please|too|aussi))*$`,
)
/** A job that there is is opened as well. */
const opening = /^(?:ouvr|open|publi|post|publish)\w*(?: (?:le|la|l|the))? /

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
  if (!said) return undefined
  if (isTrade(context.text)) return context.turn.intent === 'search' ? ofOwn(context) : undefined
  if (opening.test(said) && (shown.job ?? situation.here.jobId) && !/\b(?:it|ca|cela|en|une?|an?)\b/.test(said)) return undefined
  return ofTalk(context)
}

/** Of the draft just shown, else of the search; undefined where the conversation is about neither. */
export function ofTalk(context: Context): Flow | undefined {
  const draft = draftIn(context)
  if (draft) return act(context, 'create_job', fieldsOf(draft))
  const title = context.shown.search?.filters.titles?.[0]
  return title ? ofSearch(context, title) : undefined
}

function fieldsOf({ title, lang, client, city, contract, salary, description, criteria }: OutputOf<'draft_job'>) {
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
