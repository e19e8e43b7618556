import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import { understandTurn } from '#retrieval/query/understand'
import { salaryOf } from '#retrieval/query/advert-terms'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { contractIn, ofTalk } from './jobs-made.ts'
import { jobMeant, peopleMeant } from './resolve.ts'
import { understood } from './understood.ts'

const statuses: ['open' | 'closed' | 'draft', RegExp][] = [
  ['closed', /\b(?:ferme[rzes]*|cloture\w*|clos|archive[rzsd]*|close[ds]?)\b/],
  ['open', /\b(?:ouvert\w*|rouvre\w*|reouvre\w*|publie\w*|en cours|actifs?|open|reopen|publish\w*|current|active)\b/],
  ['draft', /\b(?:brouillons?|drafts?)\b/],
]
const statusIn = (text: string) => statuses.find(([, pattern]) => pattern.test(fold(text)))?.[0]

/** «quels postes sont ouverts ?», «les postes de cuisinier» */
export function* listJobs(context: Context): Flow {
  const { titles = [], locations = [] } = ownFilters(context)
  const words = [...titles.slice(0, 1), ...locations.slice(0, 1).map(({ place }) => place)].join(' ')
  const status = statusIn(context.text)
  return yield* act(context, 'list_jobs', { ...(words ? { words: stem(words) } : {}), ...(status ? { status } : {}) })
}

/** What the sentence itself says: the search on screen is of people. */
function ownFilters({ text, lang, situation }: Context): Filters {
  return understandTurn(text, { lang, today: situation.now.toISOString().slice(0, 10), filters: {}, shown: [] }).filters
}

const stem = (words: string) =>
  words
    .split(/[\s-]+/)
    .map((word) => (word.length > 5 ? word.replace(/(?:ère|er|ière|ien|ienne|eur|euse|rice|e|es|s)$/i, '') : word))
    .join(' ')

const named =
  /\b(?:postes?|offres?|annonces?|missions?|jobs?|roles?|positions?|vacanc(?:y|ies)|openings?)\s+(?:d[eu]\s+|d['’]|of\s+|for\s+|called\s+|«\s*|")?(.{2,90}?)\s*(?:»|"|[?.!;]|$)/iu
const before = /(?:^|\s)(?:the|le|la|a|an)\s+(.{2,80}?)\s+(?:job|role|position|vacancy|opening|advert)\b/iu
const afterVerb = /^\p{L}+(?:-moi| moi| me)?\s+(?:(?:le|la|les|l['’]|the)\s*)?(.{2,90}?)\s*[?.!]?$/iu

const titleIn = (text: string) => (before.exec(text) ?? named.exec(text) ?? afterVerb.exec(text))?.[1]?.trim()

export function* openJob(context: Context): Flow {
  const job = yield* jobMeant(context, titleIn(context.text))
  return yield* act(context, 'get_job', { jobId: job.jobId })
}

export function* setStatus(context: Context): Flow {
  const status = statusIn(context.text) ?? 'closed'
  const job = yield* jobMeant(context, titleIn(context.text), { any: status !== 'closed' })
  return yield* act(context, 'update_job', { jobId: job.jobId, status })
}

const fields: [string, RegExp][] = [
  ['salary', /\b(?:salaire|salary|pay)\b/],
  ['contract', /\b(?:contrat|contract)\b/],
  ['city', /\b(?:ville|lieu|city|town)\b/],
  ['title', /\b(?:titre|title)\b/],
  ['client', /\bclient\b/],
]
const change =
  /\b(?:du|de l['’]|de la|of the|for the|of|for)\s*(?:(?:poste|offre|annonce|job|role|position)\s+)?(?:d[eu]\s+|d['’])?(.{2,80}?)\s+(?:job\s+|role\s+|position\s+)?(?:à|a|en|to|:)\s+(.{1,150}?)\s*\.?$/iu

/** «change le salaire du poste Cuisinier à 2 300 € brut» */
export function* setField(context: Context): Flow {
  const field = fields.find(([, pattern]) => pattern.test(fold(context.text)))?.[0]
  const found = change.exec(context.text)
  if (!field || !found) throw new Say(context.words.whichField)
  const job = yield* jobMeant(context, found[1])
  return yield* act(context, 'update_job', { jobId: job.jobId, [field]: found[2] })
}

/** «quels postes pour la première ?» */
export function* jobsFor(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  const output = yield* ask(context, 'match_jobs', { candidateId: person!.candidateId, limit: 5 })
  return context.words.jobsFit(Number(output.total))
}

const created =
  /\b(?:postes?|offres?|annonces?|jobs?|role|position|vacancy|opening)(?:\s+d['’]emploi)?(?:\s*[:–—]\s*|\s+(?:-\s+)?)(?:(?:intitulée?|called)\s+)?(?:d[eu]\s+|d['’]|for\s+(?:an?\s+)?|of\s+|pour\s+(?:une?\s+)?)?(.{2,100}?)(?=\s*(?:,|;|$|\?|\.(?:\s|$)|\s(?:à|a|en|chez|pour|basée?|in|at|for|near|payée?|paid|avec|with)\s))/iu
const createdBefore =
  /^(?:create|add|open|post|publish)\s+(?:an?\s+|the\s+)?(?:new\s+)?(.{2,80}?)\s+(?:job|role|position|vacancy|opening)\b/iu
const client =
  /\b(?:chez|pour (?:le client|la cliente)|for the client|at|(?:pour|for)(?= (?:la |le |les |l['’]|the )\p{Lu}))\s+((?:(?:la |le |les |l['’]|the )(?=\p{Lu}))?\p{Lu}[^,;.]{1,80}?)(?=[,;.]|$|\s(?:à|a|en|in|payée?|paid)\s)/u

/** What a search for the job would ask; of the client’s name nothing, «Clinique du Parc» is neither a sector nor a place. */
function criteriaOf({ situation, shown, lang, ...context }: Context, text: string): Filters {
  const turn = text === context.text ? context.turn : understood(situation, { text, lang, shown })
  return turn.intent === 'clarify' ? {} : turn.filters
}

/** «aide à domicile à Bron»: a trade’s own «à» ends no title. */
function wholeTrade(text: string, title: string | undefined): string | undefined {
  const at = title ? text.indexOf(title) : -1
  const trade = matchTerms(text).find(({ kind, start, end }) => kind === 'occupation' && start === at && end > at + title!.length)
  return trade ? text.slice(trade.start, trade.end) : title
}

/** «crée un poste de cuisinier à Lyon, CDI, 2 100 € brut»: its fields, and as criteria what a search for it would ask. */
export function* createJob(context: Context): Flow {
  const { text, lang } = context
  const title = wholeTrade(text, (createdBefore.exec(text) ?? created.exec(text))?.[1]?.trim())
  const talked = title ? undefined : ofTalk(context)
  if (talked) return yield* talked
  if (!title) throw new Say(context.words.whichTitle)
  const [whole, house] = client.exec(text) ?? []
  const criteria = criteriaOf(context, whole ? text.replace(whole, ' ') : text)
  const contract = contractIn(criteria, lang)
  const city = criteria.locations?.[0]?.place
  const salary = salaryOf(text, context.turn.spans)
  return yield* act(context, 'create_job', {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(city ? { city } : {}),
    ...(contract ? { contract } : {}),
    ...(salary ? { salary } : {}),
    ...(house ? { client: house.replace(/^(?:la|le|les|the)\s+/u, '').trim() } : {}),
    criteria,
  })
}

const opening =
  /^\s*\S+(?:[- ](?:moi|me))?\s+(?:(?:une?|la|l['’]|an?|the)\s*)?(?:(?:petite|nouvelle|new|short)\s+)?(?:job\s+)?(?:annonces?|offres?|adverts?|ads?|descriptions?|postings?)(?:\s+d['’]emploi)?(?:\s+(?:pour|for)(?:\s+(?:une?|le|la|an?|the))?(?:\s+(?:postes?|jobs?)\s+(?:d[e']\s*|d’|of\s+)?)?|\s+(?:d[e']|d’|of))?\s*[:,]?\s*/iu

/** «rédige une annonce : aide-soignant de nuit à Bron, CDI, 2 250 €»: proposed, never saved before a person says so. */
export function* draftJob(context: Context): Flow {
  const facts = context.text.replace(opening, '').trim()
  if (facts.length < 3) throw new Say(context.words.whichTitle)
  return yield* act(context, 'draft_job', { text: facts, lang: context.lang })
}
