import type { Criterion } from './criteria.ts'
import { at, against } from './words.ts'

/** Convictions, private life, circumstances. */
export const privateCriteria: Criterion[] = [
  {
    name: 'religion',
    patterns: [
      at(
        'musulmane?s?|islamistes?|catholiques?|cathos?|chretienn?e?s?|juif|juifs|juives?|protestante?s?|bouddhistes?|athees?|temoins? de jehovah|voilee?s?|(?:de|le|porte\\w*|son|sans|un) (?:voile|foulard|kippa|turban|hijab)|ramadan|(?:de |par |la |sa |leur )religion|(?:convictions?|pratiques?|signes?|opinions?) religieu(?:x|ses?)|croyante?s?|hijab|kippa|shabb?at|sabbath|carem',
      ),
      at(
        'muslims?|(?:a |an )?christians(?=[ ,.;!?]|$)|(?:(?:a|be|is|practi[cs]ing) )christian(?=[,.;!?]|$)|christian (?:candidates?|only|applicants?|people|preferred|faith|values|believer)|(?:no|only|practi[cs]ing|prefer|devout) (?:christians?|catholics?|jews?|jewish|hindus?|sikhs?|buddhists?|atheists?|mormons?)|(?:catholics?|jews?|jewish|hindus?|sikhs?) (?:only|candidates?|applicants?|people)|(?:head|face)[- ]?(?:scar(?:f|ves)|veils?)|turbans?|burqas?|hijabs?|niqabs?|skull-?caps?|church[- ]?go\\w+|religious (?:people|person|beliefs?|views|candidates?|affiliation)|(?:of|same|any) faith|atheists?(?= preferred| only| please|,|$)',
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
        '(?:no |not a )?(?:lefties|lefty|commies)|left[- ]?w(?:ing|ingers?)|right[- ]?w(?:ing|ingers?)|political (?:views?|opinions?|beliefs?|activists?|affiliation|party|leanings?)|activists?|(?:vot(?:e|es|er|ers|ing)) (?:for )?(?:conservative|labour|tory|reform|green|lib ?dem|snp|republican|democrat)s?|tor(?:y|ies)|(?:labour|conservative|reform|party) (?:voters?|supporters?)|brexiteers?|remainers?|socialists?|communists?|elected (?:office|mandates?)|elected officials? (?:excluded|need)',
      ),
    ],
  },
  {
    name: 'union',
    patterns: [
      at(
        '(?:non[- ])?syndiquee?s?|engagee?s? syndicalement|syndicalement engagee?s?|syndicalistes?|(?:delegue?e?s?|activites?|mandats?|militante?s?|engagements?|passe) (?:syndica(?:l|le|les|ux)|cgt|cfdt|fo|sud)|cgt|cfdt|cgtistes?|grevistes?',
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
        'heteros?|heterosexuel(?:le)?s?|homos?|homosexuel(?:le)?s?|gays?|lesbien(?:ne)?s?|bisexuel(?:le)?s?|lgbt\\w*|orientation sexuelle|pedes?|heterosexuals?|homosexuals?|lesbians?|bisexuals?|queers?|sexual (?:orientation|preference)|straight (?:people|candidates?|guys?|only)',
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
        '(?:bonnes?|mauvaises?) (?:moeurs|mœurs|vie et moeurs|moralite)|moralite irreprochable|moeurs|mœurs|vie privee (?:rangee|stable|irreprochable|calme)|libertine?s?|non[- ]?fumeu(?:r|se)s?(?! (?:site|espace|zone))|pas de fumeu\\w+|qui ne fume\\w* pas|ne boi(?:t|vent) pas|fetarde?s?|non[- ]?smok(?:er|ers)|no smokers?|(?:clean|tidy|quiet) private li(?:fe|ves)|good morals|loose morals|party animals?|no drinkers?|teetotal(?:ler)?s?|swingers?|(?:someone |who )?(?:who )?(?:doesn.t|don.t|never) (?:drink|smoke|party)s?',
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
        "(?:un|very |physically )?attractive(?! (?:salary|package|pay|rate|offer|benefits|terms|employer|bonus|salaries|rates|remuneration|commission|location|working|conditions|opportunity))|good[- ]?looking|pretty(?= (?:girl|face|recep|waitress|woman|lady|hostess)|[,.;!?]|$)|(?:beautiful|handsome) (?:girl|woman|man|face|people|candidates?|hostess|person|waitress)\\w*|slim(?: build)?|skinny|thin(?= (?:people|person|candidates?)|[,.]|$)|overweight|obese|fat(?= (?:people|person|candidates?)|[,.]|$)|tattoos|tattooed|(?:no|visible) (?:tattoos?|piercings?|beards?)|brunettes?|(?:a|no|pretty) blondes?|blondes?(?= *(?:$|[,.;!?]| only| preferred| please))|no fatties|fatt(?:y|ies)|(?:at least|over|under|minimum) (?:\\d ?(?:ft|foot|feet|')|1[.,]\\d\\d ?m)|tall(?= (?:person|people|candidates?)|[,.;!?]|$)|physical appearance|looks matter|model looks|with a photo|ugly|hot(?= (?:girls?|waitress|receptionist|hostess))",
      ),
    ],
  },
  {
    name: 'name',
    patterns: [
      at(
        "(?:noms?|prenoms?)(?: de famille)?(?: (?:a|bien|qui|avec|une|sonnant|trop|d'origine|aux?|facile|plutot))* (?:consonances?|francaise?s?|etrangere?s?|sonne\\w*|arabes?|a prononcer|africaine?s?|typiquement|maghrebin\\w*)|consonances? (?:francaise?s?|etrangere?s?|europeenne?s?|maghrebine?s?|arabes?)|(?:english|british|french|foreign|white|western|ethnic|european|muslim|arabic|african)[- ]sounding(?: (?:sur)?names?)?|(?:foreign|english|british|easy|ethnic|muslim|african|strange|funny|weird|unpronounceable|traditional)(?: last| first)? (?:sur)?names?|(?:sur)?names? (?:that is|that.s|which is|easy|i can|we can)(?: \\w+){0,3} (?:pronounce|say|spell)",
      ),
    ],
  },
  {
    name: 'residence',
    patterns: [
      at(
        "(?<=(?:pas|sans|evite\\w*|exclu\\w*|ecarte\\w*|hors|habit\\w+|issue?s?|viv\\w+|vienn?\\w+|personnes?|gens|candidat\\w*|profils?|jeunes)(?: [\\w']+){0,4}[ '])(?:quartiers?|cites?|zones?|banlieues?) (?:sensibles?|difficiles?|prioritaires?|populaires?|defavorisees?|nord|chaudes?|a risques?|en difficulte)|(?<=(?:pas|sans|evite\\w*|exclu\\w*|ecarte\\w*|hors|gens|candidat\\w*|profils?|jeunes)(?: [\\w']+){0,4} )(?:(?:des|de la|en|d'une|dans une|les|d') ?)(?:cites?|banlieues?|tess|hlm)(?= |[,.;!?]|$)(?! (?:lyonnaise|parisienne|de|du|scolaire|administrative|universitaire|internationale|judiciaire|ouest|est|sud))|banlieusarde?s?|(?:gens|types?|jeunes|candidat\\w*|personnes?|monde|ceux|quelqu'un)(?: qui (?:vi\\w+|habit\\w+|vienn?ent?))? (?:du|de|des|dans le|dans la) (?:9[345]|neuf[- ]?trois|seine[- ]saint[- ]denis)|surtout (?:le|pas le) 93|(?:hors|pas de) qpv|(?:pas|sans|hors)(?: de| la| les)? cites?(?= *(?:$|[,.;!?]))",
      ),
      at(
        'council (?:estates?|hous\\w+|flats?)|ghettos?|(?:rough|bad|dodgy) (?:areas?|neighbou?rhoods?|estates?|parts?|side|postcodes?)|inner[- ]city kids|(?:from|living in|lives in|off) (?:the )?(?:estates?|slums?|projects)(?=[ ,.]|$)|wrong side of',
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
        '(?:no one|nobody|noone|none|not someone|without) (?:with |having )?(?:an |a (?:strong|heavy|thick|foreign) )accents?|(?:english|french) mother tongue only|native (?:english|french) speakers? only',
      ),
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
