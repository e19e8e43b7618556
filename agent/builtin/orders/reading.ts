import type { Stage } from '#retrieval/query/slots'
import { stageAt, stageSaid } from '../stage-words.ts'
import { type Action, framesOf } from './lexicon.ts'
import { isUnaccounted } from './accounted.ts'
import { isEitherStage } from './doubts.ts'
import { isReported } from './governed.ts'
import { readLearned } from './learned.ts'
import type { Clause } from './line.ts'
import { comesToThem, keepsTheirOwn } from './their-own.ts'
import { isAccount, isForbidden, isPast, isUnreal, saysNot, stageDenied } from './negation.ts'

/** What a clause orders, and in which of its words. */
export type Reading = {
  action: Action | undefined
  stage?: Stage
  index: number
  end: number
  weight: number
  leaves?: boolean
  doubted?: boolean
}

type Hit = { action: Action; index: number; end: number; weight: number; denies?: boolean }

const letters = (words: string) => words.replace(/[^a-z@~]/g, '').length

/** A wording weighs what is said of it, not what stands between its words. */
const hitsIn = ({ line, turned }: Clause): Hit[] => [...new Set([line, turned])].flatMap(hitsOf)

function hitsOf(line: string): Hit[] {
  return framesOf().flatMap(({ action, pattern }) =>
    [...line.matchAll(pattern)].flatMap(({ 0: words, index, ...gaps }) => {
      const between = Object.values(gaps).filter((gap) => typeof gap === 'string' && gap !== line) as string[]
      const weight = (letters(words) - between.reduce((sum, gap) => sum + letters(gap), 0)) * (action === 'show' ? 0.5 : 1)
      const own = between.reduce((left, gap) => left.replace(gap, ''), words)
      return weight > 0 ? [{ action, index, end: index + words.length, weight, denies: saysNot(own) }] : []
    }),
  )
}

/** The words of the clause without people: what may name a stage. */
export const bareLine = (line: string) =>
  line
    .replace(/[@~!^]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What a clause orders by the lexicon; where no wording of it is said, by all its words together. */
export function readClause(clause: Clause): Reading {
  const rule = readByWords(clause)
  if ((!rule.action || reportable.has(rule.action)) && isReported(clause.line)) return { ...rule, action: 'told' }
  if ((rule.action === 'shortlist' || rule.stage === 'screening') && keepsTheirOwn(clause.line))
    return { ...rule, action: 'told' }
  if (
    rule.action === 'move' &&
    rule.stage &&
    (isEitherStage(clause.line) || (rule.stage === 'hired' && takesOne.test(clause.line)))
  )
    return { ...rule, stage: undefined as never }
  if (clause.called && clause.people.length > 0 && !(rule.action === 'assign' && takes.test(clause.line)))
    return { ...rule, action: 'mention', index: 2, end: 2, weight: 9 }
  if (clause.people.length === 0 || rule.leaves || rule.action === 'time' || rule.action === 'export') return rule
  const stageOnly = rule.action === 'move' && rule.index === rule.end
  const silent = rule.action === undefined || rule.action === 'told' || (rule.action === 'move' && !rule.stage) || stageOnly
  const { action, share, asked } = readLearned(
    clause.line.slice(2).trim(),
    rule.stage === 'hired' || rule.stage === 'offer' ? rule.stage : rule.stage === 'screening' ? 'shortlist' : rule.action,
  )
  if (silent)
    return share > (action === 'leave' ? sure : rule.action === undefined ? trust : rule.action === 'move' ? sure : surer) &&
      !(stageOnly && action === 'move')
      ? learnedAs(rule, action)
      : stageOnly && isUnaccounted(clause.line)
        ? { ...rule, doubted: true }
        : rule
  return share > doubt && asked < 1 - doubt && action !== 'told' && action !== 'move' ? { ...rule, doubted: true } : rule
}

/** What is done to people by whoever speaks, and by nobody of whom they tell. */
const reportable = new Set<Action>(['move', 'next', 'back', 'shortlist', 'test', 'schedule', 'compare', 'show'])

/** «je prends la 2», “I’ll take that one”: hired or kept, which only they know who say it. */
const takesOne =
  /^\^ (?:(?:ok|bon|allez|alors|so|right|well|@) )*(?:je (?:@ )?prend(?:s|rai|rais)|i (?:ll |will |d )?take) (?:@ )*(?:that one |one )?$/

const takes = /\b(?:take|takes|own|handle|prends?|prenez|reprends?|reprenez|occupe\w*|charge|suis|suivre)\b/
const [trust, surer, sure, doubt] = [0.75, 0.85, 0.93, 0.97]

function learnedAs(rule: Reading, action: Action): Reading {
  if (action === 'told') return { ...rule, action: rule.action === undefined ? undefined : 'told' }
  if (action === 'hired' || action === 'offer') return { ...rule, action: 'move', stage: action }
  if (action === 'move') return rule
  return { ...rule, action, stage: undefined as never, weight: Math.max(rule.weight, 5) }
}

/** «la première à l’offre», «Nadège à la préqualif»: where to, not what she has. */
function headsFor(said: string): boolean {
  const to = /^@ a (?:la |l |le |un |une )?(?:(?:etape|stade) (?:du |de la |de l |de |d )?)?/.exec(said)
  return to !== null && stageAt(said.slice(to[0].length)) !== undefined
}

/** What a clause orders by the words of the lexicon: the longest wording that is said. */
function readByWords(clause: Clause): Reading {
  const hits = hitsIn(clause).filter((hit) => fits(hit, clause))
  const stage = stageSaid(bareLine(clause.line))
  const moved = hits.some(({ action }) => action === 'reschedule' || action === 'cancel')
  const back = hits.some(({ action }) => action === 'back')
  const strong = hits.filter(
    ({ action }) => action !== 'move' && action !== 'told' && !(moved && action === 'schedule') && !(back && action === 'next'),
  )
  const longest = strong.toSorted((left, right) => right.weight - left.weight || left.index - right.index)[0]
  const first = Math.min(...strong.filter(({ action }) => action === longest?.action).map(({ index }) => index))
  const telling = strong
    .filter(({ action }) => action === 'mention' || action === 'contact')
    .toSorted((left, right) => left.index - right.index || (left.action === 'mention' ? -1 : 1))[0]
  const best =
    telling &&
    longest?.action !== 'time' &&
    (telling.index < first || (telling.index === first && telling.action === 'mention' && longest?.action !== 'assign'))
      ? telling
      : longest
  const told = hits.find(({ action, index }) => action === 'told' && !headsFor(clause.line.slice(index)))
  const moves = hits.filter(({ action }) => action === 'move').toSorted((left, right) => left.index - right.index)
  const [moving] = moves
  if (best && !(stage && yieldsToStage(best, stage, clause))) return ruled(best, clause, stage)
  if (stage && !best && tellsOfStage(clause.line, moves)) return { ...byStage, action: 'told' }
  if (stage && stage !== 'new' && told && !moving && !best) return { ...told, action: 'told' }
  if (stage) return ruled(moving ?? { ...byStage, action: 'move' }, clause, stage)
  if (told && (!moving || told.index < moving.index)) return { ...told, action: 'told' }
  return moving ? ruled(moving, clause, undefined) : { action: undefined, index: 0, end: 0, weight: 0 }
}

/** Of a clause that a stage is read in, and no wording. */
const byStage = { index: 2, end: 2, weight: 4 }

/** How it went, what was or might have been: nobody is moved. */
const tellsOfStage = (line: string, moves: readonly Hit[]) =>
  isAccount(line) ||
  (moves.length > 0 ? moves.some((move) => isPast(line, move)) : past.test(line) || did.test(line) || isUnreal(line))

/** “Tom missed the interview”: a verb of his own, and nothing ordered. */
const did = /^\^ @ (?:\w+ly )?[a-z]{3,}ed (?!(?:to|into|onto|for|through|up|on|at|in) )/

/** “I interviewed her this morning”, «après son entretien»: what was. */
const past =
  /\b(?:i|we|you|they|he|she|je|j|on|nous) (?:ve |have |had |just |already |ai |a |avons |deja )*(?:interviewed|tested|met|saw|seen|recue?s?|vue?s?|rencontree?s?|testee?s?) @|\b(?:apres|suite a|after|following|since|depuis|pendant|during|lors de) (?:son|sa|leur|l|the|@|un|an|cet|that|a) ?(?:entretien|interview|test|essai|trial|assessment)\b/

const when =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|apres midi|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|mon|tues?|weds?|thurs?|fri|next week|semaine prochaine|\d{1,2} ?(?:h|am|pm)|\d{1,2} \d\d|noon|midi)\b/
const aMeeting =
  /\b(?:une?|l|le|les|des|son|sa|leurs?|ce|cet|cette|an?|the|her|his|their|@|s|our|my|some|quick|video|phone|visio) (?:(?:phone|video|quick|first|second|new|short|premier|petit|nouvel|interview) )?(?:entretiens?|entrevues?|interviews?|itws?|chat|call|creneaux?|slots?|rdv|rendez|visio|meeting|appointment|times?)\b|\b(?:rdv|rendez vous|creneaux?|dates? d|plages? d|visio|slots?|meeting|appointment|interview times?|diary)\b/
const toStage =
  /\b(?:to|into|onto|en|through|up to|au|a l|for) (?:the )?(?:(?:phone|first|final|client) )?(?:entretiens?|entrevues?|interviews?|itws?)(?: (?:stage|round|tel\w*))?\b/
/** «elle m’a fait savoir par courrier»: what somebody told is nothing to write. */
const wrote =
  /\b(?:m|nous|vous) (?:a|ont|avait|avaient) (?:fait savoir|ecrit|envoye|appele|telephone|prevenu|repondu|adresse|dit|informe|contacte|laisse)|\b(?:has|have|she|he|they|@) (?:just )?(?:emailed|written to|called|rung|texted|messaged|told|phoned|wrote to|rang|contacted) (?:me|us)\b/
/** «malgré mes relances», “after three emails”: what was written. */
const already =
  /\b(?:mes|nos|ses|tes|vos|plusieurs|my|our|his|her|several|many|apres|malgre|despite|after|since|depuis|deux|trois|two|three|\d+)(?: \w+)? $/
/** A file of one person, or of figures, is another order. */
const oneFile =
  /\b(?:cv|profil|profile|fiche|resume|curriculum|dossier|json|pdf|word|docx|rapport|report|journal|poste|job|role)\b/
/** Time to answer, or to leave an employer, is none of a test. */
const unhurried =
  /\b(?:pour|to) (?:me |nous |lui |se |y )?(?:repond|reflech|decid|choisi|signer|reply|respond|answer|decide|think|sign)\w*|\b(?:preavis|notice|temps (?:partiel|plein|complet)|(?:part|full) time|heures? sup\w*|overtime|entretien|interview|offre|offer|contrat|contract)\b/
/** «elle refuse de travailler le dimanche»: what somebody will not do. */
const ownRefusal =
  /@ (?:a |ont |have |has )?(?:refus|rejet|declin|reject|turn)\w* (?:de|d|le|la|les|l|notre|nos|tout|our|the|it|us|to) (?!@)/
const meets = new Set<Action>(['schedule', 'reschedule', 'cancel'])

function fits({ action, index }: Hit, { mates, line }: Clause): boolean {
  if (comesToThem(line)) return action === 'told'
  if (action === 'mention') return mates.length > 0
  if (action === 'assign')
    return (
      mates.length > 0 ||
      /\b(?:moi|me|m|mine|je|j|i|referente?|desassign|unassign|nobody|no one|personne)\b/.test(line) ||
      /(?:assign|confi|attribu|delegat|allocat)/.test(line)
    )
  if (action === 'reject' && ownRefusal.test(line)) return false
  if (action === 'export') return !oneFile.test(line)
  if (action === 'time') return !unhurried.test(line)
  if (action === 'contact' && /\b(?:rappel\w*|remind\w*|tell|dis|dites|redis) (?:moi|me|nous|us) /.test(line)) return false
  if (action === 'contact' && (wrote.test(line) || already.test(line.slice(0, index)))) return false
  if (action === 'withdraw') return !/^\^ (?:on|nous|je|j|we|i) /.test(line)
  if (action === 'test')
    return !/\b(?:to|into|onto|for|at|in|au|en|a l) (?:the |le |l )?(?:tests?|assessment|epreuve|evaluation)\b(?! link)/.test(
      line,
    )
  if (action === 'contact') return !/^\^ (?:(?:je|j) (?:@ )?[a-z]+rai\b|i (?:ll|will|shall) )/.test(line)
  if (!meets.has(action)) return true
  if (
    action === 'schedule' &&
    /\b(?:pour|au|for|to) (?:le |the |un |a )?(?:tests?|essais?|assessment)\b/.test(line) &&
    !when.test(line)
  )
    return false
  if (!toStage.test(line))
    return (
      aMeeting.test(line) ||
      when.test(line) ||
      /\b(?:convoqu|convenir|a (?:caler|fixer|prevoir|bloquer|poser)|schedul|set up|arrang|book|organi|planifi|reschedul|agend|cedul|reprogramm)/.test(
        line,
      )
    )
  return action === 'schedule' ? when.test(line) : /\b(?:l|son|her|his|their|the|s|@) (?:entretien|interview)/.test(line)
}

/** «mets en présélection», «remets en nouveau», «avance d’une étape»: the stage is what the verb is about. */
function yieldsToStage({ action, weight, index, end }: Hit, stage: Stage, { line }: Clause): boolean {
  if (action === 'shortlist') return stage !== 'screening' || /\b(?:back|re\w+t|retour\w*|renvo\w*|return\w*)\b/.test(line)
  if (action === 'hired') return stage !== 'hired' && !/offre|offer|contra/.test(line.slice(index, end))
  if (action === 'offer') return stage !== 'offer'
  if (action === 'tag')
    return new RegExp(`\\b(?:as|comme) (?:\\w+ )?${line.split(' ').at(-2)}`).test(line) && !/\b(?:tag|label|etiquet)/.test(line)
  if (action === 'contact')
    return (
      stage === 'phone_screen' &&
      /\b(?:d abord|first|premiere?|1er|qualif\w*|screen\w*)\b|\b(?:etape|stade|stage) (?:du |de l |de )?(?:coup|appel|call|phone)/.test(
        line,
      )
    )
  if (action === 'next' || action === 'back' || action === 'told') return true
  if (action === 'show' || action === 'leave') return weight < 10
  return false
}

const wanted = new Set<Action>(['shortlist', 'hired'])
/** «je le prends pas», “we won’t keep him”: who says no themselves turns down. */
const ours = /(?:^| )(?:je|j|on|nous|we|i) (?:\S+ ){0,4}$/

function ruled(hit: Hit, { line }: Clause, stage: Stage | undefined): Reading {
  if (!hit.denies && wanted.has(hit.action) && ours.test(line.slice(0, hit.end)) && isForbidden(line, hit))
    return { ...hit, action: 'reject' }
  if (hit.action === 'leave' || (!hit.denies && isForbidden(line, hit))) return { ...hit, action: 'leave', leaves: true }
  if (hit.action === 'hired' || hit.action === 'offer') return { ...hit, action: 'move', stage: hit.action }
  if (hit.action === 'move' && stage && stageDenied(line)) return { ...hit, action: 'leave', leaves: true }
  return { ...hit, ...(hit.action === 'move' && stage ? { stage } : {}) }
}
