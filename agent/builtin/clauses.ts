import { fold } from '#lib/words'

/** What stands before an order without changing it: «peux-tu», “kindly”, «et», «du coup». */
const lead =
  /^(?:(?:hi(?: there)?|hello|hey(?: there)?|good (?:morning|afternoon|evening)|morning|bonjour|bonsoir|salut|coucou|finalement|en fait|actually|in the end|ben|euh|going forward|à l['’]avenir|from here on|et|and|puis|then|alors|donc|du coup|bon|ok|okay|right|so|now|maintenant|stp|svp|s['’]il (?:te|vous) pla[iî]t|merci de|please|pls|plz|kindly|just|go ahead and|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|on peut|je souhaite(?: que)?|je voudrais(?: que)?|merci de bien vouloir|veuillez|tu pourrais|vous pourriez|tu peux|tu me|vous pouvez|il faut(?: que tu)?|faut|(?:can|could|would|will) (?:you|we|i)|would you mind|(?:serait|est)-il possible (?:de|d['’])|would it be possible to|is it possible to|pourrait-on|peut-on|but|mais|also|(?:(?:we|i) )?(?:need|want|have|got|gotta|would like)(?: you)? to|let['’]?s|je veux|j['’]aimerais|à (?:partir|compter) (?:d['’]aujourd['’]?hui|de (?:maintenant|demain|lundi))|dor[ée]navant|d[ée]sormais|from (?:now on|today(?: on)?|tomorrow)|as of (?:today|now)|starting today|on va|i['’]d like to|i['’]ll|we['’]ll)\s*,?\s+)+/iu

/** A question that is an order by its manners: «pourriez-vous passer …», “can we get …”. */
export const isPolite = (text: string) =>
  /^(?:(?:please|svp|stp|bonjour|hello|hi|et|and|also)[,\s]+)*(?:(?:serait|est)-il possible|(?:would|is) it (?:be )?possible|would you mind|pourrait-on|peut-on|(?:can|could|would|may|should) (?!.*\b(?:free|available|able|interested|happy|keen|willing)\b)(?:\p{L}+[\s.]+){1,3}be|(?:can|could|would|will) (?:you|we|i)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:on|je) (?:peut|peux|pourrait)|est-ce (?:que tu|qu['’]on) peu[xt])\b/iu.test(
    text,
  )

/** A clause without what leads to its verb. */
export function bareOf(clause: string): string {
  const bare = clause.trim().replace(lead, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** Pieces of a sentence between its stops, each as it begins with its verb: «Awa n’a rien reçu, renvoie-lui le test». */
export function clausesOf(text: string): string[] {
  return [text, ...text.split(/\s*[,;.!:–—]\s+|\s+(?:et|and|puis|then|so|donc|&)\s+/u)].map(bareOf).filter(Boolean)
}

/** Whether the whole, or a clause of it, says this. */
export const anyClause = (text: string, pattern: RegExp) => clausesOf(text).some((clause) => pattern.test(fold(clause)))
