import { fold } from '#lib/words'
import { bareOf } from './clauses.ts'
import { rejects } from './order-words.ts'
import type { Order } from './order.ts'
import type { Who } from './who-names.ts'

// Whom a message does not mean, and what it says is not to be done.

/** «no, not Emma, Tom», “Hannah, no him”: whom the person does not mean. */
export const notThem =
  /(?:swap|replace|remplace[rz]?|échange[rz]?|change[rz]?)\s+(?:(?:M|Mme|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s+(?:out\s+)?(?:for|with|by|par|pour|contre|avec)(?=\s)|(?:(?<=^|[,;:.(]\s*)|(?<![\p{L}])(?:non|no),?\s+|\s+(?:et|and|mais|but)\s+)(?:(?:pas|not|non\s+pas|surtout\s+pas|and\s+not|et\s+pas)\s+(?:à\s+|to\s+|for\s+|pour\s+)?(?:(?:M|Mme|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s*,?|(?:no|not|pas|non\s+pas)\s+(?:him|her|them|lui|elle|eux|elles)(?=\s*(?:$|[,.;!])))|\s+(?:instead\s+of|rather\s+than|plutôt\s+qu(?:e\s+|['’])|au\s+lieu\s+d(?:e\s+|['’]))(?:(?:M|Mme|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu
const negated =
  /^(?:(?:non|no|stop|attends|wait|surtout|par contre) )*(?:(?:ne|n) (?:l |la |le |les |lui |leur )?\w+ (?:surtout )?(?:pas|plus|personne|rien)\b|don t\b|do not\b|(?:forget|hold off|skip|leave|pause|laisse\w*|touche\w* pas)\b(?! (?:a|an|une?|the|le|la) (?:note|message|tag|mot))(?=.* (?:tranquille|alone|out|as (?:is|are|he|she)|where|for now|la|comme ca|pour l instant|pour le moment)\b|(?: \w+){1,3}$)|(?:surtout )?pas (?:de|d) (?:refus|rejet|mail|message)\b)/

/** «ne refuse pas Awa»: to turn somebody down not is no refusal. */
const spared =
  /^(?:ne|n) (?:l |la |le |les )?(?:rejett?\w*|refus\w+|recal\w+|ecart\w+|elimin\w+|vire\w*) (?:surtout )?(?:pas|personne)\b|^(?:don t|do not) (?:reject|turn|decline|drop|bin|refuse)\b/

/** «ne passe pas Awa en test»: what is not to be done. To keep somebody not is to turn them down. */
export const forbids = (text: string) => negated.test(fold(text)) && (!rejects.test(fold(text)) || spared.test(fold(text)))

/** «pas Julie, l’autre Martin», «Paul, mais pas Julie»: nothing is done to whoever is ruled out. */
export function leaveOut(orders: readonly Order[], ruled: readonly Who[]): void {
  const out = new Set(ruled.flatMap((one) => (one.kind === 'people' ? one.people.map(({ candidateId }) => candidateId) : [])))
  for (const order of out.size > 0 ? orders : [])
    order.who = order.who.flatMap((one): Who[] => {
      if (one.kind !== 'unclear' && one.kind !== 'people') return [one]
      const people = one.people.filter(({ candidateId }) => !out.has(candidateId))
      if (one.kind === 'unclear') return [people.length === 1 ? { kind: 'people', people } : one]
      return people.length > 0 ? [{ kind: 'people', people }] : []
    })
}

/** «passe Paul en test mais ne touche pas à Julie»: what a clause forbids is no order. */
export function allowed(text: string): { kept: string; ruled: string[] } {
  const parts = text.split(
    /(\s*[,;.]\s+|\s+(?:mais|but)\s+|\s+(?:et|and)\s+(?=(?:surtout\s+)?(?:ne\s|n['’]|don['’]t\s|do\s+not\s)))/u,
  )
  const forbidden = parts.filter((part, at) => at % 2 === 0 && forbids(bareOf(part)))
  if (forbidden.length === 0) return { kept: text, ruled: [] }
  // Who is not to be turned down may well be moved by what follows.
  const ruled = forbidden.filter((part) => !spared.test(fold(bareOf(part))))
  const kept = parts
    .filter((part) => !ruled.includes(part))
    .map((part) =>
      forbidden.includes(part) ? part.replace(/^.*?(?:pas|personne|don['’]t|do not)\s+(?:\p{Ll}+\s+)?/iu, '') : part,
    )
    .join('')
  return { kept: kept.replace(/^[\s,;.]+|[\s,;]+$/gu, ''), ruled }
}
