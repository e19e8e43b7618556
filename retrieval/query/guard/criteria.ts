import type { Refusal } from '../slots.ts'

// The criteria of article L1132-1 of the French labour code and their usual disguises, over folded text (lower case, no
// accents), French and English together since turns mix them.

const no =
  "(?:pas|sans|non|aucune?|jamais|ni|evite[rz]?|ecarte[rz]?|exclu\\w*|sauf|surtout|elimine[rz]?|refuse[rz]?|no|not|nobody|no one|noone|none|without|never|except|exclud\\w*|avoid|anyone|don't want|isn't|aren't|won't|must not|who is)"
const gap =
  "(?: (?:pas|de|d'|des|du|le|la|les|un|une|l'|trop|aux?|en|a|any|an|the|who|is|are|of|on|with|in|from|was|has|have|qui|est|sont|ont|profils?|candidate?s?|personnes?|gens|quelqu'un|people|applicants?|someone|one|living|vient|viennent|habit\\w+|vi(?:t|vent)|issus?|travailleurs?))*(?:[ ']|(?<='))"
const only =
  '(?:que|uniquement|exclusivement|seulement|plutot|de preference|only|just|preferably|prefer|rather|que des|strictement)'
const person =
  "(?:candidate?s?|profils?|personnes?|gens|employee?s?|salariee?s?|collaborat\\w+|quelqu'un|applicants?|people|persons?|staff|workers?|someone|employees?|team)"
const demonym =
  '(?:francaise?s?|belges?|portugaise?s?|polonaise?s?|roumaine?s?|marocaine?s?|algerienn?e?s?|tunisienn?e?s?|africaine?s?|europeenn?e?s?|chinoise?s?|italienn?e?s?|espagnole?s?|turque?s?|turcs?|syrienn?e?s?|afghane?s?|ukrainienn?e?s?|maliene?s?|maliens?|senegalaise?s?|asiatiques?|etrangere?s?|maghrebine?s?|suisses?|allemande?s?|anglaise?s?)'
/** The demonyms that are no language asked for («pas d'anglais» is lawful). */
const people =
  '(?:belges|portugais(?= |$|[,.;])|polonais|roumaine?s|marocaine?s?|algerienn?e?s?|tunisienn?e?s?|africaine?s?|europeenn?e?s?|turque?s|turcs|syrienn?e?s?|afghane?s?|ukrainienn?es?|maliene?s?|maliens?|senegalaise?s?|asiatiques?|maghrebine?s?|suisses)'
const english =
  '(?:british|english|scottish|welsh|irish|polish|romanian|bulgarian|indian|pakistani|nigerian|french|german|italian|spanish|portuguese|american|chinese|african|european|eu|uk|us|eastern european|western|ukrainian|foreign|local british)'

const at = (source: string): RegExp => new RegExp(`\\b(?:${source})(?![a-z])`, 'g')

/** Said against somebody: a negation, then at most four words, within one clause. */
const against = (source: string): RegExp => at(`${no}(?: (?!mais\\b|but\\b|avec\\b)[\\w'-]+){0,4}? (?:[dlnq]u?')?(?:${source})`)

export type Criterion = { name: Refusal; patterns: RegExp[] }

export const criteria: Criterion[] = [
  {
    name: 'age',
    patterns: [
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
        "years old|year[- ]old|ans (?:maxi(?:mum)?|max) d'age|(?:no|not) older than \\d+|no younger than \\d+|not (?:too|that) old|too old|over the hill|mature (?:lady|person|woman|man|candidates?|applicants?)",
      ),
    ],
  },
  {
    name: 'gender',
    patterns: [
      at(
        'femmes?|hommes?|filles?|garcons?|(?:une|des|pas de|que des|plutot) dames?|demoiselles?|(?:un|des|que des) (?:monsieur|messieurs)|nanas?|meufs?',
      ),
      at(
        '(?:sexe|profils?|candidat\\w*|personnel|personnes?|genre|uniquement|exclusivement) (?:feminine?s?|masculine?s?|femelles?|males?)|(?:feminin|masculin)s? (?:uniquement|exclusivement|seulement|de preference|only)',
      ),
      at("(?:pas|plutot|que|uniquement) (?:de |d'|un |des )?(?:mecs?|gars|types)|(?:par|by|selon le) (?:sexe|genre|gender|sex)"),
      at(
        '(?:fe)?males?|(?:wo)?m[ae]n|(?<!the )(?:ladies|lady|girls?)|gentlem[ae]n|gals?|(?:no|only) (?:guys|blokes|lads|boys|chaps)|(?:guys|blokes|lads|boys) only|(?:fe)?male-only',
      ),
    ],
  },
  {
    name: 'nationality',
    patterns: [
      at(
        `(?:de )?nationalites?(?: (?:exclusivement )?${demonym})?|nationalit(?:y|ies)|nationals only|(?:uk|us|eu|british|french|irish) (?:nationals?|citizens?|passports?(?: holders?)?)|citizens? only|citizenship`,
      ),
      at(
        `(?:francais|belges?|anglais)e?s? de souche|${no}${gap}(?:${people}|etrangere?s?|immigree?s?|migrants?|sans[- ]papiers|refugiee?s?)`,
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
        'foreigners?|immigrants?|no migrants?|(?:british|uk|french|english)[- ]born|born (?:in|and bred)(?! (?:19|20))(?: (?:the )?\\w+)?|nee?s? en france|no foreign (?:workers|nationals|candidates|applicants|people)|refugees? (?:excluded|need not)|no (?:refugees|visas? sponsor\\w* people)|where (?:is|are) (?:he|she|they) (?:really |originally )?from',
      ),
    ],
  },
  {
    name: 'origin',
    patterns: [
      at(
        "(?:type|types|typee?s?|origine|descent|d'origine) (?:europeenn?e?s?|caucasienn?e?s?|maghrebine?s?|africaine?s?|asiatiques?|arabes?|etrangere?s?|francaise?s?|nord[- ]africaine?s?|antillaise?s?|subsaharienn?e?s?)|origine (?:ethnique|sociale)s?|caucasi(?:an|en)s?|ethnicity|ethnic (?:origin|white|british)|of \\w+ (?:descent|heritage|extraction)|racial (?:origin|background)",
      ),
      at(
        'noire?s?(?= (?:ni|ou|et) |$|[,.;!?]| en salle)|arabes?(?= en |$|[,.;!?]| (?:ni|ou) )|beurs?|rebeus?|renois?|maghrebine?s?|gitane?s?|tsiganes?|roms?|gens du voyage|manouches?|bbr|bleu[- ]blanc[- ]rouge|gaulois',
      ),
      at(
        `(?:peau|race|couleur) (?:blanche|noire|claire|foncee|de peau)|(?:skin) (?:colou?r|tone)|(?:hotesse|candidat\\w*|profils?|personnes?|${person}|vendeu(?:r|se)|que des|uniquement des|plutot) blanc(?:he|s|hes)?|blanc(?:he|s|hes)? (?:uniquement|exclusivement|de peau|seulement)`,
      ),
      at(
        `white(?: (?:british|english|people|candidates?|applicants?|staff|workers?|persons?))?(?= only|[,.;!?]|$| please| people| candidates?| applicants?| staff| workers?| preferred)|white british|(?:no|not|only|any) (?:blacks?|asians?|arabs?|whites?|latinos?|hispanics?|jews)(?! (?:cab|belt|food|cuisine|market|country|wok))|black (?:people|candidates?|applicants?|staff)|gyps(?:y|ies)|(?:no|or|nor) travellers?|roma(?: people)?(?= only|$|[,.])`,
      ),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        "(?:sans|pas d'|pas de|ni|candidate?s? avec|femmes? avec|aucun|a des|ait des|ayant des|n'a pas d'|a-t-(?:elle|il) des|nombre d'|combien d'|veut des|n'ait pas d') ?(?:enfants?|gosses?|mioches|marmots|bebes?)(?! (?:de|en|autistes?|handicap|a domicile|scolarises))(?: en bas age| a charge)?|celibataires?|mariee?s?|pacsee?s?|divorcee?s?|veu(?:f|ve)s?",
      ),
      at(
        '(?:meres?|peres?|parents?|papas?|mamans?)(?: de famille| isolee?s?| celibataires?| solos?| seule?s?)|(?:une|pas de|de|ni) (?:jeune )?mamans?|pere au foyer|mere au foyer|charges? (?:de famille|familiales?)|(?:contraintes?|obligations?|attaches?|situations?|responsabilites?) (?:de famille|familiales?)|situation matrimoniale|statut marital',
      ),
      at(
        '(?:no|without|with|any|has|have|having|got) (?:kids?|children|babies|dependants?|dependents?|toddlers?)|childless|child-?free|single (?:person|people|man|woman|applicants?|status|preferred|only|parents?|mums?|mothers?|dads?|candidates?)|(?:must be|is|prefer(?:ably)?|be) single(?= |[,.]|$)|married|divorced|unmarried|widowed',
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
        "enceintes?|(?:projet|desir|risque|envie|intention|possibilite|chance)s?(?: (?:de|d'|a|une?))* ?(?:grossesse|bebe|enfant|maternite)s?|tomber enceinte|conges? (?:de )?(?:maternite|parental|parentaux)|grossesses?|pregnan(?:t|cy|cies)|maternity(?: leave| plans?)?|(?:have|having|plans? for|plan|planning|want(?:ing)?|expecting|expect)(?: (?:to|have|a|an|another|for))* (?:bab(?:y|ies)|child|children|family)|expectant (?:mothers?|mums?)|of childbearing age|en age de procreer|fertility|pma",
      ),
    ],
  },
  {
    name: 'health',
    patterns: [
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
      against(
        'handicap(?:es?|ees?|s)?|rqth|invalid(?:es?|ite)|fauteuil roulant|malentendante?s?|malvoyante?s?|sourde?s?|aveugles?|autistes?|troubles? dys|deaf|blind|autistic|dyslexic|disabled|disabilit(?:y|ies)|wheelchairs?(?: users?)?|handicapped',
      ),
      at(
        'personnes? valides?|valides? uniquement|able-?bodied|cripples?|disabled (?:applicants?|candidates?|workers?|staff|persons? excluded)|physically impaired|(?:candidat|travailleur|personne)\\w* handicape\\w*(?= exclu)',
      ),
    ],
  },
  {
    name: 'autonomy',
    patterns: [
      at(
        "(?:sans|en|pas en|aucune) perte d'autonomie|perte d'autonomie|loss of (?:independence|autonomy)|lost (?:their|his|her) (?:autonomy|independence)|(?:not|no one) dependent on (?:care|others|a carer)",
      ),
    ],
  },
  {
    name: 'religion',
    patterns: [
      at(
        'musulmane?s?|islamistes?|catholiques?|cathos?|chretienn?e?s?|juif|juifs|juives?|protestante?s?|bouddhistes?|athees?|temoins? de jehovah|voilee?s?|(?:de|le|porte\\w*|son|sans|un) (?:voile|foulard|kippa|turban|hijab)|ramadan|(?:de |par |la |sa |leur )religion|(?:convictions?|pratiques?|signes?|opinions?) religieu(?:x|ses?)|croyante?s?|hijab|kippa|shabb?at|sabbath|carem',
      ),
      at(
        'muslims?|(?:a |an )?christians(?=[ ,.;!?]|$)|(?:a )christian(?=[,.;!?]|$)|christian (?:candidates?|only|applicants?|people|preferred|faith|values|believer)|(?:no|only|practi[cs]ing|prefer|devout) (?:christians?|catholics?|jews?|jewish|hindus?|sikhs?|buddhists?|atheists?|mormons?)|(?:catholics?|jews?|jewish|hindus?|sikhs?) (?:only|candidates?|applicants?|people)|(?:head|face)[- ]?(?:scar(?:f|ves)|veils?)|turbans?|burqas?|church[- ]?go\\w+|religious (?:people|person|beliefs?|views|candidates?|affiliation)|(?:of|same|any) faith',
      ),
    ],
  },
  {
    name: 'politics',
    patterns: [
      at(
        "(?:opinions?|convictions?|idees?|engagements?|militante?s?|activites?|sensibilites?|bords?|couleurs?|orientations?) politiques?|militantisme|(?:de|a) (?:l'extreme[- ])?(?:droite|gauche)(?! (?:du|de|rive))|extreme[- ](?:droite|gauche)|gauchistes?|macronistes?|lepenistes?|fachos?|(?:qui |doit )(?:vote|votent)|electeurs? (?:de|du|rn)|(?:encarte\\w*|adherente?s?|sympathisante?s?)(?: (?:du|au|de|a|la))* (?:rn|lfi|ps|lr|pcf|macron|parti)|mandats? (?:electi(?:f|ve)s?|politique)|militants?(?! mutualiste)(?= |[,.]|$)",
      ),
      against(
        'elue?s?(?: (?:loca(?:l|le|ux|les)|municipa\\w+))?|conseillers? municipa(?:l|ux)|maires? adjoints?|(?:local )?councillors?|politicians?|mandat local',
      ),
      at(
        'left[- ]?w(?:ing|ingers?)|right[- ]?w(?:ing|ingers?)|political (?:views?|opinions?|beliefs?|activists?|affiliation|party|leanings?)|activists?|(?:vot(?:e|es|er|ers|ing)) (?:for )?(?:conservative|labour|tory|reform|green|lib ?dem|snp|republican|democrat)s?|tor(?:y|ies)|(?:labour|conservative|reform|party) (?:voters?|supporters?)|brexiteers?|remainers?|socialists?|communists?|elected (?:office|mandates?)|elected officials? (?:excluded|need)',
      ),
    ],
  },
  {
    name: 'union',
    patterns: [
      at(
        '(?:non[- ])?syndiquee?s?|syndicalistes?|(?:delegue?e?s?|activites?|mandats?|militante?s?|engagements?|passe) (?:syndica(?:l|le|les|ux)|cgt|cfdt|fo|sud)|cgt|cfdt|cgtistes?|grevistes?',
      ),
      against(
        'syndicats?|representants? (?:du personnel|syndica\\w+)|delegues? du personnel|(?:elus? )?cse|droit de greve|strikers?|unions?',
      ),
      at(
        '(?:trade |labou?r )unions?(?: (?:members?|membership|activists?|reps?))?|union (?:members?|reps?|activists?|membership)|unioni[sz]ed|(?:trade )?unionists?|non-?union(?:ised)?|un-?unioni[sz]ed|shop stewards?',
      ),
    ],
  },
  {
    name: 'mutual_aid',
    patterns: [at('mutualistes?|mutual(?:ist)? (?:societ(?:y|ies)|activit(?:y|ies)|aid)|mutualists?|friendly societ(?:y|ies)')],
  },
  {
    name: 'sexual_orientation',
    patterns: [
      at(
        'heteros?|heterosexuel(?:le)?s?|homos?|homosexuel(?:le)?s?|gays?|lesbiennes?|bisexuel(?:le)?s?|lgbt\\w*|orientation sexuelle|pedes?|heterosexuals?|homosexuals?|lesbians?|bisexuals?|queers?|sexual (?:orientation|preference)|straight (?:people|candidates?|guys?|only)',
      ),
    ],
  },
  {
    name: 'gender_identity',
    patterns: [
      at(
        '(?:personnes? )?(?:trans|transgenres?|transsexuel(?:le)?s?|cis|cisgenres?|non[- ]binaires?|travestis?)|identite de genre|transgenders?|transsexuals?|cis-?genders?(?:ed)?|non[- ]binary|gender identity',
      ),
    ],
  },
  {
    name: 'morals',
    patterns: [
      at(
        '(?:bonnes?|mauvaises?) (?:moeurs|mœurs|vie et moeurs|moralite)|moralite irreprochable|moeurs|mœurs|vie privee (?:rangee|stable|irreprochable|calme)|libertine?s?|non[- ]?fumeu(?:r|se)s?(?! (?:site|espace|zone))|pas de fumeu\\w+|qui ne fume\\w* pas|ne boi(?:t|vent) pas|fetarde?s?|non[- ]?smok(?:er|ers)|no smokers?|(?:clean|tidy|quiet) private li(?:fe|ves)|good morals|loose morals|party animals?|no drinkers?|teetotal(?:ler)?s?|swingers?',
      ),
    ],
  },
  {
    name: 'looks',
    patterns: [
      at(
        "jolie?s?|belles?(?= (?:femme|fille|hotesse|gueule|personne|plante|allure))|beaux?(?= (?:gosse|mec|garcon|homme))|bien foutue?|physique (?:agreable|avantageux|attrayant|irreprochable)|apparence physique|minces?|sveltes?|gros(?:se|ses)?(?= pour la|[,.;!?]|$| a l'accueil| ni)|obeses?|(?:en )?surpoids|(?:sans|pas de|ni|aucun|pas) (?:tatouage|tatouee?|piercing|percee|barbe|barbu)s?|tatouee?s?|(?:au moins |minimum |plus d'|mesur\\w+ )?1 ?m ?\\d\\d|taille mannequin|yeux bleus|(?:avec|joindre une|joindre|sa|leur) photo|(?:une|pas de|plutot une|jolie|grande) (?:blonde|brune)s?",
      ),
      at(
        "(?:un|very |physically )?attractive(?! (?:salary|package|pay|rate|offer|benefits|terms|employer|bonus|salaries|rates|remuneration|commission|location|working|conditions|opportunity))|good[- ]?looking|pretty(?= (?:girl|face|recep|waitress|woman|lady|hostess)|[,.;!?]|$)|(?:beautiful|handsome) (?:girl|woman|man|face|people|candidates?|hostess|person|waitress)\\w*|slim(?: build)?|skinny|thin(?= (?:people|person|candidates?)|[,.]|$)|overweight|obese|fat(?= (?:people|person|candidates?)|[,.]|$)|tattoos|tattooed|(?:no|visible) (?:tattoos?|piercings?|beards?)|brunettes?|(?:a|no|pretty) blondes?|(?:at least|over|under|minimum) (?:\\d ?(?:ft|foot|feet|')|1[.,]\\d\\d ?m)|tall(?= (?:person|people|candidates?)|[,.;!?]|$)|physical appearance|looks matter|model looks|with a photo|ugly|hot(?= (?:girls?|waitress|receptionist|hostess))",
      ),
    ],
  },
  {
    name: 'name',
    patterns: [
      at(
        "(?:noms?|prenoms?)(?: de famille)?(?: (?:a|bien|qui|avec|une|sonnant|trop|d'origine|aux?|facile|plutot))* (?:consonances?|francaise?s?|etrangere?s?|sonne\\w*|arabes?|a prononcer|africaine?s?|typiquement|maghrebin\\w*)|consonances? (?:francaise?s?|etrangere?s?|europeenne?s?|maghrebine?s?|arabes?)|(?:english|british|french|foreign|white|western|ethnic|european|muslim|arabic|african)[- ]sounding(?: (?:sur)?names?)?|(?:foreign|english|british|easy|ethnic|muslim|african|strange|traditional)(?: last| first)? (?:sur)?names?",
      ),
    ],
  },
  {
    name: 'residence',
    patterns: [
      at(
        "(?<=(?:pas|sans|evite\\w*|exclu\\w*|ecarte\\w*|hors|habit\\w+|issue?s?|viv\\w+|vienn?\\w+|personnes?|gens|candidat\\w*|profils?|jeunes)(?: [\\w']+){0,4}[ '])(?:quartiers?|cites?|zones?|banlieues?) (?:sensibles?|difficiles?|prioritaires?|populaires?|defavorisees?|nord|chaudes?|a risques?|en difficulte)|(?<=(?:pas|sans|evite\\w*|exclu\\w*|ecarte\\w*|hors|gens|candidat\\w*|profils?|jeunes)(?: [\\w']+){0,4} )(?:(?:des|de la|en|d'une|dans une|les|d') ?)(?:cites?|banlieues?|tess|hlm)(?= |[,.;!?]|$)(?! (?:lyonnaise|parisienne|de|du|scolaire|administrative|universitaire|internationale|judiciaire|ouest|est|sud))|banlieusarde?s?|(?:gens|types?|jeunes|candidat\\w*|personnes?|monde|ceux|quelqu'un)(?: qui (?:vi\\w+|habit\\w+|vienn?ent?))? (?:du|de|des|dans le|dans la) (?:9[345]|neuf[- ]?trois|seine[- ]saint[- ]denis)|surtout (?:le|pas le) 93|(?:hors|pas de) qpv",
      ),
      at(
        'council (?:estates?|hous\\w+|flats?)|ghettos?|(?:rough|bad|dodgy) (?:areas?|neighbou?rhoods?|estates?|parts?|side|postcodes?)|inner[- ]city kids|from (?:the )?(?:estates?|slums?|projects)(?=[ ,.]|$)|wrong side of',
      ),
      against('(?:deprived|poor) (?:areas?|neighbou?rhoods?|estates?|postcodes?)'),
    ],
  },
  {
    name: 'bank',
    patterns: [
      at(
        "domiciliations? bancaires?|comptes? (?:dans une banque|nickel|n26|revolut|a l'etranger)|comptes? bancaires? (?:francais|en france|obligatoires?|exiges?|etrangers?)|(?:iban|rib) (?:francais|etranger|obligatoire|exige)|banque etrangere|(?:uk|british|french|us|local|foreign|overseas|proper) bank accounts?|banks? abroad|bank with (?:us|barclays|lloyds|hsbc)|interdite?s? bancaires?|fichees? (?:a la )?banque de france",
      ),
    ],
  },
  {
    name: 'vulnerability',
    patterns: [
      against(
        'rsa|sdf|sans[- ]abris?|surendettee?s?|surendettement|pauvres?|precaires?|assistee?s?|chomeurs?(?: de longue duree)?|endettee?s?|on benefits|homeless|in debt|(?:in )?financial (?:difficult(?:y|ies)|trouble|hardship|problems)|bankrupts?|poor people|long[- ]term unemployed|bad credit|the dole|universal credit',
      ),
      at(
        'cas so(?:c|ss)?(?:iaux|ial|s)|(?:people|candidates?|applicants?) on (?:benefits|the dole|welfare|universal credit)|scroungers?|homeless (?:applicants?|candidates?)',
      ),
    ],
  },
  {
    name: 'genetics',
    patterns: [
      at(
        '(?:predispositions?|caracteristiques?|tests?|antecedents?|anomalies?) (?:genetiques?|hereditaires?|adn)|maladies? (?:genetiques?|hereditaires?) dans|genetic (?:tests?|screening|predispositions?|conditions?|profiles?|characteristics?)|dna (?:tests?|profiles?)',
      ),
      against('(?:maladies? )?(?:hereditaires?|genetiques?)|hereditary(?: \\w+)?|genetic(?: \\w+)?'),
    ],
  },
  {
    name: 'language_origin',
    patterns: [
      at(
        "(?:qui |doi(?:t|vent) )(?:ne |n'|pas )(?:pas )?(?:parl\\w+|s'exprim\\w+)(?: pas| jamais)? (?:une autre langue|d'autres? langues?|arabe|turc|portugais|polonais|roumain|wolof|berbere|kabyle|creole|patois)|(?:pas de|evite\\w*|exclu\\w*)(?: \\w+){0,2} qui parlent? (?:une autre langue|d'autres langues|une langue etrangere|arabe|turc)|(?:avec un |sans |pas d'|ni )accents?(?: \\w+)?|accents? (?:etrangere?s?|africain|maghrebin|du sud|arabe)",
      ),
      at(
        '(?:nobody|no one|not anyone|no people|none|noone) who (?:speaks?|talks?)(?: \\w+)?|(?:must|should)(?: not|n.t) speak(?: any)?(?: another| other| foreign)? ?\\w+|(?:no|without an?|with no|strong|foreign|thick) (?:foreign |strong )?accents?',
      ),
    ],
  },
  {
    name: 'whistleblower',
    patterns: [
      at(
        "lanceu(?:r|se)s? d'alertes?|lanc\\w+ (?:l'|d'|une )alertes?(?! quot| hebdo)|whistle-?blow\\w*|blow\\w* the whistle|blew the whistle",
      ),
    ],
  },
  {
    name: 'army_reserve',
    patterns: [
      at(
        'reservistes?|(?:dans|de) la reserve(?: operationnelle| militaire)?(?! naturelle)|reserve (?:operationnelle|militaire)|(?:army |military |navy |raf )?reservists?|(?:in|of) the (?:army )?reserves|army reserves?|territorial army',
      ),
    ],
  },
]
