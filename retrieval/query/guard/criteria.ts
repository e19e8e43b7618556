import type { Refusal } from '../slots.ts'
import { privateCriteria } from './criteria-private.ts'
import { disguises } from './disguises.ts'
import { no, gap, out, person, demonym, people, english, at, against } from './words.ts'

// The criteria of article L1132-1 of the French labour code and their usual disguises, over folded text (lower case, no
// accents), French and English together since turns mix them.

export type Criterion = { name: Refusal; patterns: RegExp[] }

export const criteria: Criterion[] = [
  {
    name: 'age',
    patterns: [
      at(
        `an? (?:bit |little |slightly )?older (?:lady|man|woman|gent|gentleman|guy|chap|bloke|person|candidate)|(?:under|over|below) (?:1[89]|[2-6]\\d) (?:so|because|since|to fit|to match|who|cos)(?= )|(?:recent|new|fresh) (?:grads?|graduates?) only|(?:twenties|thirties|forties|fifties|sixties)(?: (?:or|to|and) (?:twenties|thirties|forties|fifties|sixties))?|(?:in )?(?:the )?[1-6]\\d (?:to|-) ?[2-6]\\d (?:age )?bracket|[2-6]\\d-[2-6]\\d (?:yrs|year olds?)(?! exp)|(?:about|around|of) my age|graduated in the last|${no}${gap}(?:oldie|pensioner|geriatric|fossil)s?|${out} (?:oldies|pensioners|grand(?:ads|mas|parents)|teenagers|students' parents)|by (?:youngest|oldest)(?! (?:profiles?|applications?|cv|first))`,
      ),
      at(
        "(?:early|mid|late)[- ](?:20|30|40|50|60)'?s|(?:under|over)[- ]?[2-6][05]'?s(?! (?:club|ward|groups?|service|team|programme|housing|community|clients?|residents?))|age-?wise",
      ),
      at(
        '(?:about|ready|close|near|nearing|due|years?|soon|coming up) (?:to|from|off|for|before) (?:their |a |his |her |the )?(?:retir(?:e|ing|ement)|pension)(?! (?:homes?|village|community|living|advis\\w+|planning))|a (?:\\w+ )?(?:deux|trois|quatre|cinq|quelques|\\d+) (?:ans|annees|mois) de la retraite',
      ),
      at(
        `${no}${gap}(?:teenagers?|teens|grand(?:ad|pa|dad|ma|father|mother)s?|grann(?:y|ies)|old[- ]?timers?|oldies|dinosaurs?|greybeards?|grand-?(?:pere|mere)s?|gamin(?:e)?s?|ados?|anciens? combattants?)`,
      ),
      at('(?:tres |trop |assez |plutot )?jeunes?(?! (?:ou|et) moins jeunes?)'),
      at(`${no}${gap}(?:vieux|vieille?s?|agee?s?|old|older|elderly|boomers?|seniors? de plus)`),
      at(
        'plus (?:tout )?jeunes?|young(?:er|ish|ster)?s?|youthful|youth(?! (?:work|club|service|justice|offend|hostel|centre|sector|team|charity))',
      ),
      at('digital natives?|generation [yz]|gen[ -]?[xz]|millenn?ials?|boomers?'),
      at(
        "(?:la|une?) (?:petite )?(?:vingtaine|trentaine|quarantaine|cinquantaine)(?! (?:de|d'|k|min|km))|trentenaires?|quadra(?:genaire)?s?|quinqua(?:genaire)?s?|vingtenaires?|sexagenaires?|in (?:his|her|their) (?:early |late |mid )?(?:twenties|thirties|forties|fifties|20s|30s|40s|50s)",
      ),
      at(
        "(?:proches? de la |pre-?)?retraite(?:e?s?)?(?! complementaire)(?= (?:exclu|s'abstenir))|proches? de la retraite|close to retirement|near(?:ing)? retirement|retirees?",
      ),
      at(
        "ages?(?:e?s?)? (?:maxi?(?:mum|mal)?|mini(?:mum|mal)?|limite|ideal|de|entre|d'environ|:) ?(?:de )?\\d*|limite d'age|age limit|maximum age|aged (?:between )?\\d+|age (?:range|group|between|under|over|of) ?\\d*|quel age|how old (?:is|are)|(?:son|leur) age|(?:his|her|their) age|date de naissance|date of birth",
      ),
      at("(?:par|by|selon l'|sur l'|filtre[rz]? (?:par|sur) l'?|l') ?age"),
      at('(?:born|nee?s?) (?:apres|avant|after|before|in|en|depuis|since) (?:19|20)\\d\\d'),
      at(
        "years old|year[- ]old|ans (?:maxi(?:mum)?|max) d'age|(?:no|not) older than \\d+|no younger than \\d+|not (?:too|that) old|too old|over the hill|(?:recent )?school[- ]leavers?(?! (?:welcome|considered|ok|accepted|encouraged|may))|(?:no|not|without) (?:pensioners?|oldies|oaps?)|nobody past \\d\\d|(?:max|maximum|min|minimum) age(?: of)? \\d+|twenty-?somethings?|thirty-?somethings?|forty-?somethings?|(?:early|mid|late) (?:twenties|thirties|forties|fifties|sixties)|fresh out of (?:school|uni|university|college)|(?:en )?fin de carriere|papys?|mamies?|(?:les|des|de|un|une|trop) (?:vieux|vieilles?)(?! (?:lille|lyon|nice|port|batiments?|pierres?|maisons?))|dans la force de l'age|mature (?:lady|person|woman|man|candidates?|applicants?)",
      ),
    ],
  },
  {
    name: 'gender',
    patterns: [
      at(
        `(?:${english}|younger|older|young|mature) (?:lads?|chaps?|blokes?|guys?|lass(?:es)?)|(?:chaps|gents|lads|blokes|guys|fellas) (?:only|preferred|please)|barmaids? only|only (?:the )?(?:girls|chaps|gents|fellas|lads|boys)|${out} (?:girls|boys|blokes|lads|chaps|guys|ladies)`,
      ),
      at(
        "(?:has to|must|should|needs? to|ought to|to|will) be an? (?:he|she|him|her)|an? guys?(?= (?:if|please|ideally|preferably|for this|who)|[,.;!?]|$)|an? (?:strong|fit|big|young|good|nice|local|sturdy|reliable) (?:lads?|chaps?|lass(?:es)?|guys?)|(?:les|des|nos|aux) (?:messieurs|dames) (?:d'abord|seulement|uniquement|en priorite|de preference)",
      ),
      at(
        'femmes?|hommes?|filles?|garcons?|(?:une|des|pas de|que des|plutot) dames?|demoiselles?|(?:un|des|que des) (?:monsieur|messieurs)|nanas?|meufs?|mecs?|(?:un|des|que des|plutot un) gars|(?:un|des|que des|plutot un) bonhommes?|une? (?:monsieur|madame)',
      ),
      at(
        '(?:sexe|profils?|candidat\\w*|personnel|personnes?|genre|uniquement|exclusivement) (?:feminine?s?|masculine?s?|femelles?|males?)|(?:plutot|que du|de preference|surtout) (?:feminin|masculin)e?s?|(?:feminin|masculin)s? (?:uniquement|exclusivement|seulement|de preference|only)',
      ),
      at("(?:pas|plutot|que|uniquement) (?:de |d'|un |des )?(?:mecs?|gars|types)|(?:par|by|selon le) (?:sexe|genre|gender|sex)"),
      at(
        '(?:fe)?males?|(?:wo)?m[ae]n|(?<!the )(?:ladies|lady|girls?)|gentlem[ae]n|gals?|(?:to be|must be|be|want|prefer) an? guy|blokes?|(?:a|the|some|only|no|young) (?:lads?|chaps?|lass(?:es)?)|(?<!(?:hi|hello|hey|thanks|ok|cheers|morning|you|right|alright|evening) )(?<=[a-z] )guys|(?:no|only) (?:guys|blokes|lads|boys|chaps)|(?:guys|blokes|lads|boys) only|(?:fe)?male-only',
      ),
    ],
  },
  {
    name: 'nationality',
    patterns: [
      at(
        `(?:so|should be|be|is|are|as long as (?:he|she|they)(?:'s|'re| is| are)) (?:british|irish|polish|indian|romanian|nigerian|american|bulgarian|scottish|welsh)(?= *(?:$|[,.;!?]))|(?:native )?(?:indian|polish|irish|asian|african|pakistani) origin|anyone but (?:an? )?(?:poles?|brits?|scots?|${english})|non-?(?:eu|uk|british) (?:people|nationals?|citizens?|candidates?|applicants?|workers?)|(?:italian|french|polish|spanish|german),? born there`,
      ),
      at('(?:english|irish|scots|scotch|french|welsh|dutch|yorkshire|cornish|manx)-?(?:wo)?m[ae]n'),
      at(
        `(?:only|just|strictly|no|not|preferably|ideally) (?:the |an? )?(?:scots?|irish|poles?|brits?|kiwis?|aussies?)(?= *(?:$|[,.;!?]| please| ideally))|an? (?:pole|scot|brit|spaniard|swede|dane|turk|aussie|kiwi) (?:ideally|preferably|please|if possible)|${english} (?:people|candidates?|workers?|applicants?|staff|folks?|lads) (?:preferred|ideally|please|first|preferably)|(?:english|scottish|welsh|irish|polish|romanian|indian|european|american) (?:nationals?|citizens?)`,
      ),
      at(
        "(?:not|no one|noone|nobody|none|anyone but)(?: who(?: is|'s| are)?| that(?: is|'s))?(?: com(?:es?|ing))?(?: from)? (?:overseas|foreign)|no overseas (?:candidates?|applicants?|workers?|people|nurses?|staff)|born (?:here|locally|in this country|over here)|(?:only |people |someone )?from this country|(?:people|person|someone|anyone|candidates?|only) (?:originally )?from (?:the )?(?:uk|england|britain|scotland|ireland|wales|france|poland|india) originally|originally from (?:the )?(?:uk|england|britain|here|this country)|homegrown|home-grown (?:people|candidates?|workers?|staff)",
      ),
      at(
        `(?<!(?:dans|chez|pour|parle|avec) )une? ${demonym}(?= *(?:$|[.;!?]| de preference| si possible| plutot| pour ce poste| serait))|(?:vrai|pur|bon)(?:e|ne)? (?:breton|corse|alsacien|basque|normand|savoyard|auvergnat|ch'ti)(?:ne|e)?s?|[a-z]+ (?:pur (?:beurre|jus|sucre)|de pure souche)`,
      ),
      at(
        `(?:de )?nationalites?(?: (?:exclusivement )?${demonym})?|nationalit(?:y|ies)|nationals only|(?:uk|us|eu|british|french|irish) (?:nationals?|citizens?|passports?(?: holders?)?)|citizens? only|citizenship`,
      ),
      at(
        `(?:francais|belges?|anglais|alsacien|breton|corse|normand|basque|[a-z]+(?:ais|ois|ien|ain|on))(?:ne|e)?s? (?:de souche|pur jus|bien de chez nous)|(?<!(?:parl\\w+|comprend\\w*|ecri\\w+|maitris\\w+|lire|lit|s'exprim\\w+) (?:tres )?)(?:bien|vrai|pur) (?:francais|de chez nous)e?|(?<!(?:speak\\w*|spoken|writes?|written|in) )(?:proper|real|true|pure) (?:english|british|scottish|irish|welsh|french)|(?:an? )?(?:portuguese|polish|romanian|spanish|italian|german|french|british|irish|english|indian|chinese|bulgarian|ukrainian|nigerian) (?:national|citizen)s?|${no}${gap}(?:${people}|etrangere?s?|immigree?s?|migrants?|sans[- ]papiers|refugiee?s?)`,
      ),
      at(
        `(?:que|uniquement|exclusivement|seulement|plutot|de preference|preference|preferer?)(?: (?:des|de|d'|un|une|pour|les))+ ?${demonym}(?: (?:ou|et)(?: des| de)? ${demonym})*(?! (?:courant|bilingue|langue|natif|parle|ecrit|lu|qui parle))`,
      ),
      at(`${demonym} (?:uniquement|exclusivement|seulement|only|d'origine|de naissance)`),
      at(
        `(?:passeport|carte d'identite|ressortissante?s?|citoyenn?e?s?)(?: de l')? ?(?:${demonym}|l'ue|ue)|ressortissants? (?:francais|europeens?|ue)|de citoyennete \\w+`,
      ),
      at(
        `(?:(?:only|just|prefer(?:ably)?|no|not|must be|strictly)(?: an?| from)? ${english}(?: and ${english})*(?:s|(?: (?:people|candidates?|workers?|applicants?|staff|nationals?|citizens?|drivers?|nurses?|men|born|persons?|folks?)))(?! (?:licen|sign|qual|speak|cuisine|food)))`,
      ),
      at(
        `(?:british|scottish|welsh|irish|polish|romanian|bulgarian|indian|pakistani|nigerian|american|european)(?: (?:people|candidates?|workers?|applicants?|staff|nationals?|citizens?|born))? only|(?:uk|us|eu) (?:people|nationals?|citizens?|born) only|(?:english|french) (?:people|candidates?|workers?|applicants?|nationals?|citizens?|born)(?: only)?|(?:must be|has to be|needs to be) (?:british|polish|american|irish|scottish|welsh|indian)`,
      ),
      at(
        'brits?(?= |$|[,.;!?])|(?:no|not|only|just|without) (?:poles|germans|spaniards|turks|romanians|bulgarians|indians|pakistanis|nigerians|chinese|russians|ukrainians|syrians|afghans|albanians)(?! (?:speak|food))|(?:no one|nobody|not|anyone) from abroad|(?:est|sont)(?:-| )(?:il|elle|ils|elles) (?:francais|etrangere?|belge|europeen)\\w*|(?:il|elle) est (?:francais|etrangere?|de quelle origine|de quelle nationalite)\\w*|(?:is|are) (?:he|she|they) (?:british|english|foreign|european|polish|american|from abroad|an? immigrant)(?![- ](?:speak|qualif|sign|licen|based|trained))|foreigners?|immigrants?|no migrants?|(?:british|uk|french|english)[- ]born|born (?:in|and bred)(?! (?:19|20|the \\d))(?: (?:the )?\\w+)?|nee?s? en france|no foreign (?:workers|nationals|candidates|applicants|people)|refugees? (?:excluded|need not)|no (?:refugees|visas? sponsor\\w* people)|where (?:is|are) (?:he|she|they) (?:really |originally )?from',
      ),
    ],
  },
  {
    name: 'origin',
    patterns: [
      at(`(?:${english})[- ]born(?! (?:in|speak))`),
      at(
        "(?:d'origine|originaires?) (?!controlee|inconnue|vegetale|animale|certifiee|protegee|biologique)(?:[a-z]+(?:aise?|oise?|ienne?|aine?|onne?|ane?|ique|ole|arde?|ine?)s?|du maghreb|d'afrique|d'asie)|[a-z]+ (?:de souche)|(?:plutot |que |uniquement |surtout |pas d')?(?:une?|des) (?:africaine?|antillaise?|asiatique|maghrebine?|europeenne?|slave|latino|philippine?|arabe|gitane?)s?(?! (?:langue|courant|speaking))|(?:filipin[ao]s?|eastern europeans?|(?:no|not|prefer|preferably|only) (?:asian|african|arab|caribbean)s?(?! (?:food|cuisine|restaurant|market))|(?:asians|africans|arabs)(?= *(?:$|[,.;!?]| only| please)))|[a-z]+ by (?:origin|descent|birth)",
      ),
      at(
        "(?:type|types|typee?s?|origine|descent|d'origine) (?:europeenn?e?s?|caucasienn?e?s?|maghrebine?s?|africaine?s?|asiatiques?|arabes?|etrangere?s?|francaise?s?|nord[- ]africaine?s?|antillaise?s?|subsaharienn?e?s?)|origine (?:ethnique|sociale)s?|caucasi(?:an|en)s?|ethnicity|ethnic (?:origin|white|british)|of \\w+ (?:descent|heritage|extraction)|racial (?:origin|background)",
      ),
      at(
        'noire?s?(?= (?:ni|ou|et) |$|[,.;!?]| en salle)|arabes?(?= en |$|[,.;!?]| (?:ni|ou) )|beurs?|rebeus?|renois?|blacks?(?! (?:friday|box|list|cab|belt|country|pool|country))|maghrebine?s?|gitane?s?|tsiganes?|roms?|gens du voyage|manouches?|bbr|bleu[- ]blanc[- ]rouge|gaulois',
      ),
      at(
        `(?:peau|race|couleur) (?:blanche|noire|claire|foncee|de peau)|(?:skin) (?:colou?r|tone)|(?:hotesse|candidat\\w*|profils?|personnes?|${person}|vendeu(?:r|se)|que des|uniquement des|plutot) blanc(?:he|s|hes)?|^ ?blanc(?:he|s|hes)? de preference|blanc(?:he|s|hes)? (?:uniquement|exclusivement|de peau|seulement)`,
      ),
      at(
        `white(?: (?:british|english|people|candidates?|applicants?|staff|workers?|persons?))?(?= only|[,.;!?]|$| please| people| candidates?| applicants?| staff| workers?| preferred)|white british|(?:no|not|only|any) (?:blacks?|asians?|arabs?|whites?|latinos?|hispanics?|jews)(?! (?:cab|belt|food|cuisine|market|country|wok))|(?:white|black|brown) (?:people|candidates?|applicants?|staff|lads?|lasses|lass|guys?|girls?|boys?|blokes?|chaps?|men|women|man|woman|gentlem[ae]n|lad(?:y|ies))|gyps(?:y|ies)|(?:no|or|nor) travellers?|roma(?: people)?(?= only|$|[,.])`,
      ),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        `${out} (?:working |single |young |new )?(?:mums|mothers|moms|dads|fathers|parents|couples|wives)|(?:mums|mothers|moms|parents|expecting mothers)(?: (?:are|is))? (?:out|excluded|not wanted|unwanted|need not apply|to be avoided|exclues?|s'abstenir)|stay-at-home (?:mums?|moms?|dads?|mothers?|parents?)|(?:no |without )(?:commitments|ties|attachments) at home|unattached|settled with (?:a )?(?:family|kids)|footloose and fancy-free|(?:meres|mamans|jeunes mamans) (?:s'abstenir|exclues|non merci)`,
      ),
      at(
        'single(?= (?:if|ideally|preferably|please|would|and))|child-?care (?:issues?|commitments?|problems?|responsibilit\\w+|worries|constraints?|troubles?|needs at home)|(?:kids|children|enfants|gosses)(?: (?:are|have|sont|ont|deja|already|all))* (?:grown[- ]?up|grown|left home|flown the nest|grands|eleves|partis|quitte la maison)|grown[- ]?up (?:kids|children)|(?:whose|dont les) (?:kids|children|enfants)|newly-?weds?|engaged to be married|jeunes maries?',
      ),
      at(
        '(?:without|with|no|has|having) (?:an? )?(?:husband|wife|boyfriend|girlfriend|fiancee?|spouse)|(?:about|going|looking|planning|wanting|wants?|trying|hoping|likely|due) to (?:start|have|begin|become) (?:an?|another) (?:family|baby|child|kid|mum|mother|parent)|start(?:ing)? a family',
      ),
      at(
        `${no}${gap}(?:school[- ]runs?|little ones?|bairns?|newborns?|nippers?|marmaille|mouflets?|rejetons?|bambins?|(?:young |small |little )?(?:kids|children|bab(?:y|ies))(?= *(?:$|[,.;!?]| at home| please| of (?:his|her|their) own)))`,
      ),
      at(
        "(?:sans|pas d'|pas de|ni|candidate?s? avec|femmes? avec|aucun|a des|ait des|ayant des|n'a pas d'|a-t-(?:elle|il) des|nombre d'|combien d'|veut des|n'ait pas d') ?(?:enfants?|gosses?|mioches|marmots|bebes?)(?! (?:de|en|autistes?|handicap|a domicile|scolarises))(?: en bas age| a charge)?|(?:sans|pas d'|ni) ?enfants? en bas age|(?:qui )?n'(?:a|ont|ait|aient) pas d'enfants?|(?:il|elle) a (?:des|un|combien d') ?enfants?|(?:a|ait|ont)-t-(?:il|elle) (?:des|un) enfants?|(?:est|soit|sont)-(?:il|elle)s? (?:en couple|mari\\w+|celibataire\\w*)|situation familiale|(?:son|sa) (?:mari|femme|conjointe?|epou(?:x|se))(?= |$|[,.?])|(?:qui|elles?|femmes?|personnes?|celles|ceux) (?:ont|ayant|a) (?:deja )?(?:des|un|\\d) (?:enfants?|gosses?)|(?:ne |n')?(?:compt\\w*|prevoi\\w*|veu\\w*|envisag\\w*|voul\\w*|pens\\w*)(?: pas| plus)? (?:avoir|faire|d'avoir|a avoir) (?:d'|un |des |de )?(?:autres? )?(?:enfants?|bebes?)|en couple|vi(?:t|vent) en couple|celibataires?|mariee?s?|pacsee?s?|divorcee?s?|veu(?:f|ve)s?",
      ),
      at(
        '(?:meres?|peres?|parents?|papas?|mamans?)(?: de famille| isolee?s?| celibataires?| solos?| seule?s?)|(?:une|pas de|de|ni) (?:jeune )?mamans?|pere au foyer|mere au foyer|charges? (?:de famille|familiales?)|(?:contraintes?|obligations?|attaches?|situations?|responsabilites?) (?:de famille|familiales?)|situation matrimoniale|statut marital',
      ),
      at(
        '(?:no|without|with|any|has|have|having|got|have got|nobody with|no one with) (?:small |young |little )?(?:kids?|children|babies|dependants?|dependents?|toddlers?)|childless|child-?free|family m[ae]n|(?:is|are) (?:he|she|they) (?:single|married|divorced|in a relationship)|not planning (?:a |any |on )?(?:bab(?:y|ies)|kids?|children|family)|planning a (?:baby|family)|(?:only|just) (?:mothers?|mums?|fathers?|dads?|parents?)|single(?=,| ?[,.;]|$| no | without)|single (?:person|people|man|woman|applicants?|status|preferred|only|parents?|mums?|mothers?|dads?|candidates?)|(?:must be|is|prefer(?:ably)?|be) single(?= |[,.]|$)|married|divorced|unmarried|widowed',
      ),
      at(
        '(?:no|not|without|only|a|avoid) (?:(?:new|young|single|working) )?(?:mums?|moms?|mothers?|fathers?|dads?|parents?)(?! (?:and baby|and toddler|liaison|support|engagement|company|evening|governor|association))|family (?:commitments?|ties|obligations|responsibilit\\w+|situation|status|constraints|life)|marital status|no family(?= |$|[,.])(?! (?:law|support|court|history))|(?:has|have) (?:a )?(?:husband|wife|family)',
      ),
    ],
  },
  {
    name: 'pregnancy',
    patterns: [
      at(
        "enceintes?|(?:projet|desir|risque|envie|intention|possibilite|chance)s?(?: (?:de|d'|a|une?))* ?(?:grossesse|bebe|enfant|maternite)s?|tomber enceinte|conges? (?:de )?(?:maternite|parental|parentaux)|grossesses?|pregnan(?:t|cy|cies)|maternity(?: leave| plans?)?|(?:have|having|plans? for|plan|planning|want(?:ing)?|expecting|expect)(?: (?:to|have|a|an|another|for))* (?:bab(?:y|ies)|child|children|family)|expectant (?:mothers?|mums?)|(?:not|nobody|no one|isn.t|aren.t) expecting(?= *(?:$|[,.;!?]))|(?:past )?childbearing age|of childbearing age|en age de procreer|fertility|pma",
      ),
    ],
  },
  {
    name: 'health',
    patterns: [
      at(
        `${no}${gap}(?:mental health|mental|psychological|anxiety|weight) (?:issues?|problems?|illness\\w*|conditions?|histor\\w+)`,
      ),
      at(
        '(?:en )?(?:bonne|parfaite|excellente|pleine) sante(?! (?:financiere|economique))|(?:jamais|pas|non|souvent|toujours) malades?|etat de sante|groupe sanguin|vaccinee?s? contre le covid',
      ),
      against(
        "arrets? (?:de )?(?:maladie|travail)|en arret|(?:problemes?|soucis?|antecedents?|pathologies?|ennuis?|dossier|historique)(?: de| d'| du)? ?(?:sante|medica(?:l|ux)|dos|psychi\\w+|coeur|psycholog\\w+)|maladies? (?:chroniques?|graves?|mentales?|longues?)|malades?|seroposit\\w+|vih|cancer|depressi(?:f|ve|on)s?|burn-?out|diabetiques?|epileptiques?|asthmatiques?",
      ),
      at(
        '(?:in )?(?:good|perfect|excellent|full) health|healthy(?= (?:person|people|candidates?|applicants?|worker|individual)|[,.;!?]|$)|(?:goes|called|calling|call|calls|is|are|always|often) (?:off )?(?:on )?sick|never (?:ill|sick)|not (?:ill|sick|sickly)|(?:is|are) (?:he|she|they) (?:ill|sick|healthy)',
      ),
      against(
        '(?:health|medical|back|heart|psychiatric|mental health)(?: or \\w+)? (?:problems?|issues?|conditions?|histor(?:y|ies)|complaints?|concerns?)|off sick|sick(?:ness)?(?: (?:leave|notes?|days?|record|absences?|history))?|histor(?:y|ies) of (?:depression|illness|mental\\w*|sickness|cancer|anxiety|absence)|chronic(?:ally)? (?:ill\\w*|conditions?|disease)|hiv|depress(?:ed|ion)|cancer|diabet(?:es|ic)|epilep(?:sy|tic)|bad backs?|back pain|disease',
      ),
    ],
  },
  {
    name: 'disability',
    patterns: [
      at(
        `${no}${gap}(?:disabled|handicapped|crippled|deaf|blind) (?:people|persons?|candidates?|applicants?|staff|workers?)(?= *(?:$|[,.;!?]| please))|${no}${gap}(?:an? )?(?:stammer|stutter|limp|hearing aids?)`,
      ),
      against(
        'handicap(?:es?|ees?|s)?|rqth|invalid(?:es?|ite)|fauteuil roulant|malentendante?s?|malvoyante?s?|sourde?s?|aveugles?|autistes?|troubles? dys|deaf|blind|autistic|dyslexic|disabled|disabilit(?:y|ies)|wheelchairs?(?: users?)?|handicapped',
      ),
      at(
        'pas de personnes? handicapees?|personnes? valides?|valides? uniquement|able-?bodied|cripples?|disabled (?:applicants?|candidates?|workers?|staff|persons? excluded)|physically impaired|(?:candidat|travailleur|personne)\\w* handicape\\w*(?= exclu)',
      ),
    ],
  },
  {
    name: 'autonomy',
    patterns: [
      at(
        "(?:sans|en|pas en|aucune) perte d'autonomie|perte d'autonomie|(?:no one|nobody|not|anyone) who needs? (?:care|a carer|help to live)|still (?:independent|autonomous)(?= *(?:$|[,.;!?]))|loss of (?:independence|autonomy)|lost (?:their|his|her) (?:autonomy|independence)|(?:not|no one) dependent on (?:care|others|a carer)",
      ),
    ],
  },
  ...privateCriteria,
  ...disguises,
]
