import type { Refusal } from '../slots.ts'
import { asked } from './asked.ts'
import { plainDisguises } from './disguises-plain.ts'
import { privateDisguises } from './disguises-private.ts'
import { at, demonym, person } from './words.ts'

// What the criteria are called when nobody wants to name them: slang, questions about somebody, preferences said in passing.

/** A wish after it: «… de préférence», "… would be great". */
const wished =
  "(?= *(?:,? ?(?:de preference|si possible|idealement|plutot|uniquement|seulement|exclusivement|obligatoire\\w*|exigee?s?|svp|stp|only|preferred|preferably|ideally|if possible|please|would be (?:great|good|ideal|perfect|best|nice)|is best|are best|work hard|ce serait (?:bien|mieux|top)|c'est mieux|serait (?:bien|mieux|ideal|parfait)|bienvenue?s? seulement)))"

const foreign =
  '(?:british|scottish|welsh|irish|polish|romanian|bulgarian|indian|pakistani|nigerian|american|african|european|ukrainian|filipino|filipina|australian|jamaican|latvian|lithuanian|hungarian|albanian|turkish|portuguese|spanish|italian|french|german|english|chinese|japanese)'
const noLanguage =
  '(?:british|scottish|welsh|irish|indian|pakistani|nigerian|american|african|european|filipino|filipina|australian|jamaican|brit)'
const woman =
  '(?:francaises?|belges?|portugaises?|polonaises?|roumaines?|marocaines?|algeriennes?|tunisiennes?|africaines?|europeennes?|chinoises?|italiennes?|espagnoles?|turques?|ukrainiennes?|suisses?|allemandes?|anglaises?|antillaises?|asiatiques?)'
const trade =
  '(?:chefs?|welders?|engineers?|developers?|doctors?|bakers?|butchers?|roofers?|painters?|plumbers?|builders?|cleaners?|nann(?:y|ies)|nurses?|carers?|drivers?|waiters?|waitress(?:es)?|labourers?|workers?|lads?|girls?|guys?|cooks?|maids?|housekeepers?|mechanics?|electricians?|joiners?|carpenters?|bricklayers?|pickers?|packers?|crew|couple|receptionists?|staff)'

export const disguises: { name: Refusal; patterns: RegExp[] }[] = [
  {
    name: 'age',
    patterns: [
      at(
        "\\w+ty-year-olds?|(?:still|encore) (?:be )?(?:here|la|with us) (?:in|dans) \\w+ (?:years|ans)|(?:years|annees|ans)(?: \\w+){0,2} (?:ahead of|in front of|devant) (?:them|him|her|lui|elle|eux)|fresh faces?|(?:trop|plutot|un peu|bien|assez) mure?s?|(?:pense\\w*|prepar\\w*|songe\\w*|attend\\w*|reve\\w*)(?: deja)?(?: (?:a|sa|la|leur|de))+ retraite|(?:de )?la jeunesse(?! et)|(?:de|of) (?:ma|my|our|notre) generation|(?:plutot|genre|profil|style|type) [2-6]\\d ?(?:-|a) ?[2-6]\\d(?= *(?:$|[,.;!?]))|quelqu'un de frais|retired on us|(?:last|previous|old) one retired|someone (?:fresh|green)(?= *(?:$|[,.;!?]))",
      ),
      at(
        "sang (?:neuf|frais)|(?:fresh|new|young) blood|fresh[- ]faced|en fin de (?:course|parcours|vie pro\\w*)|past (?:it|(?:his|her|their|its) (?:prime|best|sell[- ]by(?: date)?))|long in the tooth|getting on (?:a bit|in years)|(?:d'un |of a )certain age|d'age mur|d'un age (?:avance|respectable|canonique)|middle[- ]aged?|(?:un peu |trop )?sur le retour|has-beens?|ancetres?|fossiles?|croulante?s?|femmes? mures?|hommes? murs?|annee de naissance|year of birth|dob",
      ),
      at(
        "(?:a peine|tout juste|juste|fraichement|recemment) sortie?s? (?:de|d'|du|des)(?: ?l')? ?(?:ecoles?|fac|lycee|etudes|universite|formation)(?! (?:accept|bienvenu|ok|possible))|frais? emoulu\\w*|fraiches? emoulu\\w*|(?:straight|just|newly|recently|fresh) (?:out of|from|off) (?:school|uni|university|college)(?! (?:welcome|ok|fine|accepted|considered))|just (?:left|finished) (?:school|uni|university|college)",
      ),
      at('(?:\\d{2}|vingt|trente|quarante|cinquante|soixante)(?:[- ][a-z]+)? (?:piges|balais|berges|printemps)|\\d{2} balai'),
      at(
        "(?:la |les )?(?:plus )?(?:jeunes|agees?|vieux|vieilles) (?:d'abord|en premier|en tete)|(?:the )?(?:youngest|oldest|eldest)(?! (?:profiles?|applications?|cvs?|notes?|job|compan))(?= (?:first|to|one|candidate|of|on)|[,.?!]|$)",
      ),
      at(
        "(?:\\d+|\\w+) (?:good |working |more )*years (?:left |to go )?(?:left in|before (?:retir|pension)|until (?:retir|pension))\\w*|working years left|years? left in (?:him|her|them)|(?:ans|annees) (?:avant (?:la |sa |leur )?retraite|de carriere devant|devant (?:lui|elle|eux))|(?:avant|a l'age de) la retraite(?! (?:complementaire|progressive))",
      ),
      at(
        '(?:in )?(?:(?:their|his|her|the) )?(?:early |mid |late |mid-|early-|late-)?[2-6]0s(?= (?:or|and|to|max|please|ideally|preferred|only)|[,.;!?]|$)|(?<=\\b(?:passe|depasse|atteint|proches? de|approchent|approche|fete) )(?:la )?(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)',
      ),
      asked(
        '(?:jeunes?|vieux|vieille|agee?s?|young|old|elderly|middle-aged|retired|senile|over the hill|past it|pensioners?)(?! (?:enough|in the))',
      ),
      at(
        '(?:no|not) (?:more|older|younger) than [2-6]\\d(?= ?(?:,|\\.|$|years? old|ans|please|for this))(?<=[a-z,] ?(?:no|not) (?:more|older|younger) than \\d\\d)',
      ),
      at(
        '\\d{2} or (?:under|below)(?= *(?:$|[,.;!?]| please))|\\d{2} ?(?:yo|y\\/o)(?: max| or under)?|age ?[<>=:]+ ?\\d{2}(?: ?-? ?\\d{2})?|[2-6]\\d(?:-| )?something|(?:gr[ae]y|white) hair(?:ed|s)?|cheveux (?:gris|blancs)|tempes grises|born in the (?:19|20)?\\d0s|(?:pushing|touching|hitting|nudging|approaching|turned) (?:thirty|forty|fifty|sixty|[3-6]0)|age (?:cap|ceiling|cut-?off|bracket|window|profile)|\\d{2} years of age|senior citizens?|(?:what|which|their|of the same|of that|his|her) age(?= |$|[?,.])(?! (?:group|range) of (?:children|pupils))|(?:the )?ages? (?:under|over|between|around|from) \\d{2}',
      ),
      at(
        "(?:won't|not|don't|isn't|doesn't|will not|aren't)(?: \\w+){0,3} retir(?:e|ing)(?: \\w+)?|retir(?:e|es|ing) (?:soon|shortly|next|in (?:a|the|\\w+) \\w+)|end of (?:their|his|her|the|a) (?:career|working life)|(?:loin|veille|proches?|part\\w*|approch\\w*|bientot|pas)(?: (?:de|a|en|pas|bientot|demain|encore|l'age|vers))* (?:la )?retraite(?! (?:complementaire|progressive))",
      ),
      at(
        "(?:anyone|someone|somebody|people|persons?|candidates?|applicants?|quelqu'un|une personne|preferably|ideally|say|aged?)(?: (?:aged|around|about|between|from))* [2-6]\\d ?(?:-|–|—|to|and) ?[2-6]\\d(?! ?(?:k|km|miles?|£|€|h\\b|hours?|%|minutes?|mins?|days?|weeks?|people|staff|covers|beds|000|years? (?:of|in|experience|exp)))",
      ),
      at(
        "(?:he|she|they|someone|somebody|anyone|il|elle)(?: (?:should|must|to|be|is|are|doit|avoir|a|ait|has))* (?:around|about|roughly|environ|dans les|pas loin de) [2-6]\\d(?= *(?:$|[,.;!?]| ans(?! d')| years old))|(?:aged? )?(?:around|about|roughly|circa|say|preferably|ideally|is|be|someone|tops at) (?:(?:twenty|thirty|forty|fifty)(?:[- ]\\w+)?|[2-6]\\d)[ -]?ish(?! (?:hours|miles|k|minutes))|aged? (?:around |about |roughly )?(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? (?:tops|at (?:the )?(?:very )?most|max(?:imum)?|or under|or less|or so)(?= *(?:$|[,.;!?]))|(?:twenty|thirty|forty)(?:ish|-odd)(?= *(?:$|[,.;!?]))",
      ),
      at(
        "[2-6]\\d ans (?:grand |tout |gros )?(?:max\\w*|au (?:grand )?max\\w*|a peine|tout au plus|tout rond)(?! d'exp)|pas plus (?:vieux|vieille|ages?|agee)s? (?:que|de) \\w+|sous (?:les |la barre des )?[2-6]\\d ans|(?:les|des|de) (?:plus|moins) de [2-6]\\d(?= (?:uniquement|seulement|exclus?|only)|[,.;!?]| *$)|(?:idealement|environ|autour de|dans les|vers les?|aux? alentours de|ideal|a peu pres|type|genre) [2-6]\\d ans(?! d')|jeunettes?|jeunots?|djeun'?s|p'tits? jeunes?|(?:pas|aucun|zero|evite\\w*|exclu\\w*|enleve\\w*|vire\\w*|sans)(?: de| d'| les| des)? seniors(?= *(?:$|[,.;!?]))",
      ),
      at(
        '(?:want|prefer|only|hire|hiring|recruit|just|like|rather have|more) young(?:er)? (?:people|persons?|adults|ones)(?! (?:with|in|who (?:have|are) (?:special|autis)))',
      ),
      /[<≤] ?=? ?[2-6]\d ?(?:ans|yo|yrs?|years?(?: old)?)?(?= *(?:$|[,.;!?]| please| svp| stp| only))/g,
      /(?<![\w-])(?:- ?|moins )(?:de )?[2-6]\d ans(?! d'exp)/g,
      at(
        '(?:elderly|aging|ageing) (?:candidates?|applicants?|people need not|workers?)|(?:no|not|without|avoid) (?:the )?(?:elderly|ageing)(?= *(?:$|[,.;!?]))',
      ),
    ],
  },
  {
    name: 'gender',
    patterns: [
      at(
        '(?:be|is|plutot|more|very|quite|looks?) (?:masculine|feminine|masculin|feminine?)|(?:masculine|feminine) (?:only|preferred|please)',
      ),
      at(
        '(?:les|des|que des|uniquement des|seulement des) candidates (?:seulement|uniquement|exclusivement|pas les candidats)|pas les candidats(?= *(?:$|[,.;!?]))|(?:du |de )?sexe (?:fort|faible|oppose)|gent (?:feminine|masculine)|all[- ](?:fe)?male|one of the (?:guys|boys|lads|girls)|(?:the )?(?:fairer|weaker|stronger|opposite) sex|(?:a|some|any|the) (?:bloke|lass|gal|dude|fella)s?|(?:uniquement|que|seulement|plutot|only|preferably)(?: (?:des|les|une?|the|an?))? (?:nenettes?|minettes?|gonzesses?|dudes?|birds)|feminine touch|touche feminine|presence (?:feminine|masculine)|autorite masculine|testosterone|(?:son|her|his|their|leur) (?:sexe|genre|gender|sex)(?= *(?:$|[,.;!?]))',
      ),
      at(
        "(?:just|only|keep|keeping|show me|see|want|prefer|no|not|drop|remove|without|lose|all|any of|strictly|mainly|mostly)(?: (?:the|any|all|those|some))* (?:girls|ladies|lads|men|women|boys|blokes|guys|chaps|gents)(?! (?:wear|clothing|school|wards?|team|football|shoes|fashion))|(?:strong|fit|big|sturdy|good|hard-?working|local|decent|young|tough|burly|nice|friendly|pretty) (?:lads?|chaps?|lasses|lass|blokes?|boys?|girls?|ladies|lady|guys?)|an? (?:she|he)(?= *(?:$|[,.;!?]))|(?:elles? (?:plutot )?qu'eux|eux (?:plutot )?qu'elles)|(?:seulement|uniquement|que|juste|plutot|garde\\w*(?: que)?|montre\\w*(?: moi)?(?: seulement| que| juste)?) (?:les |des )?candidates(?! (?:avec|ayant|qui|dispo\\w*|a|de|en|sur))",
      ),
      new RegExp('(?<=^|[,;:] ?)(?:masculin|feminin|male|female|homme|femme)e?s?(?= *(?:$|[,;.!?]))', 'g'),
      asked('(?:une? (?:femme|homme|fille|garcon|mec|nana|dame|monsieur)|(?:man|woman|bloke|girl|lad|lady|guy|male|female))'),
    ],
  },
  {
    name: 'nationality',
    patterns: [
      at(
        `c'est une? etrangere?|une? (?:vraie? |bonn?e? )?(?:francaise?|belge|suisse) (?:d'ici|de souche|de chez nous)|another (?:romanian|pole|indian|bulgarian|nigerian|pakistani|african|albanian|brazilian|filipino|ukrainian)(?= *(?:$|[,.;!?]))|(?<!(?:clients?|touristes?|avec|pour|chez|aupres|tous|toutes) )les (?:etrangere?s|immigree?s|roumaine?s|polonais(?:es)?|marocaine?s|algerien(?:ne)?s|tunisien(?:ne)?s|africaine?s|turcs|portugais(?:es)?|syrien(?:ne)?s|ukrainien(?:ne)?s|bulgares|albanais)(?! (?:langue|sont acceptes|bienvenu))`,
      ),
      at(
        `(?:an? |some )?${foreign} ${trade}${wished}|(?:prefer(?:ably|ence for)?|ideally|want|must be|has to be|should be)(?: an?| to be)? ${noLanguage}(?! (?:sign|airways|gas|standards?|market|army|gypsum))`,
      ),
      at(
        `(?<!(?:langue|langues|parl\\w+|courant|bilingue|niveau|maitrise|restaurant|cuisine|en|ou|et) )(?:portugais|polonais|roumain|italien|espagnol|allemand|marocain|algerien|tunisien|belge|suisse|africain|chinois|europeen|ukrainien)s?(?= (?:de preference|c'est mieux|serait (?:bien|mieux)))`,
      ),
      at(
        `(?:someone|somebody|anyone|anybody|people|persons?|one|ones|those|candidates?|staff)(?: (?:who|that)(?: is|'s| are|'re)| is| are)(?: not| all| also)? ${foreign}(?= *(?:$|[,.;!?]| only| please| ideally))|(?:someone|somebody|anyone|all|all of them|non-?) ?${noLanguage}(?= *(?:$|[,.;!?]| only| please))|(?:an? |the |all |only |just |no |some |any )?${foreign} (?:persons?|people|nationals?|lads?|girls?|guys?|m[ae]n|wom[ae]n|folks?|candidates?|applicants?|workers?|staff|blokes?|chaps?|boys?)(?! (?:manag|skill|relations))|(?:don't|do not|didn't|never) (?:want|like|take|hire)(?: any| the)? (?:polish|romanian|indian|african|bulgarian|asian|pakistani|nigerian|turkish)s?(?! (?:speak|food|market|cuisine))|${noLanguage}${wished}`,
      ),
      at(
        "where(?:'s| is| are)? (?:he|she|they)(?:'s| is| are)? (?:really |originally )?(?:from|come from) (?:really|originally)|(?:only|uk|british|eu|all|full) citizens|(?<!(?:en|langue|parl\\w+|niveau|oral|ecrit) )francaise?s?(?= (?:de preference|c'est mieux|si possible| exclusivement))|(?:vire\\w*|enleve\\w*|retire\\w*|supprime\\w*|degage\\w*|sors|cache\\w*)(?: les| tous les| moi les)? (?:candidate?s? )?(?:etrangere?s?|immigree?s?|migrants?|refugiee?s?)",
      ),
      new RegExp(`(?<=^|[,;] ?|\\b(?:c'est|est|une) )${woman}(?= ?(?:$|[,;.!]| (?:non|ca)))`, 'g'),
      new RegExp(`(?<=^|[,;] ?)${noLanguage}(?<!welsh|irish)(?= ?(?:$|[,;.!]))`, 'g'),
      at(
        `(?:gens|quelqu'un|personnes?|candidate?s?|profils?|monde|filles?|gars) (?:bien )?(?:de chez nous|d'ici(?! (?:a|la|le|\\d|deux|un|une|fin|demain|peu)))|(?:one|some) of our own|our own (?:people|kind)|from our part of the world|(?:looks?|looking|sounds?|sounding) (?:british|english|french|european|foreign|local|western|white)(?! (?:food|language))|(?:est|soit)(?: bien| vraiment)? ${demonym}(?= *(?:$|[,.;!?]))`,
      ),
    ],
  },
  {
    name: 'origin',
    patterns: [
      at(
        '(?:of|from|with) (?:an? )?(?:asian|african|arab|black|caribbean|indian|eastern european|traveller|foreign|ethnic|muslim|immigrant|minority) (?:background|origin|descent|heritage|stock|family)|(?:un|une|des) (?:blanc|blanche|noir|noire)s?(?= *(?:$|[,.;!?]))(?<!(?:vin|boudin) .*)|(?:de )?type (?:mediterraneen|nordique|slave|oriental|latin|scandinave)\\w*|from round here(?:,| and)? not',
      ),
      at(
        `(?:${person}|gens|hommes?|femmes?|filles?|mecs?) de couleur|(?:people|person|candidates?|staff|folk) of colou?r|colou?reds?(?= (?:people|candidates?|applicants?|staff|persons?|folk|lads?|girls?))|ethnic(?:ity|ities|ally)?(?! (?:minorit|diversity|food|restaurants?|cuisine|market\\w*|communit))|ethnic (?:background|minorit(?:y|ies)(?! (?:communit|support|achievement|charit|business)))|ethnies?|bledarde?s?|(?:du|au) bled|travell?er (?:famil\\w+|background|communit\\w+ (?:only|please)|people)|(?:look|looks|looking) (?:european|caucasian|foreign|asian|african|english)|(?:quelle|son|sa|leur) (?:est )?(?:son |sa |leur )?(?:origine|race|couleur)(?= *(?:$|[,.;!?]))`,
      ),
      asked(
        '(?:blacks?|whites?|noirs?|noires?|blanche?s?|arabes?|asian|african|maghrebine?s?|metisse?s?|mixed race|gitane?s?|juif|juive)(?! (?:listed|cab))',
      ),
    ],
  },
  {
    name: 'name',
    patterns: [
      at(
        "(?:sur)?names?(?: (?:that|which|our|the|my|we|i|customers|clients|patients|people|guests))* (?:can|could|will|able to|cannot|can't)(?: \\w+)? (?:pronounce|say|spell|read|remember)",
      ),
      at(
        '(?:local|home|native|anglo|proper)[- ](?:sounding|style)(?: (?:sur)?names?)?|(?:english|british|local|normal|pronounceable)(?: (?:first|last))? (?:sur)?names?(?= *(?:$|[,.;!?]| only| please| preferred))|(?:foreign|funny|odd|unusual|african|muslim|arabic|polish|indian|difficult|hard)(?: (?:first|last|family))? (?:sur)?names?|noms? (?:a coucher dehors|a rallonge|pas possible|impossible)|(?:names?|surnames?) (?:sounds?|sounding|that sounds?) \\w+|(?:sound|sounding)s? (?:of (?:his|her|their) (?:sur)?name)|(?:noms?|prenoms?)(?: de famille)?(?: (?:bien|vraiment|trop|pas|trop|plutot|qui fait|qui font|qui est|faciles?|difficiles?|imprononcables?|exotiques?|bizarres?|compliquee?s?|arabisant))+(?: (?:a|francais|de chez nous|francaise|etranger|prononcer))*',
      ),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        "(?:no|without|with|any|has|have)(?: (?:any|the))? (?:wee|little|young|small) ones(?: at home)?|(?:does|do|doing|has|have|having)(?: to do)? the school[- ]?runs?|(?:ait|aient|avoir|n'a|n'ont)(?: pas)? (?:d'|des |de |un |deux )(?:jeunes )?(?:enfants?|gosses?|gamins?)(?= *(?:$|[,.;!?]))|(?:family|kids|children|husband|wife) to (?:look after|think of|feed|support|go home to)|(?:attaches?|charges?|liens?|contraintes?) famil\\w+",
      ),
      at(
        "(?:sans|pas d'|ni|aucun|zero) ?(?:enfants?|gosses?|gamins?|marmots?|mioches?|bebes?)(?= de preference|,| *$|\\.| si possible| stp| svp| s'il| non plus| ni )|(?:charges?|soucis?|problemes?|imperatifs?|contraintes?) (?:de garde|de creche|familia\\w+|d'enfants?)|jours? enfants? malades?|famille nombreuse|libre (?:de toute attache|cote famille|d'attaches?)|(?:sans|aucune?|pas d')(?: ?attaches?)(?! (?:de|du|file))|(?:fiancee?s?|epouse|conjointe?|compagne|copine|copain|petite? amie?)(?= *(?:$|[,.;!?]))|(?:mari|femme|conjointe?|famille) (?:qui (?:le|la) )?(?:suit|suive|accepte|d'accord)|vie de famille|(?:a|as|ont|avoir) (?:une|fonde\\w* une) famille(?= *(?:$|[,.;!?]))",
      ),
      at(
        'family (?:man|woman|person|guy)|(?:kids|children|family|babies)(?: at home)?(?= (?:to look after|get in the way|holding))|(?:in a|long-term|serious) relationship|boyfriends?|girlfriends?|husbands?|fianc[ee]e?s?|(?:no|without|free of|zero)(?: any)? (?:baggage|dependents|dependants|family|kids|children|domestic (?:ties|commitments?))|home life|domestic (?:situation|commitments?)|school[- ]age (?:kids|children)(?= *(?:$|[,.;!?]))|sick (?:kids|children)|(?:any|got|has|have|having|with|raising) (?:\\w+ )?(?:kids|children)(?= *(?:$|[?.!]))',
      ),
      at(
        "(?:no|without|zero|free of|any) (?:(?:partners?|spouses?|wife|husband|kids?|children|family|ties|commitments|babies)(?:,| or| and| nor)* ?)+(?= *(?:$|[,.;!?]| please| at home))(?<!(?:any|no) (?:partners?|commitments|family))|(?:parents|mums|mothers|moms|dads)(?: are| would be|'re)? (?:not ideal|a problem|excluded|out|no thanks|not suitable)|(?:kids|children|enfants|gosses)(?: \\w+){0,2} (?:a problem|an issue|un probleme|genant\\w*|complique\\w*)|(?:for|because of|pick up|collect|fetch|cherche\\w*|recupere\\w*|pour) (?:the |their |his |her |les |ses )?(?:kids|children|gosses)(?= *(?:$|[,.;!?]| (?:from|at|every)))|an? bachelor(?= *(?:$|[,.;!?]))|bachelors? only",
      ),
      at(
        "(?:pas|sans|aucun|ni|zero|n'a pas|n'ont pas|n'ait pas|a|ont|avec|ayant)(?: de| d'| des| un| deux| trois| \\d)* ?(?:gamins?|gosses?|mioches?|marmots?|nourrissons?|bambins?|marmaille|petits a la maison|petits derniers?|enfants? (?:a charge|a la maison|petits?|scolarises?))|(?:celles?|ceux|celui|femmes?|personnes?|quelqu'un|candidate?s?|gens) (?:avec|ayant|qui (?:a|ont)) (?:des |deux |\\d |un )?(?:jeunes |petits )?(?:enfants?|gosses?|gamins?|bebes?)|(?:pas|evite\\w*|ecarte\\w*|vire\\w*|enleve\\w*)(?: de| les| des)? parents(?! d'eleves)",
      ),
      asked(
        '(?:married|single|divorced|engaged|widowed|a (?:mum|mother|dad|father|parent)|(?:mum|mother|dad|father|parent)s?|mariee?s?|celibataires?|divorcee?s?|pacsee?s?|maman|papa|mere|pere|parents?)(?! (?:to join|to|with us|in the))',
      ),
    ],
  },
  ...privateDisguises,
  ...plainDisguises,
]
