import { fold } from '#lib/words'
import { firstNames } from '#retrieval/query/first-names'
import { isSeen } from '#retrieval/query/intent/learned'
import { isName } from '#retrieval/query/intent/names'
import { matchPlaces } from '#retrieval/query/places/match'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { alike } from '../alike.ts'
import type { Person, Shown } from '../shown.ts'
import { stageAt } from '../stage-words.ts'
import { epithets, titleSaid } from '../titled.ts'
import { isFirst, namesIn } from '../who-names.ts'
import type { Mention } from './mentions-found.ts'
import { type Word, type Words, gapBefore } from './spoken-words.ts'
import { isOrderWord } from './lexicon.ts'

const titles = /^(?:m|mr|mrs|ms|miss|mme|mlle|mmes|mm|madame|monsieur|mademoiselle|mesdames|messieurs|dr|sir|maitre)$/
const capital = /^\p{Lu}[\p{Ll}\p{M}]+|^\p{Lu}{2,}$/u
/** Words that are names of people as well: only with a capital inside a sentence, or beside another part of the name. */
const hard = new Set(
  'petit grand roux noir brun blanc mars may june baker cook page day test marchand boucher le la de du les des will mark art drew rich guy pat ray ben bill ed ted jo jay dan lee max rob sue dawn said'.split(
    ' ',
  ),
)
/** Those that are seldom anything else in a message without capitals. */
const soft = new Set(
  'rose leblanc hope cole grace faith joy ken ali marine claire jade amber sandy summer august pierre jean aime constance ange desire'.split(
    ' ',
  ),
)

/** The names of a message: of people shown, of colleagues, and of somebody whom nobody on screen is. */
export function namesAt(words: Words, shown: Shown, team: readonly string[]): Mention[] {
  const people = [...shown.people, ...shown.known]
  const kinds = words.words.map((word, at) => kindOf(words, { word, at, people, team }))
  const found: Mention[] = []
  for (let at = 0; at < kinds.length; at += 1) {
    if (!kinds[at] || kinds[at] === 'title') continue
    let to = at + 1
    while (to < kinds.length && goesOn(words, kinds, to)) to += 1
    let from = at
    while (from > 0 && (kinds[from - 1] === 'title' || isInitial(words, from - 1))) from -= 1
    found.push(mentionOf(words, { from, to, name: at }, { shown, team, kinds }))
    at = to - 1
  }
  return reversed(found, words, people)
}

/** “Holloway, Rhys”: a surname and a first name that nobody on screen has together. */
function reversed(found: readonly Mention[], words: Words, people: readonly Person[]): Mention[] {
  return found.flatMap((mention, at) => {
    const [before, next] = [found[at - 1], found[at + 1]]
    if (before && isReversed(before, mention, { words, people })) return []
    if (!next || !isReversed(mention, next, { words, people })) return [mention]
    const name = `${words.words[next.from]!.raw} ${words.words[mention.from]!.raw}`
    return [{ ...mention, to: next.to, who: [{ kind: 'name' as const, name }] }]
  })
}

function isReversed(last: Mention, first: Mention, { words, people }: { words: Words; people: readonly Person[] }): boolean {
  const [said, given] = [words.words[last.from]!.word, words.words[first.from]!.word]
  const isSurname = people.some(({ name }) => partsOf(name).lastIndexOf(said) > 0)
  const single = last.to - last.from === 1 && first.to - first.from === 1 && last.to === first.from
  return (
    single &&
    isSurname &&
    /^,\s*$/.test(gapBefore(words, first.from)) &&
    first.who[0]?.kind === 'name' &&
    isFirst(given) &&
    !/^\s*[,&+]/.test(gapBefore(words, first.to)) &&
    !/^(?:et|and)$/.test(words.words[first.to]?.word ?? '')
  )
}

/** “E. Clarke” */
const isInitial = (words: Words, at: number) =>
  /^\p{Lu}$/u.test(words.words[at]!.raw) && gapBefore(words, at + 1) === '. ' && !titles.test(words.words[at]!.word)

const afterPlace = /^(?:a|in|at|near|sur|vers|from|chez|de|d|au|aux|dans|outside|around)$/

const days =
  /^(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|afternoons?|weekends?|mise|passage|retour|entree)$/

/** Words that open a sentence before a name. */
const introduces =
  /^(?:hormis|sauf|excepte|except|excepting|barring|apart|aside|with|without|pour|avec|sans|chez|selon|depuis|voici|voila|merci|bravo|super|parfait|concernant|quant|regarding|about|post|spoke|met|saw|vu|vue|recu|apres|avant|after|before|bonjour|hello|dear|chere?|hey|salut)$/

type Kind = 'known' | 'mate' | 'stranger' | 'title' | undefined
type At = { word: Word; at: number; people: readonly Person[]; team: readonly string[] }

const partsOf = (name: string) => fold(name).split(' ')

function kindOf(words: Words, { word, at, people, team }: At): Kind {
  const { word: said, raw } = word
  if (titles.test(said) && capital.test(words.words[at + 1]?.raw ?? '')) return 'title'
  if (titles.test(said) && people.some(({ name }) => partsOf(name).includes(words.words[at + 1]?.word ?? ''))) return 'title'
  if (said.length < 3 && !/^(?:le|de|da|o)$/.test(said)) return undefined
  const capitalised = capital.test(raw)
  const shouted = words.text === words.text.toUpperCase()
  const named = (part: string) =>
    part === said ||
    (said === `${part}s` && (part.length > 3 || (!isSeen(said) && !isOrderWord(said)))) ||
    (!isOrderWord(said) && !isFirst(said) && !(isSeen(said) && !capitalised) && said.length > 3 && alike(said, part))
  const beside = [at - 1, at + 1].some((near) => {
    const next = words.words[near]
    return (
      next &&
      /^[ -]$/.test(gapBefore(words, Math.max(at, near))) &&
      people.some(({ name }) => partsOf(name).includes(next.word) && partsOf(name).includes(said))
    )
  })
  const typed = words.text.replace(/(?<!\p{L})I(?!\p{L})/gu, 'i')
  const lower = typed === typed.toLowerCase()
  const plain = (!hard.has(said) && (lower || capitalised || !soft.has(said))) || beside || (capitalised && !shouted && at > 0)
  if (plain && people.some(({ name }) => partsOf(name).some(named))) return 'known'
  if (team.some((name) => partsOf(name).includes(said)) && (plain || capitalised)) return 'mate'
  if (shouted || isOrderWord(said) || days.test(said) || introduces.test(said)) return undefined
  if (
    isFirst(said) &&
    !hard.has(said) &&
    !soft.has(said) &&
    said.length > 3 &&
    !/^(?:fais|faire|faites)$/.test(words.words[at - 1]?.word ?? '')
  )
    return 'stranger'
  const opens = at === 0 || /[.!?:\n]\s*$/.test(gapBefore(words, at))
  if (words.words[at - 1]?.word === 'arobase' || (capitalised && !opens && firstNames.has(said))) return 'stranger'
  if (!capitalised || !isName(raw) || (raw === raw.toUpperCase() && raw.length < 5)) return undefined
  if (afterPlace.test(words.words[at - 1]?.word ?? '') && matchPlaces(raw).length > 0) return undefined
  if (findTerm('certification', said) || findTerm('skill', said)) return undefined
  const next = words.words[at + 1]
  const doubled =
    next && gapBefore(words, at + 1) === ' ' && capital.test(next.raw) && isName(next.raw) && !isOrderWord(next.word)
  if (titles.test(words.words[at - 1]?.word ?? '')) return 'stranger'
  return opens && !doubled && !followsSubject(words, at) ? undefined : 'stranger'
}

/** «Kerbrat, tu me l’avances», “Pillai to test”: a name that opens the sentence, since what follows it cannot follow a verb. */
const followsSubject = (words: Words, at: number) =>
  !isSeen(words.words[at]!.word) &&
  words.words[at + 1]?.raw !== 'à' &&
  (/^(?:tu|vous|je|on|a|is|has|s|est)$/.test(words.words[at + 1]?.word ?? '') || goesTo(words, at + 1)) &&
  !/(?:ez|er|ons|ing|ly)$/.test(words.words[at]!.word)

/** “Pillai to test”, and not “Spoke to the client” */
const goesTo = ({ words }: Words, at: number) =>
  /^(?:en|au|to|into)$/.test(words[at]?.word ?? '') &&
  stageAt(
    words
      .slice(at + 1, at + 6)
      .map(({ word }) => word)
      .join(' ')
      .replace(/^the /, ''),
  ) !== undefined

function goesOn(words: Words, kinds: readonly Kind[], at: number): boolean {
  const gap = gapBefore(words, at)
  const initial = words.words[at - 1]!.raw.length < 2 || kinds[at - 1] === 'title'
  if (!/^(?: |-|\. |’|')$/.test(gap) || (gap === '. ' && !initial) || kinds[at] === 'title') return false
  if (kinds[at] === undefined) return /^(?!I$)\p{Lu}$/u.test(words.words[at]!.raw) && gap !== '’' && gap !== "'"
  return kinds[at] === kinds[at - 1] || kinds[at] === 'stranger' || kinds[at - 1] === 'stranger' || kinds[at - 1] === undefined
}

/** «les Fontanel», “the Holloways”: more of the name than one. */
function isFamily(words: readonly Word[], from: number, { name, people }: { name: number; people: readonly Person[] }): boolean {
  const said = words[name]!.word
  const isSurname = people.some(
    (person) => partsOf(person.name).lastIndexOf(said.replace(/s$/, '')) > 0 || partsOf(person.name).lastIndexOf(said) > 0,
  )
  return isSurname && (words[from - 1]!.word === 'les' || !people.some((person) => partsOf(person.name).includes(said)))
}

const epithet = new RegExp(`^(?:${epithets})$`)

/** How many words «la», «le petit» are before a name. */
function articleBefore(words: readonly Word[], from: number): number {
  const [before, first] = [words[from - 1]?.raw.toLowerCase() ?? '', words[from - 2]?.raw.toLowerCase() ?? '']
  if (/^l[ae]$/.test(before)) return 1
  return /^l[ae]$/.test(first) && epithet.test(before) ? 2 : 0
}

type Range = { from: number; to: number; name: number }
type Around = { shown: Shown; team: readonly string[]; kinds: readonly Kind[] }

/** “Mr and Mrs Clarke”: both, where one of each is on the list. */
function coupleAt(words: readonly Word[], { from, name }: { from: number; name: string }, shown: Shown) {
  const before = words.slice(Math.max(0, from - 2), from + 1).map(({ word }) => word)
  if (before.length < 3 || !titles.test(before[0]!) || !/^(?:and|et)$/.test(before[1]!) || !titles.test(before[2]!))
    return undefined
  const people = shown.people.filter((person) => partsOf(person.name).includes(fold(name)))
  return people.length === 2
    ? { from: from - 2, people: people.map(({ candidateId, name: whole }) => ({ candidateId, name: whole })) }
    : undefined
}

function mentionOf({ text, words }: Words, { from, to, name }: Range, { shown, team, kinds }: Around): Mention {
  const family =
    /^(?:les|both|the|deux|two|2)$/.test(words[from - 1]?.word ?? '') && to - from === 1
      ? /^(?:les|both|the|of)$/.test(words[from - 2]?.word ?? '')
        ? 2
        : 1
      : 0
  const said = text.slice(words[from - Math.max(family, articleBefore(words, from))]!.at, words[to - 1]!.end)
  const bare = text.slice(words[name]!.at, words[to - 1]!.end)
  const own = kinds.slice(name, to)
  const pair = coupleAt(words, { from, name: bare }, shown)
  if (pair) return { from: pair.from, to, sort: 'name', who: [{ kind: 'people', people: pair.people }] }
  if (own.includes('mate') && !own.includes('known')) {
    const whole = team.filter((mate) => partsOf(bare).every((part) => partsOf(mate).includes(part)))
    if (whole.length > 0) return { from, to, sort: 'mate', who: [], mate: bare }
  }
  const who = own.includes('known') ? namesIn(said, shown) : []
  const title = titleSaid(said, fold(bare))
  const alone = who.length === 1 && who[0]!.kind === 'people' && who[0]!.people.length === 1
  if (alone && family > 0 && isFamily(words, from, { name, people: shown.people }))
    return {
      from: from - family,
      to,
      sort: 'name',
      who: [{ kind: 'unclear', name: bare, people: (who[0] as { people: Person[] }).people }],
    }
  const group = who.length === 1 && who[0]!.kind === 'people' && who[0]!.people.length > 1 ? family : 0
  return {
    from: from - group,
    to,
    sort: 'name',
    who: who.length > 0 ? who : [{ kind: 'name', name: bare, ...(title && { title }) }],
  }
}
