/** Words of talk in both languages: articles, pronouns, adverbs, words of a demand, orders. A criterion is more than these. */
const talk = new Set(
  (
    'non nan fait faits plait cas coup dernier derniere last final ' +
    'a accessoire accord ajoute ajouter ajoutez aller alors apprecie appreciee appreciees apprecies apres assez au aucun ' +
    'aucune aujourd aussi autant autre autres aux avant avec avis baisse baisser barre beaucoup bien bienvenu bienvenue ' +
    'bienvenues bon bonne car cause ce cela celle celles celui ces cette ceux change changer changez chaque cherche chercher ' +
    'cherchez chez comme comment corrige corriger corrigez crois croit d dans davantage de deja demain depuis des descendre ' +
    'descends desirable desirables desole desolee desormais deux dire dis dites dois doit donc du elargir elargis elargissez ' +
    'eliminatoire elle elles en encore enfin enleve enlever enlevez ensuite entre environ essentiel essentielle essentiels ' +
    'est et etc eux exactement exclusivement exige exigee exigees expressement facultatif facultatifs facultative ' +
    'facultatives faire fais faites faudrait faut foi fois forcement franchement franco garde garder gardez hein hier ici ' +
    'idealement il ils imperatif imperatifs imperative imperativement imperatives indispensable indispensables ira itou ' +
    'jamais je juste justement l la laisse laisser laissez le les leur leurs loin lui ma maintenant mais meme memes merci mes ' +
    'mets mettez mettre mieux moi moins mon monte monter necessaire necessaires nos notre nous obligatoire obligatoirement ' +
    'obligatoires on optionnel optionnelle optionnelles optionnels ou oublie oublier oubliez oui par parfois partout pas ' +
    'passablement passe passer passez pendant pense personne peu peut peuvent peux pis plus plutot point pour pourtant pouvez ' +
    'precise preciser preferable preferables prendre prends prenez pres presque prioritaire prioritaires propose proposer ' +
    'puis quand quant quel quelle quelque quelques qui quoi quoique redhibitoire regarde regarder requis requise requises ' +
    'retire retirer retirez rien sa sais sait sans sauf secondaire selon sera serai serait ses seulement si simplement sinon ' +
    'soient soit son sont suffira suffirait suffit souhaite souhaitee souhaitees sous souvent strictement sur surtout ta tant tard te tel telle ' +
    'tellement tes tiens tient ton toujours tous tout toute toutefois toutes tres trop trouve tu un une uniquement va vais ' +
    'vers veuillez veut veux vire virer vite voila volontiers vont vos votre voudrais voudrait vous vraiment y ' +
    'a about above absolutely actually add added adding adds advantage advantageous after again all almost alone along ' +
    'already alright also although always am an and another any anybody anyone anything anyway appreciated are around as ' +
    'aside ask asset at away back basically be because been before behind being beneficial besides best better between bit ' +
    'bonus both bring bump but by came can cannot change changing come compulsory consider considering could crucial ' +
    'definitely desirable did do does done down drop dropping each either else enough especially essential even ever every ' +
    'everyone everything exactly exclude excluding exclusively extend extending far favourable few find fine first folk folks ' +
    'for frankly from full further get getting give go goes going gone good got great had half handy hardly has have having ' +
    'he hence her here hers herself him his honestly how however i if in include including indeed instead into is it its ' +
    'itself just keep keeping kindly largely last later least leave leaving less let like likely literally little long look ' +
    'looking lot lots lower lowering made mainly make making mandated mandatory many may maybe me mean means might mind mine ' +
    'more moreover most mostly much must my narrow naturally near nearly need needed needs negotiable neither never next nice ' +
    'no nobody none nor not nothing now obviously of off ok okay on once one ones only onto optional or ordinarily other ' +
    'others otherwise ought our ours out over overall own particularly per perhaps please plus possibly preferably preferred ' +
    'pretty primarily probably put quite raise raising rather real really reckon remove removing required right said same say ' +
    'says scratch second see seem seems seen send she should show simply since so some somebody someone something sometimes ' +
    'somewhat soon sorry still stretch strictly such sure surely swap switch take taken takes tell than thanks that the their ' +
    'theirs them then there therefore these they thing things think this those though through throughout thus to today ' +
    'together told tomorrow too took totally toward true try two under unless unlike until up upon us use used useful usual ' +
    'usually very vital want wanted wants was way we welcome well went were what whatever when where whether which while who ' +
    'whoever whole whom whose why widen will wise with within without would yes yet you your yours ' +
    ''
  ).split(' '),
)

const edge = /^(?:(?:the|an?|le|la|les|l|un|une|du|des|de|d)(?: |'))+|(?: (?:the|an?|le|la|les|un|une|du|des|de|et|and|or|ou))+$/g

/** «ma foi», «exclusivement», "mandatory", «le B»: nothing that somebody could know, hold or come from. */
export function isTalk(folded: string): boolean {
  const words = folded
    .replace(edge, '')
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word.length > 1 || /[0-9#+]/.test(word))
  return words.every((word) => talk.has(word))
}
