import { fold } from '#lib/words'

/** One message as the cues read it: whole, and clause by clause without the politeness it opens with. */
export type Said = {
  text: string
  /** Lower case, no accents, no punctuation. */
  all: string
  clauses: string[]
  question: boolean
}

const openers = [
  'ok|okay|d accord|dac|bon|bien|alors|et|puis|ensuite|apres|maintenant|merci|super|parfait|top|nickel|genial|tres bien|stp|svp|s il te plait|s il vous plait|bonjour|salut|hello|coucou|re|non|oui|euh|du coup|donc|allez|vas y|finalement|en fait|dis|dis moi|ah|oh|impec|c est bon|c est bien|bonne idee|voila|tiens|bjr|slt|cc|bah|ben|hop|attends|oups|au fait',
  'tu peux|tu pourrais|peux tu|pourrais tu|vous pouvez|pouvez vous|pourriez vous|peut on|on peut|je peux|je veux|je voudrais|j aimerais|je souhaite|je souhaiterais|il faut|faut|faudrait|il faudrait|on va|je vais|merci de|pense a|n oublie pas de|essaie de|veuillez|est ce que tu peux|est ce que tu pourrais|est ce qu on peut|serait il possible de|c est possible de|possible de|t peux|tu veux bien|j veux|jveux|on veut|on pourrait|j ai envie de|aide moi a|me|nous|m|moi|on|je|tu|a|y',
  'right|great|thanks|thank you|thx|ty|cheers|perfect|good|nice|lovely|brilliant|fine|cool|yes|no|yeah|yep|nope|hi|hey|now|then|so|and|also|actually|next|please|pls|plz|just|well|oh|och|ach|aye|naw|nah|ta|ya|lol|haha|go on then|go on|ah|sure|alright|all right|hmm|um|excellent|awesome|wait|sorry|oops|by the way',
  'can you|could you|would you|will you|can we|could we|can i|could i|may i|i want to|i want you to|i d like to|i would like to|i d like you to|i need to|i need you to|we need to|we should|we want to|let s|lets|let us|i ll|i will|i am going to|i m going to|go ahead and|go and|help me|try to|make sure to|remember to|don t forget to|would you mind|is it possible to|do you mind|kindly|you can|you could|i think we should|we ll|i wanna|wanna|gonna',
].join('|')
const opening = new RegExp(`^(?:(?:${openers}) )+`)

function strip(clause: string): string {
  return `${clause} `.replace(opening, '').trim()
}

export function readSaid(text: string): Said {
  const parts = text.split(/(?<!\d)[,;:](?!\d)|[.!?\n]+(?=\s|$)|[()]|…|\s[-–—]\s|\s(?:puis|then|et ensuite)\s/i)
  const clauses = parts.map((part) => strip(fold(part))).filter(Boolean)
  return { text, all: fold(text), clauses, question: /\?/.test(text) }
}

/** Where a clause that opens with the pattern stands, or nothing. */
export function opens(said: Said, pattern: RegExp): number | undefined {
  const at = said.clauses.findIndex((clause) => pattern.test(clause))
  return at < 0 ? undefined : at
}
