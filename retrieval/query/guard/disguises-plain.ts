import type { Refusal } from '../slots.ts'
import { factDisguises } from './disguises-facts.ts'
import { against, at, unwanted } from './words.ts'

// Criteria told by what they amount to: a date of birth, a likeness, what one's bank, street, name or past would give away. One family of
// meaning a line, French and English together.

const nations =
  'philippine?s?|philippins?|indien(?:ne)?s?|vietnamien(?:ne)?s?|camerounaise?s?|ivoirien(?:ne)?s?|congolaise?s?|bresilien(?:ne)?s?|bulgares?|russes?|albanaise?s?|serbes?|moldaves?|georgien(?:ne)?s?|malgaches?|comorien(?:ne)?s?|cubaine?s?|colombien(?:ne)?s?|tcheques?|hongroise?s?|lituanien(?:ne)?s?|pakistanaise?s?|kurdes?|iranien(?:ne)?s?|libanaise?s?|egyptien(?:ne)?s?|grecque?s?|irlandaise?s?|ecossaise?s?|americaine?s?|japonaise?s?'
const foreign =
  '(?:polish|romanian|bulgarian|indian|pakistani|nigerian|african|ukrainian|filipino|filipina|jamaican|latvian|lithuanian|hungarian|albanian|turkish|portuguese|spanish|brazilian|chinese|thai|vietnamese|kenyan|ghanaian|somali|syrian|greek|italian|irish|scottish|welsh|british)'
const nationals =
  '(?:poles|romanians|bulgarians|indians|pakistanis|nigerians|ukrainians|filipinos|jamaicans|latvians|lithuanians|hungarians|albanians|turks|portuguese|brazilians|somalis|syrians|greeks|italians|russians|afghans|kurds|moroccans|algerians|chinese)'
const kin =
  '(?:fils|fille|pere|mere|petit-fils|petite-fille|grand-?pere|grand-?mere|tonton|tante|son|daughter|father|mother|dad|mum|gran|granny|grandad|grandson|nephew|niece|kid)'
const brands = '(?:cgt|cfdt|fo|cftc|cfe-cgc|unsa|sud|solidaires|unite|unison|gmb|usdaw|rmt|cwu|aslef|tssa|siptu)'

export const plainDisguises: { name: Refusal; patterns: RegExp[] }[] = [
  {
    name: 'age',
    patterns: [
      against('dinosaures?|dinosaurs?|mammouths?|reliques?|relics?|momies?|antiquites?|vieilles? branches?|papis?|pepes?|mémés?'),
      at(
        "rajeuni\\w* (?:l'equipe|les equipes|les effectifs|la moyenne|le service|la boite|un peu|les rangs|notre)|moyennes? d'ages?(?! des (?:eleves|patients|residents|enfants|clients))|(?:average|median|mean) age(?! of (?:the )?(?:pupils|patients|residents|children|clients|customers))|tranches? d'ages?(?= (?:que|de l'equipe|de l'existant))|(?:meme|de l'|d'un) (?:tranche d'age|age|generation)(?= (?:que|comme|a peu pres|de l'equipe))|(?:same|similar|comparable|closer?|near(?:er)?) (?:in )?(?:age|generation)(?: to| as| group| bracket)?(?= |$)",
      ),
      at(
        "nee?s? (?:apres|avant|vers|depuis|en|entre|dans les annees) ?(?:l'an )?(?:19|20)?\\d\\d(?: ?(?:et|-) ?(?:19|20)?\\d\\d)?|born (?:after|before|since|around|between|in the|no earlier than|no later than) ?(?:19|20)?\\d\\d'?s?|(?:bac|brevet|permis|a-levels?|o-levels?|gcses?|school|diplome)(?: (?:en poche|passed|obtenu|passe))? (?:avant|apres|before|after|since) (?:l'an )?(?:19|20)\\d\\d",
      ),
      at(`(?:pourrait|puisse|pourraient|could|might|would) (?:etre|be) (?:mon|ma|mes|notre|my|our|his|her) ${kin}`),
      at(
        "(?:fifty|sixty|seventy)[- ]?(?:somethings?|odd)|(?:cap|limit|keep|restrict)(?: the)? age(?:s)?(?: at| to| under| below)?|(?:age|ages) (?:plafonne|limite|max\\w*)|(?:plafonn\\w+|limit\\w+) l'age",
      ),
      at(
        '(?:draw|drawing|collect|collecting|claim|claiming|take|taking|near)(?:s)? (?:their|his|her|a|the|its) (?:state )?pension(?! (?:scheme|fund|plan|enquir))|(?:remember|remembers|se souvien\\w+|connu|knew) (?:of |de |les annees |the )*(?:seventies|eighties|sixties|70|80|60)s?',
      ),
      at(
        "(?:de l'age|l'age) de (?:l'equipe|nos clients|la clientele|mes enfants|mon fils|ma fille)|(?:digital|tiktok|snapchat|insta(?:gram)?) (?:native|generation)s?|generation (?:tiktok|snap\\w*|insta\\w*|y|z|alpha)|(?:no|zero|sans|pas de) (?:rides|wrinkles|zimmer frames?)|(?:dentier|cheveux blancs|grey hairs?|gray hairs?|white hairs?|arthrose|arthritis)",
      ),
    ],
  },
  {
    name: 'gender',
    patterns: [
      at(
        "(?:un |des )?(?:vrais? |bons? |sacres? |grands? )?(?:bonhommes?|gaillards?|malabars?|costauds (?:garcons|gars|hommes))(?! de neige)|all[- ](?:lads?|boys?|blokes?|girls?|guys?|women|men|ladies|female|male)|entre (?:mecs|hommes|filles|femmes|nanas|couilles)|(?:voix|presence|main) (?:feminine|masculine|de femme|d'homme)|(?:female|male|woman's|man's) (?:voice|touch|presence)",
      ),
      at(
        '(?:civilite|titre|filtre)(?: \\w+)? (?:monsieur|madame|mr|mrs|mme|m\\.)|(?:monsieur|madame|mr|mrs|ms|mme)s? (?:only|uniquement|seulement|exclusivement)|(?:equilibr\\w+|balance\\w*|even (?:it |things )?(?:up|out))(?: \\w+){0,3} (?:avec|with|by|par) (?:des |some |more |plus de )?(?:garcons|filles|femmes|hommes|boys|girls|men|women|lads)',
      ),
    ],
  },
  {
    name: 'nationality',
    patterns: [
      at(
        `(?:${nations})(?= *(?:,? ?(?:de preference|uniquement|exclusivement|seulement|obligatoire\\w*|si possible|plutot|ce serait|c'est mieux|only)))(?! (?:courant|parle))`,
      ),
      at(
        `(?:avoid|no|not|skip|exclude|without|hide|drop|ditch|fewer|enough of)(?: (?:the|any|all|those|more))* ${nationals}(?! (?:speak|food|restaurant|cuisine|market|client))`,
      ),
      at(
        `(?:an?|some|another|few|couple of|get me|find me) ${foreign} \\w+s?,? (?:(?:cos|because|as|since) )?(?:they|he|she)(?:'re| are| is|'s| work| don't| never| always| graft)`,
      ),
      at(
        "ressortissante?s? (?:de |d'|des |du )?(?:l'|la )?(?:union europeenne|ue|europe|pays de l'ue|francais|etat membre)|(?:avec|muni\\w* de|ait|a) (?:le |un |son )passeport(?! (?:en cours|valide|pour (?:les|des) deplacements))|(?:eu|uk|british|french|european union) (?:nationals?|citizens?|passport[- ]holders?)|from (?:the )?(?:philippines|poland|romania|bulgaria|ukraine|africa|eastern europe)(?= (?:preferably|ideally|only|please)|$)|(?:demandeurs? d'asile|asylum seekers?)(?= (?:exclu|s'abstenir|need not))",
      ),
      against("demandeurs? d'asile|asylum seekers?|clandestins?|illegals?"),
    ],
  },
  {
    name: 'origin',
    patterns: [
      at(
        '(?:european|caucasian|asian|african|nordic|mediterranean|oriental|latin|middle eastern|arab|ethnic|foreign|english|western)[- ](?:looking|features?|appearance|looks|face|type)|(?:fair|dark|light|pale|white|black|brown|olive)[- ]?(?:er )?skin(?:ned)?|(?:peau|teint|carnation) (?:claire?|foncee?|mate?|blanche|noire|ebene)|(?:pas |trop |peu |bien )(?:trop |tres )?typee?s?|traits? (?:europeens?|asiatiques?|africains?)',
      ),
      at(
        "issue?s? de (?:l'|la )?(?:immigration|diversite)(?! (?:sont )?bienvenu)|(?:vend(?:eurs?|euses?)|serveurs?|serveuses?|hotes|hotesses|candidats|profils|personnes|employes|gens|collaborateurs|chauffeurs) (?:blanc(?:he)?s?|noire?s?|de couleur)|(?:mais|plutot|que du|uniquement) (?:blanc|blanche|noir|noire)s?(?= (?:si|hein|stp|svp|de peau|quoi)|$|[,.;!?])|(?:prefer|want|only|just) (?:white|black|asian|brown) (?:staff|people|faces|folks?|drivers?|carers?|nurses?|workers?|girls?|lads?)|(?:no|not|without|avoid) (?:black|brown|asian|white|coloured) (?:\\w+)(?! (?:belt|cab|country|box))",
      ),
      against(
        'arabes(?! (?:parl|langue))|noirs|noires|blancs(?! de)|beurs|gitans|roms|tziganes|manouches|juifs|asiatiques|antillais|maghrebins|immigres',
      ),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        "single(?= or )|(?:understanding|supportive|accommodating|patient) (?:wife|husband|spouse|partner|family)|(?:conjointe?|mari|femme|famille|epou(?:x|se)) (?:comprehensi(?:f|ve)|conciliante?|arrangeante?|souple)|an? bachelor(?= (?:who|that|with|for))|(?:vie|situation) (?:de couple|sentimentale|amoureuse)|love life|(?:depart|partir|part|leaves?|dash\\w*|rush\\w*)(?: \\w+){0,5} (?:pour |for )?(?:chercher|recuperer|pick(?:ing)? up|collect\\w*|the nursery|la creche|la nounou|l'ecole)(?: (?:les|ses|the|their|his|her))? ?(?:gosses|enfants|petits|kids|children)?",
      ),
    ],
  },
  {
    name: 'pregnancy',
    patterns: [
      at(
        "(?:fini|termine|done|finished|through with)(?: de| with)? (?:faire (?:des|ses)|avoir (?:des|ses)|having|making) (?:enfants|bebes|gosses|children|kids|babies|a family)|(?:ivf|fiv|pma)(?![a-z])|fertility treatment|(?:un |another |one more |dernier )?petit dernier|(?:tomb\\w+|getting|get|gets|falls?|become) (?:enceinte|pregnant)|(?:disparait\\w*|s'absent\\w+|disappear\\w*|vanish\\w*|go(?:es|ing)? off)(?: \\w+){0,3} (?:bebe|baby|have (?:kids|children)|maternite|maternity)|(?:risque|risk)(?: of| de)? (?:maternite|maternity)|maternity risks?",
      ),
    ],
  },
  {
    name: 'health',
    patterns: [
      at(
        "(?:eu|fait|has|had|having|avoir|survived?|souffert d'|suffer\\w* from|surviv\\w+ (?:a|d')? ?)(?: (?:un|une|a|an|deja|already|some|any|le|un petit))* ?(?:cancer|depression|burn-?out|infarctus|avc|stroke|heart attack|breakdown|nervous breakdown|covid long|leucemie|leukaemia|epilep\\w+|crise cardiaque)(?! (?:nurse|ward|patients?|unit|care|charity|research))|(?:suivie?s? par|voi(?:t|ent|r)|seeing|sees|under) (?:un |une |a |an |his |her |their )?(?:psy\\w*|shrink|psychiatrist|therapist)|(?:fragile|solide|malade)s? (?:des nerfs|du dos|du coeur)|(?:off|absent\\w*|arrete\\w*)(?: \\w+){0,3} (?:with|a cause de|pour) (?:his|her|their|son|sa|ses) (?:back|nerves?|dos|nerfs|heart|coeur|knees?|genoux?)|(?:bad|dodgy|poor) (?:nerves|chest)|(?:his|her|their|son|sa|ses|leur) (?:nerves|nerfs)(?= *(?:$|[,.;!?]))",
      ),
      against('ill(?:ness|nesses)?(?= |$)|ailments?|sicknotes?|fragilites?|souffreteux|maladives?|psy(?= |$)|anti-?depressants?'),
    ],
  },
  {
    name: 'disability',
    patterns: [
      at(
        `(?:rqth|handicapes?|travailleurs? handicapes?|sourds?|aveugles?|disabled|wheelchairs?|deaf|blind)${unwanted}|(?:tous|toutes) (?:ses|leurs) (?:moyens physiques|facultes(?: physiques)?|membres)|full use of (?:their|his|her|all) (?:limbs|legs|hands|arms|faculties)|(?:on n'est|nous ne sommes|pas|not|aren't|isn't) (?:pas )?(?:equipes?|amenages?|accessibles?|adapted|equipped|set up)(?: \\w+){0,2} (?:pour|for|aux?) (?:les |des )?(?:fauteuils|handicap\\w*|wheelchairs?|disab\\w+)|(?:can't|cannot|couldn't|won't) (?:take|accommodate|have|cope with) (?:wheelchairs?|disab\\w+|deaf|blind)`,
      ),
      against(
        'dyslexics?|dyslexiques?|dyspraxi\\w+|stammer\\w*|stutter\\w*|begues?|epileptics?|(?:reasonable |workplace )?adjustments|adaptations?|autistics?|amputes?|limited mobility|physical limitations?|limitations? physiques?',
      ),
    ],
  },
  {
    name: 'religion',
    patterns: [
      at(
        "of (?:\\w+ )?(?:hindu|christian|muslim|jewish|catholic|sikh|buddhist|protestant|islamic|our|the same) (?:faith|religion|confession|creed)|de (?:confession|tradition|religion|foi) (?!orale|culinaire|familiale|artisanale)\\w+|de culture (?:chretienne|musulmane|juive|catholique|protestante|islamique|judeo\\S*|occidentale|europeenne)|(?:accepte\\w*|accepter|willing|happy|ok|who'll|who will|qui)(?: \\w+){0,4} (?:porc|pork|alcool|bacon|alcohol)(?:,)? (?:donc|so|therefore)|(?:headscar(?:f|ves)|hijabs?|niqabs?|burqas?|turbans?|kippas?|voiles?|crosses|croix)(?= *(?:$|[,.;!?]| (?:interdit|exclu|only|please|at work)))(?<=(?:no|pas de|sans|without|ni|aucun|any) \\w+)|(?:stop|stops|pause|break)s?(?: \\w+){0,2} (?:to|for|pour) (?:pray|prayers?|prier|la priere)",
      ),
    ],
  },
  {
    name: 'politics',
    patterns: [
      at(
        "(?:ne )?milit(?:e|ent|er|ait|ant) (?:pas|plus|nulle part|dans|pour|a|au)|(?:qui |qu'il |qu'elle )?ne milit\\w+|eco-?warriors?|(?:party|membership) cards?(?= *(?:$|[,.;!?]))|cartes? (?:du|d'un|au) parti|(?:who|which way|how) (?:he|she|they) votes?(?: for)?|pour (?:qui|quel parti) (?:il|elle|ils) (?:vote|votent|a vote)|politically (?:neutral|reliable|sound|left|right|conservative|liberal)|apolitiques?|neutres? politiquement|(?:right|left)[- ]lean(?:ing|ers?)|(?:vire|ecarte|enleve|sans|pas de|evite)\\w*(?: \\w+){0,2} militants?(?: \\w+)*?(?= *(?:$|[,.;!?]))|(?:share|partage)\\w* (?:our|my|nos|notre|mes) (?:politics|politique|bord)",
      ),
    ],
  },
  {
    name: 'union',
    patterns: [
      at(
        `(?:membres?|adherente?s?|cartes?|delegue?e?s?|mandats?|militante?s?|encartee?s?|elue?s?) (?:a |de |du |au |en |chez )?(?:la |le |l')?${brands}|${brands} (?:members?|cards?|reps?|activists?|types?|membership|delegates?)|(?:carrying|holding|with) an? ${brands}`,
      ),
      against(
        '(?:staff|worker|workers|employee|shop[- ]floor|works council) rep(?:resentative)?s?|strikers?|grevistes?|greve|picketers?|agitators?|elue?s? (?:du |au )?(?:cse|personnel|comite)|delegues? (?:du personnel|syndica\\w+)',
      ),
      at(
        "(?:weed|filter|screen|sift|take|leave) out(?: (?:the|any|all))? (?:strikers|unionists|union \\w+|reps|agitators)|(?:won't|wouldn't|will not|never|ne) (?:go (?:out )?on|call|join|fera|feront|fait|participera|fasse)(?: \\w+){0,2} (?:strikes?|greve)",
      ),
    ],
  },
  {
    name: 'sexual_orientation',
    patterns: [
      at(
        "(?:whose|dont)(?: \\w+)? ?(?:l')?(?:sexuality|sexualite|orientation)(?! (?:professionnelle|client))|same[- ]sex couples?|couples? (?:de |du )meme sexe|couples? (?:homo|gay|lesbien)\\w*|(?:should|must|doit|qu'il|qu'elle)(?: \\w+){0,2} (?:have|has|ait|avoir) (?:a wife|a husband|une femme|un mari)(?:,? (?:not|pas|et non) (?:a boyfriend|a girlfriend|un copain|une copine))?",
      ),
    ],
  },
  {
    name: 'gender_identity',
    patterns: [
      at(
        '(?:used to be|was born|born) (?:a |as a )?(?:man|woman|male|female|boy|girl)|nee?s? (?:homme|femme|garcon|fille)|change\\w* de (?:sexe|genre)|(?:mid|in|during|undergoing|post|apres|pendant)[- ](?:une |sa |la |gender )?(?:transition|reassignment)(?! (?:numerique|energetique|manager|ecologique|digitale))|cross-?dress\\w*|drag queens?|travelos?|pronouns?(?= (?:people|types|crowd|brigade|only|in bio))|sex change',
      ),
    ],
  },
  {
    name: 'morals',
    patterns: [
      at(
        '(?:boi(?:t|ve|vent)|picol\\w+|drinks?|drinking|drunk|parties|partying|smokes?|se drogue\\w*|fum\\w+ (?:des joints|du shit)|takes drugs)(?: (?:pas|trop|un peu|at|on|le|les|every|all|too|a lot|tous les))* ?(?:week-?ends?|soirs?|nights?|much|heavily|friday|saturday|samedi|vendredi)|clean[- ]living|(?:womani[sz]ers?|gamblers?|coureurs? de jupons|dragueurs?|noceu(?:r|se)s?|parieurs?)|(?:messy|complicated|stable|quiet|settled|tidy|proper) (?:love|private|personal|home) li(?:fe|ves)',
      ),
    ],
  },
  {
    name: 'looks',
    patterns: [
      at(
        '(?:un|deux) metres? (?:\\w+(?:-\\w+)*)(?= *(?:$|[,.;!?]| (?:minimum|mini|au moins|de haut)))|(?:five|six|5|6) (?:foot|feet|ft)(?: \\w+)? (?:tall|minimum|or (?:over|more|above))|(?:presente\\w*|passe\\w*) bien physiquement|(?:visage|minois|physique|sourire) (?:avenant|agreable|harmonieux|ravageur|enjoleur|avantageux|engageant)|(?:belle|jolie|fine|superbe) (?:silhouette|apparence|allure|tete|bouille|gueule)|silhouette (?:fine|elancee|mince|athletique|agreable)|model (?:figure|looks?|body|good looks)|pretty (?:\\w+ )?(?:face|smile|smiles|smiling|eyes)|(?:nice|lovely|good|great) (?:smile|teeth|hair|skin|bust)|leggy|hunks?(?= |$)|bogoss\\w*|(?:bien |tres |un peu |trop )enrobee?s?|rondelettes?|chauves?|bald(?:ing)?(?= |$|[,.])|bonnets? [a-f](?![a-z])|decollete',
      ),
    ],
  },
  {
    name: 'name',
    patterns: [
      at(
        "(?:prenoms?|noms?(?: de famille)?|patronymes?)(?: (?:et prenoms?))? (?:qui|dont|que)(?: (?:ne|n'|pas|nos|les|mes|la|le|notre|on|clients?|clientele|tout le monde))*(?: |')(?:choqu\\w+|heurt\\w+|pass\\w+|sonn\\w+|fai(?:t|sse|ssent)|prononc\\w+|rassur\\w+|se pronon\\w+|gen\\w+|fasse\\w*|detonn\\w+|ecorch\\w+|arriv\\w+)|(?:prenoms?|noms?|patronymes?) (?:imprononcable|exotique|etranger|arabe|africain|a consonance|bizarre|complique|francais|bien francais|chretien|catholique|slave|juif|musulman)\\w*|patronymes?(?= (?:qui|sonn|francais|a ))|(?:sur)?names?(?: (?:that|which))? (?:nobody|no ?one|we|i|customers?|clients?|our clients|guests|people)(?: \\w+)? (?:can(?:'t|not)?|will|could) (?:\\w+ )?(?:spell|say|pronounce|remember|read)|(?:surnames?|first names?|last names?)(?= (?:our|the|my|clients?|customers?|that (?:sound|go|won)|which|goes|easy))|(?:les|des|the) (?:mohamm?ed|mohammad|fatima|mamadou|kevin|jamal|abdul)s?(?: et compagnie| and co| types?)|whose (?:sur)?names? (?:goes?|sounds?|is|won't|fits?|suits?)|dont le (?:pre)?nom (?:passe|sonne|fait|est|ne)",
      ),
    ],
  },
  ...factDisguises,
]
