import type { Shown } from '../shown.ts'
import { stageAt, stageSaid } from '../stage-words.ts'
import { whoIn } from '../who.ts'
import { orderedAfter, orderedBefore, partitive, standing, verbLink } from './mention-patterns.ts'
import type { Mentions } from './mentions-found.ts'
import { partsSaid } from './part-said.ts'
import { wordsAt } from './spoken-words.ts'

// Those who stand in a stage, took a test or wait: a part of the list or of the job, said by what is true of them.

/** «ceux qui l’ont raté», “whoever failed”: by the test, which is not said. */
const verdicts =
  /\b(?:whoever|those who|the ones who|anyone who|anybody who|everyone who|ceux qui (?:l )?(?:ont|l ont)|celles qui (?:l )?ont|all who)(?: (?:has|have|all|bien|just))* (passed|failed|reussi|rate|loupe|echoue|flunked|cleared it)\b(?! (?:away|out|to|(?:(?:the|their|his|her|this|that|le|leur|la|au|a) )*(?:l )?(?:tests?|assessment|epreuve|evaluation|quiz))\b)/g
/** «tous les présélectionnés», where something else is ordered of them. */
const participles =
  /\b(?:(?:tous|toutes) )?les (?:candidat\w* |personnes |profils )?(preselectionnee?s|embauchee?s|recrutee?s)\b|\b(?:the|all|everyone|those) (?:the )?(shortlisted|hired)\b(?: (?:people|ones|candidates))?/g

/** «toute la présélection», “the whole shortlist”: those of a column, where something else is ordered of them. */
const columns =
  /\b(?:toute? (?:la |le |l )|the (?:whole|entire) |all of (?:the )?)(?:preselection|shortlist|screening|entretiens?|interview|test|offre|offer)(?: (?:stage|column|list))?\b/g

function told(found: Mentions): void {
  found.match(verdicts, (words) => ({
    sort: 'group',
    who: [{ kind: 'tested', passed: /passed|reussi|cleared/.test(words), words }],
  }))
  const { said } = found.words
  found.match(columns, (words) => {
    const [stage, rest] = [stageSaid(` ${words}`), said.replace(words, ' ')]
    const ordered = stageSaid(` ${rest}`) !== undefined || orderedAfter.test(rest.replace(/\b(?:move|passe\w*)\b/g, ''))
    return stage && ordered ? { sort: 'group', who: [{ kind: 'stage', stage, words, told: true }] } : undefined
  })
  found.match(participles, (words) => {
    const stage = stageSaid(` ${words}`)
    return stage && orderedAfter.test(said.replace(words, ' '))
      ? { sort: 'group', who: [{ kind: 'stage', stage, words, told: true }] }
      : undefined
  })
}

/** «les 2 qui sont déjà en entretien», “whoever’s sat in screening”: a stage said of the people. */
function placed(found: Mentions): void {
  const { said } = found.words
  for (const hit of said.matchAll(standing)) {
    const from = hit.index + hit[0].length
    const at = stageAt(said.slice(from))
    if (!at) continue
    const rest = said.slice(from + at.length)
    const weak = hit.groups!['weak'] !== undefined && !verbLink.test(hit[0])
    // “everyone in interview” orders something itself, unless something else is ordered of them.
    if (weak && stageSaid(` ${rest}`) === undefined && !orderedAfter.test(rest) && !orderedBefore.test(said.slice(0, hit.index)))
      continue
    const [first, to] = wordsAt(found.words, hit.index, hit[0].length + at.length)
    const single = hit.groups!['single'] ? { single: true } : {}
    found.claim({
      from: first,
      to,
      sort: partitive.test(hit[0]) && !orderedFirst(said, hit.index) ? 'pool' : 'group',
      who: [{ kind: 'stage', stage: at.stage, words: said.slice(hit.index, from + at.length), told: true, ...single }],
    })
  }
}

/** “move all of those in test”: an order stands before, so that they are whom it is about. */
const orderedFirst = (said: string, index: number) =>
  index > 0 && !/\b(?:and|et|puis|then|so|ok|alors)$/.test(said.slice(0, index).trim())

export function groups(found: Mentions, shown: Shown, team: readonly string[]): void {
  partsSaid(found, [...team, ...shown.people.map(({ name }) => name)])
  placed(found)
  told(found)
  let left = found.words.said
  for (let turn = 0; turn < 3; turn += 1) {
    const [who] = whoIn(left, { ...shown, people: [], earlier: [], known: [] })
    if (who?.kind !== 'stage' && who?.kind !== 'tested') return
    const index = left.indexOf(who.words.trim())
    if (index === -1) return
    // «remettez-la dans les nouveaux»: where, not whom.
    if (
      who.kind === 'stage' &&
      who.stage === 'new' &&
      /\b(?:dans|parmi|chez|avec|in|into|among|with|to)$/.test(left.slice(0, index).trim())
    )
      return
    const after = left.slice(index + who.words.trim().length)
    // “everyone on the shortlist” orders it.
    if (
      who.kind === 'stage' &&
      /^(?:everyone|everybody|anyone|all|tous|toutes)\b/.test(who.words) &&
      stageSaid(` ${after}`) === undefined &&
      !orderedAfter.test(after) &&
      !orderedBefore.test(left.slice(0, index))
    )
      return
    const [from, to] = wordsAt(found.words, index, who.words.trim().length)
    found.claim({ from, to, sort: 'group', who: [who] })
    left = `${left.slice(0, index)}${'·'.repeat(who.words.trim().length)}${left.slice(index + who.words.trim().length)}`
  }
}
