import { fold } from '#lib/words'
import { readNumber } from '../numbers.ts'
import type { Args, Intent, Target } from '../slots.ts'
import { fieldOf } from './ask.ts'
import { noteIn, reasonIn } from './note.ts'
import { stageOf } from './stage.ts'
import { type TargetContext, targetsOf } from './targets.ts'
import { bareDayOf, durationOf, startOf, timeOf } from './when.ts'

/** Numbers in words that say how many people to show; «un» is an article more often. */
const countWords =
  'deux|two|trois|three|quatre|four|cinq|five|six|dix|ten|dizaine|quinze|fifteen|vingt|vingtaine|twenty|trente|thirty|cinquante|fifty|couple'

const keys: [NonNullable<Args['by']>, RegExp][] = [
  [
    'distance',
    /\b(?:distance|proximite|proches?|pres|loin|eloign\w+|closest|nearest|close|near|furthest|farthest|km|location|commute|trajet|temps de trajet|miles)\b/,
  ],
  [
    'salary',
    /\b(?:salaires?|salarial\w*|pretentions?|remun\w+|cher|chers|cheres|salary|pay|rate|cheap\w*|expensive|expectations?|tjm|cost|taux|wages?|paid|prix|tarif|budget)\b/,
  ],
  [
    'availability',
    /\b(?:disponibilites?|dispos?|disponibles?|availability|available|preavis|notice|start date|soonest|how soon|quickest (?:to|they)|can start|start soonest|when they can start|libres?|earliest|date de dispo\w*|tot)\b/,
  ],
  [
    'experience',
    /\b(?:experiences?|experimentee?s?|experienced|anciennete|seniorite|seniority|seniors?|xp|annees|years|aguerris?|juniors?|chevronn\w+)\b/,
  ],
  ['education', /\b(?:diplomes?|diplomee?s?|etudes|education|degree|qualifications?|qualified|formation)\b/],
  ['name', /\b(?:nom|noms|alphabet\w*|names?|a z|surname|prenom)\b/],
  [
    'freshness',
    /\b(?:recents?|recentes?|fraicheur|frais|newest|recent|recently|latest|date|dates|fresh\w*|nouveaux?|nouvelles|new|mise a jour|maj|update\w*|anciens?|oldest|derniers?|dernieres?|activite|activity|active|inscription|candidature|recence|recency)\b/,
  ],
  [
    'relevance',
    /\b(?:pertinen\w+|score\w*|match\w*|relevan\w+|best|meilleur\w*|correspond\w*|adequation|compatib\w+|fit|suit\w+|note|rating)\b/,
  ],
]
const natural: Record<NonNullable<Args['by']>, 'asc' | 'desc'> = {
  relevance: 'desc',
  distance: 'asc',
  availability: 'asc',
  experience: 'desc',
  freshness: 'desc',
  salary: 'asc',
  name: 'asc',
  education: 'desc',
}
const down =
  /\b(?:decroissant\w*|desc\w*|highest|plus (?:chers?|cheres?|eleve\w*|grand|gros|loin|eloigne\w*|hauts?)|most expensive|high to low|furthest|farthest|best paid|mieux payes|z a|du plus (?:cher|haut|grand|eloigne)|largest|biggest)\b/
const up =
  /\b(?:croissant\w*|asc\w*|lowest|moins (?:chers?|cheres?|eleve\w*|experiment\w*|d experience)|cheapest|low to high|least|du moins|juniors? d abord|oldest|plus anciens?|smallest|a z)\b/

/** «du plus expérimenté au moins expérimenté»: the end named first comes first. */
function fromEnd(by: NonNullable<Args['by']>, first: string): 'asc' | 'desc' {
  const least = /^(?:moins|least|lowest|cheapest)/.test(first)
  const near = /proche|pres|closest|nearest|tot|soon/.test(first)
  const old = by === 'freshness' && /ancien|old|vieux/.test(first)
  return least || near || old ? 'asc' : 'desc'
}

function sorting(said: string): Args {
  const by = keys.find(([, pattern]) => pattern.test(said))?.[0]
  if (!by) return {}
  const ends =
    /\b(?:du|de la|des|from(?: the)?) (plus|moins|most|least|highest|lowest|best|cheapest|closest|nearest|furthest) ?(\w*)\b.* (?:au|aux|a la|to)(?: the)? /.exec(
      said,
    )
  const order = ends
    ? fromEnd(by, `${ends[1]} ${ends[2]}`)
    : /\bdecroissant|\bdesc/.test(said)
      ? 'desc'
      : /\b(?:croissant|asc)/.test(said)
        ? 'asc'
        : /\b(?:du|de la|des|de) moins\b|\bcheapest|\blowest/.test(said)
          ? 'asc'
          : down.test(said)
            ? 'desc'
            : up.test(said)
              ? 'asc'
              : natural[by]
  return { by, order }
}

function turning(said: string): Args {
  const direction = /\b(?:preced\w*|before|d avant|previous|prev|back|avant|retour\w*|reviens|revenir|earlier)\b/.test(said)
    ? ('previous' as const)
    : /\b(?:premiere page|first page|debut|start|beginning|top)\b/.test(said)
      ? ('first' as const)
      : /\b(?:derniere page|last page|fin de la|end of)\b/.test(said)
        ? ('last' as const)
        : ('next' as const)
  const start =
    direction === 'previous' && /\b(?:debut|premiere page|start|first page|top)\b/.test(said) ? ('first' as const) : direction
  const word = new RegExp(`\\b(?<!page )(\\d{1,3}|${countWords})\\b`).exec(said)?.[1]
  const count = word ? readNumber(word) : undefined
  return { direction: start, ...(count ? { count } : {}) }
}

function saving(said: string): Args {
  if (/\b(?:hebdo\w*|semaine|week\w*|lundis?|mondays?)\b/.test(said)) return { alert: 'weekly' }
  if (/\b(?:jours?|quotidien\w*|daily|day|matins?|mornings?|24h)\b/.test(said)) return { alert: 'daily' }
  return {}
}

function exporting(said: string): Args {
  const format = /\b(?:excel|xlsx?|tableur|spreadsheet)\b/.test(said)
    ? ('xlsx' as const)
    : /\bcsv\b/.test(said)
      ? ('csv' as const)
      : /\bpdf\b/.test(said)
        ? ('pdf' as const)
        : /\bjson\b/.test(said)
          ? ('json' as const)
          : undefined
  return format ? { format } : {}
}

function contacting(said: string): Args {
  const draft =
    /\b(?:redige\w*|prepar\w*|brouillons?|draft\w*|compose|propose moi un|(?:mail|message|email|e mail|lettre|letter) type|modele de|template|rough (?:out|draft)|d abord|sans (?:l |les )?envoyer|don t send|do not send|before sending|avant d envoyer|n envoie pas|(?:montre|fais voir|relire|let me (?:see|check|read)|show me|i ll (?:check|read))(?: \w+){0,5} (?:avant|first|before)|sans envoyer|pas encore envoy\w*|(?:je|on|nous) (?:le |la |les |l )?(?:re)?(?:lis|lit|lirai|lira|lirons|valide\w*|verifie\w*|controle\w*|regarde\w*|corrige\w*)|n envoie rien|sans (?:moi|mon accord|ma validation)|avant (?:l envoi|que (?:ca|ce soit|tu|vous|ce|cela) \w+)|(?:i|we)(?: ll| will| d| want to| d like to)? (?:check|look|read|review|see|proof\w*|approve)(?: \w+){0,4} (?:before|first|over)|before (?:it|that|they|anything|you) (?:goes?|is|gets?|are|leaves?|hit)|nothing (?:goes|sent|leaves)|for (?:me|us) to (?:check|read|approve|review)|for my (?:eyes|approval|ok))\b/.test(
      said,
    )
  return { mode: draft ? 'draft' : 'send' }
}

/** When it is to be: a new hour on the day already agreed, a new day at the same hour, or both. */
function startAgain(
  text: string,
  said: string,
  { today, before }: { today: string; before: string | undefined },
): string | undefined {
  const wanted = wantedTime(text)
  const time = timeOf(wanted)
  const bare = bareDayOf(wanted, today)
  const day = startOf(wanted, today) ?? (before && bare ? bare.iso + (time ? `T${time}` : '') : undefined)
  if (!before) return day
  if (!day) {
    return time ? `${before.slice(0, 10)}T${time}` : undefined
  }
  const same = /\b(?:meme heure|same (?:time|hour|slot))\b/.test(said)
  return same && day.length === 10 && before.includes('T') ? `${day}${before.slice(10)}` : day
}

/** «pas 14h mais 15h», "can't do 4, make it 5", "the one on Monday could move to Wednesday": what is left behind is not what is wanted. */
function wantedTime(text: string): string {
  const left = text.replace(
    /(?:\b(?:pas|non pas|plutôt que|au lieu de|à la place de|rather than|instead of|not|can['’]?t (?:do|make)|cannot (?:do|make)|ne peut pas|peux pas|peut pas|prévue?|planned|scheduled|initialement|clashes?|celui de|the one (?:on|at))\s+)(?:at |on |le |à |la |the |de |du |for )*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday)\s*(?:\d{1,2}(?:st|nd|rd|th|er)?)?|\d{1,2}(?:[h:.]\d{0,2})?\s?(?:h|am|pm|heures?)?)(?![a-zà-ÿ])/giu,
    ' ',
  )
  const free = left.replace(
    /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday)(?: \d{1,2})? (?:(?:je|on|nous|il|elle|i|we|she|he|they) (?:ne |n['’])?(?:peu\p{L}+|pouvons|can['’]?t|cannot|suis|est|am|is) (?:plus |pas|not)?[^,;.]*|(?:ne (?:va|marche|convient|colle) (?:plus|pas)|(?:does|do)n['’]?t (?:work|suit)|is (?:no good|out|off|full))[^,;.]*)[,;.]/giu,
    ' ',
  )
  const moved =
    /\b(?:move[ds]?|moving|push(?:ed)?|pushing|chang(?:e|ed|ing)|shift(?:ed)?|brought|bring|décal\p{L}*|déplac\p{L}*|report\p{L}*|avanc\p{L}*|repouss\p{L}*)\b.*?\b(?:to|until|till|au|à|for)\b(.*)$/isu.exec(
      free,
    )
  return moved && /\d|\p{L}+day|\p{L}+di\b|noon|midi|demain|tomorrow/iu.test(moved[1]!) ? moved[1]! : free
}

function meeting(text: string, said: string, { today, start: before }: TargetContext): Args {
  const start = startAgain(text, said, { today, before })
  const duration = durationOf(text)
  const mode = /\b(?:visio\w*|video|teams|zoom|meet|skype|en ligne|online|webcam|distance)\b/.test(said)
    ? ('video' as const)
    : /\b(?:telephon\w*|tel|phone|appel|call)\b/.test(said)
      ? ('phone' as const)
      : /\b(?:sur place|sur site|on site|onsite|in person|face to face|presentiel|a l agence|au bureau|dans nos locaux|at the office|in the office|physique)\b/.test(
            said,
          )
        ? ('onsite' as const)
        : undefined
  return { ...(start ? { start } : {}), ...(duration ? { duration_min: duration } : {}), ...(mode ? { mode } : {}) }
}

const untargeted: ReadonlySet<Intent> = new Set<Intent>([
  'search',
  'refine',
  'count',
  'sort',
  'paginate',
  'save_search',
  'undo',
  'clarify',
  'out_of_scope',
])

/** Where the words meant for somebody else begin: a note's text, a message's content hold no targets. */
function addressed(intent: Intent, text: string): string {
  if (intent === 'add_note') return text.replace(/(?::|\bqu[e'’](?=[ \p{L}])|\bthat\b|\bsaying\b).*$/su, '')
  if (intent === 'contact')
    return text.replace(
      /(?::|\b(?:pour (?:lui|leur|l['’]|les|savoir|la|qu)|afin|en (?:lui|leur)|s['’]il|si |lui (?:proposer|dire|demander)|to (?:ask|tell|say|invite|propose|see|let|offer|check|confirm|thank|arrange)|asking|saying|telling|inviting|whether|that we|about)\b).*$/su,
      '',
    )
  return text
}

/** What an action needs beside its intent. */
export function argsOf(intent: Intent, text: string, context: TargetContext): Args {
  const said = fold(text)
  const targets: Target[] = untargeted.has(intent) ? [] : whom(intent, text, context)
  const stage = intent === 'move_stage' ? stageOf(text) : undefined
  const note = intent === 'add_note' ? noteIn(text) : intent === 'reject' ? reasonIn(text) : undefined
  const field = intent === 'ask' ? fieldOf(text) : undefined
  return {
    ...(targets.length > 0 ? { targets } : {}),
    ...(stage ? { stage } : {}),
    ...(intent === 'paginate' ? turning(said) : {}),
    ...(intent === 'sort' ? sorting(said) : {}),
    ...(intent === 'contact' ? contacting(said) : {}),
    ...(intent === 'save_search' ? saving(said) : {}),
    ...(intent === 'export' ? exporting(said) : {}),
    ...(intent === 'schedule_interview' || intent === 'reschedule_interview' ? meeting(text, said, context) : {}),
    ...(note ? { note } : {}),
    ...(field ? { field } : {}),
  }
}

function whom(intent: Intent, given: string, context: TargetContext): Target[] {
  const text = intent === 'reschedule_interview' ? withoutDay(given, context) : given
  const cut = addressed(intent, text).length
  const found = targetsOf(text.slice(0, cut), {
    ...context,
    loose: true,
    ...(intent === 'export' && { last: [] }),
    named: (context.named ?? text).slice(0, cut),
  })
  if (found.length > 0 || (intent !== 'add_note' && intent !== 'contact')) return settle(intent, found)
  return settle(intent, targetsOf(text, { ...context, loose: true }))
}

/** «décale-le au 9»: a day, not a place in the list. */
function withoutDay(text: string, { today, last = [] }: TargetContext): string {
  const bare = last.length > 0 ? bareDayOf(text, today) : undefined
  return bare
    ? text.replace(new RegExp(`(?<!\\d)${bare.day}(?:er|st|nd|rd|th)?(?![\\dh:])`), (said) => ' '.repeat(said.length))
    : text
}

/** An export is of the whole list unless some are named; «similar» is like named people, never like all. */
function settle(intent: Intent, found: Target[]): Target[] {
  if (intent === 'export') return found.filter(({ all }) => !all)
  return found
}

const always: ReadonlySet<Intent> = new Set<Intent>([
  'reject',
  'gdpr_erase',
  'schedule_interview',
  'reschedule_interview',
  'move_stage',
  'shortlist',
])

/** What must be shown and waits for a yes. A move or a choice of one person does too: nobody should be moved because a number was misread. */
export function mustConfirm(intent: Intent, text: string, args: Args): boolean {
  if (always.has(intent)) return true
  if (intent !== 'contact') return false
  const plural = /\b(?:les|them|ces|both|all|tous|toutes|those|these|everyone)\b/.test(fold(text))
  return args.mode === 'send' || plural || (args.targets?.length ?? 0) > 1
}
