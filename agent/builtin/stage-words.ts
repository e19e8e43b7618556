import { alike } from './alike.ts'
import type { Stage } from '#retrieval/query/slots'

const stages: [Stage, RegExp][] = [
  [
    'phone_screen',
    /\b(?:(?:entretiens?|entrevues?|itws?|interviews?|rdv|rendez vous) (?:tel(?:ephoni\w*|eph\w*)?|par (?:telephone|tel)|phone)|(?:pre ?)?qualif\w* tel\w*|(?:(?:un |l )?appel|coup de fil|coup de tel)(?: telephonique)?|(?:phone|telephone) (?:screen\w*|interviews?|calls?|chats?)|(?:premier|1er) (?:appel|contact|coup de fil)|(?:tri|echange|point|contact|filtre) tel\w*|(?:au|par) (?:telephone|tel) d abord|d abord (?:au|par) (?:telephone|tel)|(?:phone|call) first|au tel|telephonic(?: (?:round|interview|screening))?|phone (?:round|chat|stage|slot)|(?:appel|call|phone|telephone|chat) stage|(?:etape|stade) (?:du |de l )?(?:coup de fil|appel|telephone))\b/,
  ],
  [
    'interview',
    /\b(?:entretiens?|entrevues?|interview\w*|itws?|itv|f2f|face to face|face a face|(?:au|chez le|chez la|vers le|devant le|devant la) cliente?|(?:in front of|before|past) the client|client (?:would like|wants?|veut|souhaite|voudrait|aimerait)(?: to| a)? (?:meet|see|interview|rencontrer|voir)|(?:to|with|over to) the client|(?:voir|rencontrer|meet|see|devant) (?:le|la|the|notre|our) cliente?|(?:wants?|would like|d like|keen|souhait\w*|veut|veulent|voudrai\w*|aimerai\w*|tient|tiennent)(?: \w+){0,2} (?:rencontrer|recevoir|meet)|(?:vue?s?|recue?s?|rencontree?s?|interviewee?s?|seen|met|interviewed) (?:par|chez|by) (?:le |la |the |notre |our )?cliente?)\b/,
  ],
  [
    'screening',
    /\b(?:preselection\w*|(?:au|du|le) tri\b(?! tel)|short ?list\w*|screening|garde[rzs]?|gardons|keeping|retiens|retient|retenir|retenez|retenons|retenue?s?|mets? (?:\w+ ){0,3}de cote|keep|keeper|makes? the (?:cut|list))\b/,
  ],
  [
    'test',
    /\b(?:(?<!(?:driving|blood|eye|drug|theory) )tests?(?! (?:de (?:conduite|grossesse)|covid)\b)|(?:get|have|got|need|want)(?: \w+){0,3} (?:tested|assessed)|a tester|essais?|mise en situation|work trial|assessment)\b/,
  ],
  [
    'offer',
    /\b(?:offres?(?! d emploi)|propo|proposition|propos\w+ (?:lui |leur )?le poste|offers?|offer\w* .*\bthe (?:job|post|role|position))\b/,
  ],
  [
    'hired',
    /\b(?:embauch\w+|recrute(?!ment|ur)\w*|engagee?s?|on (?:la |le |les )?pren(?:d|ds|ons)|(?:on|je|nous) (?:la |le |les )?sign(?:e|ons)\b|c est signe\w*|(?:a|ont) signe(?! ailleurs| chez| autre)|(?:has|have|ve|s) signed(?! elsewhere| with| up elsewhere)|hire[ds]?|hiring (?!m[a-z]*g\w*|team|freeze|process|panel)|(?:gets?|got|takes?) the (?:job|role|position|post)|(?:a|decroche|obtient|prend) (?:le poste|la place)|take (?:her|him|them) on|we ll take|(?:we re|we are) going with|(?:gets|got|has got) it(?! (?:wrong|right|all|from|into|in|to|back|together|done)\b))\b/,
  ],
  ['new', /\b(?:(?<!de )(?<!a )nouveaux?|nouvelles? candidatures?|(?:back )?to new)\b/],
]
/** The stage that folded words name; «au client» is an interview there. */
export const stageSaid = (said: string): Stage | undefined =>
  stages.find(([, pattern]) => pattern.test(said))?.[0] ?? slipped(said)

const spelt: [Stage, string[]][] = [
  ['interview', ['entretien', 'interview']],
  ['screening', ['preselection', 'screening', 'shortlist', 'shortlisted']],
  ['hired', ['embauche', 'embaucher', 'recruter']],
]

/** «intervew», «entretein» */
function slipped(said: string): Stage | undefined {
  const words = said.split(' ').filter((word) => word.length > 6)
  return spelt.find(([, known]) => known.some((one) => words.some((word) => alike(word, one))))?.[0]
}

/** The stage whose words folded text begins with, and how long they are. */
export function stageAt(said: string): { stage: Stage; length: number } | undefined {
  const fresh = /^(?:new|nouve(?:lles?|aux?))\b/.exec(said)
  if (fresh) return { stage: 'new', length: fresh[0].length }
  if (/^tri\b(?! (?:par|tel))/.test(said)) return { stage: 'screening', length: 3 }
  for (const [stage, pattern] of stages) {
    const found = pattern.exec(said)
    if (found?.index === 0) return { stage, length: found[0].length }
  }
  return undefined
}
