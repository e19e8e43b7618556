import { addPiece, coverSpan, type Draft } from './draft.ts'
import { stagesIn, stageOf } from './intent/stage.ts'
import { number, readNumber } from './numbers.ts'
import type { Filters, Stage } from './slots.ts'

const unitDays: Record<string, number> = { j: 1, d: 1, s: 7, w: 7, m: 30, q: 14, f: 14 }
const unit = '(jours?|jrs?|j|days?|d|semaines?|sem|weeks?|wks?|mois|months?|mths?|fortnights?|quinzaine)(?![a-z])'
const length = `(${number}|une|a|an|the last|la derniere) ?-?${unit}`
const more =
  "(?: (?:plus de|plus d'|au moins|au minimum|pres de|deja|environ|over|more than|at least|the last|the past|the previous|moins de|last|past|about|around|longer than|a good|bien|fully))*"
const since = `(?:depuis|dps|dep|ca fait|voila|for|in|since|over|within|during)${more} `
const contact =
  '(?:contact\\w*|recontact\\w*|relanc\\w*|nouvelles?|signes?|echang\\w*|appel\\w*|rappel\\w*|ecrit|reponses?|repondu|spoken|talked|heard|called|rung|phoned|e-?mailed|mailed|reached|touch|chased?|messaged|msgd|texted|pinged|written|dit|parle|joints?|touchee?s?|sollicitee?s?|news|word|repl\\w+|followed up|update\\w*|silence)'
const denied =
  "(?:pas|plus|jamais|rien|not|n't|never|no|sans|aucun|aucune|personne|without|haven'?t|hasn'?t|nobody|no one|nous n'avons|non|silence)"

const untouched = new RegExp(
  `(?<![a-z])(?:${denied}[^.;?!]{0,40}?(?<![a-z])${contact}(?![a-z])[^.;?!]{0,24}?${since}|${denied} (?:[a-z]+ )?${contact},? ?|silence radio ${since}|(?:neglig\\w+|laissee?s? (?:sans reponse|de cote|en plan)|ignored|ghosted|left hanging) ${since})${length}`,
)
const staying = new RegExp(`(?:depuis|dps|for|since|over|stuck|bloque\\w*|waiting|ca fait)${more} ${length}`)
/** «ceux qui attendent depuis plus de dix jours», whatever the stage. */
const pending = new RegExp(
  `(?<![a-z])(?:qui|ceux|celles|candidat\\w*|personnes?|gens|profils?|who(?:'s|'ve)?|those|people|anyone|anybody|everyone|everybody|candidates?|applicants?|ones)(?![a-z])[^.;?!]{0,40}?(?<![a-z])(?:attend(?:ent)?|patientent|poireaut\\w*|stagn\\w*|bloquee?s?|en attente|waiting|waited|stuck|sitting|in limbo|held up)(?![a-z])[^.;?!]{0,24}?(?:${since}|(?:over|more than|at least|longer than|plus de) )${length}`,
)

/** "10+ days". */
const openEnded = new RegExp(`(?<!\\d)(\\d{1,3}) ?\\+ ?${unit}`)

const adverb =
  '(?:encore|toujours|deja|actuellement|en ce moment|still|already|currently|now|presently|just|recently|newly|tout juste)'
const waiting =
  "(?:bloquee?s?|coincee?s?|restee?s?|en attente|en cours|arretee?s?|stuck|sitting|waiting|parked|stalled|held up|left|languishing|lingering|been|qui (?:sont|en sont|restent|attendent|patientent|stagnent|trainent|dorment)|(?:who|that|which)(?: are|'re|'s| is|'ve| have| has)?(?: been)?|are|is|sont)"
const lull = `(?:,? (?:${adverb}|${waiting}))*`
const here =
  /(?:candidat\w*|profils?|ceux|celles|tous|toutes|personnes?|qui|gens|candidates?|applicants?|postulants?|people|those|everyone|everybody|anyone|who|which|all|montre\w*|liste|show|list)(?:'s)?(?: [\w'-]+){0,5}? (?:en|au|a|dans|at|in|on|still|actuellement|sont|is|are|been)(?: [\w'-]+){0,4}? *$/
const stageWord =
  '(?:entretiens? (?:telephoniques?|tel|physiques?)|pre ?qualif\\w*|entretiens?|phone (?:screen\\w*|interviews?|calls?)|telephone (?:screen\\w*|interviews?)|interviews?(?: stage)?|preselections?|pre-?screen\\w*|screening|tests?(?: stage| techniques?)?|offres?|offers?(?: stage)?|embauches?|recrutes?|hired|assessments?|nouveaux?|nouvelle|new(?: applications?)?)'
const ofStage = "(?: (?:de|d'|du|des|la|le|l'|of|the|:))*(?: |')?"
const staged = new RegExp(
  `(?:au stade|a l'etape|en phase|phase|etape|stage|stade)${ofStage}(${stageWord})(?![a-z])|(?:en|a l'|au|aux|a la|at|in|in the|at the|on the) ?(${stageWord})(?: stage| phase| step| round)?(?= |$|[?.,;])`,
  'g',
)
const another = new RegExp(
  `^(?: stage| phase)?(?: (?:ou|et|or|and)| ?[/,])(?: (?:en|au|a|at|in|de|d'|l'|the))*(?: |')?(${stageWord})(?! [a-z]+ (?:de|du|for|role))(?![a-z])`,
)
const people =
  '(?:candidats?|candidates?|candidatures?|profils?|postulante?s?|applicants?|applications?|people|personnes?|gens|those|ceux|celles|everyone|everybody|anyone|anybody|all)'
const taken =
  /^(?:,? (?:qui (?:sont|ont ete)|qu'on a|que (?:l'on|nous) av?ons?|we(?:'ve| have)?|who(?:'ve| have)?(?: been| are| were)?|that (?:are|were|have been)|are|sont|deja|already|just|recently|newly|tout juste|recemment|been))* (?:embauchee?s?|recrutee?s?|engagee?s?|hired|recruited|onboarded|placed)(?= *(?:$|[,.;?!)]| (?:sur|pour|chez|on|for|in|this|ce|cette|depuis|since|par|by|last|le|la)(?![a-z])))/
const job = '(?:job|role|vacancy|position|post|opening|advert|ad|pipeline|process|campaign|requisition|search|shortlist|listing)'
const jobs = [
  /(?:(?:sur|pour|dans|de) (?:le|l'|notre|mon|cette?|ce|la) ?|(?:candidat\w*|postulant\w*|profils|ceux|celles|gens|personnes|inscrits|recus) (?:du |au |a l'|de l'|de la |de notre |a notre ))(?:poste|offre|annonce|recrutement|mission|fiche|besoin)(?: (?:de|d'|du|des))? ?:? ?/,
  new RegExp(
    `(?:for|on|to|in|of|from|at) (?:(?:the|our|my|that) (?=[^.;?!,]{3,60}? ${job}(?![a-z]))|(?=[a-z]+(?: [a-z]+){1,5} ${job}(?![a-z])))`,
  ),
]
const quoted = new RegExp(
  `(?:for|on|to|in|of|from|at|sur|pour|de) (?:the|our|my|that|le|la|l'|notre) ?(?:${job}|poste|offre|annonce) ?["«“‘']\\s?([^"»”’']{3,60}?)\\s?(?:["»”]|['’](?![a-z]))`,
)
const jobEnd = new RegExp(
  `(?= (?:n'|ne |qui |qu'|que |depuis|dps |et |en |au stade|a l'etape|au |pas |jamais |encore |toujours |bloque|coince|sans|dont|avec|haven't|hasn't|have |has |who |we |we've |for |since |been |not |no |and |at |in |still |stuck |${job}\\b))|[?.;,!\\n]|$`,
)
const fresh = new RegExp(
  `(?:(?:nouveaux|nouvelles|derniers|dernieres) (?:candidats?|candidatures?|postulante?s?|profils|arrivee?s?|inscrits)|(?:brand )?new (?:applicants?|applications?|candidates?|people|arrivals?|joiners?|ones)|(?:anyone|anybody|everyone|who(?:'s| is)?) new|(?:quoi|qui) de neuf)(?= (?:sur|pour|dans|on|for|in|to|at) (?:le|la|l'|the|our|my|notre|mon))`,
)

/** Where people stand in the hiring of one job, and for how long: read first, since its words are jobs and places too. */
export function readPipeline(draft: Draft, before: Filters): void {
  readForgotten(draft, before)
  const quiet = untouched.exec(draft.left)
  const stages = stagesSaid(draft, quiet !== null)
  const waits = pending.test(draft.left)
  if (stages.length === 0 && !quiet && !waits) {
    readOtherStage(draft, before)
    return
  }
  if (quiet) {
    addPiece(
      draft,
      { slot: 'pipeline', value: { no_contact_since_days: toDays(quiet[1]!, quiet[2]!) } },
      quiet.index,
      quiet.index + quiet[0].length,
    )
    coverSpan(draft, quiet.index, quiet.index + quiet[0].length)
  }
  const stay = stages.length > 0 || waits ? (staying.exec(draft.left) ?? openEnded.exec(draft.left)) : null
  if (stay) {
    addPiece(
      draft,
      { slot: 'pipeline', value: { in_stage_min_days: toDays(stay[1]!, stay[2]!) } },
      stay.index,
      stay.index + stay[0].length,
    )
    coverSpan(draft, stay.index, stay.index + stay[0].length)
  }
  readJob(draft)
}

const forgotten =
  /(?<![a-z])(?!.*(?:depuis|since) )(?:forget|drop|remove|lose|scrap|ignore|ditch|bin|lift|skip|never mind|enleve\w*|retire\w*|supprime\w*|oublie\w*|vire\w*|laisse\w* tomber|sans|peu importe)(?: (?:about|the|that|this|le|la|les|l'|de|du|critere|condition|filtre|filter))*(?: |')(?:(?:last |dernier |dernieres? |no )*(contact|relances?|silence|nouvelles)|(?:days|time|duration|duree|anciennete|delai|weeks|how long)(?: \w+){0,3} (?:stage|etape|step))(?: (?:bit|part|filter|criterion|condition|thing|rule|critere))?(?![a-z])/

/** «oublie la relance», "forget the contact bit": how long nothing was said, or where they stand, no longer matters. */
function readForgotten(draft: Draft, { pipeline }: Filters): void {
  const match = pipeline ? forgotten.exec(draft.left) : null
  if (!match) return
  const value = match[1] ? { no_contact_since_days: 0 } : { in_stage_min_days: 0 }
  addPiece(draft, { slot: 'pipeline', value, mode: 'remove' }, match.index, match.index + match[0].length)
  coverSpan(draft, match.index, match.index + match[0].length)
}

const onlyStage = new RegExp(
  `^(?:(?:ou|or|et|and|just|only|que|seulement|uniquement|plutot|rather|those|ceux|celles|the|les|juste|at|in|en|au|a|stade|l'etape|etape|alors|aussi|also)(?: |'))*${stageWord}(?: (?:stage|stade|ones|only|seulement|uniquement|aussi|too|as well|instead|plutot|people|candidates))*[ .!?]*$`,
)

/** «ou offre», "only at interview stage": another stage, once people are looked for by their stage. */
function readOtherStage(draft: Draft, { pipeline }: Filters): void {
  if (!pipeline || !onlyStage.test(draft.folded.trim())) return
  for (const stage of stagesIn(draft.text)) addPiece(draft, { slot: 'pipeline', value: { stage } }, 0, draft.text.length)
  coverSpan(draft, 0, draft.text.length)
}

const isPlural = /^.*s(?: |$)/
const led = new RegExp(`^${lull} $`)

/** «caristes en test», "chefs still in screening": said of the people of a trade. */
function isOfPeople(draft: Draft, at: number, explicit: boolean): boolean {
  return draft.terms.some(({ kind, start, end }) => {
    if (kind !== 'occupation' || end > at) return false
    const between = draft.folded.slice(end, at)
    return led.test(between) && (explicit || between.trim() !== '' || isPlural.test(draft.folded.slice(start, end)))
  })
}

function addStage(draft: Draft, found: Stage[], stage: Stage | undefined, { start, end }: { start: number; end: number }): void {
  if (stage && !found.includes(stage)) {
    found.push(stage)
    addPiece(draft, { slot: 'pipeline', value: { stage } }, start, end)
  }
  coverSpan(draft, start, end)
}

function stagesSaid(draft: Draft, sure: boolean): Stage[] {
  const found: Stage[] = []
  readTaken(draft, found)
  for (const match of draft.left.matchAll(staged)) {
    const said = match[1] ?? match[2]!
    const explicit = match[1] !== undefined || / (?:stage|phase|step|round)$/.test(match[0])
    const before = draft.left.slice(Math.max(0, match.index - 60), match.index + match[0].length - said.length)
    const asked =
      here.test(before) &&
      /\b(?:quel\w*|qui|candidat\w*|which|who|candidates?|applicants?|postulant\w*|ceux|celles|tous|toutes|everyone|everybody|anyone|anybody|those|people)\b/.test(
        draft.folded,
      )
    if (/^(?:nouv|new)/.test(said) && match[1] === undefined) continue
    if (match[1] === undefined && !sure && !asked && !isOfPeople(draft, match.index, explicit)) continue
    const stage = stageOf(`en ${said}`) ?? stagesIn(match[0])[0]
    if (!stage || found.includes(stage)) continue
    addStage(draft, found, stage, { start: match.index, end: match.index + match[0].length })
    readOthers(draft, found, match.index + match[0].length)
  }
  return found
}

/** «en phase de test ou d'entretien»: the stages that follow the first. */
function readOthers(draft: Draft, found: Stage[], from: number): void {
  for (let at = from, next = another.exec(draft.left.slice(at)); next; next = another.exec(draft.left.slice(at))) {
    addStage(draft, found, stageOf(`en ${next[1]!}`), { start: at, end: at + next[0].length })
    at += next[0].length
  }
}

/** «serveurs déjà embauchés», «nouvelles candidatures sur l'annonce de…»: a stage told by what became of them. */
function readTaken(draft: Draft, found: Stage[]): void {
  const heads = [
    ...draft.terms.filter(({ kind }) => kind === 'occupation').map(({ end }) => end),
    ...[...draft.folded.matchAll(new RegExp(`(?<![a-z])${people}(?![a-z])`, 'g'))].map((match) => match.index + match[0].length),
  ]
  for (const head of heads) {
    const match = taken.exec(draft.left.slice(head))
    if (match) addStage(draft, found, 'hired', { start: head, end: head + match[0].length })
  }
  const match = fresh.exec(draft.left)
  if (match && jobs.some((cue) => cue.test(draft.left)))
    addStage(draft, found, 'new', { start: match.index, end: match.index + match[0].length })
}

function readJob(draft: Draft): void {
  const named = quoted.exec(draft.left)
  if (named) {
    const [start, end] = [named.index, named.index + named[0].length]
    const at = start + named[0].indexOf(named[1]!)
    addPiece(draft, { slot: 'pipeline', value: { job: draft.text.slice(at, at + named[1]!.length) } }, start, end)
    coverSpan(draft, start, end)
    return
  }
  for (const cue of jobs) {
    const match = cue.exec(draft.left)
    if (!match) continue
    const start = match.index + match[0].length
    const rest = draft.folded.slice(start)
    const end = start + Math.min(jobEnd.exec(rest)?.index ?? rest.length, 80)
    const job = draft.text
      .slice(start, end)
      .trim()
      .replace(/^["«“\s]+|["»”\s]+$/g, '')
    if (!job) continue
    addPiece(draft, { slot: 'pipeline', value: { job } }, match.index, end)
    coverSpan(draft, match.index, end)
    return
  }
}

function toDays(count: string, said: string): number {
  const many = /^(?:une?|an?|the last|la derniere)$/.test(count) ? 1 : readNumber(count)
  return Math.round(many * unitDays[said[0]!]!)
}
