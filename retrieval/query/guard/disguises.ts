import type { Refusal } from '../slots.ts'
import { against, at, demonym, no, person } from './words.ts'

// What the criteria are called when nobody wants to name them: slang, questions about somebody, preferences said in passing.

/** A question or an order to find out: «est-elle croyante ?», "check that he's not religious". */
const asked = (source: string): RegExp =>
  at(
    `(?:(?:(?:is|are|was|isn't|aren't) (?:he|she|they|anyone|the \\w+(?: one)?|number \\w+|\\w+)|(?:is|are|who's|they're|he's|she's)|(?:if|whether|that) (?:he|she|they|number \\w+|\\w+)(?:'s| is| are|'re))|(?:est|sont|soit|serait|etait)-? ?(?:il|elle|ils|elles)|(?:qu'|si |que |s')?(?:il|elle|ils|elles|on|la \\w+|le \\w+) (?:est|soit|sont|soient|serait)|someone|somebody|people|quelqu'un de|une personne|des gens)(?: (?:pas|bien|not|also|really|actually|still|plutot|a|an|aussi|encore|trop|tres|too|very))* (?:${source})`,
  )
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
        "(?:in )?(?:(?:their|his|her|the) )?(?:early |mid |late |mid-|early-|late-)?[2-6]0s(?= (?:or|and|to|max|please|ideally|preferred|only)|[,.;!?]|$)|(?<=\\b(?:passe|depasse|atteint|proches? de|approchent|approche|fete) )(?:la )?(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)",
      ),
      asked('(?:jeunes?|vieux|vieille|agee?s?|young|old|elderly|middle-aged|retired|senile|over the hill|past it|pensioners?)(?! (?:enough|in the))'),
      at('(?:no|not) (?:more|older|younger) than [2-6]\\d(?= ?(?:,|\\.|$|years? old|ans|please|for this))(?<=[a-z,] ?(?:no|not) (?:more|older|younger) than \\d\\d)'),
      at(
        "\\d{2} or (?:under|below)(?= *(?:$|[,.;!?]| please))|\\d{2} ?(?:yo|y\\/o)(?: max| or under)?|age ?[<>=:]+ ?\\d{2}(?: ?-? ?\\d{2})?|[2-6]\\d(?:-| )?something|(?:gr[ae]y|white) hair(?:ed|s)?|cheveux (?:gris|blancs)|tempes grises|born in the (?:19|20)?\\d0s|(?:pushing|touching|hitting|nudging|approaching|turned) (?:thirty|forty|fifty|sixty|[3-6]0)|age (?:cap|ceiling|cut-?off|bracket|window|profile)|\\d{2} years of age|senior citizens?|(?:what|which|their|of the same|of that|his|her) age(?= |$|[?,.])(?! (?:group|range) of (?:children|pupils))|(?:the )?ages? (?:under|over|between|around|from) \\d{2}",
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
      at('(?:want|prefer|only|hire|hiring|recruit|just|like|rather have|more) young(?:er)? (?:people|persons?|adults|ones)(?! (?:with|in|who (?:have|are) (?:special|autis)))'),
      /[<≤] ?=? ?[2-6]\d ?(?:ans|yo|yrs?|years?(?: old)?)?(?= *(?:$|[,.;!?]| please| svp| stp| only))/g,
      /(?<![\w-])(?:- ?|moins )(?:de )?[2-6]\d ans(?! d'exp)/g,
      at('(?:elderly|aging|ageing) (?:candidates?|applicants?|people need not|workers?)|(?:no|not|without|avoid) (?:the )?(?:elderly|ageing)(?= *(?:$|[,.;!?]))'),
    ],
  },
  {
    name: 'gender',
    patterns: [
      at(
        "(?:les|des|que des|uniquement des|seulement des) candidates (?:seulement|uniquement|exclusivement|pas les candidats)|pas les candidats(?= *(?:$|[,.;!?]))|(?:du |de )?sexe (?:fort|faible|oppose)|gent (?:feminine|masculine)|all[- ](?:fe)?male|one of the (?:guys|boys|lads|girls)|(?:the )?(?:fairer|weaker|stronger|opposite) sex|(?:a|some|any|the) (?:bloke|lass|gal|dude|fella)s?|(?:uniquement|que|seulement|plutot|only|preferably)(?: (?:des|les|une?|the|an?))? (?:nenettes?|minettes?|gonzesses?|dudes?|birds)|feminine touch|touche feminine|presence (?:feminine|masculine)|autorite masculine|testosterone|(?:son|her|his|their|leur) (?:sexe|genre|gender|sex)(?= *(?:$|[,.;!?]))",
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
        `(?:an? |some )?${foreign} ${trade}${wished}|(?:prefer(?:ably|ence for)?|ideally|want|must be|has to be|should be)(?: an?| to be)? ${noLanguage}(?! (?:sign|airways|gas|standards?|market|army|gypsum))`,
      ),
      at(
        `(?<!(?:langue|langues|parl\\w+|courant|bilingue|niveau|maitrise|restaurant|cuisine|en|ou|et) )(?:portugais|polonais|roumain|italien|espagnol|allemand|marocain|algerien|tunisien|belge|suisse|africain|chinois|europeen|ukrainien)s?(?= (?:de preference|c'est mieux|serait (?:bien|mieux)))`,
      ),
      at(
        `(?:someone|somebody|anyone|anybody|people|persons?|one|ones|those|candidates?|staff)(?: (?:who|that)(?: is|'s| are|'re)| is| are)(?: not| all| also)? ${foreign}(?= *(?:$|[,.;!?]| only| please| ideally))|(?:someone|somebody|anyone|all|all of them|non-?) ?${noLanguage}(?= *(?:$|[,.;!?]| only| please))|(?:an? |the |all |only |just |no |some |any )?${foreign} (?:persons?|people|nationals?|lads?|girls?|guys?|m[ae]n|wom[ae]n|folks?|candidates?|applicants?|workers?|staff|blokes?|chaps?|boys?)(?! (?:manag|skill|relations))|(?:don't|do not|didn't|never) (?:want|like|take|hire)(?: any| the)? (?:polish|romanian|indian|african|bulgarian|asian|pakistani|nigerian|turkish)s?(?! (?:speak|food|market|cuisine))|${noLanguage}${wished}`,
      ),
      at("where(?:'s| is| are)? (?:he|she|they)(?:'s| is| are)? (?:really |originally )?(?:from|come from) (?:really|originally)|(?:only|uk|british|eu|all|full) citizens|(?<!(?:en|langue|parl\\w+|niveau|oral|ecrit) )francaise?s?(?= (?:de preference|c'est mieux|si possible| exclusivement))|(?:vire\\w*|enleve\\w*|retire\\w*|supprime\\w*|degage\\w*|sors|cache\\w*)(?: les| tous les| moi les)? (?:candidate?s? )?(?:etrangere?s?|immigree?s?|migrants?|refugiee?s?)"),
      new RegExp(`(?<=^|[,;] ?)${woman}(?= ?(?:$|[,;.!]))`, 'g'),
      new RegExp(`(?<=^|[,;] ?)${noLanguage}(?= ?(?:$|[,;.!]))`, 'g'),
      at(
        `(?:gens|quelqu'un|personnes?|candidate?s?|profils?|monde|filles?|gars) (?:bien )?(?:de chez nous|d'ici(?! (?:a|la|le|\\d|deux|un|une|fin|demain|peu)))|(?:one|some) of our own|our own (?:people|kind)|from our part of the world|(?:looks?|looking|sounds?|sounding) (?:british|english|french|european|foreign|local|western|white)(?! (?:food|language))|(?:est|soit)(?: bien| vraiment)? ${demonym}(?= *(?:$|[,.;!?]))`,
      ),
    ],
  },
  {
    name: 'origin',
    patterns: [
      at(
        `(?:${person}|gens|hommes?|femmes?|filles?|mecs?) de couleur|(?:people|person|candidates?|staff|folk) of colou?r|colou?reds?(?= (?:people|candidates?|applicants?|staff|persons?|folk|lads?|girls?))|ethnic(?:ity|ities|ally)?(?! (?:minorit|diversity|food|restaurants?|cuisine|market\\w*|communit))|ethnic (?:background|minorit(?:y|ies)(?! (?:communit|support|achievement|charit|business)))|ethnies?|bledarde?s?|(?:du|au) bled|travell?er (?:famil\\w+|background|communit\\w+ (?:only|please)|people)|(?:look|looks|looking) (?:european|caucasian|foreign|asian|african|english)|(?:quelle|son|sa|leur) (?:est )?(?:son |sa |leur )?(?:origine|race|couleur)(?= *(?:$|[,.;!?]))`,
      ),
      asked('(?:blacks?|whites?|noirs?|noires?|blanche?s?|arabes?|asian|african|maghrebine?s?|metisse?s?|mixed race|gitane?s?|juif|juive)(?! (?:listed|cab))'),
    ],
  },
  {
    name: 'name',
    patterns: [
      at(
        "(?:local|home|native|anglo|proper)[- ](?:sounding|style)(?: (?:sur)?names?)?|(?:english|british|local|normal|pronounceable)(?: (?:first|last))? (?:sur)?names?(?= *(?:$|[,.;!?]| only| please| preferred))|(?:foreign|funny|odd|unusual|african|muslim|arabic|polish|indian|difficult|hard)(?: (?:first|last|family))? (?:sur)?names?|(?:names?|surnames?) (?:sounds?|sounding|that sounds?) \\w+|(?:sound|sounding)s? (?:of (?:his|her|their) (?:sur)?name)|(?:noms?|prenoms?)(?: de famille)?(?: (?:bien|vraiment|trop|pas|trop|plutot|qui fait|qui font|qui est|faciles?|difficiles?|imprononcables?|exotiques?|bizarres?|compliquee?s?|arabisant))+(?: (?:a|francais|de chez nous|francaise|etranger|prononcer))*",
      ),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        "(?:sans|pas d'|ni|aucun|zero) ?(?:enfants?|gosses?|gamins?|marmots?|mioches?|bebes?)(?= de preference|,| *$|\\.| si possible| stp| svp| s'il| non plus| ni )|(?:charges?|soucis?|problemes?|imperatifs?|contraintes?) (?:de garde|de creche|familia\\w+|d'enfants?)|jours? enfants? malades?|famille nombreuse|libre (?:de toute attache|cote famille|d'attaches?)|(?:sans|aucune?|pas d')(?: ?attaches?)(?! (?:de|du|file))|(?:fiancee?s?|epouse|conjointe?|compagne|copine|copain|petite? amie?)(?= *(?:$|[,.;!?]))|(?:mari|femme|conjointe?|famille) (?:qui (?:le|la) )?(?:suit|suive|accepte|d'accord)|vie de famille|(?:a|as|ont|avoir) (?:une|fonde\\w* une) famille(?= *(?:$|[,.;!?]))",
      ),
      at(
        "family (?:man|woman|person|guy)|(?:kids|children|family|babies)(?: at home)?(?= (?:to look after|get in the way|holding))|(?:in a|long-term|serious) relationship|boyfriends?|girlfriends?|husbands?|fianc[ee]e?s?|(?:no|without|free of|zero)(?: any)? (?:baggage|dependents|dependants|family|kids|children|domestic (?:ties|commitments?))|home life|domestic (?:situation|commitments?)|school[- ]age (?:kids|children)(?= *(?:$|[,.;!?]))|sick (?:kids|children)|(?:any|got|has|have|having|with|raising) (?:\\w+ )?(?:kids|children)(?= *(?:$|[?.!]))",
      ),
      at(
        "(?:no|without|zero|free of|any) (?:(?:partners?|spouses?|wife|husband|kids?|children|family|ties|commitments|babies)(?:,| or| and| nor)* ?)+(?= *(?:$|[,.;!?]| please| at home))(?<!(?:any|no) (?:partners?|commitments|family))|(?:parents|mums|mothers|moms|dads)(?: are| would be|'re)? (?:not ideal|a problem|excluded|out|no thanks|not suitable)|(?:kids|children|enfants|gosses)(?: \\w+){0,2} (?:a problem|an issue|un probleme|genant\\w*|complique\\w*)|(?:for|because of|pick up|collect|fetch|cherche\\w*|recupere\\w*|pour) (?:the |their |his |her |les |ses )?(?:kids|children|gosses)(?= *(?:$|[,.;!?]| (?:from|at|every)))|an? bachelor(?= *(?:$|[,.;!?]))|bachelors? only",
      ),
      at(
        "(?:pas|sans|aucun|ni|zero|n'a pas|n'ont pas|n'ait pas|a|ont|avec|ayant)(?: de| d'| des| un| deux| trois| \\d)* ?(?:gamins?|gosses?|mioches?|marmots?|nourrissons?|bambins?|marmaille|petits a la maison|petits derniers?|enfants? (?:a charge|a la maison|petits?|scolarises?))|(?:celles?|ceux|celui|femmes?|personnes?|quelqu'un|candidate?s?|gens) (?:avec|ayant|qui (?:a|ont)) (?:des |deux |\\d |un )?(?:jeunes |petits )?(?:enfants?|gosses?|gamins?|bebes?)|(?:pas|evite\\w*|ecarte\\w*|vire\\w*|enleve\\w*)(?: de| les| des)? parents(?! d'eleves)",
      ),
      asked('(?:married|single|divorced|engaged|widowed|a (?:mum|mother|dad|father|parent)|(?:mum|mother|dad|father|parent)s?|mariee?s?|celibataires?|divorcee?s?|pacsee?s?|maman|papa|mere|pere|parents?)(?! (?:to join|to|with us|in the))'),
    ],
  },
  {
    name: 'pregnancy',
    patterns: [
      at(
        "(?:conges?|arrets?) mat(?:er)?(?: |$|[.,;!?])|mat(?:ernity)? leave|(?:bebe|enfant|heureux evenement|grossesse) (?:en route|prevue?|en vue|a venir)|(?:prevoi\\w*|attend\\w*|veu(?:t|lent)|voudrait|envisage\\w*|desire\\w*|souhaite\\w*|programme\\w*|essaie\\w*)(?: (?:pas|plus|d'|de|avoir|un|une|des|bientot|encore|faire|fonder))+ ?(?:bebes?|enfants?|grossesses?|heureux evenement|famille)|essais? bebe|(?:try(?:ing)?|plan(?:ning|s)?|hop(?:e|ing)|want(?:s|ing)?|going)(?: (?:for|to|have|a|an|another|on|more|start|any|about))+ (?:bab(?:y|ies)|kids?|children|family)|baby (?:bump|on the way|plans?)|in the family way|with child|up the duff|preggers",
      ),
      at(
        "(?:is|if|whether|are|be|she's|nobody|no one|not|anyone)(?: (?:she|they|emma|who's|who is|[a-z]+))?(?: is|'s)? (?:currently )?expecting(?! (?:a |an |to |more|us|less|you|me|the |higher|£|€|\\d|salary|around|about))",
      ),
    ],
  },
  {
    name: 'health',
    patterns: [
      against(
        "stress(?:ed)?(?: leave)?|antidepresseurs?|traitement medical|suivi medical|ald|fragiles?(?: de sante| du dos)?|mal de dos|dos fragile|sante fragile|souvent absente?s?|allergiques?|fumeurs? malades?|long covid|covid long|sick people|absentees?|off (?:work )?(?:with|for) \\w+|health (?:scares?|worries|troubles?)|back trouble|medication|therapy|rehab|addicts?|alcoholi(?:c|cs|que|ques)|toxicomanes?|weak(?:ness)? health",
      ),
      at(
        "(?:bad|weak|dodgy|poor|fragile) (?:back|health|heart|knees?)|sante (?:de fer|fragile|solide|irreprochable)|(?:solide|resistante?s?) (?:physiquement )?et (?:jamais|pas) malades?|sickness record|(?:no|low|zero) absenteeism|taux d'absence|absenteisme (?:zero|faible|nul)|(?:son|his|her|their|leur) (?:dossier medical|medical (?:history|record)|etat de sante|health(?! insurance))",
      ),
      asked('(?:malades?|en bonne sante|depressi(?:f|ve)|sick|ill|unwell|healthy|depressed|diabetic|epileptic|hiv positive|seropositi(?:f|ve))'),
    ],
  },
  {
    name: 'disability',
    patterns: [
      against(
        "(?:en )?fauteuils?(?! (?:dentaire|roulant electrique))|hard of hearing|malentendant\\w*|begues?|begaie\\w*|bequilles?|prothese\\w*|amputee?s?|mobilite reduite|pmr|a besoin d'un amenagement|amenagements? de poste|missing (?:limb|arm|leg)s?|speech impediments?|special needs (?:people|candidates?|applicants?)|adhd|tdah|neuro-?divergent\\w*|handi\\w*|impair(?:ed|ments?)|amputees?",
      ),
      asked('(?:handicapee?s?|invalides?|valides?|disabled|deaf|blind|autistic|dyslexic|sourde?s?|aveugles?|autistes?|reconnue?s? travailleurs? handicapes?|rqth)'),
    ],
  },
  {
    name: 'religion',
    patterns: [
      at(
        "(?:prayer|prieres?|praying)(?! (?:books?|room manager))|prie pas|(?:fait|font|faire|observe\\w*) (?:pas )?(?:le |du )?(?:ramadan|careme|shabbat|sabbat)|(?:church|mosque|synagogue|bible|coran|quran|koran)[- ]?(?:goers?|going|bashers?|reading)|va(?:nt|t)? a (?:la messe|l'eglise|la mosquee|la synagogue)|god[- ]fearing|born[- ]again|headscar\\w+|veils?(?= *(?:$|[,.;!?]))|religieux?(?= *(?:$|[?!]))|signes? (?:religieux|ostentatoires?)|laique? convaincue?",
      ),
      asked('(?:religious|croyante?s?|pratiquante?s?|muslims?|christians?|catholics?|jewish|jews?|hindus?|sikhs?|buddhists?|atheists?|musulmane?s?|chretienn?e?s?|catholiques?|juifs?|juives?|athees?|voilee?s?|religieuse|practising|of (?:the )?(?:same|our|any) faith)(?! (?:school|charity))'),
    ],
  },
  {
    name: 'union',
    patterns: [
      asked('(?:syndiquee?s?|syndicalistes?|encartee?s?|(?:in|member of|part of) (?:a |the )?unions?|unionised|shop stewards?|delegue\\w* \\w*)'),
      against('union (?:types?|people|folks?|men|man|background|history|troublemakers?)|revendicati(?:f|fs|ve|ves)|passe syndical|meneu(?:r|se)s? de greve|agitat(?:eu|o)rs?|strik(?:e|ing) (?:history|record)|picket lines?|fouteurs? de merde syndica\\w+'),
    ],
  },
  {
    name: 'politics',
    patterns: [
      asked('(?:de (?:gauche|droite)|politisee?s?|politically active|a (?:tory|lefty|socialist|communist|conservative)|left-?wing|right-?wing|militante?s?|encartee?s?|engagee?s? politiquement)'),
      at('politically (?:active|minded|engaged|motivated|correct people)|politisee?s?|engagee?s? politiquement|(?:woke|trumpists?|brexit voters?)(?= |$|[,.])|ecolos?(?= *(?:$|[,.;!?]))|zadistes?|melenchonistes?|(?:bonnes?|memes?|bons?) (?:idees|opinions|bord)(?= politi\\w+)'),
    ],
  },
  {
    name: 'sexual_orientation',
    patterns: [asked('(?:gays?|homos?|homosexuel(?:le)?s?|lesbiennes?|lesbians?|straight|heteros?|bi|bisexual|queer)(?= *(?:$|[,.;!?]))'), at('tapettes?|effemines?|camp (?:men|guys)|sexual orientation|(?:his|her|their|son|sa|leur) (?:orientation|sexualit[ey])')],
  },
  {
    name: 'gender_identity',
    patterns: [asked('(?:trans(?:genre|gender|sexuel)?(?:le)?s?|cis|non[- ]binaires?|non[- ]binary)(?= *(?:$|[,.;!?]))'), at('transitioning|en transition(?= *(?:$|[,.;!?]))|biological (?:wo)?m[ae]n')],
  },
  {
    name: 'looks',
    patterns: [
      at(
        "(?<!(?:mannequin|modele)[\\w ]{0,24} )taille (?:3[2-9]|4[0-8]|xs|s|m)(?= |$|[,.])|(?:dress )?size (?:\\d{1,2}|zero)(?: or (?:below|under|smaller|less))?(?= *(?:$|[,.;!?]| max| please))|sexy|canons?(?= *(?:$|[,.;!?]))|charmante?s?|bombes?|bien (?:faite?s?|roulee?s?|foutu)|plastique (?:de reve|parfaite|irreprochable)|belle (?:gueule|plante|apparence|prestance)|beau (?:physique|visage)|look (?:soigne et )?(?:seduisant|mannequin)|seduisante?s?|(?:imc|bmi)|(?:de )?grande taille(?= exige|,| *$)|(?:physical|body) (?:type|shape)|pretty face|easy on the eye|nice (?:legs|figure|body)|photogenic|good figure|drop[- ]dead|stunning(?= (?:girl|woman|looks|hostess|recep))|(?:joindre|avec|envoyer|exige\\w*|fournir|attach|send|include|with)(?: (?:une|sa|leur|la|a|an|the|their|his|her))* photo(?:s|graph)?(?! (?:skills|editing|shop|de))",
      ),
      asked('(?:jolie?s?|belles?|beaux?|moches?|grosses?|minces?|tatouee?s?|attractive|pretty|good[- ]looking|fat|overweight|slim|ugly|handsome|tattooed)(?! (?:deal|job|much))'),
    ],
  },
  {
    name: 'residence',
    patterns: [
      at(
        "(?:mal fame|coupe-?gorge)|(?:rough|wrong|dodgy|bad|posh|nice|better|right) (?:end|side|bit|part)s? of (?:town|the city|the tracks)|(?:adresse|code postal|quartier) (?:qui fait|qui craint|correcte?|chic|convenable)|(?:quartiers?|secteurs?) (?:qui craignent|craignos|pourris?|nord de marseille|nord)(?= *(?:$|[,.;!?]))|(?<=pas )des quartiers nord|(?:posh|decent|respectable|good) (?:postcodes?|addresses|neighbou?rhoods?)|chav(?:s|vy)?|cas sos|racaill\\w*|(?:des|les) (?:cites|tess)(?= *(?:$|[,.;!?]))|(?:viennent|vient|venant|issus?) (?:des|d'une|de la) (?:cites?|banlieues?|tiequars)",
      ),
    ],
  },
  {
    name: 'bank',
    patterns: [at('(?:banque|compte|iban|rib)(?: bancaire)? (?:en ligne|neobanque)?(?: )?(?:exclue?s?|refusee?s?)|neobanques?(?= (?:exclu|s\'abstenir))|(?:avec|ait|avoir|possede\\w*) un compte (?:bancaire )?(?:en france|francais)|account (?:in|at|with) (?:a )?(?:uk|british|french|proper|high street|real) banks?')],
  },
  {
    name: 'vulnerability',
    patterns: [
      against('skint|broke|(?:in )?debts?|fauchee?s?|a decouvert|mal logee?s?|hebergee?s?|sans domicile|miser(?:e|eux)|galeriens?|au chomage(?: depuis \\w+)?|unemployed(?: people)?|poor|on welfare|food banks?|evicted|council tenants?|squatt?ers?|interdits? bancaires?'),
      at("(?:parce qu'|car |puisqu')?(?:ils|elles|il|elle) (?:sont|est) (?:pauvres?|fauchee?s?|a la rue|surendettee?s?)|(?:est|is|are|sont)(?:-| )(?:il|elle|he|she|they) (?:endette|pauvre|surendette|in debt|poor|skint|broke|homeless|on benefits)\\w*|no scroungers|people in debt"),
    ],
  },
  {
    name: 'morals',
    patterns: [at("(?:bonne|mauvaise) reputation (?:personnelle|privee)|vie (?:privee |personnelle |sentimentale )?(?:dissolue|saine|rangee|exemplaire|decousue)|(?:sort|sortent|sortant|boit|boivent|fume\\w*)(?: pas| trop| beaucoup)? (?:le soir|la nuit|en boite|trop|beaucoup)|drinks? too much|heavy drinkers?|smokers?(?= *(?:$|[,.;!?]| need not))|clubbers?|(?:clean|wholesome|respectable|decent) (?:living|lifestyle|private life)|sober lifestyle|fait(?:es)? la fete|alcoolo\\w*|echangistes?")],
  },
  {
    name: 'language_origin',
    patterns: [
      at(
        "(?:native|mother[- ]tongue)(?: (?:english|french|uk))?[- ]speakers? (?:only|please only|exclusively|required|essential|a must)|(?:english|french) (?:native|mother[- ]tongue)s? (?:only|exclusively)|(?:speaks?|speaking|parle\\w*|parlant) (?:anything|quelque chose|une langue|autre chose|nothing|rien|another language|\\w+)(?: (?:but|except|que|d'autre que|other than) (?:english|le francais|francais|french))? (?:a la maison|chez (?:lui|elle|eux)|at home)|langue maternelle (?:francaise|anglaise) (?:uniquement|exclusivement|seulement|exigee)|(?:sans|pas d'|aucun|no|without|without an?|any|strong|thick|heavy|foreign)(?: \\w+)? ?accents?(?! (?:on|sur|grave|aigu))|broken (?:english|french)|(?:speaks?|parle\\w*)(?: \\w+)? (?:arabe|arabic|wolof|turc|turkish|polish|polonais|urdu|punjabi) (?:entre eux|between|among|en famille)",
      ),
      new RegExp(`\\b${no}(?: [\\w']+){0,3}? (?:creole|patois|argot de cite)\\b`, 'g'),
    ],
  },
  {
    name: 'whistleblower',
    patterns: [at("(?:blow|blew|blown|blowing)(?: \\w+){0,2} whistle|(?:denonc\\w+|balanc\\w+|signal\\w+)(?: \\w+)? (?:son|leur|sa|ses|un|l')(?: ancien(?:ne)?)? ?(?:employeurs?|entreprises?|boites?|patrons?)|grassed? (?:on|up)|snitch(?:es|ed)?|balances?(?= *(?:$|[,.;!?]))|troublemakers? who (?:reported|complained)|a denonce")],
  },
  {
    name: 'genetics',
    patterns: [at("(?:tests?|depistages?|analyses?|bilans?|screening)(?: \\w+)? (?:genetiques?|adn|dna)|(?:family|familial\\w*) (?:histor(?:y|ies)|antecedents?) (?:of|de|d')|antecedents? familia(?:l|ux)|maladies? (?:hereditaires?|genetiques?|de famille)(?= *(?:$|[,.;!?]))|genetic (?:conditions?|tests?|make-?up|predisposition\\w*)")],
  },
  {
    name: 'mutual_aid',
    patterns: [at('(?:engagements?|mandats?|elue?s?|activites?|benevol\\w+) (?:dans une |d\'une |de |en )?mutu(?:elle|alist\\w*)|mutual (?:aid|society) (?:members?|activists?|involvement)')],
  },
  {
    name: 'army_reserve',
    patterns: [at('(?:army|navy|raf|military|operational) reserv\\w+|reserv(?:e|iste)s? (?:de l\'armee|de la gendarmerie|operationnel\\w*|militaires?|citoyenne?)|weekend soldiers?|(?:in|with) the reserves|gendarme reserviste')],
  },
]
