import { fold } from '#lib/words'
import type { Stage } from '../slots.ts'

const names: [Stage, string][] = [
  [
    'phone_screen',
    '(?:entretiens? (?:telephonique|tel|au telephone|par telephone)|(?:pre ?)?qualif\\w*(?: telephonique| tel| par telephone| phone)?|preselection telephonique|appels?(?: telephonique| de (?:pre ?)?qualif\\w*)?|telephone|telephonique|phone ?(?:screen\\w*|interviews?|calls?|stage)?|telephone (?:screen\\w*|interviews?|calls?)|tel|screening call|call stage)',
  ],
  [
    'screening',
    '(?:pre ?selection|screening|tri|pre ?screen\\w*|cv review|review|screened|etude|en cours d etude|a etudier|examen)',
  ],
  [
    'test',
    '(?:tests?(?: technique| pratique| en situation)?|evaluations?|assessments?(?: centre| center| day)?|mise en situation|essai|technical test|trial(?: shift| day)?|journee d essai|period(?:e)? d essai|exercice|work sample|exam|assessed|skills test)',
  ],
  ['interview', '(?:entretiens?(?: \\w+)?|interviews?|interviewing|itw|interviewed|entrevue|rencontre|final round)'],
  ['offer', '(?:offres?|propales?|propositions?(?: d embauche)?|promesse d embauche|offers?(?: made| stage)?|offered|proposal)'],
  ['hired', '(?:embauch\\w+|recrutee?s?|engagee?s?|hired?|hiring|placed|recrutement|recruited|onboarding|integration|accepted)'],
  [
    'new',
    '(?:nouveaux?|nouvelles?(?: candidatures?)?|new|recus?|received|inbox|a trier|a traiter|applied|candidatures? recues?)',
  ],
]

const links = '(?:en|au|aux|a|a l|a la|dans|vers|sur|to|into|in|on|onto|as|at|for|through to|forward to|comme|pour)'
const fillers =
  '(?: (?:the|l|la|le|un|une|etape|stage|phase|statut|status|colonne|column|a|an|de|d|du|pour|stade|premier|deuxieme|second|first|next|step|his|her|their|mon|ma))*'

const anyName = names.map(([, source]) => source).join('|')
const second = new RegExp(
  `\\b(?:no|non|sorry|pardon|enfin|plutot|rather|i mean|je veux dire|actually|oops|oups)(?: (?:no|non|wait|attends|pardon|sorry|plutot|rather|make (?:that|it)|euh|en|au|a l|the|to|into|etape|stage))* (?=(?:${anyName})(?: |$))`,
)

/** "into screening, no, phone screen I mean": what was said last. */
function lastThought(said: string): string {
  const cut = second.exec(said)
  return cut && new RegExp(`\\b(?:${anyName})\\b`).test(said.slice(0, cut.index)) ? said.slice(cut.index + cut[0].length) : said
}

/** The stage of the pipeline that a sentence moves somebody to. */
export function stageOf(text: string): Stage | undefined {
  const said = lastThought(fold(text))
  let best: { stage: Stage; at: number } | undefined
  for (const [stage, source] of names) {
    const match = new RegExp(`\\b${links}${fillers} ${source}\\b`).exec(said)
    if (match && (!best || match.index < best.at)) best = { stage, at: match.index }
  }
  if (best) return best.stage
  return names.find(([, source]) => new RegExp(`\\b${source}\\b`).test(said))?.[0]
}

/** «en entretien», "to the offer stage": a stage as the goal of a move. */
export const towardsStage = new RegExp(`\\b${links}${fillers} (?:${names.map(([, source]) => source).join('|')})\\b`)
export const nextStage =
  /\b(?:(?:etape|stade|phase|stage|step|round) (?:suivante?|d apres|prochaine?|superieure?)|prochaine (?:etape|phase)|next (?:stage|step|round|phase))\b/
/** The stages named in a text, whoever is meant. */
export function stagesIn(text: string): Stage[] {
  const said = fold(text)
  return names.filter(([, source]) => new RegExp(`\\b${source}\\b`).test(said)).map(([stage]) => stage)
}
