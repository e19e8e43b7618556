import { fold, stableJson } from '#lib/words'
import { around, onlyPeople, tokensOf } from './only-people.ts'
import { isKnown } from './known.ts'
import type { Person, Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { peopleOf } from './who-names.ts'
import { whoIn } from './who.ts'

// What somebody takes back while they say it: «Paul au test… non attends, je veux dire Hugo», “scrap that, just Farah”.

const hesitation =
  'non|no|nah|naw|nope|nan|attends|attendez|wait|hang on|hold on|haud on|sorry|pardon|d[ée]sol[ée]e?|excuse[- ]moi|oups|oops|whoops'
const filler = 'euh|heu|ah|oh|ben|bah|bon|mais|but|well|um|er|erm|a sec|a minute|deux secondes'
/** Words that take something back wherever they stand. */
const retraction =
  "scrap (?:that|it)|scratch (?:that|it)|forget (?:that|it)|strike that|never ?mind|oublie[rz]?(?: (?:ça|cela))?|laisse[rz]? tomber|correction|my (?:mistake|bad)|au temps pour moi|make (?:that|it)(?= \\p{Lu})|i meant?|je veux dire|j['’]veux dire|je voulais dire|(?:ou|or) (?:plut[ôo]t|rather|alors non)(?! qu)|on second thoughts?|je me (?:suis )?tromp\\p{L}+|je (?:confonds|m[ée]lange)(?: tout)?|i['’]m (?:mixing|confusing|muddling) (?:them|those|these|it)(?: up)?"
/** Words that do so only after a stop. */
const soft = 'actually|en fait|finalement|plut[ôo]t(?! qu)|rather|tout compte fait|enfin'
const marker = new RegExp(
  `(?:(?<stop>\\s*[,;:.!?…–—-]+\\s*)|\\s+)(?<words>(?:(?:${[hesitation, filler, retraction, soft].join('|')})(?![\\p{L}’'])[\\s,;:.!?…–—-]*)+)`,
  'giu',
)
const dropped = /scrap|scratch|forget|strike|never ?mind|oublie|laisse/i

const has = (words: string, kinds: string) => new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'iu').test(words)
const count = (words: string, kinds: string) => [...words.matchAll(new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'giu'))].length

/** `person`: whether somebody is named right after: «la 2, non la 3». */
function takesBack({ stop, words = '' }: Record<string, string | undefined>, person: boolean): boolean {
  if (has(words, retraction)) return true
  // «Julie non, mais Paul oui»
  if (stop === undefined && has(words, 'mais|but')) return false
  const [doubts, softly] = [count(words, hesitation), has(words, soft)]
  if (doubts > 1 || (doubts === 1 && softly)) return true
  if (stop === undefined) return doubts === 1 && (person || has(words, 'euh|heu|er|erm|um')) && !/[,;:.!?…]\s*$/u.test(words)
  return softly || (doubts === 1 && (person || /[,;:.!?…–—-]\s*$/u.test(words)))
}

/** “Tom is a no”, «pour Tom c’est non»: an answer, which takes nothing back. */
const answers = /(?:(?<!\p{L})(?:an?|is|are|it['’]s|une?|est|c['’]est|pour|for|to|à|hard|firm|@)|\p{L}['’]s)\s*$/iu

/** “haud on, did I say Owen? it’s Hannah”: what was said before is not meant. */
const echo =
  /(?:^|[.!?]\s*)(?:(?:haud|hold|hang) on|wait|attends|oups|oops|sorry|pardon|no|non)?[\s,…]*(?:did i (?:just )?(?:say|write|put)|i said|j['’]ai (?:bien )?(?:dit|[ée]crit|mis)|ai-je (?:dit|[ée]crit))\s+[^?.,;!]{2,40}?\s*(?:[?.,;!…]+\s*|\s(?=mais|but))(?:(?:mais|but)\s+)?(?=(?:c['’]est|it['’]?s|i (?:meant|want)|je (?:voulais|veux|pensais)|plut[ôo]t))/iu

export type Thought = { text: string } | 'nothing' | 'unclear'

/** `orders`: whether a text orders something to be done to somebody whom it names.
 *  The message as it stands once what was taken back is taken out; undefined where nothing was. */
export function secondThought(text: string, shown: Shown, orders: (text: string) => boolean): Thought | undefined {
  const said = text.replace(echo, '')
  const found = [...said.matchAll(marker)]
    .filter(
      ({ 0: whole, groups, index }) =>
        index > 0 &&
        (groups!['stop'] !== undefined || !answers.test(said.slice(0, index))) &&
        !isVerdict(said, index, { stop: groups!['stop'], shown }) &&
        takesBack(groups!, startsWithPerson(said.slice(index + whole.length), shown)),
    )
    .at(-1)
  if (!found) return said === text ? undefined : { text: said }
  const [before, rest] = [
    said
      .slice(0, found.index)
      .replace(/[\s,]+(?:ou|or)$/iu, '')
      .trim(),
    said.slice(found.index + found[0].length).trim(),
  ]
  const after = rest.replace(notOne, '')
  if (whoIn(before, shown).length === 0 && !orders(before)) return undefined
  if (nobodyAfterAll.test(after)) return orders(before) ? 'nothing' : undefined
  if (!after) return dropped.test(found.groups!['words']!) && orders(before) ? 'nothing' : undefined
  if (/\b(?:also|egalement|(?:too|aussi)(?= (?:please|pls|svp|stp|then|to|en|au|for)\b|$))\b/.test(fold(after))) return undefined
  const who = whoIn(after, shown)
  if (otherOne.test(after)) return otherThan(before, shown)
  if (onlyPeople(after, shown)) return swapped(before, after, shown)
  if (who.length > 0 && orders(after)) return { text: after }
  // «refuse Awa pour le salaire, non, c’est Mireille qui est trop chère»
  const cleft = itIs.exec(after)
  if (cleft && onlyPeople(cleft[1]!, shown)) {
    const changed = swapped(before, cleft[1]!, shown)
    return typeof changed === 'string' ? changed : { text: `${changed.text}, ${cleft[2]!}` }
  }
  // «refuse Paul, euh non, Hugo, trop loin»
  const [first = '', ...others] = after.split(/\s*,\s*/)
  if (others.length > 0 && onlyPeople(first, shown)) {
    const changed = swapped(before, first, shown)
    return typeof changed === 'string' ? changed : { text: [changed.text, ...others].join(', ') }
  }
  const unnamed = who.every(({ kind }) => kind === 'one')
  const people = unnamed && stageSaid(fold(after)) ? peopleIn(before, shown) : []
  if (people.length > 0) return { text: `${people.map(({ name }) => name).join(' & ')} ${after.replace(around, '')}` }
  return who.some(({ kind }) => kind === 'people' || kind === 'unclear' || kind === 'ranks') ? 'unclear' : undefined
}

/** «enfin non, rien» */
const nobodyAfterAll = /^(?:rien|personne|nothing|nobody|no ?one)(?: (?:du tout|at all))?[\s.!]*$/iu
/** “it’s Duncan who’s too expensive” */
const itIs = /^(?:c['’]est|it['’]?s|it\s(?:is|was)|c['’]était)\s+(.{2,40}?)\s+(?:qui|who|that)['’]?\s*(.+)$/iu
/** “not Duncan at all, Tom” */
const notOne = /^(?:not|pas|non pas)\s+(?:[\p{L}'’-]+\s+){1,2}?(?:at all|du tout)[\s,;.]+/iu
const otherOne =
  /^(?:(?:à|to|for|pour|c['’]est|it['’]?s|i meant?|je voulais dire)\s+)*(?:l['’]autre|(?:the )?other(?: one)?)[\s.!]*$/iu

/** «allez Sofia en entretien… nan, l’autre»: of the two just spoken of together. */
function otherThan(before: string, shown: Shown): Thought {
  const said = peopleIn(before, shown).at(-1)
  const pair = [...(shown.group ? [shown.group] : []), ...shown.spoken].find(
    (set) => set.length === 2 && set.some(({ candidateId }) => candidateId === said?.candidateId),
  )
  const other = pair?.find(({ candidateId }) => candidateId !== said?.candidateId)
  return other ? swapped(before, other.name, shown) : 'unclear'
}

/** «Jean-Marc : non, poste pourvu»: what is said of somebody is an answer. */
const isVerdict = (said: string, index: number, { stop, shown }: { stop: string | undefined; shown: Shown }) =>
  /[:–—-]/.test(stop ?? '') &&
  onlyPeople(
    said
      .slice(0, index)
      .split(/[.;!?]\s/)
      .at(-1) ?? '',
    shown,
  )

const startsWithPerson = (text: string, shown: Shown) =>
  onlyPeople(/^(?:(?:la|le|the|M\.|Mme|Mr|Mrs|Ms)\s+)?[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '', shown)

/** Those of the list whom a piece of a sentence names for certain. */
function peopleIn(text: string, shown: Shown): Person[] {
  const who = whoIn(text, shown)
  return who.every(({ kind }) => kind === 'people' || kind === 'ranks') ? who.flatMap((one) => peopleOf(one, shown)) : []
}

/** The order given before, with those named last in it changed for those who are meant. */
function swapped(before: string, after: string, shown: Shown): Thought {
  const tokens = tokensOf(before, shown)
  const last = tokens.findLastIndex(({ kind, at }) => kind === 'who' && (at > 0 || isNamed(before, shown)))
  if (last === -1) return 'unclear'
  let first = last
  while (
    first > 0 &&
    tokens[first - 1]!.kind !== 'other' &&
    /^[\s,.'’&+-]*$/.test(before.slice(tokens[first - 1]!.end, tokens[first]!.at))
  )
    first -= 1
  while (tokens[first]!.kind === 'small' && /^(?:et|and)$/i.test(before.slice(tokens[first]!.at, tokens[first]!.end))) first += 1
  const meant = after.replace(around, '')
  const text = `${before.slice(0, tokens[first]!.at)}${meant}${before.slice(tokens[last]!.end)}`
  return stableJson(whoIn(text, shown)) === stableJson(whoIn(meant, shown)) ? { text } : 'unclear'
}

const isNamed = (text: string, shown: Shown) =>
  isKnown(shown, /^\p{L}+/u.exec(text)?.[0] ?? ' ') || /^(?:\p{N}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text)
