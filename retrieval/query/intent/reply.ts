import { fold } from '#lib/words'
import type { Piece } from '../draft.ts'
import type { Args, Intent, Target } from '../slots.ts'
import { stageOf } from './stage.ts'

// The answer to a card that waits for a yes: said in one breath, or a no with its reason. What names other people, another stage, day
// or criterion is no answer but a new order.

/** What waits for a yes. */
export type Pending = { intent: Intent; args?: Args }

const courtesy =
  'please|pls|plz|thanks|thank you(?: (?:very|so) much)?|thx|ty|cheers|mate|sir|madam|then|so|well|now|right now|straight away|anyway|merci(?: (?:beaucoup|bien|a vous|d avance))?|svp|stp|s il (?:te|vous) plait|alors|bon|ben|bah|eh bien|euh|hum+|hmm+|ah+|oh+|donc|du coup|hein|quoi|la|maintenant|tout de suite|tt de suite|tkt|t inquiete|haha|lol|et|and|that|it|ca|cela|pour (?:moi|nous)|(?:to|for|with|by) (?:me|us)|(?:de|from) (?:mon|notre|my|our) (?:cote|side|end)|parfaitement|very much'
/** “thats right”, “dont”: an apostrophe that was not typed. */
const run = (words: string) => words.replace(/ (?=(?:s|m|re|t|ve|d|ll)\b)/g, ' ?')
const frenchYes = [
  'o+u+i+s?|oui oui|ouais+|ouai|oue|ouep|ouaip|yep|si si|moui|wi',
  'o+k+|okay|oki|oki doki|okey|ok d acc|d acc?|d accord|dac|dacodac|dakor|daccord|entendu|c est entendu|bien entendu',
  'parfait|impec|impeccable|nickel|nickel chrome|super|top|genial|excellent|formidable|tres bien|fort bien|bien recu|bien|c est tres bien|bonne idee',
  'bien sur|evidemment|carrement|absolument|exact|exactement|tout a fait|volontiers|avec plaisir|certainement|assurement|sans probleme|pas de (?:probleme|souci)|aucun (?:probleme|souci)|pas d objection|sans hesiter|affirmatif|banco|adjuge(?: vendu)?|vendu|yes',
  'ca (?:marche|roule|joue|baigne|me va|nous va|le fait|me convient|nous convient|colle)|cela (?:me|nous) (?:convient|va)|cela ira|ca ira|c est (?:bon|ok|ca|parfait|d accord|bien ca|(?:bien |tout a fait |exactement |tres exactement )?(?:ca|cela)|tout bon|valide|confirme|exact|note|oui|nickel|super|top|en ordre|correct|juste|le bon|la bonne|convenu|validee)|c (?:bon|ok|parfait|ca)|tout est (?:bon|ok|en ordre)|bon pour accord|j achete|je (?:signe|suis (?:d accord|pour|ok|partante?)|prends|marche|suis)|nous sommes d accord|on est (?:d accord|bons?|ok|partis?)',
  '(?:mets?|mettez|note[rz]?|ajoute[rz]?|rajoute[rz]?|inscri[st]|inscrivez) (?:l|le|la|les)(?: y)?',
  '(?:je|on|nous|j) ?(?:vous |te |le |la |l )?(?:valide|validons|confirme|confirmons|approuve|approuvons|accepte|acceptons|y va|y vais)(?: (?:cette|la|le|l|ce|votre|mon|ma) ?(?:decision|choix|envoi|action|refus|demande|operation|invitation|rendez vous|message|tout|deplacement|suppression))?',
  '(?:tu peux|vous pouvez|tu peux y|vous pouvez y|faut|il faut)? ?(?:y )?(?:l )?(?:vas y|allez y|allons y|va z y|vazy|vas y fonce|allez hop|hop|allez|zou|feu vert|en avant|c est parti|go+|go go|let s go|fonce[rz]?|balance[rz]?|lance[rz]?|envoi|envoie[rsz]?|envoyez|envoyer|expediez|execute[rz]?|applique[rz]?|procede[rz]?|proceder|poursui\\w+|continue[rz]?|fais|fait|faites|faire|valid\\w+|confirm\\w+|accepte[rz]?|approuve[rz]?)(?: (?:le|la|les|lui|leur|l|y|donc|ainsi|comme ca|l invitation|les invitations|le message|le mail|l envoi|sans attendre))*',
].join('|')
const englishYes = [
  'yes+|yess+|yep|yepp|yeah+|yea|yeh|ya|ye|yup|yah|aye|y|yes yes|sure|sure thing|for sure|k|kk|ok(?:ay)?|okey dokey|okie(?: dokie)?|alright|all right|right|right you are|fine|all good|good|great|perfect|lovely|brilliant|excellent|fantastic|wonderful|awesome|super|cool|sweet|grand|ace|champion|magic|spot on|bang on|exactly|precisely|correct|that s correct|affirmative|agreed|approved|granted|confirmed|accepted|absolutely|definitely|certainly|totally|of course|indeed|gladly|with pleasure|by all means|no problem|no objections?|no worries|roger|copy that|10 4|deal|done',
  '(?:please |yes )?(?:do|do it|do that|do this|do so|do please|please do|go|go ahead|go on|go on then|go right ahead|go for it|carry on|crack on|get on with it|press on|push on|push ahead|proceed|continue|make it so|make it happen|let it rip|get it done|hit it|hit send|fire away|fire it off|ship it|smash it|nail it|run it|run with it|apply it|save it|book it|sort it|action it|execute|submit|release it|let s do (?:it|that|this)|let s go|let s roll|send|send it|send them|send that|send it (?:off|out|over)|send them (?:off|out)|send away|off it goes|off you go)',
  'that s (?:the one|right|it|fine|good|ok|great|perfect|what i want|the ticket|grand|spot on|all fine)|that is (?:right|fine|in order|correct|ok|good|perfect|the one|all correct|what i want)|that(?: all)? works|it works|works|all in order|sounds? (?:good|great|right|fine|perfect|ok|like a plan)|looks? (?:good|right|fine|great|ok|perfect|correct|spot on|all right)|that (?:sounds|looks) (?:good|great|right|fine|perfect|ok|correct)|you have my (?:approval|go ahead|ok|blessing)|green light|thumbs up|good to go|ready to go|we re good|i m (?:happy|fine|ok|good|in) ?(?:with (?:that|this|it|those))?|i am (?:happy|content|fine|satisfied) ?(?:with (?:that|this|it|those))?|(?:i m |i am )?happy (?:with (?:that|this|it)|to proceed|to go ahead|for you to proceed)|i (?:do )?(?:confirm|agree|approve|accept|authori[sz]e|consent)(?: (?:it|that|this|the (?:deletion|rejection|move|invitation|message|decision)))?|we (?:do )?(?:confirm|agree|approve)|(?:put|add|note|write) (?:it|that|them)(?: (?:in|on|down|there|too))?|confirm|approve|accept|confirming|you (?:can|may) (?:go ahead|proceed|send (?:it|them)|do (?:it|that|so))',
].join('|')
const agreeing = new RegExp(`^(?:(?:${frenchYes}|${run(englishYes)}|${courtesy}|and) ?)+$`)
const agreeingFirst = new RegExp(`^(?:(?:${courtesy}) )*(?:${frenchYes}|${englishYes})(?= |$)`)
const kind = new RegExp(`^(?:(?:${courtesy}) ?)+$`)

const refusing = [
  'non+|nan+|nn|nop|non merci|surtout pas|pas question|hors de question|jamais de la vie|non non(?: non)?|negatif|pas (?:maintenant|encore|tout de suite|aujourd hui|si vite|d accord)|pas comme ca|(?:attends?|attendez|attend|attendons|patience|minute|une minute|une seconde|deux secondes|minute papillon|doucement|stop|stoppe[rz]?|halte|pause|arrete[rz]?|on arrete|on attend)(?: (?:un peu|un instant|une minute|une seconde|deux minutes|papillon|tout))?',
  'ne (?:fais|faites|bouge[rz]?|touche[rz]?|change[rz]?|envoie[rsz]?|envoyez)(?: \\w+)? rien|n (?:envoie|envoyez|y touche[rz]?)(?: \\w+)? (?:pas|rien)|laisse[rz]?(?: (?:tomber|beton))?|on (?:laisse tomber|oublie|ne bouge (?:rien|personne)|ne fait rien|annule|arrete|attend|verra)|oublie[rz]?(?: ca)?|annule[rz]?(?: (?:ca|tout|cela))?|abandonne[rz]?|je (?:refuse|prefere (?:pas|attendre|reflechir|verifier|ne pas)|me suis trompee?|reflechis|change d avis)|finalement (?:non|pas|je prefere|on (?:attend|laisse|annule|oublie|verra))|en fait (?:non|pas)|tout compte fait non|a la reflexion non|plutot pas|pas la peine',
  'no+|nope+|nah+|naw|nay|neg|negative|no thanks?|no thank you|not (?:yet|now|just yet|right now|today|quite yet|so fast|like that)|no way|hold (?:on|off|it|fire|your horses|that)|hang (?:on|fire)|wait(?: (?:a (?:sec|second|minute|moment)|up))?|one (?:sec|second|moment)|just a (?:sec|second|minute|moment)|give me a (?:sec|minute|moment)|stop(?: (?:it|that|there|everything))?|abort|cancel(?: (?:it|that|this))?|scrap (?:it|that)|drop it|leave (?:it|that|them|him|her)(?: (?:for now|alone|be|as (?:it|they) (?:is|are)))?|forget (?:it|that|about it)|never ?mind|don t(?: (?:do|send|bother|touch)(?: (?:it|that|anything|them|this))?)?|do not(?: (?:do|send)(?: (?:it|that|anything))?)?|please don t|i d rather (?:not|wait)|i (?:decline|refuse|changed my mind|ve changed my mind|have changed my mind|take it back)|on second thoughts?(?: (?:no|please|don t|leave|let s not|not))?|actually (?:no|don t|not|wait|hold)|let s not|better not|rather not|maybe not|decline|undo',
].join('|')
const refused = run(refusing)
const starts = new RegExp(
  `^(?:(?:${courtesy}|ok|okay|oops|oups|mince|zut|sorry|pardon|desolee?|in fact|mais|but|well) )*(?:${refused})(?= |$)`,
)
const onlyNo = new RegExp(`^(?:(?:${courtesy}|ok|oops|oups|sorry|pardon|desolee?|${refused}) ?)+$`)
const instead =
  /\b(?:plutot|instead|rather than|make (?:it|that|her|him|them)|mets|mettez|passe[rz]?|put|move|change|remplace\w*|seulement|only|uniquement|juste|just (?:the|number|him|her)|aussi|also|as well)\b/
const waiting =
  /\b(?:attend\w*|verifi\w*|gard\w*|reflech\w*|voir avec|demand\w* (?:a|au|l avis)|avis|d abord|plus tard|erreur|trompee?|n importe quoi|change\w* d avis|bouge\w* (?:pas|rien|personne)|pas sure?|hesit\w*|check|think|later|wait\w*|keep|kept|hold|leave|not sure|mistake|wrong|changed my mind|first|ask|speak to|talk to|yet|for now|pour l instant|pour le moment)\b/

/** What a no with a reason may look like to who does not know that something waits. */
const idle: ReadonlySet<Intent> = new Set<Intent>(['undo', 'clarify', 'out_of_scope', 'refine', 'reject', 'show', 'ask'])

/**
 * What a message says to what waits: a yes, a no, or something else (undefined). A no may give its reason where what was read of the
 * message is known; without it the whole message must be the answer.
 */
export function replyTo(
  text: string,
  read?: { intent: Intent; pieces: readonly Piece[]; targets: readonly Target[] },
): boolean | undefined {
  if (text.length > 160 || /\?\s*$/.test(text)) return undefined
  const said = fold(text)
  if (said === '') return /[👍✅👌🆗💯]/u.test(text) ? true : /[👎❌🚫🛑✋]/u.test(text) ? false : undefined
  if (onlyNo.test(said) && starts.test(said)) return false
  if (agreeing.test(said)) return kind.test(said) ? undefined : true
  const head = read ? starts.exec(said) : null
  if (!read || !head) return undefined
  const named = read.targets.some(({ rank, name }) => rank ?? name)
  if (named || instead.test(said) || stageOf(text)) return undefined
  if (waiting.test(said.slice(head[0].length))) return false
  return read.pieces.length === 0 && idle.has(read.intent) ? false : undefined
}

/** Whether a message begins with a yes, whatever it goes on with. */
export const agreesFirst = (text: string): boolean => agreeingFirst.test(fold(text))
