// Words by which people of a list are spoken of, over folded words.

export const quantity = '(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten)'
export const people =
  '(?:candidat\\w*|applications?|personnes?|gens|profils?|dossiers?|people|candidates?|applicants?|ones|folks?|lads|girls|names|profiles?)'
/** Places that are counted from the end in another way than «avant-dernier». */
export const placesFromEnd =
  /\b(?:(?:la |le |l |the )?(?:ante ?penultiemes?|ante ?penultimate|(?:(?:avant )+)derniere?|last but (?:one|two|three|four)|(?:second|third|fourth|fifth) (?:to|from) (?:the )?(?:last|bottom|end)|(?:second|third|fourth|fifth) last))(?: (?:one|person|candidate))?(?= |$)/g
export const onList = '(?: (?:de|sur|on|of|from|in) (?:la|ma|the|my|this) (?:liste|list|page))?'

export const single =
  'celui|celle|l[ae] (?:personne|candidate?|seule?|gars|fille|dame|monsieur)|the (?:one|person|candidate|applicant|guy|girl|lad|lady|man|woman)'
export const strongHead = `ceux|celles|(?<!(?:tous|toutes|all|l ensemble|la totalite|set of|list of) )(?:les|des|nos|mes|the|our|my|those|these|them) (?:autres |other )?(?:${quantity} )?${people}|those|whoever|quiconque|(?<!(?:all|ensemble des|totalite des|set of|list of) )${people}`
export const weakHead = `(?:tous|toutes|all) (?:(?:les|nos|mes|the|our|my) )?${people}|(?:tous |toutes |all )?(?:les|ces|the|those|these|them) ${quantity}|tous|toutes|tout le monde|everyone|everybody|anyone|anybody|all|both|them lot|you lot|(?:tout )?(?:le|ce) (?:petit )?lot|(?:the|this|that) (?:whole )?(?:lot|batch|bunch)`
/** “of the two in test”: among whom, and not who. */
export const partitive = /^(?:of|from|parmi|among|sur|entre|d entre) /
export const standing = new RegExp(
  `\\b(?:(?:tous|toutes|all|every|only|any|just|of|from|parmi|among|entre) )*(?:(?<single>${single})|(?<strong>${strongHead})|(?<weak>${weakHead}))(?: (?:qui|qu|who|that|down|as|listed|comme|s|is|are|re|sont|est|etait|etaient|were|was|ont|a|have|has|had|got|encore|toujours|deja|still|already|currently|actuellement|presently|now|sat|sitting|stuck|parked|waiting|left|languishing|standing|reste\\w*|bloque\\w*|coince\\w*|parvenue?s?|arrivee?s?|rendue?s?|placee?s?|attente|attendent|up|at|in|on|with|from|dans|avec|en|au|aux|du|de|la|l|le|the|un|une|an|etape|stage|column|colonne|phase|stade|niveau|only|\\w{3,}ent(?= (?:encore|toujours|deja|en|au|aux|dans|a) )|\\w{4,}ing(?= (?:around|about|still|in|at|on) )|around))+ `,
  'g',
)
export const verbLink =
  / (?:qui|who|that|s|is|are|re|sont|est|still|encore|sat|sitting|stuck|waiting|left|parked|deja|already|currently|actuellement|reste\w*|bloque\w*) /
export const orderedAfter =
  /\b(?:reject\w*|refus\w*|ecri\w*|email|message|msg|write|text|tell|note|tag\w*|assign\w*|bin|drop|move|passe\w*|next|suivant\w*|relanc\w*|contact\w*)\b/

/** An order that stands before «everyone in interview», so that where they stand says who they are. */
export const orderedBefore =
  /\b(?:reject\w*|refus\w*|ecri\w*|email|message|msg|write|text|tell|note|tag\w*|label|etiquet\w*|assign\w*|confi\w*|bin|drop|relanc\w*|contact\w*|shortlist\w*|preselection\w*|rate|hire|embauch\w*|recrut\w*|invite\w*|recal\w*|ecart\w*|elimin\w*|vire\w*|turn|decline|withdraw|reopen|rouvr\w*|compar\w*)\b/

export const everybody = new RegExp(
  `\\b(?:(?:absolument |vraiment )?tout (?:le monde|ce (?:petit )?monde)|(?:tous|toutes) (?:les|ces|mes|nos) ${people}|toute la (?:liste|bande|gang|clique|troupe|equipe|page|smala|petite troupe)|toutes celles et tous ceux|(?:l ensemble|la totalite) (?:des ${people}|de la liste)|the (?:full|whole|entire) (?:set|list|lot) of (?:the )?${people}|la liste (?:entiere|complete)|eux tous|elles toutes|(?:tous|toutes)(?= (?:sauf|excepte|hormis|a part|moins|en|au|aux|vont|passent|a l)\\b)|the (?:whole|entire|full|complete) (?:lot|list|bunch|batch|page|crowd|gang|set)|the lot|every (?:last |single )?(?:one|body|candidate|person|applicant)(?: of them| of these)?|everyone|everybody|all (?:of )?(?:them|these|those)(?! (?:who|that|in|at|on|with)\\b)|all (?:the |these |those |of the |my |our )?${people}|them all|all \\d+|(?<=^)all(?= (?:to|into|onto|go|should|can|through)\\b))(?: of (?:them|these|those|you))?${onList}(?! (?:who|that|whose|qui|dont)\\b)`,
  'g',
)
export const others = new RegExp(
  `\\b(?:(?:tous |toutes )?(?:les|des|aux) (?:${quantity} )?autres(?: ${quantity})?(?: ${people})?|(?:le|du|au) reste|rest(?= (?:are|is|to|can|go|of|out|no|onto)\\b)|the (?:${quantity} )?others?(?: ${quantity})?(?: ${people})?|the (?:rest|remaining(?: (?:${quantity}|ones))?|remainder)|everyone else|everybody else|anyone else)(?: of (?:them|these|those))?${onList}`,
  'g',
)
export const other = new RegExp(`\\b(?:l autre|(?:the )?other one|the other)(?= |$)(?! (?:${quantity}|${people})\\b)`, 'g')
export const them = new RegExp(
  `\\b(?:(?:tous |toutes )?(?:les|ces|des|aux) (?:deux|trois|2|3)|(?:tous|toutes) (?:deux|trois)|both(?: of (?:them|these|those|em))?|them both|the both of (?:them|em)|(?:the|this) (?:pair|two|three|duo|trio)(?: of (?:them|em))?|(?:all|them|those|these) (?:two|three)(?: of (?:them|em))?|the pair of (?:them|em)|elles|eux|them|em|they|leur)\\b(?! (?:premi\\w+|derni\\w+|first|last|top|ans|jours|mois|semaines|entretiens|tests)\\b)`,
  'g',
)
export const pronounWords =
  /\b(?:elle|lui|il(?! (?:(?:n )?y a|(?:n )?y en|faut|faudra\w*|convien\w+|vaut|vaudrait|s agit|reste a|parait|me semble|semble (?:que|qu|bon)|importe|suffit|(?:est|serait) (?:temps|possible|preferable|necessaire|question|grand|bon|bien|souhaitable|urgent|utile)|t en|te plait|vous plait|va de soi) ?)|her|him|she|he|hers|his|cette (?:personne|candidate|dame|fille)|cet homme|ce (?:candidat|monsieur|gars)|this (?:person|candidate|one|lady|guy|lad|man|woman)|that (?:one|lady|guy|lad|man|woman)|celui ci|celle ci|celui la|celle la)\b/g
/** «tous ceux qui ont le permis», “everyone who lives near”: known by a search, not by the list. */
export const described =
  /\b(?:ceux|celles|celui|celle|those|everyone|everybody|anyone|all|les (?:gens|personnes|candidat\w*|profils)|the (?:people|candidates|ones?)) (?:qui|who|that|dont|whose|avec|sans|with|without)\b/g
/** Nouns and numbers that «la» and «le» stand before, whatever their ending. */
export const noun =
  '(?:\\w*tion|poste|test|fiche|liste|shortlist|short|suite|course|plus|moins|temps|jour|matin|soir|semaine|nuit|candidature|dossier|profil|cv|meme|fait|cas|premier\\w*|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier\\w*|second\\w*|personne|candidate?|compte|cliente?|boite|direction|grille|main|reste|autre|offre|heure|histoire|etape|entretien|equipe|adresse|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+|petite?|grande?|note|mail|message|mot|process\\w*|lot|tete|ete|chance|avis|obligeance|amabilite|accord|droit|post|prochaine?|meilleure?)'
export const finite = '\\w+(?:e|es|er|ez|ons|ir|re|oir|is|it|ds|d|ts|t|s|i|u|ent|a)'
/** «je la passe», «pour le garder», «tu me les gardes»: said before the verb. */
export const clitic = new RegExp(
  `(?<=\\b(?:je|tu|on|nous|vous|ils?|elles?|me|m|ne|n|qu on|peux|peut|pouvez|veux|veut|voudrais|aimerais|souhaite|va|vais|allons|faut|pourrais|pourriez) )(la|le|les|l)(?= (?!${noun}\\b)${finite}\\b)|(?<=\\b(?:merci de|pour|de|a|et|puis|donc|merci d|fais|faites|pas|plus|jamais|bien|aussi|mieux|surtout|vite|laisser|laisse|faire|veuillez|pouvoir|vouloir|devoir|devrait|doit|pourrait) )(la|le|les|l)(?= (?!${noun}\\b)\\w+(?:er|ir|re|oir)\\b)`,
  'g',
)
/** «mets la en test», «passe les au test» without a hyphen. */
export const bareClitic =
  /(?<=\b\p{L}{3,}(?:e|s|ez|ons|t|ds) )(la|le|les)(?= (?:en|au|a|aux|dans|chez|vers|sur|de cote|pour|donc|moi|tous|toutes|embauche\w*|direct)\b)/gu
export const dated =
  /(?<!\p{L})(?:d[ée]marr\p{L}*|commenc\p{L}*|d[ée]but\p{L}*|starts?|starting|arriv\p{L}*|dispo(?:nible)?|libre|available|free|d[èe]s|from|à partir|avant|before|until|jusqu['’]au|by|après|after)\s+(?:d[uè]s?\s+|on\s+|from\s+|as of\s+)?(?:le|the|du)\s+\d{1,2}(?:er|st|nd|rd|th)?(?![\p{L}\d])|(?<![\p{L}\d])\d\s*(?:sur|out of|\/)\s*\d+|(?<![\p{L}\d])\d{1,2}\s*(?:stars?|[ée]toiles?|quid|pounds?|£|euros?|h(?:eures?)?\s*\d{0,2}|am|pm|km|ans|jours|mois|wks?|weeks?|s[ae]?maines?|days?|yrs?|years?|months?|times|fois|mins?|minutes?|hrs?|hours?|€|%|\/\s*\d+|%|k)(?![\p{L}\d])|(?<!\p{L})(?:le|the)\s+\d{1,2}\s+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/giu

export const ordinal =
  '(?:second (?:to )?last|second from (?:the )?(?:bottom|end)|last but one|premiere?s?|deuxiemes?|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:er|ere|re|e|eme|em|ieme|st|nd|rd|th|d|nde?)|(?:tout |toute )?derniere?s?|avant derniere?|last|penultimate|bottom one|top one)'
export const cardinal =
  '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)'
export const lead = '(?:(?:la|le|l|the|number|no|numero|n|num|rank|candidate?|profile?|my|ma|mon|your) )*'
export const trail = `(?:(?: (?:one|place|candidate?|person|profile?|down|but one|from (?:the )?(?:top|bottom|end)|en partant (?:du bas|de la fin)|a partir de la fin))*${onList})`
/** “the chap right at the bottom”, «celle tout en haut» */
export const endOfList = new RegExp(
  `\\b(?:${single}|(?:the|my|our) (?:chap|fella|bloke|fellow|lady|woman|man|name|last one)) (?:(?:qui est|who is|who s|that s|right|just|tout|tout a fait|all the way|way) )*(?:(?:at the (?:very )?|en |au |in (?:the )?|on (?:the )?)(?:bottom|end|top|bas|haut|bout)|en (?:tout )?(?:dernier|premier)|(?:who is |who s )?last)${onList}(?= |$)|\\bwhoever(?: is| s)? (?:last|at the (?:bottom|end|top))(?= |$)`,
  'g',
)
export const fromEnd = new RegExp(
  `\\b(?:the|les) ${quantity} (?:(?:du|de|la|d|en|at|of|from|on|the|tout) )*(?:haut|bas|top|bottom|end|fin)${onList}\\b`,
  'g',
)
export const spans: RegExp[] = [
  new RegExp(
    `\\b(?:(?:the|les|nos|mes|ces|my|our) )?(?:${quantity} (?:tout )?(?:premiers?|premieres?|1ers|1eres|derniers?|dernieres?|first|last|top|bottom|best|meilleure?s?)|(?:premiers|premieres|first|top|last|bottom|derniers?|dernieres|best) ${quantity})(?: ${people})?${onList}`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:from|numbers?|candidates?|candidats?|profils?|places?|du|de|la|le|the) )*${cardinal} (?:to|a|au|through|thru|a la|until|jusqu au) (?:(?:la|le|number|numero) )?${cardinal}\\b(?! (?:h|heures|am|pm)\\b)`,
    'g',
  ),
  new RegExp(`\\b${lead}(?:${ordinal}|${cardinal})${trail}(?![\\w])`, 'g'),
]
