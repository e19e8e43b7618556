import { fold } from '#lib/words'
import { type Context, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { ranksIn } from './read-command.ts'
import { peopleMeant } from './resolve.ts'
import type { Person } from './shown.ts'

const exporting = /\b(?:export\w*|telecharge\w*|download|sors|sortez)\b/
const ofOne = /\b(?:cv|profil|profile|fiche|resume|curriculum|dossier)\b/
const blind =
  /\b(?:anonym\w*|aveugle|blind|nameless|(?:sans|without|no|hide|hiding|cach\w*|masqu\w*|enlev\w*|retir\w*|remov\w*)(?: \w+){0,3}? (?:noms?|names?|identite|identity|coordonnees|contacts?))\b/
const name =
  /(?:\bde |\bd['’]|\bof |\bfor )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})|(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})['’]s\b/u
const doubles = /\b(?:doublons?|duplicates?|fiches en double|same person twice|memes? personnes?)\b/
const apart =
  /\b(?:pas|ni) (?:la |les |une )?(?:memes?|seule) personnes?\b|\bnot (?:the )?same (?:person|people)\b|\b(?:garde|gardez|keep)\w* .*\b(?:separe\w*|apart|separate)\b/
const merging = /\b(?:fusionne[rz]?|reunis|reunir|merge|combine)\b/

function formatIn(said: string): 'pdf' | 'docx' | 'json' {
  if (/\b(?:word|docx)\b/.test(said)) return 'docx'
  return /\bjson\b/.test(said) ? 'json' : 'pdf'
}

/** «exporte le CV anonyme de la première», «y a-t-il des doublons ?»; undefined for what is about neither. */
export function filesFlow(context: Context): Flow | undefined {
  const said = fold(context.text)
  if (exporting.test(said) && ofOne.test(said)) return exportOne(context, said)
  const short = said.split(' ').length < 14
  if (apart.test(said) && short) return settle(context, said, 'dismiss_duplicate')
  if (merging.test(said) && (doubles.test(said) || /\b(?:fiches|records|profils|profiles)\b/.test(said)))
    return settle(context, said, 'merge_candidates')
  if (doubles.test(said) && short) return act(context, 'find_duplicates', {})
  return undefined
}

type Pair = { people: { candidateId: string }[] }

/** The pair meant by its rank, or the only one; where there are several, they are shown. */
function* settle(context: Context, said: string, tool: 'merge_candidates' | 'dismiss_duplicate'): Flow {
  const output = yield* ask(context, 'find_duplicates', {})
  const items = output.items as Pair[]
  const rank = ranksIn(said)[0]?.rank
  const pair = items[rank ? rank - 1 : 0]
  if (!pair || (items.length > 1 && !rank)) return context.words.duplicates(Number(output.total))
  const [first, second] = pair.people.map(({ candidateId }) => candidateId)
  return yield* act(
    context,
    tool,
    tool === 'merge_candidates' ? { keepId: first, mergeId: second } : { leftId: first, rightId: second },
  )
}

function* exportOne(context: Context, said: string): Flow {
  const ranked = ranksIn(said)
  const found = name.exec(context.text.replace(/\b(?:CV|PDF|JSON|Word|DOCX)\b/g, ''))
  const named = found?.[1] ?? found?.[2]
  const [person] = yield* peopleMeant(context, ranked.length > 0 ? ranked : named ? [{ name: named }] : undefined)
  return yield* exportProfile(context, person!)
}

/** One CV as a file, of the kind that is said, without the name where that is said. */
export function* exportProfile(context: Context, { candidateId }: Person): Flow {
  const said = fold(context.text)
  const input = { candidateId, format: formatIn(said), anonymous: blind.test(said), lang: context.lang }
  return yield* act(context, 'export_profile', input)
}

/** A candidate's own: «exporte mon profil en Word». */
export function exportMine(context: Context): Flow | undefined {
  const said = fold(context.text)
  return exporting.test(said) && ofOne.test(said) ? exportOwn(context) : undefined
}

export function exportOwn(context: Context): Flow {
  const said = fold(context.text)
  return act(context, 'export_profile', { format: formatIn(said), anonymous: blind.test(said), lang: context.lang })
}

/** A CV that a recruiter dropped: read, and its person opened. */
export function* readCv(context: Context, documentId: string): Flow {
  const { words } = context
  const document = yield* ask(context, 'get_document', { documentId })
  const file = String(document.fileName)
  if (document.state === 'failed') return words.cvFailed(file, String(document.failure))
  if (document.state !== 'read' || typeof document.candidateId !== 'string') return words.cvReading(file)
  const person = yield* ask(context, 'get_candidate', { candidateId: document.candidateId })
  return `${words.cvRead(file)} ${words.opened(String(person.name))}`
}
