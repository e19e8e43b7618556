/** “Emma gets her offer on Monday”: what comes to somebody, and nothing ordered. */
const ofTheirOwn =
  /^\^ @ (?:(?:a|aura|avait|passe|fait|sort|vient|attend|prepare|has|had|have|gets?|got|s got|is|was|will have|ll have|does|finished|finishes|takes|sits|did) )(?:\w+ ){0,2}(?:son|sa|ses|his|her|their|leurs?|@) (?:\w+ )?(?:entretien|entrevue|interview|itw|test|offre|offer|essai|trial|assessment)/

export const comesToThem = (line: string) => ofTheirOwn.test(line)

/** What we keep of people. */
const ours =
  'dossiers?|cv|candidatures?|profils?|profiles?|fiches?|noms?|names?|files?|applications?|numbers?|contacts?|coordonnees|resumes?|details'
const ownThing = new RegExp(
  `^\\^ (?:\\w+ )*?(?:@|il|elle|ils|elles|he|she|they) (?:(?!(?:on|je|j|nous|we|i) )\\w+ ){0,3}?(?:(?:gard|conserv)\\w* (?:son|sa|ses|leurs?)|(?:keeps|keeping|kept|hangs on to|holds on to) (?:his|her|their|@)) (?!(?:${ours}|on|in|at|for|as|to|and|or|with|warm) )\\w+ `,
)

/** «elle garde son poste actuel»: nobody is kept. */
export const keepsTheirOwn = (line: string) => ownThing.test(line)
