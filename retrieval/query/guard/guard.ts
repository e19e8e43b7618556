import type { Refusal } from '../slots.ts'
import { wordKey } from '../taxonomy/normalise.ts'
import { headsOf } from '../titles/heads.ts'
import { cover } from './cover.ts'
import { guardModel, type Model } from './model.ts'
import { namesOf, touches } from './naming.ts'
import { keepWork } from './keep-work.ts'
import { judge } from './reader.ts'
import { rulesIn } from './rules.ts'
import { blank, type Refused, type Span } from './spans.ts'
import { type Scene, sceneOf } from './tokens.ts'

/** How sure the reader must be; of a request more for each clause beyond three. Chosen on fifths that it had not seen and on totals of `held`. */
const [trust, perClause] = [0.45, 0.25]
/** Below this it calls lawful what a rule found: in a request, which names a trade and those served; in what changes it. */
const [doubt, doubtOfChange] = [0, -1]

const isHead = (word: string) => (['fr', 'en'] as const).some((lang) => headsOf(lang).has(wordKey(word)))

/** «trie par âge», “rank them by date of birth”: a list is sorted by what is asked for. */
const sorts =
  /\b(?:sort|rank|order|group|tri(?:e|er|ez)|class(?:e|er|ez)|ordonn\w+|range[rz]?)\b[^,.;:?]{0,30} (?:by|par|selon|d'apres)(?: (?:the|their|le|la|les|leurs?|l'|ordre d'))*[ ']?$/

/**
 * «moins de 40 ans», «pour un jeune serveur», “female care assistant”: an age in figures, or an age or a sex right before a job, is of who is
 * looked for, whatever else the clause says.
 */
function isPlain(covered: string, { name, start, end }: Refused): boolean {
  if (name !== 'name' && sorts.test(covered.slice(0, start))) return true
  const said = covered.slice(start, end)
  if (name === 'age' && /\d\d/.test(said)) return true
  const [, next, second] = /^ (\p{L}+)(?: (\p{L}+))?/u.exec(covered.slice(end)) ?? []
  if (name === 'gender') return /^(?:fe)?male$/.test(said) && [next, second].some((word) => word !== undefined && isHead(word))
  return name === 'age' && next !== undefined && isHead(next)
}

/** `request`: a recruiter speaks, and means somebody; `following`: it changes a request made before, as few such sentences do unlawfully. */
type Heard = { request?: boolean; following?: boolean; model?: Model }

/**
 * The unlawful criteria of a text, with where each was said. Only a request is judged by the reader of wishes too: the lines of an advert, a
 * label or a value alone mean nobody, and it would take them for wishes.
 */
export function findUnlawful(text: string, { request = false, following = false, model }: Heard = {}): Refused[] {
  const found = request ? findWishes(sceneOf(text), following, model ?? guardModel()) : rulesIn(cover(text))
  return found.sort((a, b) => a.start - b.start)
}

function findWishes(scene: Scene, following: boolean, model: Model): Refused[] {
  const { covered, frames, rules } = scene
  const { odds, wishes } = judge(scene, following, model)
  const least = trust + (following ? 0 : perClause * Math.max(0, frames.length - 3))
  const isSure = odds > least
  const ruled = isSure || odds > (following ? doubtOfChange : doubt) ? rules : rules.filter((rule) => isPlain(covered, rule))
  const read = wishes.filter((wish) => isOpen(scene, wish))
  const meant = isSure ? read : read.filter((wish) => ruled.some((rule) => touches(rule, wish)))
  return [
    ...meant.flatMap((wish) => refusedBy(scene, wish, { model, following })),
    ...ruled.filter((rule) => isOwn(rule, meant, isSure)),
  ]
}

/** Something of it is no wording that is known to be lawful. */
const isOpen = ({ covered, tokens }: Scene, wish: Span) =>
  tokens.some(
    ({ word, start, isMark }) => !isMark && word.length > 3 && touches({ start, end: start + 1 }, wish) && covered[start] !== '·',
  )

/** A wish under its names, each over all its parts: the words of work among them are left. */
function refusedBy(scene: Scene, wish: Span, { model, following }: { model: Model; following: boolean }): Refused[] {
  const clauses = scene.clauses.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, wish.start), end: Math.min(end, wish.end) }
    return part.start < part.end ? [part] : []
  })
  const kept = keepWork(scene, wish, following)
  return namesOf(scene, wish, clauses, model.names).flatMap((name) => kept.map((part) => ({ ...part, name })))
}

/** A rule names what no wish is read in, or where the reader alone would not have spoken. */
const isOwn = (rule: Refused, wishes: readonly Span[], isSure: boolean) => !isSure || !wishes.some((wish) => touches(rule, wish))

/** The names to tell the recruiter, and the text without what was refused (same length). */
export function guardText(text: string, options: Heard = {}): { refused: Refusal[]; spans: Refused[]; text: string } {
  const spans = findUnlawful(text, options)
  return {
    refused: [
      ...new Set(spans.flatMap(({ name }) => (name === 'pregnancy' ? (['pregnancy', 'family_status'] as const) : [name]))),
    ],
    spans,
    text: blank(text, spans),
  }
}

/** What is left of a request once the unlawful is taken out; undefined where nothing is. */
export function lawfulPart(text: string | undefined): string | undefined {
  return (text && guardText(text, { request: true }).text.replace(/·+/g, ' ').trim()) || undefined
}
