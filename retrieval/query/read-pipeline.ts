import { addPiece, coverSpan, type Draft } from './draft.ts'
import { stagesIn, stageOf } from './intent/stage.ts'
import { number, readNumber } from './numbers.ts'
import type { Filters, Stage } from './slots.ts'

const unitDays: Record<string, number> = { j: 1, d: 1, s: 7, w: 7, m: 30 }
const unit = '(jours?|days?|semaines?|weeks?|mois|months?)'
const length = `(${number}|une|a|an) ${unit}`

const untouched = new RegExp(
  `(?:pas|plus|jamais|not|n't|never|no|sans|aucun|without|haven't|hasn't|nobody|nous n'avons)[^.;?!]{0,40}?(?:contact\\w*|relanc\\w*|nouvelles?|echang\\w*|appel\\w*|ecrit|reponse|spoken|heard|called|emailed|reached|touch|chased|messaged)[^.;?!]{0,24}?(?:depuis|for|in|since|over|within)(?: (?:plus de|au moins|over|more than|at least|the last|the past|moins de|last|about))* ${length}`,
)
const staying = new RegExp(
  `(?:depuis|for|since|stuck|bloque\\w*)(?: (?:plus de|au moins|over|more than|at least|the last|the past|longer than))* ${length}`,
)

const here =
  /(?:candidat\w*|profils?|ceux|celles|tous|toutes|personnes?|qui|gens|candidates?|applicants?|people|those|everyone|anyone|who|which|all|montre\w*|liste|show|list)(?:'s)?(?: [\w'-]+){0,5}? (?:en|au|a|dans|at|in|on|still|actuellement|sont|is|are|been)(?: [\w'-]+){0,4}? *$/
const stageWord =
  '(?:entretiens? (?:telephoniques?|tel|physiques?)|pre ?qualif\\w*|entretiens?|phone (?:screen\\w*|interviews?)|interviews?(?: stage)?|preselection|screening|tests?(?: stage| technique)?|offres?|offers?(?: stage)?|embauches?|recrutes?|hired|assessment)'
const staged = new RegExp(
  `(?:au stade|a l'etape|en phase|phase|etape|stage|stade)(?: (?:de|d'|du|des|la|l'|of|the|:))*(?: |')?(${stageWord})|(?:en|a l'|au|aux|a la|at|in|in the|at the|on the) ?(${stageWord})(?: stage| phase)?(?= |$|[?.,;])`,
  'g',
)
const jobs = [
  /(?:sur|pour|dans|de) (?:le|l'|notre|mon|cette?|ce) ?(?:poste|offre|annonce|recrutement|mission)(?: (?:de|d'|du|des))? ?:? ?/,
  /(?:for|on|to|in|of) (?:the|our|my) (?=[^.;?!,]{3,60}? (?:job|role|vacancy|position|post|opening|advert)\b)/,
]
const jobEnd =
  /(?= (?:n'|ne |qui |depuis|et |en |au stade|sans|dont|avec|haven't|hasn't|have |has |who |for |since |been |not |and |at |in |job\b|role\b|vacancy|position\b|post\b|opening|advert\b))|[?.;,!\n]|$/

/** Where people stand in the hiring of one job, and for how long: read first, since its words are jobs and places too. */
export function readPipeline(draft: Draft, before: Filters): void {
  const quiet = untouched.exec(draft.left)
  const stages = stagesSaid(draft, quiet !== null)
  if (stages.length === 0 && !quiet) {
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
  const stay = stages.length > 0 ? staying.exec(draft.left) : null
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

const onlyStage = new RegExp(
  `^(?:(?:ou|or|et|and|just|only|que|seulement|uniquement|plutot|rather|those|ceux|celles|the|les|juste|at|in|en|au|a|stade|l'etape|etape|alors|aussi|also)(?: |'))*${stageWord}(?: (?:stage|stade|ones|only|seulement|uniquement|aussi|too|as well|instead|plutot|people|candidates))*[ .!?]*$`,
)

/** «ou offre», "only at interview stage": another stage, once people are looked for by their stage. */
function readOtherStage(draft: Draft, { pipeline }: Filters): void {
  if (!pipeline || !onlyStage.test(draft.folded.trim())) return
  for (const stage of stagesIn(draft.text)) addPiece(draft, { slot: 'pipeline', value: { stage } }, 0, draft.text.length)
  coverSpan(draft, 0, draft.text.length)
}

function stagesSaid(draft: Draft, sure: boolean): Stage[] {
  const found: Stage[] = []
  for (const match of draft.left.matchAll(staged)) {
    const explicit = match[1] !== undefined
    const before = draft.left.slice(Math.max(0, match.index - 60), match.index + match[0].length - (match[1] ?? match[2])!.length)
    const asked =
      here.test(before) &&
      /\b(?:quel\w*|qui|candidat\w*|which|who|candidates?|applicants?|ceux|celles|tous|toutes|everyone|those|people)\b/.test(
        draft.folded,
      )
    if (!explicit && !sure && !asked) continue
    const stage = stageOf(`en ${match[1] ?? match[2]}`) ?? stagesIn(match[0])[0]
    if (!stage || found.includes(stage)) continue
    found.push(stage)
    addPiece(draft, { slot: 'pipeline', value: { stage } }, match.index, match.index + match[0].length)
    coverSpan(draft, match.index, match.index + match[0].length)
  }
  return found
}

function readJob(draft: Draft): void {
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
  const many = /^(?:une?|an?)$/.test(count) ? 1 : readNumber(count)
  return Math.round(many * unitDays[said[0]!]!)
}
