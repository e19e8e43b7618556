import type { Lang } from './draft.ts'

/** What establishments are called by their last word in English, by their first in French. */
const heads: Record<Lang, ReadonlySet<string>> = {
  en: new Set(
    (
      'academy abattoir airline airport agency association bakery bank barracks bistro boatyard brasserie brewery builders cafe campsite canteen ' +
      'cathedral centre center chambers charity chippy church cinema clinic club college consultancy council creche dairy daycare dealer ' +
      'dealership depot distillery dockyard estate factory farm firm foundry gallery garage gastropub gym hatchery hospice hospital hostel hotel ' +
      'industry inn institute kennels lab laboratory library lodge manufacturer manufacturers mill mine museum nursery orchard outfitters ' +
      'pharmacy plant practice preschool prison provider pub publisher quarry refinery refuge resort restaurant retailer salon sawmill school ' +
      'sector shelter shipyard shop shops site smokehouse spa stables startup station store stores studio supermarket supplier surgery takeaway ' +
      'terminal theatre trust unit university venue vineyard ward warehouse wholesaler winery yard zoo'
    ).split(' '),
  ),
  fr: new Set(
    (
      'abattoir agence auberge boucherie boulangerie boutique brasserie cabinet camping cave centre chantier chateau clinique college concession ' +
      'cooperative creche ecole entrepot epicerie ferme foyer fromagerie garage hopital hotel institut laboratoire labo librairie lycee magasin ' +
      'maison manoir mutuelle papeterie parc pharmacie quincaillerie raffinerie refuge residence restaurant resto salon scierie studio ' +
      'supermarche traiteur tribunal usine verrerie'
    ).split(' '),
  ),
}

/** "best practice", "heavy plant", "on site", "shift unit": no establishment. */
const noHouse =
  /(?:^|[ -])(?:best|good|clinical|evidence based|manufacturing|laboratory|heavy|mobile|light|small|on|off|off-?|web|multi|per|in|the|our|this|each|any|your|their|same|right|front|back|app|working|work|job|first|whole|two|three|cashless|corner)[ -][a-z]+$|(?:^| )(?:of|to|and|from|with) [a-z]+$|^maison (?:individuelle|ossature)|^centre (?:d'appels? entrant|d'usinage)|^cave a |^salon (?:professionnel|de l'emploi)|^parc (?:informatique|machines?|auto\w*|de )|^chantier (?:d'|ecole)/

/** "pharma site", "mixed practice", «cabinet de voisins»: a stretch of several words that is called as an establishment is. */
export function isHouse(lang: Lang, folded: string): boolean {
  const words = folded.split(/[ '’]/)
  if (words.length < 2 || words.length > 5 || noHouse.test(folded)) return false
  return heads[lang].has(lang === 'en' ? words.at(-1)! : words[0]!)
}
