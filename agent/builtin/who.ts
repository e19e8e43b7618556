import { fold } from '#lib/words'
import { ranksSaid } from '#retrieval/query/intent/ranks'
import { isKnown } from './known.ts'
import type { Shown } from './shown.ts'
import { stageAt, stageSaid } from './stage-words.ts'
import type { Sex } from './titled.ts'
import { withoutTitleFigures } from './titles-said.ts'
import { type Who, namesIn } from './who-names.ts'

const groups =
  /\b(?:(?:tous|toutes|all|everyone|everybody) )?(?:(?:ceux|celles|les (?:personnes|candidats|gens)|the ones|those|the people|people|all|everyone|everybody|anyone) (?:(?:qui sont|who are|that are|currently) )?(?:en|au|aux|a l etape|dans|at|in|on)(?: the)?) (?:l etape )?([a-z ]{3,25}?)(?: stage| step)?(?= (?:pass|passent|partent|montent|avancent|vont|va|ont|auront|recoivent|on|ca|go|goes|get|gets|have|can|will|move|fais|faites|make|move|met|put|en|au|to|into|a|should)\b|$| d )/
/** «tous les nouveaux», “all the new ones”: those who have not left the first stage. */
const newcomers =
  /\b(?:(?:tous|toutes) )?les (?:nouveaux|nouvelles)(?: (?:candidat\w*|venu\w*|arrivee?s?|personnes))?\b|\b(?:all )?(?:the )?(?:new (?:ones|people|candidates|applicants|arrivals)|newcomers)\b/
/** Whom what follows tells apart: many of them, or the only one. */
const many =
  '(?:ceux|celles|(?:les|des|nos|mes|the|our|my|those|these|all) (?:autres |other )?(?:personnes|candidat\\w*|gens|profils|dossiers|people|candidates|applicants|applications|ones|folks|lot)|those|people|candidates|candidats|candidatures|everyone|everybody|anyone|anybody|whoever|quiconque|tous|toutes)'
const single =
  '(?<single>celui|celle|l[ae] (?:personne|candidate?|seule?|gars|fille|dame|monsieur)|the (?:one|person|candidate|applicant|guy|girl|lad|lady|man|woman))'
const heads = `(?:(?:tous|toutes|all|every|parmi|among|of|from) )*(?:${single}|${many})`
const test = '(?:tests?|epreuve|evaluation|assessment|quiz)'
const tested = new RegExp(
  `\\b${heads} (?:qui |who |that )?(?:l |n |ne l |se |s |y )?(?:ont|a|sont|est|have|has|had|did)? ?(?<not>pas |not |n t |never )?(?:bien |only |just |already |deja )?(?<verb>reussi\\w*|eu|valide\\w*|passe\\w*|fait|rendu|rate\\w*|echoue\\w*|plante\\w*|foire\\w*|loupe\\w*|gaufre\\w*|cartonne\\w*|brille\\w*|assure\\w*|passed|failed|fails?|flunk\\w*|bomb(?:ed|s)|messed up|aced|nailed|cleared|got through|sailed through|passes|pass|taken|took|sat|finished) ?(?:a |au |in |on |sur )?(?:le |leur |son |la |l |the |their |his |her |this |that |ce |cet |cette )?${test}\\b`,
)
/** «celui qui avait l’offre», “the one still in new”, «ceux du test»: a stage said of the people, before anything is ordered. */
const standingAt = new RegExp(
  `\\b${heads}(?: (?:qui a|qui|who|that|encore|toujours|deja|actuellement|reste\\w*|still|currently|already|sitting|stuck|waiting|left|now|est|sont|etait|etaient|is|are|s|re|was|were|ont|avait|avaient|has|have|had|got))+(?: (?:at|in|on|with|dans|avec|en|au|aux|a|du|de|la|l|the|une|un|an|etape|stage|column|colonne|phase))+ |\\b(?:${single.replace('<single>', '<own>')}|ceux|celles) (?:du|de l|de la|avec (?:l|une)|with (?:the|an)|(?:at|in|on|en|au|a) (?:the |l )?) ?(?:etape )?`,
  'g',
)
const pronouns: [Who['kind'] & ('one' | 'them' | 'others' | 'other'), RegExp][] = [
  ['others', /\b(?:les autres|tous les autres|toutes les autres|le reste|the others?s|the rest|the other ones|everyone else)\b/],
  ['other', /\b(?:l autre|the other(?: one)?)\b/],
  [
    'them',
    /\b(?:les deux|both|eux|elles|leur|them|tous les deux|toutes les deux|those two|ces deux)\b|\b\w+(?:e|s|z|x) les\b(?! \w)|^\w+ les (?:en|au|a)\b/,
  ],
  [
    'one',
    /\b(?:elle|lui|il|her|him|she|he|cette (?:personne|candidate)|ce candidat|this (?:person|candidate|one))\b|^\w+ l[ae] (?:en|au|a|chez|vers)\b|^(?:on|we) (?:la|le) \w+/,
  ],
]
/** «tous les présélectionnés», “all shortlisted people”: a stage said of the people themselves. */
const standing =
  /\b(?:(?:tous|toutes) )?les (?:candidat\w* |personnes |profils )?(preselectionnee?s|embauchee?s|recrutee?s)\b|\b(?:(?:all |everyone |everybody |those )(?:the )?|the )(shortlisted|hired)(?: (?:people|candidates|ones|applicants))?\b(?! (?:her|him|them|the|\d))|\b(shortlisted|hired) (?:people|candidates|ones|applicants)\b/
/** «tous les candidats», “all the people”; another noun would narrow the list. */
const narrowed =
  /\b(?:(?:tous|toutes) (?:les|mes|nos|ces)|all (?:the|of the|my|our|these|those)) (?!(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten|autres?|others?|candidat\w*|candidates|profils?|profiles|personnes?|people|gens|ones|applicants|premier\w*|derniere?\w*|first|last|way)\b)\p{L}/u
const wholeLot =
  /\b(?:the (?:whole |entire )?lot(?: of (?:them|these|those))?|every (?:last |single )?one(?: of them)?|toute la (?:liste|bande|clique|troupe)|tout ce (?:petit )?monde)\b/
const allOfThem = /\b(?:them all|all of them|eux tous|elles toutes|\w+ les (?:tous|toutes))\b/
/** «tous ceux qui ont le permis», “everyone who lives near”: known by a search, not by the list. */
const described =
  /\b(?:ceux|celles|those|everyone|everybody|anyone|all|les (?:gens|personnes|candidat\w*)|the (?:people|candidates|ones)) (?:qui|who|that|dont|whose|avec|sans|with|without)\b/
/** «1-3» */
const spans = /(?<![\d/-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d/-])/g
const everybody =
  /\b(?:tous|toutes|tout le monde|toute la liste|the (?:whole )?lot|the (?:whole|entire) list|everyone|everybody|all of them|them all)\b|^all(?= (?:to|into|onto|on|in|at|go|get|can)\b)/

/** «elle démarre le 7», “free from the 12th”: a day, no place in the list. */
const dated =
  /(?<!\p{L})(?:d[ée]marr\p{L}*|commenc\p{L}*|d[ée]but\p{L}*|starts?|starting|arriv\p{L}*|dispo(?:nible)?|libre|available|free|d[èe]s|from|à partir)\s+(?:d[uè]s?\s+|on\s+|from\s+|as of\s+)?(?:le|the|du)\s+\d{1,2}(?:er|st|nd|rd|th)?(?![\p{L}\d])/giu

/** “the middle one”, “the two after Priya”: places counted from elsewhere than the ends. */
const beside =
  /\b(?:middle|milieu)\b|\b(?:the|les?|la) (?:(?:next|one|two|three|deux|trois|\d|suivante?s?|personne) )+(?:\w+ )?(?:after|before|above|below|under|apres|avant|juste|au dessus|en dessous)\b/

/** Everybody that a piece of a sentence means. */
export function whoIn(message: string, shown: Shown): Who[] {
  const text = withoutTitleFigures(message, shown)
  const said = fold(text)
  const sat = tested.exec(said)
  if (sat) {
    const { verb, not, single: one } = sat.groups!
    return [{ kind: 'tested', passed: verdictOf(not, verb!), words: sat[0], ...(one ? { single: true } : {}) }]
  }
  const placed = placedIn(said)
  if (placed) return [placed]
  const group = groups.exec(said)
  const stage = group ? stageSaid(` ${group[1]}`) : undefined
  if (group && stage) return [{ kind: 'stage', stage, words: group[0] }]
  const fresh = newcomers.exec(said)
  if (fresh) return [{ kind: 'stage', stage: 'new', words: fresh[0] }]
  const stood = standing.exec(said)
  const there = stood && moved(said, stood) ? stageSaid(` ${stood.slice(1).find(Boolean)}`) : undefined
  if (stood && there) return [{ kind: 'stage', stage: there, words: stood[0] }]
  if (beside.test(said)) return [{ kind: 'unknown' }]
  const either = eitherSaid(text, shown)
  if (either) return [either]
  const { ranks, counted } = ranksSaid(text.replace(dated, ' ').replace(spans, '$1 to $2'))
  const named = namesIn(text, shown)
  const others = counted?.kind === 'others' && counted.count ? { others: counted.count } : {}
  if (ranks.length > 0 || named.length > 0)
    return [...(ranks.length > 0 ? [{ kind: 'ranks' as const, ranks, ...others }] : []), ...named]
  if (counted?.kind === 'others' && counted.count) return [{ kind: 'others', count: counted.count }]
  if (wholeLot.test(said)) return [{ kind: 'all' }]
  if (allOfThem.test(said)) return [{ kind: shown.group ? 'them' : 'all' }]
  const pronoun = pronouns.find(([, pattern]) => pattern.test(said))?.[0]
  if (pronoun === 'one') return [{ kind: 'one', ...sexSaid(said) }]
  if (pronoun === 'them' || (!pronoun && counted?.kind === 'group'))
    return [{ kind: 'them', ...(counted?.kind === 'group' ? { count: counted.count } : {}) }]
  if (pronoun) return [{ kind: pronoun }]
  if (described.test(said)) return [{ kind: 'unknown' }]
  if (!everybody.test(said)) return []
  return [{ kind: narrowed.test(said) ? 'unknown' : 'all' }]
}

const ladies =
  /\b(?:elle|her|she|cette (?:candidate|dame|fille)|this (?:lady|woman|girl))\b|^\w+ la (?:en|au|a|chez|vers)\b|^(?:on|we) la \w+/
/** «dis-lui» is said of both: only «lui» that stands for itself tells. */
const gentlemen =
  /\b(?:il|him|he|his|ce (?:candidat|monsieur|gars)|this (?:man|guy|lad))\b|^(?:et |mais )?lui\b(?! (?:dire|ecri|envo|demand|fai|fair|propos|parl|donn))|\b(?:pour|avec|chez|sur) lui\b|^\w+ le (?:en|au|a|chez|vers)\b|^(?:on|we) le \w+/

function sexSaid(said: string): { sex?: Sex } {
  const [lady, gentleman] = [ladies.test(said), gentlemen.test(said)]
  return lady === gentleman ? {} : { sex: lady ? 'lady' : 'gentleman' }
}

/** Said of people, not ordered: another stage stands in the sentence beside it. */
const moved = (said: string, { 0: words, index }: RegExpExecArray) =>
  stageSaid(` ${said.slice(0, index)} | ${said.slice(index + words.length)}`) !== undefined

/** “Emma or Tom”, «la 2 ou la 3»: one of them, which the words do not tell. */
function eitherSaid(text: string, shown: Shown): Who | undefined {
  const found =
    /(?<!\p{L})(\p{L}[\p{L}-]+|\d{1,2})\s+(?:or|ou)\s+(?:(?:la|le|the|number)\s+)?(\p{L}[\p{L}-]+|\d{1,2})(?!\p{L})/u.exec(text)
  if (!found) return undefined
  if (/^\d/.test(found[1]!) && /^\d/.test(found[2]!)) return { kind: 'unknown' }
  const people = [found[1]!, found[2]!].flatMap((name) =>
    namesIn(name, shown).flatMap((one) => ('people' in one ? one.people : [])),
  )
  return people.length > 1 && [found[1]!, found[2]!].every((name) => isKnown(shown, name))
    ? { kind: 'unclear', name: found[0], people }
    : undefined
}

function placedIn(said: string): Who | undefined {
  for (const found of said.matchAll(standingAt)) {
    const from = found.index + found[0].length
    const at = stageAt(said.slice(from))
    const words = said.slice(found.index, from + (at?.length ?? 0))
    const one = found.groups!['single'] ?? found.groups!['own']
    if (at) return { kind: 'stage', stage: at.stage, words, told: true, ...(one ? { single: true } : {}) }
  }
  return undefined
}

/** «réussi» and “passed” say how it went; «passé» and “taken” only that it was taken. */
function verdictOf(not: string | undefined, verb: string): boolean | undefined {
  if (/^(?:rate|echoue|plante|foire|loupe|gaufre|fail|flunk|bomb|messed)/.test(verb)) return Boolean(not)
  if (/^(?:reussi|eu|valide|cartonne|brille|assure|passed|pass$|passes|aced|nailed|cleared|got|sailed)/.test(verb)) return !not
  return undefined
}
