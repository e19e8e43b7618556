import type { Shown } from '../shown.ts'
import { stageSaid } from '../stage-words.ts'
import type { Who } from '../who-names.ts'
import type { Mention } from './mentions-found.ts'
import { mentionsIn } from './mentions.ts'
import { type Words, gapBefore } from './spoken-words.ts'

/** A stretch of a message between its stops: what is ordered, of whom. */
export type Clause = {
  /** The words with people as `@` and colleagues as `~`, in the form of a frame. */
  line: string
  /** The same with «on l’appelle» as «on appelle l’». */
  turned: string
  /** As it was typed. */
  text: string
  people: Mention[]
  /** Whom «sauf» and the like leave out. */
  except: Mention[]
  mates: string[]
  /** «Camille, regarde Awa»: a colleague is spoken to. */
  called?: boolean
  /** What sets it off from the clause before. */
  joint: 'start' | 'stop' | 'comma' | 'and' | 'but' | 'because'
  /** The word behind somebody at which what is told of them begins: «que», “about”. */
  topicAt: number
  from: number
  to: number
}

type Item =
  | { kind: 'word'; word: string; at: number }
  | { kind: 'people'; mentions: Mention[]; out: 'sauf' | 'not' | undefined; said: string; at: number; to: number }
  | { kind: 'mate'; mention: Mention; at: number }
  | { kind: 'stop'; joint: Clause['joint']; at: number }

const ands = /^(?:et|and|puis|pis|then|mais|but|so|ensuite)$/
const because = /^(?:car|parce|because|cause|cos|since|vu|puisque|given)$/
const exceptPhrase =
  /(?:^| )(?:swap|replace|remplace[rz]?|echange[rz]?|sauf|excepte|hormis|a part|exception faite d[eu]s?|exception faite|a l exception d[eu]s?|a l exception|(?:with )?the exception of|mis a part|en dehors d[eu]|mais (?:surtout )?pas|mais sans|sans|(?<!au |du )moins|et (?:surtout )?pas|, (?:surtout )?pas|(?:surtout|certainement|absolument|definitely|certainly|absolutely|really) (?:pas|not)|(?:^|,|@)(?: (?:euh|heu|er|erm|um|ah|oh|non|no|nan|bon|well|so|sorry|pardon))* ?(?:pas|not)|ni|neither|nor|bar|barring|except(?: for)?|apart from|aside from|but not|and not|, not|other than|save(?: for)?|excluding|minus|without|leaving out|instead of|rather than|in place of|a la place d[eu]|plutot qu[e]?|au lieu d[eu]?|all but|everyone but|everybody but|@ but|lot but|them but|(?:sooner|rather|more|better)(?: \w+){0,3} @ than|any(?:one|body) but|n importe qui (?:sauf|mais pas)|(?:plutot|mieux|davantage|plus tot) @ (?:que|qu)|(?:prefere\w*|prefer) @ (?:a|to|over|plutot que))(?: (?:de|d|du|des|a|to|for|pour|the|la|le|les))*$/
const fillers = /^(?:de|d|du|des|a|aux?|la|le|les|l|the|to|for|pour|avec|with|ainsi|que|well|as|aussi|both|also|madame|monsieur)$/
const verbal =
  /^(?:peut|peuvent|can|could|is|are|est|sont|a|ont|has|have|had|will|ll|va|ne|n|s|says|said|dit|veut|wants|didn|doesn|isn|won|never|was|were|m|nous|me|se|qui|who|y)$/

/** `pool`: among whom the message says it chooses. */
export type Clauses = { clauses: Clause[]; words: Words; pool: Who[] }

export function clausesIn(text: string, shown: Shown, team: readonly string[]): Clauses {
  const { words, mentions } = mentionsIn(text, shown, team)
  const items = joinLists(itemsOf(words, mentions))
  return { clauses: split(items, words), words, pool: whoOf(mentions.filter(({ sort }) => sort === 'pool')) }
}

function itemsOf(words: Words, mentions: readonly Mention[]): Item[] {
  const items: Item[] = []
  const starts = new Map(mentions.map((mention) => [mention.from, mention]))
  let line = ''
  for (let at = 0; at < words.words.length; at += 1) {
    const gap = gapBefore(words, at)
    const stop =
      /[.!?;\n…]/.test(gap) && !isTitleDot(words, at)
        ? 'stop'
        : /[:→–—]|\s-\s|->|=>/.test(gap)
          ? 'stop'
          : /[,()]/.test(gap)
            ? 'comma'
            : /[+&/]/.test(gap)
              ? 'and'
              : undefined
    if (stop && at > 0) {
      items.push({ kind: 'stop', joint: stop, at })
      if (stop !== 'and') line = stop === 'comma' ? `${line} ,` : ''
    }
    const mention = starts.get(at)
    const { word } = words.words[at]!
    if (mention?.sort === 'pool') {
      at = mention.to - 1
    } else if (mention?.sort === 'mate') {
      items.push({ kind: 'mate', mention, at })
      line += ' ~'
      at = mention.to - 1
    } else if (mention) {
      const found = exceptPhrase.exec(line.trimEnd())
      const behind = mention.sort === 'name' || mention.sort === 'rank' ? exceptedBehind(words, mention) : 0
      const out = found ? (/\b(?:pas|not)\b/.test(found[0]) ? 'not' : 'sauf') : behind > 0 ? 'sauf' : undefined
      items.push({ kind: 'people', mentions: [mention], out, said: word, at, to: mention.to })
      line += ' @'
      at = mention.to - 1
    } else if (ands.test(word)) {
      items.push({ kind: 'stop', joint: /^(?:mais|but)$/.test(word) ? 'but' : 'and', at })
      line += ` ${word}`
    } else {
      items.push(givesReason(words, at) ? { kind: 'stop', joint: 'because', at } : { kind: 'word', word, at })
      line += ` ${word}`
    }
  }
  return items
}

/** «car il …»; a car is one as well. */
const givesReason = ({ words }: Words, at: number) =>
  because.test(words[at]!.word) &&
  (words[at]!.word !== 'vu' || /^(?:qu|que|l|la|le|les|son|sa|ses|leurs?|ce|cette)$/.test(words[at + 1]?.word ?? '')) &&
  (words[at]!.word !== 'car' ||
    /^(?:ils?|elles?|on|je|nous|vous|trop|pas|les?|la|l|ce?|sa|son|ses|leurs?|n|y|aucune?|plus|poste|niveau)$/.test(
      words[at + 1]?.word ?? '',
    ))

/** «Mireille exceptée», “Duncan excepted”: how many words after them leave them out. */
function exceptedBehind({ words }: Words, { to }: Mention): number {
  const [next = '', after = '', third = ''] = words.slice(to, to + 3).map(({ word }) => word)
  if (/^(?:exceptee?s?|excepted|excluded|exclue?s?|aside|apart)$/.test(next)) return after === 'from' ? 0 : 1
  if (/^a$/.test(next) && after === 'part') return 2
  return /^mise?s?$/.test(next) && after === 'a' && third === 'part' ? 3 : 0
}

const isTitleDot = (words: Words, at: number) =>
  gapBefore(words, at).trim() === '.' && /^(?:m|mr|mrs|ms|dr|\p{L})$/iu.test(words.words[at - 1]!.raw)

/** «Nadège, Awa et la 3»: one group of people, so that the commas between them end no clause. */
function joinLists(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    const last = joined.at(-1)
    if (item.kind !== 'people') {
      joined.push(item)
      continue
    }
    const back = linked(joined)
    const group = back === undefined ? undefined : (joined[back] as Item & { kind: 'people' })
    const loose = item.mentions[0]!.sort === 'pronoun' && !/^(?:elle|lui|her|him|moi)$/.test(item.said)
    const leavesOut = item.out !== undefined && group?.out === undefined
    if (
      group &&
      last &&
      !loose &&
      !leavesOut &&
      mayJoin(joined.slice(back! + 1), items[at + 1], { group, added: item.mentions[0]!.sort })
    ) {
      joined.length = back!
      joined.push({ ...group, mentions: [...group.mentions, ...item.mentions], to: item.to, out: group.out })
    } else joined.push(item)
  }
  return joined
}

/** The people right before, where nothing but joints and small words stands between. */
function linked(items: readonly Item[]): number | undefined {
  let stops = 0
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]!
    if (item.kind === 'people') return stops > 0 || at === items.length - 1 ? at : undefined
    if (item.kind === 'stop' && item.joint !== 'stop' && item.joint !== 'but' && item.joint !== 'because') stops += 1
    else if (item.kind !== 'word' || !fillers.test(item.word)) return undefined
  }
  return undefined
}

type Joining = { group: Item & { kind: 'people' }; added: Mention['sort'] }

function mayJoin(between: readonly Item[], after: Item | undefined, { group, added }: Joining): boolean {
  if (group.out && (added === 'everybody' || added === 'others' || added === 'group')) return false
  if (between.length === 0) return !group.out && added !== 'everybody' && group.mentions.every(({ sort }) => sort !== 'pronoun')
  const comma = between.every((item) => item.kind !== 'stop' || item.joint === 'comma')
  if (comma && after?.kind === 'word' && (added === 'others' || added === 'everybody')) return false
  if (group.mentions.some(({ sort }) => sort === 'pronoun')) return false
  if (comma && group.out === 'not') return false
  return !(after?.kind === 'word' && verbal.test(after.word)) || !comma
}

/** “Grace interview Emma offer”: somebody, where they go, and then somebody else without a word between. */
function beginsAnew(own: readonly Item[]): boolean {
  const last = own.findLastIndex(({ kind }) => kind === 'people')
  if (last === -1 || (own[last] as Item & { kind: 'people' }).out) return false
  const words = own.slice(last + 1).flatMap((item) => (item.kind === 'word' ? [item.word] : []))
  return words.length > 0 && !before.test(words.at(-1)!) && stageSaid(` ${words.join(' ')}`) !== undefined
}

const before =
  /^(?:for|with|to|of|from|by|before|after|pour|avec|a|au|aux|de|d|du|des|chez|par|avant|apres|la|le|les|l|that|que|qu|as|like|comme|and|et|or|ou|if|si|unless|when|quand|once|not|pas|tu|on|je|vous|you|we|i)$/

function split(items: readonly Item[], words: Words): Clause[] {
  const clauses: Clause[] = []
  let joint: Clause['joint'] = 'start'
  let own: Item[] = []
  let called = false
  const close = (next: Clause['joint']) => {
    if (own.length > 0) clauses.push({ ...clauseOf(own, joint, words), called })
    called = false
    joint = own.length > 0 || joint === 'and' || next === 'but' ? next : joint
    own = []
  }
  for (const [at, item] of items.entries()) {
    if (item.kind === 'people' && beginsAnew(own)) close('comma')
    if (
      item.kind === 'stop' &&
      item.joint === 'comma' &&
      own.length === 1 &&
      own[0]!.kind === 'mate' &&
      items[at + 1]?.kind === 'word'
    )
      called = true
    else if (item.kind === 'stop') close(item.joint)
    else own.push(item)
  }
  close('stop')
  return clauses
}

function clauseOf(items: readonly Item[], joint: Clause['joint'], words: Words): Clause {
  const from = items[0]!.at
  const last = items.at(-1)!
  const to = last.kind === 'people' ? last.to : last.kind === 'mate' ? last.mention.to : last.at + 1
  const either = items.some(
    (item, at) =>
      item.kind === 'word' &&
      /^(?:ou|or|soit)$/.test(item.word) &&
      items[at - 1]?.kind === 'people' &&
      items[at + 1]?.kind === 'people',
  )
  const all = items.flatMap((item) => (item.kind === 'people' && !item.out ? item.mentions : []))
  const named = all.length > 1 ? all.filter((mention) => !isJob(mention, words)) : all
  const sign = (item: Item) => (item.kind === 'word' ? item.word : item.kind === 'people' ? (item.out ? '!' : '@') : '~')
  return {
    line: `^ ${items.map(sign).join(' ')} `,
    turned: `^ ${turned(items).map(sign).join(' ')} `,
    text: words.text.slice(words.words[from]!.at, words.words[to]?.at ?? words.text.length).replace(/[\s,;.:!?(–—→]+$/u, ''),
    people: either ? eitherOf(named) : named,
    except: items.flatMap((item) => (item.kind === 'people' && item.out ? item.mentions : [])),
    mates: items.flatMap((item) => (item.kind === 'mate' ? [item.mention.mate!] : [])),
    joint,
    topicAt: topicOf(items),
    from,
    to,
  }
}

/** «écris à Julie que Paul est pris»: where what is told begins; behind everything where nothing is. */
function topicOf(items: readonly Item[]): number {
  const first = items.findIndex(({ kind }) => kind === 'people')
  const topic = items.find((item, at) => at > first && first !== -1 && item.kind === 'word' && opensTopic.test(item.word))
  return topic?.at ?? Infinity
}
const opensTopic = /^(?:que|qu|that|about|concernant|regarding|comme|saying|disant)$/

/** Each clitic behind the verb that it stands before. */
function turned(items: readonly Item[]): Item[] {
  const order = [...items]
  for (let at = order.length - 2; at > 0; at -= 1) {
    const [item, next] = [order[at]!, order[at + 1]!]
    const clitic =
      item.kind === 'people' && /^(?:l[ae]?|les|lui|leur)$/.test(item.said) && item.mentions[0]!.who[0]?.kind !== 'people'
    if (clitic && next.kind === 'word') [order[at], order[at + 1]] = [next, item]
  }
  return order
}

/** «en entretien pour Aide-soignant»: what stands there beside people is a job, not one of them. */
const isJob = ({ from, who }: Mention, { words }: Words) =>
  who[0]?.kind === 'name' && /^(?:for|pour|sur|on|chez)$/.test(words[from - 1]?.word ?? '')

/** “Emma or Tom”: one of them, which the words do not tell. */
function eitherOf(mentions: readonly Mention[]): Mention[] {
  const who = whoOf(mentions)
  const people = who.flatMap((one) => (one.kind === 'people' ? one.people : []))
  const names = people.map(({ name }) => name).join(' / ')
  const unclear: Who = people.length === who.length ? { kind: 'unclear', name: names, people } : { kind: 'unknown' }
  return [{ from: mentions[0]!.from, to: mentions.at(-1)!.to, sort: 'name', who: [unclear] }]
}

export const whoOf = (mentions: readonly Mention[]): Who[] => mentions.flatMap(({ who }) => who)

const small =
  /^(?:[@~!^]|la|le|les|l|the|pour|for|a|to|aux?|de|d|du|des|bon|ok|okay|alors|non|oui|so|right|now|hi|hello|bonjour|salut|svp|stp|please|pls|your|my|our|concernant|about|as|ton|mon|notre|sinon|quant|regarding|re|is|that|cela|donc|par|contre|enfin|aussi|too|also|euh|hey|one|lady|man|guy|gars)$/

/** People, small words, and no more. */
export const isBare = ({ line }: Clause) =>
  line
    .split(' ')
    .filter(Boolean)
    .every((word) => small.test(word))

/** Too much is said for it to be only whom the next clause is about. */
export const isLong = ({ line }: Clause) => line.split(' ').length > 8
