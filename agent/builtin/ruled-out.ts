import { fold } from '#lib/words'
import { rejects } from './order-words.ts'

// Whom a message does not mean, and what it says is not to be done.

/** «tous sauf Emma» */
export const exceptSome =
  /\b(?:sauf|excepte|hormis|a part|except|apart from|but not|bar|(?:all|everyone|everybody|anyone|lot|them) but|(?:who|that) (?:isn t|is not|aren t|are not)|qui n(?: est| es|e sont) pas)\b/

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
