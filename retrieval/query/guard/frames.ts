// The frames in which something is said of the person looked for: sent away, asked for, wished by somebody else, hinted at, enquired about;
// and the kinds of words that make it work instead: trades, places, those who are served. Over folded text.

const word = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`)

export const cues: [string, RegExp][] = [
  [
    'neg',
    word(
      "pas|sans|aucune?|jamais|ni|non|zero|surtout pas|evit\\w+|ecart\\w+|exclu\\w*|elimin\\w+|refus\\w+|oubli\\w+|proscri\\w+|banni\\w*|hors de question|no|not|nobody|no one|noone|none|never|nothing|without|avoid|steer clear|weed out|skip|drop|leave out|don't|dont|can't|cant|cannot|won't|wont|wouldn't|isn't|aren't|doesn't|didn't|shouldn't|mustn't|rather not|anyone but|free of|except",
    ),
  ],
  [
    'out',
    word(
      "s'abstenir|need not(?: apply| bother)?|non merci|no thanks|(?:are|is) out|c'est (?:mort|non|niet)|je passe|passe mon tour|very peu pour|tres peu pour|a (?:eviter|ecarter|proscrire)|merci bien|out of the question|not (?:welcome|wanted|on)|a problem|to the bottom|de cote",
    ),
  ],
  [
    'want',
    word(
      "must|has to|have to|had to|should|only|just|prefer\\w*|ideal\\w*|strictly|want\\w*|need\\w*|looking for|keep (?:it|to)|il faut|il me faut|faut|faudrait|doi(?:t|vent)|que d(?:es|u|e)|que les|uniquement|seulement|exclusivement|rien que|plutot|preferen\\w+|preferer\\w*|prefere\\w*|de preference|idealement|exig\\w+|obligatoire\\w*|imperati\\w+|je (?:veux|cherche|voudrais|verrais)|on (?:veut|voudrait|cherche|aimerait)|souhait\\w+|would (?:be|suit|do|go)|serait (?:bien|mieux|ideal|parfait)|c'est mieux|please|svp|stp|si possible|if possible|make it|mandatory|required|essential|tant qu'a faire|better|mieux",
    ),
  ],
  [
    'who',
    word(
      "someone|somebody|anyone|anybody|persons?|people|folks?|candidates?|applicants?|one who|ones?|those|types?|sorts?|staff|workers?|lot|quelqu'un|qqn|qqun|personnes?|gens|candidate?s?|profils?|celui|celle|ceux|celles|une? qui|genre|quiconque|travailleurs?|salarie\\w*|cv|cvs",
    ),
  ],
  [
    'third',
    word(
      "(?:owner|boss|client|clients|customers?|regulars|manager|gaffer|governors|parents|mums|residents?|team|lads|crew|director|board|head|chef|site|village|he|she|they|we|guests|patients)(?: \\w+){0,2}? (?:wants?|prefers?|won't|would|wouldn't|insists?|likes?|only|asked|hates?|refuses?|reckons?|says?|said|thinks?|has asked|have|are|gets?|isn't|doesn't|don't|can't|won't)|(?:patronne?|proprio|directeur|directrice|dirigeante?|clients?|clientele|clientes|chef|gerante?|equipe|parents|responsable|patrons|president|mairie|associe|boss|il|elle|ils|on|nos \\w+)(?: \\w+){0,2}? (?:veu\\w+|voudrai\\w*|souhait\\w*|prefer\\w+|refus\\w+|tien\\w+|demand\\w+|aim\\w+|insist\\w+|trouv\\w+|dit|pens\\w+|a peur|supporte\\w*|accept\\w+|exig\\w+)",
    ),
  ],
  [
    'hint',
    word(
      "si (?:tu|vous) (?:vois|voyez|me suis|me suivez)|(?:tu|vous) (?:vois|voyez|comprenez|comprends|connais|savez)|entre nous|on se comprend|suivez mon regard|evidemment|bien sur|quoi|hein|lol|mdr|bref|enfin|you know(?: the drill)?|if you (?:follow|see|catch|get|know)|wink|between us|obviously|know what i mean|so to speak|let's say|that sort of thing|no offence|trust me|say no more|sorry|j'en ai marre|j'ai eu le cas|on a donne|fed up|had enough|the last one|le dernier|la derniere|trop de",
    ),
  ],
  [
    'ask',
    word(
      "verifi\\w+|assure\\w*|renseigne\\w*|demande(?:r|-lui)?|regarde|est-(?:elle|il|ce)|(?:a|ont)-t-(?:elle|il|on)|combien|quel(?:le)?s?|(?:is|are|was|does|do|did|has|have) (?:he|she|they|the \\w+|number \\w+)|check|find out|make sure|ask|what's (?:his|her)|which|sort|tri\\w*",
    ),
  ],
  [
    'open',
    word(
      "peu importe|qu'importe|avec ou sans|ou pas|or not|bienvenue?s?|welcome|no need to be|needn't be|pas besoin d'etre|pas oblige d'etre|whatever|indifferent\\w*|no object|pareil|all (?:ages|faiths|nationalities|backgrounds)|tous (?:ages|profils)|any (?:age|faith|gender|nationality|background|accent)|or none|(?:doesn't|don't|does not|do not) (?:matter|mind|care)|s'en (?:fiche|fout|moque)|accepte\\w*|supported|(?:is|are|c'est|sont) fine|fine with|happy with|ok",
    ),
  ],
  [
    'serve',
    word(
      "garder|garde d\\w+|tenir compagnie|compagnie a|s'occuper|occupe\\w*|accompagn\\w+|promener|soigner|soins?|aider|transport\\w*|accueil\\w*|recevoir|encadr\\w+|anim\\w+|a l'aise avec|patiente? avec|habituee? (?:a|aux)|sit with|company for|look(?:ing)? after|car(?:e|ing) for|cook(?:ing)? for|driv(?:e|ing) (?:my|our|a|the)|teach\\w*|(?:polite|patient|good|gentle|great|kind|comfortable) with|used to|come to us|serv(?:e|es|ing)|work(?:s|ing)? with|for my|pour (?:mon|ma|mes|notre|nos|sa|son|un monsieur|une dame)",
    ),
  ],
  [
    'about',
    word(
      "we're|we are|nous sommes|on est|(?:our|my|the|notre|nos|mon|ma|la|le|les|l')(?: ?\\w+){0,2} (?:is|are|was|were|has|have|'s|est|sont|a|ont|etait|part|partent|vient|takes?|does|retired?|retires|leaves)|notre|nos|our",
    ),
  ],
  ['rel', word("qui|dont|qu'(?:il|elle)|who|whose|who's|that's|who'll|who'd|he's|she's|ayant|having|avec|with")],
  ['max', word('max\\w*|mini?|minimum|plus de|moins de|over|under|past|above|below|at least|au moins|or younger|no more than')],
]

const kinds: [string, RegExp][] = [
  ['not', /^(?:pas|sans|aucune?|jamais|ni|no|not|non|never|without|avoid|evite[rz]?|ecarte[rz]?|zero|nobody|none)$/],
  ['want', /^(?:plutot|only|just|uniquement|que|prefer|preferably|ideally|idealement|must|be|soit|est)$/],
  [
    'inst',
    /^(?:clinics?|centres?|centers?|clubs?|schools?|ecoles?|colleges?|lycees?|universit\w+|church|street|road|avenue|rue|place|boulevard|square|hospitals?|hopital|hopitaux|cliniques?|units?|unites?|services?|departments?|charit(?:y|ies)|associations?|assoc?|foyers?|maisons?|museums?|musees?|shops?|stores?|magasins?|boutiques?|rayons?|salons?|restaurants?|bars?|pubs?|cafes?|hotels?|homes?|residences?|wards?|agences?|agency|firms?|compan(?:y|ies)|entreprises?|cabinets?|companys?|groupes?|refuges?|shelters?|councils?|conseils?|mairies?|law|droit|studies|etudes|equality|egalite|lutte|fonds|reseau|federations?|fondations?|missions?|projets?|projects?|programmes?|teams?|equipes?|section|department|wear|clothing|vetements|produits|products|food|cuisine|traiteur|takeaway|deli|boutchers?|insurance|assurances?|mutuelles?|societ(?:y|ies)|institute?s?|instituts?|librar(?:y|ies)|theatres?|festival|villages?|camps?|colos?|colonie|crèches?|creches?|nurser(?:y|ies)|estates?|laborat\w+|labo|lab|hq|helpline|hotline|support|care|accueil)$/,
  ],
  [
    'role',
    /^(?:nurses?|workers?|officers?|managers?|advis[eo]rs?|organis[eo]rs?|coordinat\w+|specialists?|assistants?|assistantes?|administrat\w+|clerks?|lawyers?|solicitors?|paralegals?|teachers?|tutors?|trainers?|coach(?:es)?|educators?|consultants?|analysts?|buyers?|therapists?|counsell?ors?|carers?|chefs?|cooks?|drivers?|technicians?|engineers?|mechanics?|cashiers?|caretakers?|receptionists?|caseworkers?|researchers?|lecturers?|underwriters?|infirmi\w+|aide-soignante?s?|conseill\w+|animat\w+|educat\w+|moniteurs?|monitrices?|agents?|charges?|chargee?s?|responsables?|direct\w+|juristes?|avocate?s?|vendeu\w+|secretaires?|technicien\w*|ingenieurs?|medecins?|psychologues?|intervenante?s?|auxiliaires?|aides?|gestionnaires?|comptables?|formateurs?|formatrices?|professeurs?|profs?|enseignante?s?|interpretes?|cuisini\w+|serveu\w+|employe\w*|ouvri\w+|mediat\w+|accompagn\w+|referente?s?|libraires?|bouchers?|coiffeu\w+|guides?|entraineu\w+|enquet\w+|inspect\w+)$/,
  ],
  [
    'aud',
    /^(?:aupres|pour|aux|accompagn\w+|prise|soin|soins|suivi|aide|for|to|supporting|support|helping|teaching|caring|care|serving|assisting|specialis\w+|experience|knowledge|patients?|eleves?|pupils?|students?|public|publics|victimes|service|accueil|insertion|prevention|lutte|droit|langue|speaking|speaker|parlant|bilingue|courant|fluent)$/,
  ],
  ['cap', /^$/],
]

export const kindsOf = (given: string): string[] => kinds.filter(([, pattern]) => pattern.test(given)).map(([name]) => name)
