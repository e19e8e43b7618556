import { fold } from '#lib/words'
import type { ReadAct } from './act-said.ts'
import { bareOf, isPolite } from './clauses.ts'
import { assignIn } from './read-following.ts'
import { tagIn } from './read-label.ts'
import { rateIn, scoreIn } from './read-mark.ts'
import { mentionIn } from './read-telling.ts'
import type { Shown } from './shown.ts'

/** The act that a piece of a sentence orders; undefined where it moves somebody, or orders nothing. */
export function actIn(text: string, shown: Shown): ReadAct | undefined {
  const said = fold(bareOf(text))
  for (const read of [mentionIn, scoreIn, tagIn, rateIn, assignIn]) {
    const found = read(bareOf(text), shown)
    if (found) return found
  }
  if (/\?\s*$/.test(text) && !isPolite(text)) return undefined
  const plain = plains.find(({ when, never }) => when.test(said) && !never?.test(said))
  return plain && { act: { act: plain.act }, about: text }
}

/** An interview with a day or an hour is a meeting, not a stage: «un entretien avec Awa lundi à 9 h». */
const meets =
  /^(?=.*\b(?:entretiens?|entrevues?|rendez vous|rdv|visio|interviews?|meetings?|slots?|chat|booked in)\b)(?=.*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres midi|semaine prochaine|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|next week|this (?:morning|afternoon|evening)|arvo|noon|midi|\d{1,2} ?h(?: ?\d\d)?|\d{1,2} ?(?:am|pm|o clock))\b)/

const plains: { act: 'withdraw' | 'reopen' | 'schedule' | 'back'; when: RegExp; never?: RegExp }[] = [
  {
    act: 'reopen',
    when: /^(?:rouvr\w+|reouvr\w+|reactiv\w+|reintegr\w+|repech\w+|reopen|reinstate|reactivate|revive)\b|^(?:remets|remettre|remettez|reprends|reprenez|reprenons|fais revenir)\b.*\b(?:dans (?:la course|le (?:processus|process|circuit|jeu|pipeline|recrutement))|en (?:course|lice|jeu))\b|^(?:bring|put|take|get|have)\b.*\bback (?:in|into|on)\b|^bring (?:him|her|them|\w+) back$|\b(?:revien\w+|est de retour|(?:is|s) back|wants? back) (?:\w+ )?(?:dans (?:la course|le (?:processus|process|jeu))|en (?:course|lice)|in\b)|\bun ?reject\w*|\b(?:re)?(?:donne\w*|laisse\w*) (?:\w+ )?(?:sa|une|leur|lui une) (?:seconde |deuxieme |autre |nouvelle )?chance\b|^annul\w+ (?:le|son|leur) (?:refus|rejet)\b|\b(?:give|deserves?) (?:\w+ ){0,2}(?:another|a second|a new) chance\b|^(?:undo|reverse|overturn) (?:the |his |her |\w+ s )?reject\w*/,
    never:
      /\b(?:le|la|les|du|the|ce|cette) (?:\w+ )?(?:postes?|offres?|annonces?|missions?|jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|adverts?)\b|\bback (?:in|into|on) (?:the )?(?:new|screening|short ?list|test|interview|offer)\b/,
  },
  {
    act: 'withdraw',
    when: /\b(?:s est|se sont|vient de se|viennent de se) (?:desist|retir)\w*|\b(?:se desist|se retir|desist)\w*|\b(?:retire|a retire|ont retire|retirent)(?:nt)? (?:sa|leur|leurs) candidatures?\b|\b(?:(?:ne )?(?:veut|veulent|souhaite|souhaitent) plus (?:du (?:poste|job)|venir|postuler|continuer|donner suite)|n est (?:plus|pas) interessee?|ne sont plus interessee?s|abandonne(?:nt)?|renonce(?:nt)?|a (?:trouve|accepte|signe|pris|decroche|prefere) (?:ailleurs|mieux|(?:plus|un truc plus) pres|un autre (?:poste|emploi|travail)|une autre offre))\b|\bnote\w* (?:le|leur|son) (?:retrait|desistement)\b|\b(?:pull(?:s|ed|ing)? out|withdr[ae]w\w*|dropp?(?:ed|ing|s) out|back(?:ed|ing|s) out|no longer interested|not interested any ?more|(?:doesn t|does not|don t) want (?:the (?:job|role|post)|it) any ?more|no longer wants? (?:the (?:job|role|post|position)|it|to)|(?:is|s) not (?:bothered|keen) any ?more|(?:changed|change) (?:his|her|their) mind about (?:the|this) (?:job|role)|(?:found|took|taken|accepted|got|landed) (?:something (?:else|closer|better|elsewhere)|(?:a|an|another|a different|some other) (?:\w+ )?(?:job|offer|role|position|post) (?:elsewhere|somewhere|with|at|closer|nearer))|(?:found|took|taken|accepted) (?:another|a different) (?:job|offer|role|position))\b/,
    never: /\b(?:rejet|refus|ecart|elimin|reject|turn\w* down|declin)\w*/,
  },
  {
    act: 'schedule',
    when: meets,
    never:
      /\b(?:annul\w+|cancel|decal\w+|report\w+|deplac\w+|reschedul\w+|kit|trame|questions?|grille)\b|\bstage$|\b(?:stage|etape)\b|\b(?:pass(?:e|ez|er|ent)|mets|mettez|move|moves|put|goes|advance|promote|avanc\w+)\b/,
  },
  {
    act: 'schedule',
    when: /^(?:on |je |nous |i |we |let s |peux tu |pouvez vous |can you |could you |il faut )?(?:propos\w+|cal(?:e|er|ez|ons)|planifi\w+|programm\w+|organis\w+|fix(?:e|er|ez|ons)?|bloqu\w+|reserv\w+|prevoi\w+|prends|prenez|prendre|convoqu\w+|invit\w+|propose|offer|book|schedule|set up|arrange|organi[sz]e|plan|line up|block(?: out)?|reserve|pencil in|slot)\b.*\b(?:entretiens?|entrevues?|rendez vous|rdv|creneaux?|visio\w*|interviews?|meetings?|slots?|interview times?)\b|^convoqu\w+\b|^(?:book|get|fit|squeeze|pencil) (?:him|her|them|[a-z]+) in (?:for|on|at)\b|^(?:cal(?:e|er|ez)|bloqu\w+) (?:lui|leur|la|le|les)\b/,
    never: /\b(?:annul\w+|cancel|decal\w+|report\w+|deplac\w+|reschedul\w+|kit|trame|questions?|grille)\b|\bstage$/,
  },
  {
    act: 'back',
    when: /\b(?:recul\w+|retrograd\w+|(?:d une |a l )?etape (?:precedente|d avant|en arriere)|stade (?:precedent|d avant)|(?:d un cran|d une etape) en arriere|back (?:a|one) (?:stage|step)|(?:previous|earlier) (?:stage|step)|(?:a|one) (?:stage|step) back)\b/,
  },
]

/** «la Mireille, tu lui …»: who is said first, and then what. */
export const topic =
  "(?:(?:la|le|les)\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?\\s*,?\\s+(?:tu|vous|je|on)\\s+(?:(?:me|nous|lui|leur|la|le|les|l['’])\\s*){0,2}"
const topical = new RegExp(`^${topic}`, 'iu')

const writing =
  /^(?:ecri\w+|relanc\w+|contact\w*|write|email|message|text (?:him|her|them|[a-z]+ to)|reach out to|get in touch with|(?:previen\w+|averti\w+|inform\w+) (?:l|la|le|les)\b|(?:tell|inform|notify) (?:him|her|them)\b|let (?:him|her|them) know|drop (?:him|her|them)|(?:re)?contacte\w*|prends contact|drop (?:\w+ ){1,4}a (?:line|note|message|text)|follow up)\b|^(?:un|an?) (?:petit |quick )?(?:mails?|mots?|sms|messages?|msgs?|emails?|texts?|lines?) (?:a|aux?|pour|to|for)\b|^(?:envoi\w+|envoy\w+|send|drop)\b.*\b(?:mails?|messages?|msgs?|emails?|texts?|courriels?|sms|lines?|reminders?|rappels?|mots?|courriers?|lettres?|letters?)\b|^(?:revert|get back|come back|revien\w*|reven\w+) (?:to|vers)\b|^let (?:everyone|everybody|them all|all of them)\b.*\bknow\b/

/** «puis écris-lui»: only among other orders; alone it is a message like any other. */
export const contactIn = (text: string): ReadAct | undefined =>
  writing.test(fold(text)) || (topical.test(text) && writing.test(fold(text.replace(topical, ''))))
    ? { act: { act: 'contact' }, about: text }
    : undefined
