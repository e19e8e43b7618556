import type { Said } from './said.ts'

/** «t'as pas mieux ?», "somebody sharper": what would be better is not said. */
const vague =
  /^(?:(?:t as|tu as|vous avez|y a|il y a|have you|got|have|any|anyone|anybody|someone|somebody|something|anything|quelqu un|quelque chose|des?|un|une|pas|rien|plus|more|bit|un peu|much|far|bien|vraiment|really|encore|profils?|people|candidates?|candidats?|ones?|gens|de|d|mais|but|ok|non|no|hmm|euh|stp|svp|please) )*(?:better|mieux|meilleure?s?|sharper|stronger|brighter|smarter|nicer|cooler|more (?:solid|convincing|suitable)|plus (?:solides?|pointus?|convaincants?|costauds?|adaptee?s?)|good enough|top)(?: (?:stp|svp|please|que ca|than that|than this|than these))?$/

/** "can you tweak it a bit", «tu peux affiner ?»: how is not said. */
const unsaid =
  /^(?:(?:can|could|would) you |please |(?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez) |(?:peux|pouvez|pourrais|pourriez) (?:tu|vous) |il faudrait )?(?:just |un peu |me )*(?:tweak|adjust|refine|improve|rework|fix|change|amend|affin\w+|ajust\w+|retravaill\w+|amelior\w+|modifi\w+|precis\w+|revoir|change[rz]?|adapt\w+)(?: (?:it|this|that|things|the (?:search|list|results)|something|a bit|a little|slightly|ca|cela|la (?:recherche|liste)|les (?:criteres|resultats)|un peu|legerement|quelque chose|un truc|stp|svp|please|for me))*$/

/** "hmm, not sure about these": nothing to act on. */
const doubt =
  /^(?:(?:hmm+|euh|bof|mouais|meh|well|ok|bon|ben|bah|je|j|ne|i m|i am|we re|suis|on est|not|pas|really|vraiment|trop|tres|so|too|that|all|quite|entirely) )*(?:sure|convinced|convaincue?s?|sais|emballee?s?|impressed|keen|bof|mouais|meh|ca|c est pas (?:ca|ce que je (?:cherche|veux)|bon|top|terrible|genial)|ca (?:ne )?(?:me |nous )?(?:convient|va|plait|parle|correspond) (?:pas|guere)|(?:that s|this is|it s|these are|those are|isn t|this isn t|aren t|these aren t|not) (?:not )?(?:it|right|quite right|what i (?:want|need|had in mind|m after|m looking for|was after)|great|working|doing it))(?: (?:about|of|by|on|pas|trop|quoi|en|penser|these|those|them|this|it|ca|de|par|tout|vraiment|any|what|to|think|make|lot))*$/

/** Too little to act on. */
export const isVague = ({ all }: Said): boolean => vague.test(all) || doubt.test(all) || unsaid.test(all)
