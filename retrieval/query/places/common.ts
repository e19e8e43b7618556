const list = (words: string) => new Set(words.split(' '))

/** Names of places that are first of all words: they count only after a preposition of place, or with a capital inside a sentence. */
export const commonWords = list(
  'par spa canton salon macon nice sens tours mer eu y us poste lire lit corps plan rue die gap pau dole lens vire bray brie dun ham jury ponts salles salle pont port ports puits marche contre grande grand grands petit fort forts tour bois mont monts val vals nord manche lot cher creuse somme landes aube vienne var orne drome aire aires arc ars arles bar barre bains base bassin beau belle bon bonne boue bourg bout but cap cars cas cause caves ces champs charge charges chatel chemin clef cleres coin col combles coulombs cours court cramoisy cruas cuisine cure demi deux dieu dix douze entre essais fa faux ferme ferrieres fer feuilles fixe flers foret fosse gare garde garches gars geste glos gouvernes guide habits haut hauts hors igny ile jour jours juillac juin lame lance langue lieu ligne ligny limite livre lot loge long longue lux mai main mai maison mars marne matin mas mesure mesures mille mode moi mois mon montagne mouton moulin murs neuf nuit nuits oc oie oise or ordre os oye pace paix parc parents pas passage passy peintre pelle pelouse perles pierre pin plaine plage place plan pleine point pois pompe porte porter poses post pouilly pour prix pres pressac prise prix production promis quatre quelques quart rampe rans retour rigny rives riz roche roches role rose rouge route sable sage sains saint saints sainte sal sales sauf seize sept ses seul si signes sire soings sommes sons source sous sur tache table tarif tarifs temps terre tot toutes trois trop un usine vals vars veille ver vers vert vic vie vieille vif ville vin vingt vion voiles volonne vue wailly villages village urgence urgences cancer agents commis contrat chef expert social sociale poste profil profils mobile libre actif sport auto central centre ' +
    'reading bath sale deal hope street march ware wells rugby hook over ash bury battle barking bury box broadway chat cheddar cook cookham crane derby diss eye ford forest grays hale ham hart hatch hay hull hyde ide leek lent lizard lot loose minister mold monk moor much new newly ore park penny pill pool poole port ramp rye sandwich ship slough stone store stoke strand stand street sway ward warden wash well wing wool yarm york yard mission job need staff care nurse chef cook driver nelson victoria florence charlotte jackson paris2 orange phoenix mobile aurora independence temple normal enterprise industry commerce liberty union police sutton2 bridge square junction central district bank banks cross house green hill hills bay beach lake mill spring springs valley wood woods hall church castle court abbey oxted2 settle sleep beer flash westward nasty good great little down mayo clare kerry cork2 angus avon page ripe slip truth lower upper early late full part time top best any all for not must have has with who and or day night week',
)

const prepositions = list(
  'à a au aux sur vers pres pret proche autour alentours depuis de secteur zone ville commune basé base basee bases basees habite habitant habitent vit réside reside situe situee cote cotes region departement dept bassin agglo dans en par chez hors sauf entre ou et proximite near around at in to from close within based living lives live located outside or and of area town city county city into towards local commutable reach lieu localisation location place plutot ex',
)
export const areaPrepositions = list('dans en in across throughout departement region county')

export function isPreposition(word: string): boolean {
  return prepositions.has(word)
}

/** Strong: only a place may follow. `de`, `et`, `en`, `dans`, `or` are weak. */
const strong = list(
  'à a au aux sur vers pres proche autour near around in at secteur ville basé base basee bases basees habite habitant located based living commune proximite within from',
)

export function isStrongPreposition(word: string): boolean {
  return strong.has(word)
}

/** After «Lyon 3», these say that the number counted something else. */
const units = list(
  'an ans annee annees mois jour jours semaine semaines km kms kilometre kilometres min mn minutes heure heures h x fois cdi cdd poste postes profil profils candidat candidats candidate candidates personne personnes € euros k year years yr yrs month months day days week weeks mile miles mi people nurses hours hrs pm am et demi maximum max mini minimum eur pounds resultats premiers',
)

/** «3 et demi» counts, «le 59 et le 62» does not. */
export function isUnit(words: readonly { key: string }[], at: number): boolean {
  const key = words[at]?.key
  return key !== undefined && units.has(key) && (key !== 'et' || words[at + 1]?.key === 'demi')
}
