import { fold } from '#lib/words'

/** What somebody does → what it is called as know-how. */
const nouns: Record<string, string> = Object.fromEntries(
  `lire lecture|conduire conduite|servir service|tailler taille|desosser désossage|souder soudure|poser pose|monter montage|decouper découpe|couper coupe|coudre couture
  peindre peinture|cabler câblage|depanner dépannage|encadrer encadrement|rediger rédaction|saisir saisie|animer animation|negocier négociation|facturer facturation|nettoyer nettoyage
  tracer traçage|regler réglage|usiner usinage|programmer programmation|plier pliage|fraiser fraisage|greffer greffe|traire traite|elaguer élagage|tondre tonte|coiffer coiffure
  colorer coloration|masser massage|maquiller maquillage|coffrer coffrage|ferrailler ferraillage|isoler isolation|carreler carrelage|reparer réparation|diagnostiquer diagnostic
  entretenir entretien|accueillir accueil|surveiller surveillance|perfuser perfusion|repasser repassage|graver gravure|abattre abattage|porter port|indexer indexation
  inseminer insémination|piloter pilotage|preparer préparation|gerer gestion|vendre vente|cuisiner cuisine|traduire traduction|dessiner dessin|planifier planification|controler contrôle
  archiver archivage|filmer tournage|sertir sertissage|polir polissage|poncer ponçage|vernir vernissage|tapisser tapisserie|ferrer ferrage|vacciner vaccination|bouturer bouturage
  etalonner étalonnage|manutentionner manutention|braser brasage|decaper décapage|cintrer cintrage|rectifier rectification|tisser tissage|tricoter tricot|broder broderie|petrir pétrissage
  fileter filetage|barder bardage|etancher étanchéité|sabler sablage|trier tri|emballer emballage|palettiser palettisation|expedier expédition|recouvrer recouvrement|auditer audit`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const doing = /^(\p{L}+(?:er|ir|re))(?: (?:les? |la |l['’]|une? |des |du |de la |de l['’]))?(?:(?<= )|(?<=['’])|(?= )|$)(.*)$/u

/** «lire un plan» is «lecture de plan», «tailler» «taille», «servir au comptoir» «service au comptoir». */
export function doingNoun(words: string): string {
  const match = doing.exec(words)
  const noun = match && nouns[fold(match[1]!)]
  if (!noun) return words
  const rest = match[2]!.trim()
  if (!rest) return noun
  if (/^(?:à|au|aux|en|sur|dans|avec)(?= )/.test(rest)) return `${noun} ${rest}`
  return `${noun} ${/^[aeiouyhéèêâîô]/i.test(rest) ? "d'" : 'de '}${rest}`
}
