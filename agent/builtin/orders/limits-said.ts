import { stageAt } from '../stage-words.ts'
import { isOrderWord } from './lexicon.ts'
import type { Mention } from './mentions-found.ts'
import { people, quantity } from './mention-patterns.ts'
import { type Words, gapBefore } from './spoken-words.ts'

// What parts a group said beside it: nobody is taken for the whole of a group of which a word was left unread.

/** «un des deux Martin», “half of the others”: some of them, and which is not said. */
const someOf = new RegExp(
  `(?:^| )(?:(?:(?:l )?une?|one)(?: (?:seule?|only|single|alone))?|only one|any(?: one)?|either|half|most|some|many|several|a few|a couple|quelques une?s|quelques|certaine?s|la moitie|la plupart|plusieurs|presque|almost|nearly|${quantity}) (?:(?:of|des?|d|d entre|parmi|among)(?: (?:les?|la|the|these|those|ces|my|our|mes|nos))?)?$`,
)
/** «la meilleure des deux», “the younger of the two” */
const bestOf =
  /(?:^| )(?:la|le|l|the) (?:(?:plus|moins|most|least) )?(?!(?:rest\w*|exception|image|instar|place|attention|egard|ensemble|totalite|whole|lot|files?|dossiers?|cvs?|candidatures?|profils?|tests?|notes?|liste?|tete|names?|noms?|fin|suite|both)\b)\w+ (?:of|des|d entre|parmi|among)(?: (?:les|the|these|those|ces))?$/
const leading = /^(?:of|des?|d|les?|ces|the|these|those|both|all)$/
/** “the first three with a licence” */
const parts =
  /^(?:qui|who|whose|dont|with|without|avec|sans|living|based|habitant|speaking|parlant|holding|ayant|having|from|under|over|aged)$/
const stands = /^(?:in|at|en|dans)$/
const narrows = /^(?:from|de|du|des|d|of)$/
const goesOn =
  /^(?:to|into|onto|on|through|over|up|off|out|down|back|for|about|au|aux|a|vers|sur|chez|pour|par|can|could|should|must|may|might|needs?|has|have|had|is|are|was|were|gets?|got|goes|go|will|ll|would|isn|aren|don|didn|doesn|est|sont|va|vont|doit|doivent|peut|peuvent|ont|passe|reste|ne|n|it|je|tu|on|nous|vous|ils?|elles?|me|moi|lui|leur|y|c|j|t|let|lets|and|et|or|ou|but|mais|then|puis|so|donc|alors|ensuite|also|too|aussi|as|well|now|maintenant|please|pls|plz|kindly|stp|svp|merci|thanks|just|all|tous|toutes|both|ensemble|together|affiche\w*|listee?s?|shown|listed|displayed|presente?s?|restante?s?|remaining|above|below|ci dessus|ici|la|here|there|today|tomorrow|demain|hier|ce|cette|this|the|le|les|un|une|an|que|qu|sauf|except|excepting|bar|barring|minus|moins|hormis|excepte|excepted|apart|aside|save|not|pas|non|no|oui|yes|please|ok|okay|direct|straight|car|because|since|comme|meme|s|else|sans exception|du coup|instead|if|si|when|quand|asap|tout|straightaway|right|afin|en|via|by|with regards)$/
const noun = new RegExp(`^(?:${people})$`)
const clause = /^(?:i|we|he|she|they|you)$/
const verb = /(?:ent|ont|ez|ons|era|eront|raient)$/
const tells = /^(?:i|we|the|it|this|they|he|she|you|there|our|my)$/

const several = ({ sort, who }: Mention) =>
  sort === 'everybody' ||
  sort === 'others' ||
  sort === 'them' ||
  sort === 'group' ||
  who.some((one) => (one.kind === 'ranks' && one.ranks.length > 1) || (one.kind === 'people' && one.people.length > 1))

const kin =
  'ami[e]?s?|copains?|copines?|potes?|soeurs?|freres?|collegues?|chef(?:fe)?s?|maris?|femmes?|fils|filles?|voisine?s?|cousine?s?|mere|pere|conjointe?s?|remplacante?s?|manager|concurrente?s?|rivale?s?|binome|jumeau|jumelle|homologue|camarades?|successeur|predecesseur|compagnon|compagne|neveu|niece|oncle|tante|patronne?s?'
const relations =
  '(?:rival|competitor|competition|successor|predecessor|counterpart|buddy|nephew|niece|uncle|aunt|friend|mate|pal|sister|brother|boss|manager|husband|wife|son|daughter|colleague|neighbour|cousin|mum|dad|mother|father|partner|twin|replacement|namesake)s?'
const relative = new RegExp(`(?:^| )(?:${kin}) (?:de|d)$`)
/** «son binôme», “her rival”: somebody else than who was spoken of, and not known. */
export const relation = new RegExp(`\\b(?:(?:son|sa|ses|leurs?) (?:${kin})|(?:his|her|their) ${relations})(?= |$)`, 'g')

/** “Grace’s friend”, «la sœur d’Awa»: somebody else, who is not known. */
function isRelated({ from, to, sort }: Mention, { words }: Words): boolean {
  if (sort !== 'name') return false
  const [next, after] = [words[to]?.word ?? '', words[to + 1]?.word ?? '']
  const before = words
    .slice(Math.max(0, from - 2), from)
    .map(({ word }) => word)
    .join(' ')
  return (next === 's' && new RegExp(`^${relations}$`).test(after)) || relative.test(before)
}

/** The same mentions, those of a part of a group that was not read whole as of nobody known. */
export function limited(mentions: readonly Mention[], words: Words): Mention[] {
  return mentions.map((mention, at) =>
    isRelated(mention, words) ||
    (several(mention) &&
      (isSelected(mention, words) ||
        isParted(mention, words) ||
        isPlaceIn(mention, mentions[at - 1], words) ||
        leavesOutSomebody(mention, mentions, words)))
      ? { ...mention, sort: 'group', who: [{ kind: 'unknown' }] }
      : mention,
  )
}

/** “the last of the Clarkes”: a place among others than those of the list. */
function isPlaceIn({ from }: Mention, before: Mention | undefined, { words }: Words): boolean {
  if (before?.sort !== 'rank') return false
  const between = words.slice(before.to, from + 1).map(({ word }) => word)
  return (
    between.length > 0 && between.length < 4 && /^(?:of|des|de|du|d|parmi|among|from)$/.test(between[0]!) && before.to <= from
  )
}

/** “everyone but one”, «tous sauf ma préférée»: somebody is left out, and who it is was not read. */
function leavesOutSomebody({ to, sort }: Mention, mentions: readonly Mention[], { words }: Words): boolean {
  if (sort !== 'everybody' && sort !== 'others') return false
  const next = words.slice(to, to + 5).map(({ word }) => word)
  const found = leaving.exec(`${next.join(' ')} `)
  const behind = found ? to + found[0].trim().split(' ').length : 0
  return found !== null && !mentions.some(({ from }) => from >= to && from <= behind)
}
const leaving =
  /^(?:(?:sauf|except(?: for)?|excepte|hormis|bar|barring|but|minus|moins|excluding|save(?: for)?|a part|en dehors d[eu]s?|apart from|aside from|other than) (?:pour |for |to |a |au |aux |la |le |les |l |the |my |our |mon |ma |of |de |d )*)/

function isSelected({ from, to }: Mention, { words }: Words): boolean {
  const head: string[] = []
  for (let at = from; at < to && leading.test(words[at]!.word); at += 1) head.push(words[at]!.word)
  const before = words.slice(Math.max(0, from - 4), from).map(({ word }) => word)
  const said = [...before, ...head]
  return (
    said.some((word) => /^(?:of|des?|d|parmi|among)$/.test(word)) && (someOf.test(said.join(' ')) || bestOf.test(said.join(' ')))
  )
}

function isParted({ to, sort, who }: Mention, words: Words): boolean {
  const next = words.words[to]?.word
  if (next === undefined || gapBefore(words, to).trim() !== '') return false
  if (sort === 'rank' || sort === 'name') return parts.test(next)
  if (who.some(({ kind }) => kind === 'part' || kind === 'unknown')) return false
  const rest = words.words.slice(to + 1).map(({ word }) => word)
  if (clause.test(next)) return sort !== 'them'
  if (next === 'that') return !tells.test(rest[0] ?? '')
  if (stands.test(next)) return sort !== 'them' && !ofTheList(rest) && !goesTo(rest)
  if (narrows.test(next)) return sort !== 'them' && !ofTheList(rest)
  if (sort === 'them') return parts.test(next) && next !== 'with' && next !== 'from'
  return (
    parts.test(next) ||
    !(goesOn.test(next) || noun.test(next) || isOrderWord(next) || verb.test(next) || stageAt([next, ...rest].join(' ')))
  )
}

/** «de la liste», “in one go”: nothing that parts them. */
const ofTheList = (rest: readonly string[]) =>
  /^(?:(?:the|my|our|this|that|la|le|l|ma|notre|cette|ce|un|une|an?|for|to|with|de|meme) )*(?:list\w*|page|screen|ecran|course|lice|jeu|copie|one|bulk|bloc|touch|loop|person|attente|stand|fois|temps|lot|\d+)\b/.test(
    rest.join(' '),
  )

/** “in for an interview”, «en entretien» */
const goesTo = (rest: readonly string[]) =>
  Array.from({ length: 4 }, (_, at) => rest.slice(at).join(' ')).some((words) => stageAt(words) !== undefined)

const partitive = /^(?:of|from|among|amongst|parmi|sur|des|d entre|dans|out of|entre)$/

/** “out of the top five only Emma and Tom go”: among whom the sentence chooses. */
export function pooled(mentions: readonly Mention[], words: Words): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to, sort, who } = mention
    const [before, first] = [words.words[from - 1]?.word ?? '', words.words[from]!.word]
    const plural = who.every((one) => one.kind === 'ranks' && one.ranks.length > 1)
    const head = partitive.test(first) ? from : from - 1
    const opens =
      head <= 0 ||
      /[,;:.!?]/.test(gapBefore(words, head)) ||
      /^(?:out|et|and|so|ok|bon|alors|mais|but)$/.test(words.words[head - 1]?.word ?? '')
    const others = mentions.slice(at + 1).length > 0
    const stops = !/^(?:en|au|aux|to|into|onto|in|vers)$/.test(words.words[to]?.word ?? 'en')
    return sort === 'rank' && plural && others && stops && opens && (partitive.test(before) || partitive.test(first))
      ? { ...mention, from: Math.max(0, head), sort: 'pool' }
      : mention
  })
}
