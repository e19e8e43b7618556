import type { Profile } from '#lib/profile'
import { fold } from '#lib/words'
import { type Context, Say, act, ask, namesMatch, say } from './context.ts'
import { bareOf } from './clauses.ts'
import { linesOfField } from './field-values.ts'
import { asksField, fieldsOfPerson } from './fields-of-person.ts'
import type { Flow } from './flow.ts'
import { createJob, draftJob, jobsFor, listJobs, openJob, setField, setStatus } from './jobs.ts'
import { peopleMeant } from './resolve.ts'
import { plainOrder } from './plain-order.ts'
import { changeAlert, deleteSearch, listSearches } from './saved-searches.ts'
import { type Person, recordsIn } from './shown.ts'
import { howMany, whoIsIn } from './who-stands.ts'

const job = '(?:postes?|offres?|annonces?|missions?|jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|adverts?)'
const opener = '(?:ouvre|ouvrez|montre|montrez|affiche|affichez|voir|show|open|display)(?: moi| me)?'
const articles = '(?:(?:un|une|le|la|l|les|mes|nos|des|a|an|the|our|my|nouveau|nouvelle|new|fiche de|detail du|details of) )*'

type Rule = { when: RegExp; fits?: (context: Context) => boolean; flow: (context: Context) => Flow }

/** Not a search that happens to name a post: nothing is asked of the people but a trade, a place or hours. */
function aboutJob({ turn, text }: Context): boolean {
  if (/\b(?:interview|entretien|test|offre|offer)\b/i.test(text)) return true
  const light = new Set(['titles', 'locations', 'schedule', 'pipeline', 'contract_types'])
  return turn.intent !== 'search' || Object.keys(turn.filters).every((slot) => light.has(slot))
}

/** What a recruiter says about the house rather than about people to find: jobs, what waits, the journal, who is where. */
const rules: Rule[] = [
  {
    when: new RegExp(
      `^(?:redige[rz]?|ecri[st]|ecrivez|prepare[rz]?|fais|faites|draft|write|prepare)(?: moi| me)? ${articles}(?:annonces?|offres?|adverts?|ads?|job (?:adverts?|ads?|descriptions?|postings?))\\b`,
    ),
    flow: draftJob,
  },
  {
    when: new RegExp(
      `^(?:cree[rz]?|creer|ajoute[rz]?|create|add) ${articles}${job}\\b|^(?:ouvre[rz]?|publie[rz]?|lance[rz]?|open|post|publish) (?:(?:un|une|a|an|nouveau|nouvelle|new) )+${job}\\b|^(?:create|add|open|post) (?:a|an) (?:new )?(?!note|criteri).{2,60} ${job}\\b|^(?:(?:un|une|a) )?(?:nouveau|nouvelle|new) ${job}\\b`,
    ),
    flow: createJob,
  },
  {
    when: new RegExp(
      `^(?:ferme[rz]?|cloture[rz]?|clos|archive[rz]?|rouvre[rz]?|reouvre[rz]?|publie[rz]?|close|archive|reopen|publish) (?:${articles}${job}\\b|.*\\b${job}$)|^(?:ferme[rz]?|cloture[rz]?|rouvre[rz]?|reopen) (?:le |la |the )?\\p{L}{3}`,
      'u',
    ),
    flow: setStatus,
  },
  {
    when: new RegExp(
      `^(?:change[rz]?|modifie[rz]?|mets|mettez|corrige[rz]?|change|set|update) .*\\b(?:salaire|contrat|ville|lieu|titre|client|salary|pay|contract|city|town|title)\\b.*\\b(?:du|de l|de la|of the|for the|of|for) .*\\b(?:a|en|to)\\b`,
    ),
    flow: setField,
  },
  {
    when: new RegExp(
      `\\b(?:quels?|quelles?|which|what) (?:autres? )?${job}\\b.*\\b(?:pour|correspondent|conviennent|vont|for|fit|suit|match)\\b`,
    ),
    flow: jobsFor,
  },
  {
    when: new RegExp(
      `^(?:qui (?:est|sont|a|ont)|who (?:is|are|has|have|applied)|who s|(?:montre|affiche|liste|show|list)\\w* (?:moi |me )?(?:les |the |tous les |all the |all )?(?:candidatures|candidats|candidates|applications|applicants|people|gens|personnes|ceux|celles|tout le monde|those|everyone|everybody|(?:tous|toutes|all)(?= (?:ceux|celles|those|who|en|in|at)\\b)))\\b.*\\b(?:candidat\\w*|postule|applied|en (?:entretien|test|offre|preselection)|at interview|(?:in|at) (?:the )?(?:interview|test|offer|screening)|(?:du|au|pour le|sur le|on the|for the|of the) .*${job})\\b`,
    ),
    fits: aboutJob,
    flow: whoIsIn,
  },
  {
    when: /^(?:combien|how many)\b.*\b(?:sont|y a t il|as t on|avons nous|ai je|are|are there|do we have|have we)\b.*\b(?:en|au|aux|a l etape|at|in|on)(?: the)? (?:(?:etape|stage) )?(?:entretiens?(?: telephonique)?|tests?|preselection|offres?|interviews?|phone screen\w*|shortlist|screening|offers?)(?: stage)?(?: (?:pour|for|on|sur) .*)?$/,
    fits: ({ situation, shown, text }) =>
      Boolean(situation.here.jobId ?? shown.job) || /\b(?:poste|job|role|position|offre d emploi)\b/i.test(text),
    flow: howMany,
  },
  {
    when: new RegExp(
      `^(?:(?:quels?|quelles?) (?:sont |est )?(?:(?:les|mes|nos) )?${job}\\b|(?:liste|lister|montre|montrez|affiche|affichez|voir)(?: moi)? (?:tous |toutes )?(?:les |mes |nos |des )${job}\\b|(?:les|mes|nos|tous les|toutes les) ${job}(?: (?:ouverts?|ouvertes?|en cours|fermes?|fermees?|du moment))?$|(?:list|show|see)(?: me)? (?:all )?(?:the |our |my )?(?:open |closed |current )?${job}\\b|(?:which|what) (?:open |closed )?${job}\\b|(?:our|my|all|open) (?:open )?${job}$)`,
    ),
    flow: listJobs,
  },
  { when: new RegExp(`^${opener} ${articles}${job}\\b|^${opener} .{2,60} ${job}$`), flow: openJob },
  {
    when: /^(?:(?:montre|montrez|affiche|ouvre|voir|show|open|see)(?: moi| me)? )?(?:le |l |the )?(?:journal(?: d audit| des actions)?|audit(?: log| trail)?|historique des actions|activity log)$|\bqui a fait quoi\b|\bwho did what\b/,
    flow: (context) => act(context, 'list_audit', { limit: 20 }),
  },
  {
    when: /\b(?:combien (?:de|d) (?:candidate?s?|profils|personnes|gens|cv|postes) (?:avons nous|a t on|ai je|y a t il(?: en tout| au total)?|en tout|au total|on a)|how many (?:candidates|people|profiles|cvs|jobs) (?:do we have|are there(?: in all| in total)?|have we|in (?:all|total)))$/,
    flow: (context) => act(context, 'get_workspace', {}),
  },
  {
    when: /^(?:(?:montre|affiche|voir|liste|show|list|see)\w*(?: moi| me)? )?(?:mes |nos |les |my |our |the )?(?:messages?|mails?|courriels?|emails?)(?: envoyes| sent| en attente| waiting)?$/,
    flow: (context) => act(context, 'list_messages', {}),
  },
  {
    when: /^(?:(?:montre|affiche|voir|liste|show|list|see|open)\w*(?: moi| me)? |(?:j ai |ai je |est ce que j ai |y a t il |have i |do i have |any )(?:got |eu )?(?:des |de |d |any |new |nouv\w+ )*)?(?:(?:mes|les|my|the) )?(?:notifications|mentions|notices)(?: non lues| nouvelles| unread| new)?$|\b(?:m ont|m a|me) (?:mentionne|cite|tague|interpelle)\w*\b|\b(?:mentioned|tagged|pinged) me\b|^(?:j ai|ai je|est ce que j ai|have i|do i have|any)\b.* (?:messages?|mails?) (?:non lus?|unread|a lire|en attente)|\bunread (?:messages?|mails?)\b|\b(?:quoi de neuf|what s new|what is new|did i miss|ai je (?:manque|rate))\b/,
    flow: (context) => act(context, 'list_notices', { unread: true }),
  },
  {
    when: /\b(?:rapports?|statistiques?|stats|(?:recrut\w+|hiring|recruiting|on s en sort|we doing) .*(?:overall|globalement|dans l ensemble|en general)|how (?:s|is|are) (?:(?:our|the|all|all our) )?(?:hiring|recruiting|recruitment|recruitments)\b|(?:comment|ou|ca) (?:\w+ )*?(?:nos|mes|les|tous nos) recrutements|nos recrutements (?:\w+ )*?(?:avancent|vont|comment|ou)|tableau de bord|reports?|statistics|dashboard|delai (?:moyen )?de recrutement|combien de temps (?:\w+ ){0,4}(?:recruter|embaucher|pourvoir)|how long (?:\w+ ){0,5}(?:hire|fill|recruit)|(?:point|bilan|etat|recap\w*|update|overview|summary)(?: \w+)? (?:sur|de|des|on|of|for) (?:tous |toutes |all )(?:\w+ )?(?:recrutements?|postes?|jobs?|roles?|hiring|openings?|vacancies)|time to hire|taux de conversion)\b/,
    fits: ({ text }) => text.split(/\s+/).length < 13 && !/^(?:rapport|report) (?:sur|du|de|on|for|about) \S/i.test(text),
    flow: (context) => act(context, 'get_reports', {}),
  },
  {
    when: /^(?:supprime[rz]?|efface[rz]?|delete|remove) (?:la |ma |les |the |my )?(?:recherche|saved search|search)\b/,
    flow: deleteSearch,
  },
  {
    when: /^(?:change|modifie|mets|passe|arrete|stop|set|turn)\w* .*\b(?:alertes?|alerts?)\b.*\b(?:recherche|search)\b/,
    flow: changeAlert,
  },
  {
    when: /^(?:(?:montre|affiche|liste|voir|quelles sont|ouvre|show|list|see|what are)\w*(?: moi| me)? )?(?:mes|nos|les|my|our|the) (?:recherches(?: enregistrees| sauvegardees)?|saved searches|searches|alertes|alerts)$/,
    flow: listSearches,
  },
  {
    when: /\b(?:mes|nos|anciennes|autres|my|our|past|other) (?:conversations?|discussions?|chats?)\b/,
    flow: (context) => say(context.words.conversationsAt),
  },
  {
    when: /^(?:(?:liste|lister|montre|affiche|voir|show|list|see)\w*(?: moi| me)? )?(?:(?:tous|toutes|all) (?:les |of )?(?:the )?|les |the )?(?:candidats|candidates|vivier|pool|everyone in the pool)$/,
    flow: (context) => act(context, 'list_candidates', {}),
  },
]

const asks = /^(?:quel(?:le)?s?|combien|quand|donne\w*|c est quoi|what|whats|when|how much|give|does|has|is|a t|est ce)\b/
const someone = /\b(?:son|sa|ses|il|elle|his|her|their|he|she|de la|du|premiere?|deuxieme|troisieme|first|second|third)\b/

/** A question about one person: a field, and somebody meant. */
function askedOf(context: Context): boolean {
  const said = fold(context.text)
  const meant = (context.turn.args?.targets?.length ?? 0) > 0 || someone.test(said)
  return asks.test(said) && meant && asksField(context.text) && context.turn.intent !== 'count'
}

/** What courtesy puts before it is not read: «pourriez-vous créer une offre …», “right, close the job”. */
export function houseRule(context: Context): Rule | undefined {
  const said = [fold(context.text), fold(bareOf(plainOrder(context.text)))]
  return rules.find(({ when, fits }) => said.some((one) => when.test(one)) && (fits?.(context) ?? true))
}

const changing = new Set<Rule['flow']>([createJob, draftJob, setStatus, setField])
const ofJob = new RegExp(`\\b${job}\\b`)

/** What makes or changes a job: its trade, its pay and its place are no criteria of people. */
export function jobChange(context: Context): Flow | undefined {
  const rule = houseRule(context)
  return rule && changing.has(rule.flow) && ofJob.test(fold(context.text)) ? ruled(context, rule) : undefined
}

/** In the words that the rule knows: without what leads to its verb, where that is how it was found. */
const ruled = (context: Context, { when, flow }: Rule): Flow =>
  flow(when.test(fold(context.text)) ? context : { ...context, text: bareOf(plainOrder(context.text)) })

/** The flow of a sentence about the house; undefined for what is about people to find or to move. */
export function houseFlow(context: Context): Flow | undefined {
  const rule = houseRule(context)
  if (rule) return ruled(context, rule)
  return askedOf(context) ? askField(context) : identified(context)
}

const contact = /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+|0)\d(?:[ .-]?\d{2}){4}\b/
const called =
  /^(?:(?:cherche|trouve|retrouve|recherche|montre|ouvre|affiche|qui est|c['’]est qui|find|look for|look up|search for|search|show|open|who is|get)(?:-moi| moi| me)? )?((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})\s*[?.!]?$/u

/** Somebody looked for by mail, phone or name: «cherche Martin», «06 39 98 12 40», «Nadège Fontanel». */
function identified(context: Context): Flow | undefined {
  const { text, turn } = context
  const who = contact.exec(text)?.[0]
  if (who && text.length < who.length + 40) return lookUp(context, who)
  const lower = text
    .trim()
    .replace(/^\p{L}+/u, (word) =>
      /^(?:cherche|trouve|retrouve|recherche|montre|ouvre|affiche|qui|find|look|search|show|open|who|get)$/i.test(word)
        ? word.toLowerCase()
        : word,
    )
  const name = called.exec(lower.replace(/['’]s (?:profile|cv|resume|file)\s*[?.!]?$/i, ''))?.[1]
  const plain = turn.intent === 'clarify' || turn.intent === 'out_of_scope' || Object.keys(turn.filters).length === 0
  const acronym = name !== undefined && /^\p{Lu}{2,5}$/u.test(name)
  return name && plain && !acronym && turn.intent !== 'show' ? lookUp(context, name) : undefined
}

function* lookUp(context: Context, who: string): Flow {
  const known = context.shown.known.filter(({ name }) => namesMatch(who, name))
  const shown = known.filter(({ candidateId }) => context.shown.people.some((one) => one.candidateId === candidateId))
  if (shown.length > 1)
    throw new Say(
      context.words.whichPerson(
        who,
        shown.slice(0, 4).map(({ name }) => name),
      ),
    )
  if (known.length === 1) return yield* act(context, 'get_candidate', { candidateId: known[0]!.candidateId })
  const output = yield* ask(context, 'list_candidates', { who, limit: 25 })
  const found = recordsIn(output.items) as unknown as Person[]
  if (found.length === 0) throw new Say(context.words.noSuchPerson(who))
  if (found.length > 1) return context.words.listed(Number(output.total))
  return yield* act(context, 'get_candidate', { candidateId: found[0]!.candidateId })
}

type Fact = { path: string; words: string; value: unknown }

/** «quelles sont ses disponibilités ?»: what the profile says, in its own words; silence is said as silence. */
export function* askField(context: Context): Flow {
  const { words } = context
  const [person] = yield* peopleMeant({ ...context, looks: true }, context.turn.args?.targets)
  const output = yield* ask(context, 'get_candidate', { candidateId: person!.candidateId })
  const said = fold(context.text)
  const field = fieldsOfPerson.find(([, pattern]) => pattern.test(said))
  const name = String(output.name)
  if (!field) return words.opened(name)
  const [key, , path] = field
  const direct = key === 'phone' || key === 'email' ? output[key] : undefined
  const stated = (recordsIn(output.facts) as unknown as Fact[])
    .filter((fact) => path.test(fact.path))
    .map((fact) => fact.words || String(fact.value))
  const whole = linesOfField(key, output.profile as Profile, context.lang)
  const values = typeof direct === 'string' ? [direct] : whole.length > 0 ? whole : [...new Set(stated)].slice(0, 3)
  return values.length === 0 ? words.fieldUnknown(key, name) : words.fieldKnown(key, name, values)
}
