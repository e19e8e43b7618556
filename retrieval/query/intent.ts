import { fold } from '#lib/words'
import type { Args, Intent, Stage, Target } from './slots.ts'

const cues: [Intent, RegExp][] = [
  [
    'gdpr_erase',
    /\b(rgpd|gdpr|droit a l oubli|efface\w* (toutes )?(ses|les|mes) donnees|supprime\w* (toutes )?(ses|les|mes) donnees|erase|delete (all )?(his|her|their|my) data)\b/,
  ],
  ['undo', /\b(annule[rz]?( ca| cela| tout)?|undo|reviens en arriere|revert)\b/],
  ['reschedule_interview', /\b(decale[rz]?|reporte[rz]?|reprogramme[rz]?|reschedule|postpone|move the interview)\b/],
  [
    'schedule_interview',
    /\b(planifie\w*|programme\w*|cale[rz]?|organise\w*|fixe[rz]?|schedule|book|set up|arrange)\b.*\b(entretiens?|interviews?|visio|rdv|rendez vous|call)\b/,
  ],
  ['reject', /\b(rejette\w*|refuse[rz]?|ecarte[rz]?|ne retiens pas|ne pas retenir|elimine[rz]?|reject|turn down|decline)\b/],
  [
    'move_stage',
    /\b(passe[rz]?|deplace[rz]?|mets|mettez|bascule[rz]?|avance[rz]?|move|put|advance|progress)\b.*\b(en|au|a l|to|into|in)\b.*\b(entretien\w*|interviews?|tests?|offre|offer|preselection|screening|embauch\w+|hired|proposition|appel|phone|stage|etape)\b/,
  ],
  ['shortlist', /\b(preselectionne\w*|shortlist|retiens|garde[rz]? (la|le|les)|mets de cote)\b/],
  [
    'contact',
    /\b(ecris|ecrire|ecrivez|envoie\w*|contacte\w*|previens|relance[rz]?|redige\w*|prepare\w* un (mail|message)|email|message|write to|send|reach out|contact|draft)\b/,
  ],
  ['add_note', /\b(note[rz]? que|ajoute\w* une note|note sur|note pour|add a note|note that)\b/],
  ['save_search', /\b(enregistre\w*|sauvegarde\w*|garde cette recherche|alerte|save (this|the) search|alert me|notify me)\b/],
  ['export', /\b(exporte\w*|export|csv|excel|telecharge la liste|download)\b/],
  ['compare', /\b(compare[rz]?|comparaison|comparison|cote a cote|side by side)\b/],
  ['explain', /\b(pourquoi|explique\w*|why|explain|how come)\b/],
  ['similar', /\b(profils? (comme|similaires)|comme la|comme le|plus de profils|similaire\w*|similar|more like|people like)\b/],
  [
    'ask',
    /\b(quel(le)?s? (est|sont)|combien (gagne|demande|veut)|est ce qu il|est ce qu elle|a t (il|elle)|what is (his|her|their)|does (he|she)|is (he|she)|when can)\b/,
  ],
  ['count', /\b(combien|how many|nombre de)\b/],
  ['sort', /\b(trie[rz]?|tri par|classe[rz]?|ordonne\w*|sort|order by|rank by)\b/],
  [
    'paginate',
    /\b(suivants?|suivantes?|page suivante|precedents?|next( page| \d+| five| ten)?|more results|previous|la suite|encore \d+)\b/,
  ],
  [
    'show',
    /\b(montre\w*|ouvre\w*|affiche\w*|voir|show|open|see|display)\b.*\b(cv|profil|fiche|resume|profile|premier\w*|deuxieme|troisieme|first|second|third|\d+)\b/,
  ],
]

const stageCues: [Stage, RegExp][] = [
  ['phone_screen', /\b(entretien telephonique|entretien tel|prequalif\w*|appel|phone (screen|interview|call))\b/],
  ['interview', /\b(entretiens?|interviews?)\b/],
  ['screening', /\b(preselection|screening|tri)\b/],
  ['test', /\b(tests?|evaluation|assessment)\b/],
  ['offer', /\b(offre|proposition|offer)\b/],
  ['hired', /\b(embauche\w*|recrute\w*|hired)\b/],
]

const ordinals: [RegExp, number][] = [
  [/\b(premiere?|premiers?|1er|1ere|first|1st)\b/, 1],
  [/\b(deuxieme|seconde?|2e|2eme|2nd)\b|\bsecond\b/, 2],
  [/\b(troisieme|3e|3eme|third|3rd)\b/, 3],
  [/\b(quatrieme|4e|4eme|fourth|4th)\b/, 4],
  [/\b(cinquieme|5e|5eme|fifth|5th)\b/, 5],
]
const small: Record<string, number> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
}
const count = '(\\d{1,2}|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten)'

export function intentOf(text: string): Intent | undefined {
  const said = fold(text)
  return cues.find(([, pattern]) => pattern.test(said))?.[0]
}

export function stageOf(text: string): Stage | undefined {
  const said = fold(text)
  return stageCues.find(([, pattern]) => pattern.test(said))?.[0]
}

/** Whom a message is about: ranks of the list last shown, names on it, or everybody. */
export function targetsOf(text: string, shown: readonly { rank: number; name: string }[]): Target[] {
  const said = fold(text)
  const first = new RegExp(
    `\\b(?:les|the)? ?(?:${count} (?:premiers|premieres|first)|first ${count}|top ${count}|${count} first)\\b`,
  ).exec(said)
  if (first) {
    const word = first.slice(1).find(Boolean)!
    return Array.from({ length: small[word] ?? Number(word) }, (_, index) => ({ rank: index + 1 }))
  }
  if (/\b(tous|toutes|tout le monde|everyone|everybody|all of them|all)\b/.test(said)) return [{ all: true }]
  const named = shown.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some((word) => word.length > 2 && new RegExp(`\\b${word}\\b`).test(said)),
  )
  if (named.length > 0) return named.map(({ name }) => ({ name }))
  const ranks = ordinals.filter(([pattern]) => pattern.test(said)).map(([, rank]) => ({ rank }))
  const numbered = [...said.matchAll(/\b(?:numero|n|no|number|profil|candidat|candidate) (\d{1,2})\b/g)].map((match) => ({
    rank: Number(match[1]),
  }))
  return [...ranks, ...numbered]
}

/** What an action needs beside its intent. */
export function argsOf(intent: Intent, text: string, shown: readonly { rank: number; name: string }[]): Args {
  const said = fold(text)
  const targets = ['search', 'refine', 'count', 'sort', 'paginate', 'save_search'].includes(intent) ? [] : targetsOf(text, shown)
  const stage = intent === 'move_stage' ? stageOf(text) : undefined
  const several = new RegExp(`\\b${count}\\b`).exec(said)?.[1]
  return {
    ...(targets.length > 0 ? { targets } : {}),
    ...(stage ? { stage } : {}),
    ...(intent === 'paginate'
      ? {
          direction: /preced|previous/.test(said) ? ('previous' as const) : ('next' as const),
          ...(several ? { count: small[several] ?? Number(several) } : {}),
        }
      : {}),
    ...(intent === 'contact'
      ? { mode: /\b(redige|prepare|brouillon|draft)\w*\b/.test(said) ? ('draft' as const) : ('send' as const) }
      : {}),
    ...(intent === 'save_search' && /\b(hebdo\w*|semaine|week\w*)\b/.test(said) ? { alert: 'weekly' as const } : {}),
    ...(intent === 'save_search' && /\b(jour|quotidien\w*|dai?ly|day)\b/.test(said) ? { alert: 'daily' as const } : {}),
  } as Args
}

const always: ReadonlySet<Intent> = new Set<Intent>(['reject', 'gdpr_erase', 'schedule_interview', 'reschedule_interview'])

/** What must be shown and waits for a yes. */
export function mustConfirm(intent: Intent, args: Args): boolean {
  if (always.has(intent)) return true
  if (intent === 'contact') return args.mode === 'send'
  const many = (args.targets?.length ?? 0) > 1 || args.targets?.some((target) => 'all' in target)
  return (intent === 'move_stage' || intent === 'shortlist') && Boolean(many)
}
