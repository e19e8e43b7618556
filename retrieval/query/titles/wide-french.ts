import { commonWords } from '../places/common.ts'
import { resolvePlace } from '../places/places.ts'
import { wordKey } from '../taxonomy/normalise.ts'
import { headsOf } from './heads.ts'
import { frenchAdjective, frenchLoose, frenchStop } from './stops.ts'
import { type Scene, otherAt, startsAt, toldAt } from './scene.ts'

const longest = 7

/** How far the name of a job that begins before `from` goes: adjectives, jobs beside it, «de …», a noun set against it at the end of the stretch. */
export function wideFrench(
  scene: Scene,
  { start, end: from }: { start: number; end: number },
  { productive, strange }: { productive: boolean; strange: boolean },
): number {
  const single = !/ /.test(scene.folded.slice(start, from))
  let end = from
  let phrase = false
  for (let count = 0; count < longest; count++) {
    const more: number | undefined = glued(scene, end) ?? tied(scene, end)
    const next =
      more ?? beside(scene, end, { noun: (productive || strange) && count === 0, phrase, first: single && count === 0, strange })
    if (next === undefined) break
    phrase = more !== undefined
    end = next
  }
  return end
}

/** «plaquiste-jointoyeur». */
function glued({ folded, text }: Scene, end: number): number | undefined {
  const more = /^-[a-z]{4,}/.exec(folded.slice(end))?.[0]
  return more && /^-\p{Ll}/u.test(text.slice(end)) && !/^-(?:lui|elle|leur|vous|nous|chou|euse|trice|ienne)$/.test(more)
    ? end + more.length
    : undefined
}

const article = /^ (?:de la |de l['’]|d['’]|du |des |de )/

/** «agent d'entretien des voies ferrées», «infirmier de sapeurs-pompiers». */
function tied(scene: Scene, end: number): number | undefined {
  const { folded } = scene
  const lead = article.exec(folded.slice(end))?.[0]
  if (!lead) return undefined
  const start = end + lead.length
  const word = /^[a-z]{3,}(?:-[a-z]+)*/.exec(folded.slice(start))?.[0]
  if (!word || frenchLoose.test(word.split('-')[0]!) || isProper(scene, start)) return undefined
  if (otherAt(scene, start, ['contract', 'schedule', 'working_time', 'licence', 'seniority'])) return undefined
  if (placedAt(scene, start)) return undefined
  return start + word.length
}

/** «rédacteur», «commercial», «sinistres» and then nothing. */
function beside(
  scene: Scene,
  end: number,
  { noun, phrase, first, strange }: { noun: boolean; phrase: boolean; first: boolean; strange: boolean },
): number | undefined {
  const { folded, inner } = scene
  const word = /^ ([a-z]{3,}(?:-[a-z]+)*)(?![a-z0-9'’])/.exec(folded.slice(end))?.[1]
  if (!word || frenchStop.test(word) || frenchStop.test(word.split('-')[0]!)) return undefined
  const start = end + 1
  const close = start + word.length
  if (isProper(scene, start) || placedAt(scene, start) || toldAt(scene, start)) return undefined
  if (otherAt(scene, start, apart)) return undefined
  const job = inner.find((term) => term.kind === 'occupation' && term.start === start && !term.flags.includes('caps'))
  if (job && scene.lang === job.lang) return job.end
  if (/(?<!itinér|enseign|surveill|exploit|command|fabric)ante?s?$/.test(scene.text.slice(start, close))) return undefined
  const narrows = frenchAdjective.test(word) || (phrase && /(?:é|ée|és|ées)$/.test(scene.text.slice(start, close)))
  if (!narrows && (!noun || /(?:é|ée|és|ées)$/.test(scene.text.slice(start, close)))) return undefined
  if (!narrows && !strange && otherAt(scene, start, ['skill', 'industry'])) return undefined
  if (!narrows && isTown(scene, word)) return undefined
  if (
    narrows &&
    inner.some(
      (term) =>
        term.start === start &&
        (term.end > close || !(first || phrase || term.kind === 'skill' || !sectorial.test(word))) &&
        (term.kind === 'skill' || term.kind === 'industry'),
    )
  )
    return undefined
  return isLast(scene, close, narrows) ? close : undefined
}

/** Of these the sector is meant: «opérateur de production agroalimentaire». */
const sectorial =
  /^(?:agroalimentaires?|pharmaceutiques?|aeronautiques?|automobiles?|nautiques?|ferroviaires?|textiles?|cosmetiques?)$/

const apart = ['contract', 'schedule', 'working_time', 'licence', 'seniority', 'language', 'certification', 'diploma'] as const

const ends = /^(?: *(?:$|[,;:.!?()/\n•|+–—]| - )|['’])/

/** Nothing that could belong to it follows. */
function isLast(scene: Scene, close: number, narrows: boolean): boolean {
  const rest = scene.folded.slice(close)
  if (ends.test(rest)) return true
  const next = /^ ([a-z0-9]+)/.exec(rest)?.[1]
  if (!next) return false
  if (/^\d/.test(next) || frenchStop.test(next) || isProper(scene, close + 1)) return true
  return narrows && startsAt(scene, close + 1)
}

/** «serveur megève», where no other place is said. */
const isTown = ({ places }: Scene, word: string) =>
  places.length === 0 &&
  !commonWords.has(word) &&
  resolvePlace(word, { lang: 'fr' }).some(
    ({ type, country, population }) => type === 'city' && country === 'FR' && population > 500,
  )

const isProper = ({ text, shouted }: Scene, at: number) => !shouted && /^\p{Lu}/u.test(text.slice(at))

const placedAt = ({ places }: Scene, at: number) => places.some((place) => place.start <= at && place.end > at)

/** The word that a name of a job begins with, when no list holds it: «agent», «méthodiste». */
export function isFrenchHead(word: string, opening: boolean): boolean {
  if (frenchStop.test(word)) return false
  if (headsOf('fr').has(wordKey(word))) return true
  return (
    opening &&
    word.length > 6 &&
    /(?:eurs?|euses?|trices?|iers?|ieres?|istes?|iciens?|iciennes?|logues?)$/.test(word) &&
    !noHead.test(word)
  )
}

const noHead =
  /^(?:ailleurs|plusieurs|interieur|exterieur|superieur|inferieur|meilleure?s?|valeurs?|couleurs?|douleurs?|secteurs?|moteurs?|facteurs?|papiers?|dossiers?|chantiers?|quartiers?|metiers?|ateliers?|derniers?|dernieres?|premiers?|premieres?|particuliers?|matieres?|manieres?|carrieres?|lumieres?|tracteurs?|ordinateurs?|ascenseurs?|classeurs?|bonsoir|recherchiez|ingenieure?|listes?|existe|resistes?|pistes?|serieuse|heureuse|nombreuse|joyeuse|sinistres?|financiers?|regulieres?|regulier|ponctuels?|collaborateurs?)$/
