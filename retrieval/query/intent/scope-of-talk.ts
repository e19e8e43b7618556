import type { Said } from './said.ts'

const topics =
  /\b(?:meteo|temps (?:fait il|qu il fait|va t il faire|demain)|quel temps|il fait beau|weather|rain|raining|forecast|blagues?|jokes?|recettes?|recipes?|capitale (?:de|du|d)|capital of|poemes?|poems?|football|match (?:de|du|hier|ce soir)|psg|premier league|champions league|world cup|coupe du monde|president(?:e)? de la|president of|prime minister|premier ministre|elections?|bourse|bitcoin|crypto\w*|stock (?:market|price)|horoscope|traduis|traduire|translate|traduction de|comment (?:dit on|on dit|dire|traduit on|ca se dit)|how do (?:you|i|we) say|restaurants? (?:autour|pres|pour ce soir)|reserve\w* (?:un |une |moi un |moi une )?(?:restaurant|table|hotel|billet|train|vol|taxi|chambre|voiture)|book (?:me )?(?:a |an )?(?:table|hotel|flight|train|taxi|room|holiday|restaurant)|flights? (?:to|from)|vols? (?:pour|vers)|billets? (?:de|d|pour)|vacances|holidays? (?:in|to)|film|films|movies?|netflix|serie(?:s)? a regarder|musique|chanson|song|playlist|python script|script python|ecris (?:moi )?(?:un |du )?(?:code|script|programme|poeme|roman|chanson|discours)|write (?:me )?(?:a |some )?(?:code|script|program|poem|novel|song|speech|essay|story)|code en|devoirs|homework|equation|racine carree|square root|\d+ (?:fois|x|plus|times|\+) \d+|impots?|declaration d impots|tax return for me|qui a (?:gagne|invente|ecrit)|who (?:won|invented|wrote)|sens de la vie|meaning of life|raconte|histoire drole|tell me (?:a|about (?:yourself|the history|football))|mon chat|mon chien|my (?:cat|dog|car insurance)|pizza (?:pour|ce soir|a commander)|commande\w* (?:une |des )?pizzas?|order (?:me )?(?:a )?pizza|what time is it|quelle heure|ignore (?:tes|toutes|les|all|your|previous)|system prompt|prompt systeme|tes instructions|your instructions|mot de passe|passwords?|reset my|logo|dessine|draw|image d|picture of|photo d un|lose weight|perdre du poids|regime|medicaments?|symptom\w*|divorce|avocat pour mon|who are you|qui es tu|tu es qui|t es qui|quel modele|which model|chatgpt|openai|tu crois en|es tu (?:humain|un robot)|are you (?:human|a robot|an ai)|aime\w* tu|do you (?:like|love|believe)|ta couleur|your favou?rite|cadeau|gift idea|anniversaire|birthday|trafic|traffic (?:on|in)|itineraire|directions? to|gps|acheter (?:une|un|des)|buy (?:a|some|me)|vendre (?:ma|mon)|sell my|my printer|imprimante|wifi|pc en panne|ordinateur (?:lent|en panne)|code du travail|convention collective|smic|minimum wage|salaire moyen|average salary|licencier|licenciement|how do i fire|fire (?:someone|an employee|him|her)|rupture conventionnelle|indemnites?|contrat de travail type|redige\w* (?:un |le |mon )?(?:contrat|lettre de demission|business plan|discours)|fiche de paie de|payslip|facture|invoice for|conges payes|business plan|marketing plan|plan marketing|news|actualites?|the time in|heure a)\b/
const people =
  /\b(?:candidat\w*|profils?|profiles?|cv|recrut\w+|embauch\w+|hire|hiring|recruit\w*|candidates?|applicants?|postes?|roles?|staff|personnel|quelqu un|someone|somebody|people|personne|personnes|monde|gens|renfort|equipe|team|help|aide\w*|besoin|need|looking|cherche\w*|trouve\w*|find|search|recherche\w*|entretien|interview|worker|workers|bonjour|hello|hi|hey|salut|coucou|bonsoir|good (?:morning|afternoon|evening)|merci|thanks|thank|ok|oui|non|yes|no|pret|ready|start|commencer|filtre|criteres|job|jobs|offre|mission|travail|work|liste|list|dispo\w*|available|svp|stp|please|comme d hab|usual|bien|good|top|mieux|better|best|meilleur\w*|truc|something|anything|quelque chose|idem|pareil|same)\b/

/** What has nothing to do with recruiting: weather, recipes, code, travel, and questions of law or pay in general. */
export function isElsewhere({ all }: Said): boolean {
  return topics.test(all)
}

const idle =
  /\b(?:write|compose|make up|sing|tell|ecris|compose|invente|chante|raconte|recite|sum up|summari[sz]e|resume|give|donne|make|fais)\w*(?: (?:me|us|moi|nous|a|an|un|une|some|du|des|the|les|la|le|this|cette|short|petit|little|good|funny|week|s|last|night|saturday|your|ton))* (?:poems?|poemes?|haikus?|limericks?|songs?|chansons?|jokes?|blagues?|stor(?:y|ies)|histoires? drole|fables?|contes?|sonnets?|raps?|recipes?|recettes?|(?:football|rugby|cricket|tennis|sports?|foot) (?:results?|scores?|news|resultats?)|resultats? (?:du|de) (?:foot\w*|rugby|match)|horoscopes?|meteo|weather)\b/

/** An order for something else altogether, whatever words of a trade are in it: "write me a poem about typography". */
export function isIdle({ all }: Said): boolean {
  return idle.test(all)
}

/** Nothing that recruiting knows, said in more than a word or two: not for this assistant. */
export function isOther({ all }: Said): boolean {
  if (topics.test(all)) return true
  return !people.test(all) && all.split(' ').length >= 4
}
