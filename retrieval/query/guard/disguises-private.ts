import type { Refusal } from '../slots.ts'
import { asked } from './asked.ts'
import { against, at, no } from './words.ts'

/** Disguises of what is private: health, convictions, looks, home. */
export const privateDisguises: { name: Refusal; patterns: RegExp[] }[] = [
  {
    name: 'pregnancy',
    patterns: [
      at(
        "(?:conges?|arrets?) mat(?:er)?(?: |$|[.,;!?])|mat(?:ernity)? leave|(?:bebe|enfant|heureux evenement|grossesse) (?:en route|prevue?|en vue|a venir)|(?:prevoi\\w*|attend\\w*|veu(?:t|lent)|voudrait|envisage\\w*|desire\\w*|souhaite\\w*|programme\\w*|essaie\\w*)(?: (?:pas|plus|d'|de|avoir|un|une|des|bientot|encore|faire|fonder))+ ?(?:bebes?|enfants?|grossesses?|heureux evenement|famille)|essais? bebe|(?:try(?:ing)?|plan(?:ning|s)?|hop(?:e|ing)|want(?:s|ing)?|going)(?: (?:for|to|have|a|an|another|on|more|start|any|about))+ (?:bab(?:y|ies)|kids?|children|family)|baby (?:bump|on the way|plans?)|in the family way|with child|up the duff|preggers",
      ),
      at(
        "(?:is|if|whether|are|be|she's|nobody|no one|not|anyone|(?:one|1) (?:that's|thats|who's|whos))(?: (?:she|they|emma|who's|who is|[a-z]+))?(?: is|'s)? (?:currently )?expecting(?! (?:a |an |to |more|us|less|you|me|the |higher|£|€|\\d|salary|around|about|,? ?(?:pay|salary|money)))",
      ),
    ],
  },
  {
    name: 'health',
    patterns: [
      against(
        'stress(?:ed)?(?: leave)?|antidepresseurs?|traitement medical|suivi medical|ald|fragiles?(?: de sante| du dos)?|mal de dos|dos fragile|sante fragile|souvent absente?s?|allergiques?|fumeurs? malades?|long covid|covid long|sick people|absentees?|off (?:work )?(?:with|for) (?!the (?:school|kids|children)|school|half|maternity)\\w+|health (?:scares?|worries|troubles?)|back trouble|medication|therapy|rehab|addicts?|alcoholi(?:c|cs|que|ques)|toxicomanes?|weak(?:ness)? health',
      ),
      at(
        "(?:bad|weak|dodgy|poor|fragile) (?:back|health|heart|knees?)|sante (?:de fer|fragile|solide|irreprochable)|(?:solide|resistante?s?) (?:physiquement )?et (?:jamais|pas) malades?|sickness record|(?:no|low|zero) absenteeism|taux d'absence|absenteisme (?:zero|faible|nul)|(?:son|his|her|their|leur) (?:dossier medical|medical (?:history|record)|etat de sante|health(?! insurance))",
      ),
      asked(
        '(?:malades?|en bonne sante|depressi(?:f|ve)|sick|ill|unwell|healthy|depressed|diabetic|epileptic|hiv positive|seropositi(?:f|ve))',
      ),
    ],
  },
  {
    name: 'disability',
    patterns: [
      against(
        "(?:en )?fauteuils?(?! (?:dentaire|roulant electrique))|hard of hearing|malentendant\\w*|begues?|begaie\\w*|bequilles?|prothese\\w*|amputee?s?|mobilite reduite|pmr|a besoin d'un amenagement|amenagements? de poste|missing (?:limb|arm|leg)s?|speech impediments?|special needs (?:people|candidates?|applicants?)|adhd|tdah|neuro-?divergent\\w*|handi\\w*|impair(?:ed|ments?)|amputees?",
      ),
      asked(
        '(?:handicapee?s?|invalides?|valides?|disabled|deaf|blind|autistic|dyslexic|sourde?s?|aveugles?|autistes?|reconnue?s? travailleurs? handicapes?|rqth)',
      ),
    ],
  },
  {
    name: 'autonomy',
    patterns: [
      at(
        "needs? (?:help|support|a carer|assistance) (?:at home|to live|with daily|every day)|dependant?e?s? d'(?:un tiers|une aide|autrui)|dependent on (?:others|a carer|somebody)|(?:a besoin|ait besoin) d'(?:un tiers|une tierce personne|une aide a domicile)",
      ),
    ],
  },
  {
    name: 'religion',
    patterns: [
      at(
        "(?:a|one) (?:good|nice|proper|devout|real) (?:christian|catholic|muslim|hindu|jew)|jehovah\\w*|(?:mange\\w*|eats?|touche\\w*)(?: pas)? (?:du |de |any )?(?:porc|pork)|(?:aller|va|vont|go(?:es|ing)?|attends?) (?:a|to)? ?(?:la |l'|the )?(?:mosquee|eglise|messe|synagogue|mosque|church|temple)(?= *(?:$|[,.;!?]| (?:on|le|every|tous)))",
      ),
      at(
        "(?:prayer|prieres?|praying)(?! (?:books?|room manager))|prie pas|(?:fait|font|faire|observe\\w*) (?:pas )?(?:le |du )?(?:ramadan|careme|shabbat|sabbat)|(?:church|mosque|synagogue|bible|coran|quran|koran)[- ]?(?:goers?|going|bashers?|reading)|va(?:nt|t)? a (?:la messe|l'eglise|la mosquee|la synagogue)|god[- ]fearing|born[- ]again|headscar\\w+|veils?(?= *(?:$|[,.;!?]))|religieux?(?= *(?:$|[?!]))|signes? (?:religieux|ostentatoires?)|laique? convaincue?",
      ),
      asked(
        '(?:religious|croyante?s?|pratiquante?s?|muslims?|christians?|catholics?|jewish|jews?|hindus?|sikhs?|buddhists?|atheists?|musulmane?s?|chretienn?e?s?|catholiques?|juifs?|juives?|athees?|voilee?s?|religieuse|practising|of (?:the )?(?:same|our|any) faith)(?! (?:school|charity))',
      ),
    ],
  },
  {
    name: 'union',
    patterns: [
      at(
        'member of (?:unite|unison|the gmb|gmb|usdaw|the rmt|the cgt|a union)|cegetistes?|(?:fait|faire|faisait|en) (?:la |de la )?greve(?! de la faim)|(?:been|gone|went|goes|go|going) on strike',
      ),
      asked(
        '(?:syndiquee?s?|syndicalistes?|encartee?s?|(?:in|member of|part of) (?:a |the )?unions?|unionised|shop stewards?|delegue\\w* \\w*)',
      ),
      against(
        'union (?:types?|people|folks?|men|man|background|history|troublemakers?)|revendicati(?:f|fs|ve|ves)|passe syndical|meneu(?:r|se)s? de greve|agitat(?:eu|o)rs?|strik(?:e|ing) (?:history|record)|picket lines?|fouteurs? de merde syndica\\w+',
      ),
    ],
  },
  {
    name: 'politics',
    patterns: [
      at(
        "mandats? (?:de |d')?(?:conseill\\w+|elue?s?|maires?|adjoint\\w*|loca(?:l|ux)|municipa\\w+|electi\\w+)|(?:du|au|de|chez|a) (?:rn|lfi|ps|lr|pcf|npa|reconquete|front national|rassemblement national)(?= *(?:$|[,.;!?]))|(?:partage\\w*|share\\w*) (?:nos|our|mes|my) (?:convictions|idees|opinions|valeurs|views|beliefs|politics)",
      ),
      asked(
        '(?:de (?:gauche|droite)|politisee?s?|politically active|a (?:tory|lefty|socialist|communist|conservative)|left-?wing|right-?wing|militante?s?|encartee?s?|engagee?s? politiquement)',
      ),
      at(
        'politically (?:active|minded|engaged|motivated|correct people)|politisee?s?|engagee?s? politiquement|(?:pro|anti)-? ?(?:brexit|trump|eu|europe|macron|vax|immigration)|(?:woke|trumpists?|brexit voters?)(?= |$|[,.])|ecolos?(?= *(?:$|[,.;!?]))|zadistes?|melenchonistes?|(?:bonnes?|memes?|bons?) (?:idees|opinions|bord)(?= politi\\w+)',
      ),
    ],
  },
  {
    name: 'sexual_orientation',
    patterns: [
      asked('(?:gays?|homos?|homosexuel(?:le)?s?|lesbiennes?|lesbians?|straight|heteros?|bi|bisexual|queer)(?= *(?:$|[,.;!?]))'),
      at('tapettes?|effemines?|camp (?:men|guys)|sexual orientation|(?:his|her|their|son|sa|leur) (?:orientation|sexualit[ey])'),
    ],
  },
  {
    name: 'gender_identity',
    patterns: [
      asked('(?:trans(?:genre|gender|sexuel)?(?:le)?s?|cis|non[- ]binaires?|non[- ]binary)(?= *(?:$|[,.;!?]))'),
      at('transitioning|en transition(?= *(?:$|[,.;!?]))|biological (?:wo)?m[ae]n'),
    ],
  },
  {
    name: 'looks',
    patterns: [
      at(
        '(?<!(?:mannequin|modele)[\\w ]{0,24} )taille (?:3[2-9]|4[0-8]|xs|s|m)(?= |$|[,.])|(?:dress )?size (?:\\d{1,2}|zero)(?: or (?:below|under|smaller|less))?(?= *(?:$|[,.;!?]| max| please))|sexy|canons?(?= *(?:$|[,.;!?]))|charmante?s?|bombes?|bien (?:faite?s?|roulee?s?|foutu)|plastique (?:de reve|parfaite|irreprochable)|belle (?:gueule|plante|apparence|prestance)|beau (?:physique|visage)|look (?:soigne et )?(?:seduisant|mannequin)|seduisante?s?|(?:imc|bmi)|(?:de )?grande taille(?= exige|,| *$)|(?:physical|body) (?:type|shape)|pretty face|easy on the eye|nice (?:legs|figure|body)|photogenic|good figure|drop[- ]dead|gingers?|redheads?|red[- ]haired|rousse?s?(?= *(?:$|[,.;!?]))|roux(?= *(?:$|[,.;!?]))|(?:over|under|above|at least) (?:five|six|5|6) (?:foot|feet|ft)(?: \\w+)?|look(?:s|ing)? (?:strong|fit|athletic|young|healthy|tough|the part)|stunning(?= (?:girl|woman|looks|hostess|recep))|(?:joindre|avec|envoyer|exige\\w*|fournir|attach|send|include|with)(?: (?:une|sa|leur|la|a|an|the|their|his|her))* photo(?:s|graph)?(?! (?:skills|editing|shop|de))',
      ),
      asked(
        '(?:jolie?s?|belles?|beaux?|moches?|grosses?|minces?|tatouee?s?|attractive|pretty|good[- ]looking|fat|overweight|slim|ugly|handsome|tattooed)(?! (?:deal|job|much))',
      ),
    ],
  },
  {
    name: 'residence',
    patterns: [
      at(
        "(?:living|lives?|live|stay\\w*) in (?:an? )?(?:hostel|squat|shelter|caravan|trailer|high-rise|tower block)|(?:gens|jeunes|profils?|candidat\\w*|monde|ceux) des quartiers(?= *(?:$|[,.;!?]))|(?:du|le|dans le) 9-3|(?:not|pas|no one|nobody|evite\\w*)(?: (?:anyone|quelqu'un|people|des gens))? (?:from|de|du|des|d') ?[a-z][\\w' -]{1,28},? (?:you know|we've had|we had trouble|on a eu des|vous voyez|tu vois|on sait)",
      ),
      at(
        "(?:mal fame|coupe-?gorge)|(?:rough|wrong|dodgy|bad|posh|nice|better|right) (?:end|side|bit|part)s? of (?:town|the city|the tracks)|(?:adresse|code postal|quartier) (?:qui fait|qui craint|correcte?|chic|convenable)|(?:quartiers?|secteurs?) (?:qui craignent|craignos|pourris?|nord de marseille|nord)(?= *(?:$|[,.;!?]))|(?<=pas )des quartiers nord|(?:posh|decent|respectable|good) (?:postcodes?|addresses|neighbou?rhoods?)|chav(?:s|vy)?|cas sos|racaill\\w*|(?:des|les) (?:cites|tess)(?= *(?:$|[,.;!?]))|(?:viennent|vient|venant|issus?) (?:des|d'une|de la) (?:cites?|banlieues?|tiequars)",
      ),
    ],
  },
  {
    name: 'bank',
    patterns: [
      at(
        "(?:banque|compte|iban|rib)(?: bancaire)? (?:en ligne|neobanque)?(?: )?(?:exclue?s?|refusee?s?)|neobanques?(?= (?:exclu|s'abstenir))|(?:avec|ait|avoir|possede\\w*) un compte (?:bancaire )?(?:en france|francais)|account (?:in|at|with) (?:a )?(?:uk|british|french|proper|high street|real) banks?",
      ),
    ],
  },
  {
    name: 'vulnerability',
    patterns: [
      against(
        'skint|broke|(?:in )?debts?|fauchee?s?|a decouvert|mal logee?s?|hebergee?s?|sans domicile|miser(?:e|eux)|galeriens?|au chomage(?: depuis \\w+)?|unemployed(?: people)?|poor|on welfare|food banks?|evicted|council tenants?|squatt?ers?|interdits? bancaires?',
      ),
      at(
        "(?:parce qu'|car |puisqu')?(?:ils|elles|il|elle) (?:sont|est) (?:pauvres?|fauchee?s?|a la rue|surendettee?s?)|(?:est|is|are|sont)(?:-| )(?:il|elle|he|she|they) (?:endette|pauvre|surendette|in debt|poor|skint|broke|homeless|on benefits)\\w*|no scroungers|people in debt",
      ),
    ],
  },
  {
    name: 'morals',
    patterns: [
      at('(?:goes?|going|out) clubbing|out (?:partying|drinking|every night)|party(?:ing)? (?:every|all) \\w+|sort\\w* en boite'),
      at(
        '(?:bonne|mauvaise) reputation (?:personnelle|privee)|vie (?:privee |personnelle |sentimentale )?(?:dissolue|saine|rangee|exemplaire|decousue)|(?:sort|sortent|sortant|boit|boivent|fume\\w*)(?: pas| trop| beaucoup)? (?:le soir|la nuit|en boite|trop|beaucoup)|drinks? too much|heavy drinkers?|smokers?(?= *(?:$|[,.;!?]| need not))|clubbers?|(?:clean|wholesome|respectable|decent) (?:living|lifestyle|private life)|sober lifestyle|fait(?:es)? la fete|alcoolo\\w*|echangistes?',
      ),
    ],
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
    patterns: [
      at(
        '(?:report(?:ed|ing|s)?|sued?|denounced)(?: (?:their|his|her|an?|the|our))(?: (?:last|former|ex-?|old|previous))? ?(?:employers?|boss(?:es)?|company|firm)|grievances? against',
      ),
      at(
        "(?:blow|blew|blown|blowing)(?: \\w+){0,2} whistle|(?:denonc\\w+|balanc\\w+|signal\\w+)(?: \\w+)? (?:son|leur|sa|ses|un|l')(?: ancien(?:ne)?)? ?(?:employeurs?|entreprises?|boites?|patrons?)|grassed? (?:on|up)|snitch(?:es|ed)?|(?:pas (?:de|une)|une|des|les|aucune|evite\\w* les) balances?(?= *(?:$|[,.;!?]))|troublemakers? who (?:reported|complained)|a denonce",
      ),
    ],
  },
  {
    name: 'genetics',
    patterns: [
      at(
        "(?:tests?|depistages?|analyses?|bilans?|screening)(?: \\w+)? (?:genetiques?|adn|dna)|(?:family|familial\\w*) (?:histor(?:y|ies)|antecedents?) (?:of|de|d')|antecedents? familia(?:l|ux)|maladies? (?:hereditaires?|genetiques?|de famille)(?= *(?:$|[,.;!?]))|genetic (?:conditions?|tests?|make-?up|predisposition\\w*)",
      ),
    ],
  },
  {
    name: 'mutual_aid',
    patterns: [
      at(
        "(?:engagements?|mandats?|elue?s?|activites?|benevol\\w+) (?:dans une |d'une |de |en )?mutu(?:elle|alist\\w*)|mutual (?:aid|society) (?:members?|activists?|involvement)",
      ),
    ],
  },
  {
    name: 'army_reserve',
    patterns: [
      at(
        "(?:army|navy|raf|military|operational) reserv\\w+|reserv(?:e|iste)s? (?:de l'armee|de la gendarmerie|operationnel\\w*|militaires?|citoyenne?)|weekend soldiers?|(?:in|with) the reserves|gendarme reserviste",
      ),
    ],
  },
]
