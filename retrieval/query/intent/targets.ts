import { fold } from '#lib/words'
import type { Target } from '../slots.ts'
import { namesIn } from './names.ts'
import { withoutAmounts } from './amounts.ts'
import { type Counted, ranksSaid } from './ranks.ts'

export type Shown = readonly { rank: number; name: string }[]
/** Whom the conversation spoke of. `last`: in its last turn; `group`: the last several together; `known`: every name that fell. */
export type Memory = { last?: readonly Target[]; group?: readonly Target[]; known?: readonly string[] }
/** `named`: the text, without the words that name no person. */
export type TargetContext = Memory & {
  shown: Shown
  today: string
  named?: string
  start?: string
  loose?: boolean
}

const span = (from: number, to: number): Target[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, 100)) }, (_, at) => ({ rank: from + at }))

const every =
  /\b(?:em all|the lot|(?:tout )?le lot|tt le monde|ts|every1|every one|tous|toutes|tout le monde|tout le groupe|toute la (?:liste|selection|shortlist|page)|everyone|everybody|all of (?:them|these|those)|them all|all (?:the )?(?:candidates|profiles|people|applicants|shortlisted|results)|all (?:three|four|five|six|ten|\d+)|the (?:whole|entire|full) (?:list|lot|shortlist|page)|chacune?|each of them|l ensemble|^all$|(?:to|for|with|reject|email|contact|message|compare|export|shortlist|move|invite|text|call) all(?= |$)|les candidats|les profils|la liste|the list|these candidates|ces (?:profils|candidats))/
/** Several people, when nobody was spoken of before: «relance-les», "email them". */
const plural =
  /\b(?:(?:relance\w*|contacte\w*|recontacte\w*|previens|prevenez|appelle\w*|invite\w*|convoque\w*|refuse\w*|rejette\w*|ecarte\w*|elimine\w*|passe\w*|mets|mettez|deplace\w*|bascule\w*|garde\w*|retiens|preselectionne\w*|compare\w*|exporte\w*|efface\w*|supprime\w*) (?:moi )?les|(?:ecri\w+|envoie\w*|dis|dites|propose\w*|reponds|repondez|demande\w*) leur|eux tous|them)\b(?! (?:\w+ )?(?:filtre|critere|recherche)s?)/
function fromList({ shown, last = [] }: TargetContext): Target[] {
  const taken = last.map((target) => target.rank ?? shown.find(({ name }) => name === target.name)?.rank)
  const left = shown.filter(({ rank }) => !taken.includes(rank)).map(({ rank }) => ({ rank }))
  return left.length > 0 && left.length < shown.length ? left : [{ all: true }]
}

const same = (one: Target, other: Target) =>
  one.rank !== undefined
    ? one.rank === other.rank
    : one.name !== undefined && other.name !== undefined && fold(one.name) === fold(other.name)

/** «les deux autres», "the rest": of those last spoken of together, the ones that were not singled out; else of the whole list. */
function othersOf({ count }: Extract<Counted, { kind: 'others' }>, apart: readonly Target[], context: TargetContext): Target[] {
  const { group = [], last = [] } = context
  const singled = apart.length > 0 ? apart : last
  const left = group.filter((one) => !singled.some((other) => same(one, other)))
  if (left.length > 0 && left.length < group.length && (count === undefined || left.length === count)) return left
  return apart.length > 0 ? fromList({ ...context, last: apart }) : fromList(context)
}

/** «les trois», "both": those last spoken of together where they are as many, else as many from the top. */
function groupOf(
  { count }: Extract<Counted, { kind: 'group' }>,
  said: string,
  { group = [], last = [] }: TargetContext,
): Target[] {
  if (last.length === count) return [...last]
  if (group.length === count) return [...group]
  return /\b(?:all|tous|toutes)\b/.test(said) ? [{ all: true }] : span(1, count)
}

/** From the end of the list, where its length is known. */
function fromTop(ranks: readonly number[], { shown, last = [] }: TargetContext): Target[] {
  const end = Math.max(0, ...(shown.length > 0 ? shown.map(({ rank }) => rank) : last.map(({ rank }) => rank ?? 0)))
  return ranks.map((rank) => ({ rank: rank > 0 ? rank : end + 1 + rank })).filter(({ rank }) => rank > 0)
}

/** The people of the list whose name falls: the whole of it before a part («Julie Martin» is no other Martin). */
function shownNames(text: string, shown: Shown): Target[] {
  const full = shown.filter(({ name }) => ` ${text} `.includes(` ${fold(name)} `))
  const left = full.reduce((said, { name }) => said.replaceAll(fold(name), ' '), text).split(' ')
  const partly = shown.filter(
    (one) =>
      !full.includes(one) &&
      fold(one.name)
        .split(' ')
        .some((word) => word.length > 2 && left.includes(word)),
  )
  return [...full, ...partly].map(({ name }) => ({ name }))
}

/** «Beth», once Beth Amos was spoken of. */
function whole(name: string, known: readonly string[] = []): string {
  const words = fold(name).split(' ')
  const fuller = [
    ...new Set(
      known.filter((other) => other.length > name.length && words.every((word) => fold(other).split(' ').includes(word))),
    ),
  ]
  return fuller.length === 1 ? fuller[0]! : name
}

/** Whom a message is about: ranks of the list last shown, names, everybody, or those last spoken of. */
export function targetsOf(given: string, context: TargetContext): Target[] {
  const text = corrected(given)
  const said = fold(withoutAmounts(text))
  const { ranks, counted } = ranksSaid(text)
  const known = shownNames(fold(text), context.shown)
  const named =
    known.length > 0
      ? known
      : namesIn(context.named ?? text, context.today, context.known).map((name) => ({ name: whole(name, context.known) }))
  const single = fromTop(ranks, context)
  const within = except.exec(text)
  if (within) {
    const whole = ranksSaid(text.slice(0, within.index)).ranks
    const apart = ranksSaid(`the ${text.slice(within.index + within[0].length)}`).ranks
    if (whole.length > 1 && apart.some((rank) => whole.includes(rank)))
      return whole.filter((rank) => !apart.includes(rank)).map((rank) => ({ rank }))
  }
  const spare = spared.exec(said)
  if (spare) {
    const apart = [...(single.length > 0 ? single : bareRanks(said.slice(spare.index + spare[0].length))), ...named]
    if (apart.length > 0) return allBut(apart, context)
  }
  if (counted?.kind === 'others') return othersOf(counted, [...single, ...named], context)
  if (single.length > 0) return [...single, ...named]
  const bare = context.loose && named.length === 0 && !counted ? bareRanks(said) : []
  if (bare.length > 0) return bare
  if (named.length > 0) return named
  if (counted) return groupOf(counted, said, context)
  return impersonal(said, context)
}

/** «tous sauf le dernier», "everyone bar Lena": the whole of them but those named. */
const spared =
  /\b(?:tous|toutes|tout le monde|tout le lot|tt le monde|all|everyone|everybody|every one|the lot|the whole (?:lot|list))\b(?: (?:of|les|the|ces|these|those|three|four|five|six|trois|quatre|cinq|six|\d+|them|candidat\w*|candidates?|profils?|profiles?|people|autres|others))* (?:sauf|hormis|a part|excepte|moins|except(?: for)?|but|bar|barring|apart from|save(?: for)?|minus|other than|excluding)\b/

const except =
  /(?<![\p{L}])(?:sauf|hormis|excepté|à part|except(?: for)?|apart from|barring|bar|but not|minus|save)\s+(?:the\s+)?/iu

/** Nobody, where it is not known who is on the list: better to ask than to act on the wrong ones. */
function allBut(apart: readonly Target[], { group = [], last = [], shown }: TargetContext): Target[] {
  const listed = shown.map(({ rank }): Target => ({ rank }))
  const whole = [group, last, listed].find(
    (some) => some.length > 1 && apart.some((one) => some.some((other) => same(one, other))),
  )
  return (whole ?? []).filter((one) => !apart.some((other) => same(one, other)))
}

const correction =
  /(?:[,;—–…]|\.\.\.| -) ?(?:(?:euh|er|um|ah|oh|oops|oups) )?(?:no|non|sorry|pardon|enfin|i mean|je veux dire|je voulais dire|ou plutot|ou plutôt|or rather|make that|correction|rather|plutôt)(?:,? (?:wait|attends|non|no|pardon|sorry|plutôt|plutot|rather|make (?:that|it)|i mean|je veux dire))*,? +(?=(?:the |le |la |l['’]|number |num[eé]ro |n[°o] ?|#)?(?:\d|first|second|third|fourth|fifth|last|premi|deuxi|troisi|quatri|cinqui|derni|one\b|two\b|three\b|four\b|five\b|un\b|deux\b|trois\b|quatre\b|cinq\b))/i

/** «la 2, non, la 3»: the second thought counts. */
function corrected(text: string): string {
  const cut = correction.exec(text)
  if (!cut || ranksSaid(text.slice(0, cut.index)).ranks.length !== 1) return text
  const after = text.slice(cut.index + cut[0].length)
  return ranksSaid(after).ranks.length > 0 ? after : text
}

/** "rule out 4 and 5": figures that count nothing. */
function bareRanks(said: string): Target[] {
  const found = [
    ...said.matchAll(
      /\b(\d{1,2})\b(?! (?:min|heures?|hours?|profil\w*|candidat\w*|personnes?|people|first|premi\w*|derni\w*|last|autres?|others?|more|new|nouveaux?|fois|times?|postes?|jobs?|suivant\w*|next|resultats?|results?))/g,
    ),
  ]
  return [...new Set(found.map((match) => Number(match[1])))].filter((rank) => rank > 0 && rank <= 30).map((rank) => ({ rank }))
}

const several = /\b(?:them|eux|elles|leur|les (?=(?:en|au|a)\b)|those|ceux la|celles la)\b/

function impersonal(said: string, { last = [], group = [] }: TargetContext): Target[] {
  if (every.test(said)) return [{ all: true }]
  if (last.length === 0 && plural.test(said)) return [{ all: true }]
  return last.length === 1 && group.length > 1 && several.test(said) ? [...group] : [...last]
}
