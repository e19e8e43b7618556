import { fold } from '#lib/words'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { type Person, peopleIn } from './shown.ts'
import { wholeList } from './whole-list.ts'
import { whomMeant } from './whom.ts'
import { whoIn } from './who.ts'

/** As many as one file holds. */
const most = 500

const figures =
  /\b(?:rapports?|reports?|statistiques?|stats?|chiffres|entonnoir|funnel|conversions?|delais?|journal|audit|activity log)\b/
const inSight =
  /\b(?:a l ecran|sur l ecran|cette page|la page|affichee?s?|visibles?|sous les yeux|on (?:the |my )?screen|this page|the page|shown|displayed|visible)\b/

const asking =
  /^(?:(?:please|pls|svp|stp|merci de|peux tu|pouvez vous|can you|could you|tu peux|vous pouvez|now|ok) )*(?:(?:exporte[rz]?|telecharge[rz]?|telecharger)\b|(?:export|download) (?:the|this|these|those|them|that|it|all|my|our|every|everyone|people|candidates?|list|results|to|as)\b)/
/** «… du poste de nuit en Excel»: what the file is, nothing of the job. */
const format =
  /\s(?:en|sous|au format|dans une?|in|as|to|into)(?: an?| une?)?(?: fichier| feuille| file| sheet)? ?(?:excel|csv|xlsx?|pdf|json|tableur|spreadsheet)\b/giu
const ofOne = /\b(?:cv|profil|profile|fiche|resume|curriculum|dossier)\b/

/** Said at the head of a message, with nothing of one file or of figures in it. */
export const asksExport = (text: string) => {
  const said = fold(text)
  return asking.test(said) && !ofOne.test(said) && !figures.test(said)
}

/** «exporte ceux qui sont à l’écran»: the page, whatever part of a board its words may name. */
export const asksExportOfPage = (text: string) => asksExport(text) && inSight.test(fold(text))

/** «exporte-moi la liste en CSV»: the file of the people meant, of the whole list where nobody is singled out; a card says who first. */
export function* exportList(context: Context): Flow {
  if (figures.test(fold(context.text))) throw new Say(context.words.exportFiguresAt)
  return yield* exportOf(context, yield* listMeant(context))
}

export function* exportOf({ ...context }: Context, people: Person[]): Flow {
  if (people.length === 0) throw new Say(context.words.noListAsk)
  const some = people.slice(0, most).map(({ candidateId }) => candidateId)
  const said = yield* act(context, 'export_candidates', { candidateIds: some })
  const total = Math.max(people.length, context.shown.source?.total ?? 0)
  return people.length >= most && total > most ? `${said} ${context.words.exportFirst(most, total)}` : said
}

function* listMeant(context: Context): Flow<Person[]> {
  const { text, shown, situation } = context
  if (inSight.test(fold(text)) && shown.people.length > 0) return shown.people
  const who = whoIn(text, shown).filter(({ kind }) => kind !== 'all' && kind !== 'them' && kind !== 'one')
  if (who.length > 0) return yield* whomMeant(context, who)
  const job = jobSaid({ ...context, text: text.replace(format, ' ') })
  if (!job && shown.people.length > 0) return yield* wholeList(context, most)
  if (!job && !situation.here.jobId && !shown.job) throw new Say(context.words.noListAsk)
  return yield* inJob(context, (yield* jobMeant(context, job)).jobId)
}

/** Everybody who is under way for a job. */
function* inJob(context: Context, jobId: string): Flow<Person[]> {
  const found: Person[] = []
  let cursor: unknown
  do {
    const input = { jobId, standing: ['running'], limit: 100, ...(cursor ? { cursor } : {}) }
    const output = yield* ask(context, 'list_candidates', input)
    found.push(...peopleIn('list_candidates', output))
    cursor = output.nextCursor
  } while (cursor && found.length < most)
  return found
}
