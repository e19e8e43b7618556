import type { Companies } from './slots.ts'

const never = "(?:jamais|n'ayant jamais|never|at no point|not once)"
const worked = '(?:travaillee?s?|travailler|bossee?s?|bosser|oeuvree?s?|exercee?s?|passee?s?|worked|been)'
const nobody =
  '(?:personne|aucun\\w*(?: [a-z]+)?|nul|nobody|no one|noone|no-one|none|not? (?:anyone|anybody|people|someone|somebody|folks?|one)|(?:rule|ruling|weed|screen|filter|leave) out (?:anyone|anybody|everyone|people|those|candidates|any)|(?:exclu\\w+|avoid|skip|drop|ecarte\\w*|evite\\w*|elimine\\w*|sans|sauf|hors)(?: (?:anyone|anybody|everyone|people|those|candidates|ceux|celles|les gens|les profils|les candidats|toute personne|tous ceux))?)'
const who =
  "(?: (?:qui|ayant|who|that|with))?(?:'s|'ve| (?:ait|aient|a|ont|est|soit|sont|has|have|had|is|are))?(?: (?:deja|ever|previously|un jour|jamais))*"
const at = "(?:chez|pour|par|a la|au|aux|a l'|a|at|for|with|in|through|by)"

const known: [RegExp, keyof Companies][] = [
  [
    new RegExp(
      [
        `(?:pas|plus|ni|sauf|hors|sans|exclu\\w*)(?: ceux| celles| les gens)?(?: qui sont)? (?:actuellement|deja|encore|en ce moment|aujourd'hui|en poste|salariee?s?)(?: (?:en poste|employee?s?))? ${at} `,
        `(?:pas|sauf|hors|sans|exclu\\w*)(?: (?:de|les|des|d'))?(?: ?(?:salariee?s?|employee?s?|collaborat\\w+|effectifs))(?: (?:actuels?|actuelles?|en poste))? (?:d'|du |de chez |de la |de l'|de |chez )`,
        `(?:n'etant|n'est|ne sont|ne soit|ne soient|qui ne bosse\\w*|qui ne travaille\\w*) (?:pas|plus)(?: (?:deja|actuellement|en poste))* ${at} `,
        `not (?:at|with) (?=[a-z]+ (?:now|currently|at the moment|today|right now|any ?more))`,
        `not (?:presently|at present|now|still) (?:at|with|working (?:at|for)|employed (?:by|at)) `,
        `(?:must|should|can|may|could|shall)(?:n't|not| not) (?:(?:currently|presently|now) )?(?:be |work )?(?:(?:currently|presently|now) )?(?:at|with|for|employed (?:by|at)|working (?:at|for)) `,
        `neither (?:currently |now |presently )?(?:at|with|working (?:at|for)|employed by) `,
        `(?:ni|pas|plus|surtout pas) (?:en poste|en contrat|salariee?s?|sous contrat)(?: (?:actuellement|aujourd'hui|en ce moment))? (?:chez |a la |au |a l')`,
        `(?:leave|rule|screen|weed|filter|take|keep) out (?:the |any |all |anyone |anybody )?(?:folks?|people|those|candidates|ones|anyone|anybody|everyone)?(?: who(?: is| are|'s|'re)?)?(?: (?:currently|now|still|already))? (?:at|with|in) (?=[a-z' ]{2,30} (?:now|currently|at the mo\\w*|right now|today|these days)(?![a-z]))`,
        `${nobody}(?: who| that)?(?:'s| is| are| works?| work| working| employed)(?: (?:presently|currently|now|still|working|employed))* (?:at|with|for|by) `,
        `${nobody}(?: who(?: is|'s| are)?| that(?: is|'s| are)?)? (?:presently |currently |now |still )(?:at|with|employed by|working (?:at|for)) `,
      ].join('|'),
    ),
    'exclude_current',
  ],
  [
    new RegExp(
      [
        `(?:pas|sauf|hors|sans|surtout pas|exclu\\w*|evite\\w*) (?:de |d')?(?:quelqu'un|qqn|gens|profils?|candidats?|monde|une personne|personnes?|equipes?|enseigne|salaries|transfuges?|equipiers?|magasin) (?:de chez |de la |de l'|de |du |d'|des |chez )?(?=[a-z])`,
        `${never}(?: (?:ete|${worked.slice(3, -1)}))? ${at} (?:(?:la|le|les|l'|the) ?)?`,
        `${nobody}${who} ${worked} ${at} `,
        `${nobody}(?: (?:qui |that |who )?(?:vien\\w+|venant|venue?s?|sort\\w*|issue?s?|com(?:es|ing|e)))? (?:de chez |de la |de |du |d'|from )`,
        `(?:pas|sauf|hors)(?: (?:ceux|celles|les gens|les profils|des gens|de gens))(?: qui)? (?:vien\\w+|sort\\w*|arriv\\w+) (?:de chez |de la |de |du |d')`,
        `(?:pas|sauf|hors|no|not|without|sans) (?:d')?(?:les )?(?:anciens?|anciennes?|ex|former)(?: (?:salarie\\w*|employee?s?))?(?: de chez | de la | de | du | d'| chez |[- ])`,
      ].join('|'),
    ),
    'exclude_any',
  ],
  [
    new RegExp(
      [
        `(?:employee?s?|salariee?s?|embauchee?s?|en poste|collaborat\\w+)(?: (?:actuel\\w*|aujourd'hui|en ce moment|encore))? (?:par|chez|au sein (?:de|du|d')|a la|au) ?(?:la |le |l')?`,
        `(?:salariee?s?|employee?s?|collaborat\\w+) actuel\\w* (?:de chez |de la |de l'|de |du |d'|chez )`,
        `(?<!(?:anciens?|anciennes?|ex|former|past|previous)[- ])(?:salariee?s?|employee?s?|collaborateurs?) (?:de chez |de la |de l'|de |du |d')`,
        `(?:whose |(?:his|her|their) )?(?:current|present) employer(?: is|:)? `,
        `dont l'employeur (?:actuel )?est (?:la |le |l')?|(?:employeur|entreprise|boite) actuel\\w* ?:? `,
        `(?:still|now|currently|presently|at present) (?:at|with|in|employed (?:by|at)|working (?:at|for)) `,
        `(?:employed|being paid) (?:by|at) |on the (?:books|payroll) (?:of|at) `,
        `(?:aujourd'hui|en ce moment|toujours|encore|actuellement|deja) (?:a la|au|a l'|chez) ?`,
        `(?:who(?:'s| is| are|se)|that(?:'s| is| are)|people|someone|anyone|candidates?|staff) (?:currently |now |still |already )?(?:working|employed) (?:at|for|with|by) (?:the )?`,
        `qui (?:est|sont|travaille\\w*|bosse\\w*|taff?e\\w*)(?: (?:actuellement|aujourd'hui|en ce moment|deja))? chez `,
      ].join('|'),
    ),
    'current',
  ],
  [
    new RegExp(
      [
        `(?:ayant|a|ont|vient de|viennent de|vienne de) (?:quittee?r?|demissionnee?r? de|partir de) (?:chez |la |le |l')?`,
        `(?:parti|partie|partis|parties|sorti|sortie|sortis|sorties|licenciee?s?|demissionnaires?|debauchee?s?) (?:de chez |de la |de l'|de |du |d')`,
        `(?:who |that )?(?:has |have |'s |'ve |recently |just )*(?:left|quit|departed|resigned from|moved on from|made redundant (?:by|from)) `,
        `anciennement (?:au sein de |de chez |chez |a la |aux |au |a l')`,
        `(?:(?:has|have|had|who's|who've|they've|he's|she's|'s|'ve) )?(?:come|came) (?:over |across |to us )?from `,
        `(?:formee?s?|fait ses (?:classes|armes|debuts)|ayant debute|debutee?s?) (?:chez |a la |au )`,
        `cut (?:his|her|their) teeth (?:at|with) `,
        `(?:once|formerly|previously|until recently|in the past) (?:at|with|of|employed by|in) `,
        `(?:anciens?|anciennes?)(?: (?:salariee?s?|employee?s?|collaborat\\w+|personnels?|membres?|cadres?|stagiaires?|alternante?s?))?(?: de chez | de la | de l'| de | du | d'| chez | des )`,
        `(?:former|past|previous|ex)[- ](?:employees?|staff|people|workers?|members?|colleagues?|hands)(?: of| at| from)? `,
        `(?:used to (?:be|work)|was|were) (?:at|for|with|in|employed (?:by|at)) (?:the )?`,
        `(?:anciens?|anciennes?|former) (?=[a-z])`,
      ].join('|'),
    ),
    'past',
  ],
  [
    new RegExp(
      [
        `(?:any |some )?(?:time|stint|spell|years?|stretch|period|tenure|career|placement|internship)(?: spent)? (?:at|with) `,
        `(?:has |have |'s |'ve )?(?:been|gone|passed|come) (?:through|at|with|by) `,
        `(?:ceux|celles|gens|personnes|profils|candidats) (?:de chez |de la |de l'|de |du |d')(?=[a-z])`,
        `(?:un |une )?(?:passage|detour|stage|experience|carriere|periode|annees?) (?:chez|par) `,
        `(?:qui |ayant )(?:a |ont )?(?:connu|frequentee?|fait)(?: (?:du|de la|de l'))? (?=[a-z])`,
      ].join('|'),
    ),
    'any',
  ],

  [
    /(?:(?:pas|plus|non|surtout pas) (?:actuellement|deja|en ce moment|aujourd'hui)(?: en poste)? (?:chez|a la|au|a l'|pour)|(?:exclu\w*|ecarte\w*|retire\w*|enleve\w*|vire\w*|masque\w*) (?:tous |toutes )?(?:ceux|celles|les gens|les personnes|les candidats) (?:qui )?(?:sont |est |travaillent |bossent )?(?:actuellement |en ce moment |deja )?(?:en poste |employes )?(?:chez|a la|au)|(?:exclud\w+|leave out|skip|drop|remove|hide|ignore|no one|no-one|nobody|not|without|avoid) (?:any of )?(?:anyone |anybody |those |people |candidates |folk |folks |the ones )?(?:who(?: is| are|'s|'re) )?(?:working (?:at|for|with)|employed (?:by|at))|qui (?:ne )?(?:sont|est|travaillent?|bossent?)(?: pas)? (?:deja|actuellement|encore) chez|pas (?:ceux )?(?:actuellement|deja|en poste) chez|pas (?:quelqu'un|une personne|de gens|des gens|ceux|celles) qui (?:bosse|travaille|est|sont)(?:nt)?(?: (?:en ce moment|actuellement|deja))? chez|not (?:someone|anyone|people) (?:who is |who's |currently )*(?:at|working (?:at|for))|not (?:currently|already) (?:at|with|working (?:at|for))|not (?:the |any )?(?:ones?|people|candidates|those|anyone) (?:currently )?(?:at|from)|(?:pas|sauf|hors|exclu\w*|ecarte\w*)(?: (?:tous|toutes))? (?:ceux|celles) (?:de chez|chez|qui (?:sont|bossent|travaillent) chez)|(?:don't|doesn't|do not|does not) (?:currently )?work (?:at|for)|nobody (?:who's |who is |that's )?(?:currently )?(?:at|working (?:at|for))|(?:exclud\w+|leave out|skip|drop|remove|no one|nobody|without) (?:anyone |anybody |those |people |candidates )?(?:who(?: is| are|'s) )?(?:presently|currently|now) (?:employed by|with|at|working (?:at|for))|not working (?:at|for)|hors salaries (?:de|chez)|sauf (?:les )?salaries (?:de|chez)|pas en poste chez) /,
    'exclude_current',
  ],
  [
    /(?:(?:personne|aucun|aucune|pas un|nul) (?:candidat |profil |d'eux )?(?:qui|ayant) (?:ait |a |aurait |ai )?(?:deja )?(?:ete |travaille |bosse |passe |fait )?(?:chez|par|pour|a la|au)|(?:never|not) (?:at|with)|(?:personne|aucun|pas quelqu'un) (?:de chez|venant de)|(?:jamais|pas) (?:deja )?(?:passee?s? (?:par|chez)|(?:travaille|bosse)r? (?:chez|pour)|venant de(?: chez)?)|(?:sans|pas|sauf|hors)(?: de)? (?:ceux|celles|gens|profils|candidats) (?:qui )?(?:viennent|venant|venus?|issus?|sortent|passes?) (?:de(?: chez)?|d['’]|du|par)|never been (?:at|with)|(?:nobody|no one|noone|no-one|none|exclud\w+ (?:anyone|anybody|people|those)) who(?:'s| has| have|'ve)? (?:ever )?(?:been|worked|was|were) (?:at|with|for|in)|(?:ecarte\w*|exclu\w*|elimine\w*|retire\w*|enleve\w*) (?:les |tous les )?(?:profils?|candidats?|gens|personnes?|ceux|celles)(?: qui sont)? (?:deja )?passee?s? (?:par|chez)|has(?:n't| not) worked (?:at|for)|sauf (?:ceux |les gens )?(?:de chez|passes? par|venant de chez)|(?:pas|sauf|hors)(?: de| des)? (?:gens |profils? |candidats? |personne |anciens? )?(?:de chez|chez)|never worked (?:at|for)|not from|no one from|nobody from|nobody who worked (?:at|for)|exclu\w* (?:ceux de |les gens de |people from |anyone from |anyone who worked (?:at|for) )(?:chez )?|(?:anyone|people) except from|(?:pas|sauf|hors|exclus?) (?:ceux|celles|les gens|les salaries|les anciens) (?:de|du)|not (?:those|people|the ones|anyone) (?:at|from)) /,
    'exclude_any',
  ],
  [
    /(?:(?:aujourd'hui|actuellement|en ce moment|toujours|encore)(?: en poste| employee?s?)? (?:chez|a la|au|a l')|(?:employee?s?|salariee?s?|en poste)(?: (?:actuel\w*|aujourd'hui|en ce moment))? (?:par|chez|a la)|(?:whose |with )?current employer(?: is|:)?|employeur actuel ?(?::|est)?|(?:still|currently) (?:at|with|working (?:at|for)|employed (?:by|at))|(?:presently|at present) (?:at|with|employed by)|actuellement (?:en poste )?(?:chez|a la|au)|en poste (?:a la|au)|en poste (?:actuellement )?chez|qui (?:travaille|bosse)(?:nt)? (?:actuellement |aujourd'hui )?chez|currently (?:employed )?(?:at|with|working (?:at|for|with)|employed by)|now (?:at|working (?:at|for))|who works? (?:at|for)|working (?:at|for)(?= [a-z]+ (?:now|at the moment|currently))) /,
    'current',
  ],
  [
    /(?:anciennement (?:de )?chez |autrefois chez |ex[- ]|ancien(?:ne)?s? (?:(?:salariee?s?|employee?s?|collaborat\w+) )?(?:d'|du |de chez |de la |de |chez )|former (?:employees? (?:of|at) )?|formerly (?:at|of|with) |(?:who )?used to (?:be|work) (?:at|for|with|in) |previously (?:at|with|worked (?:at|for)) |used to work (?:at|for) |ex-)/,
    'past',
  ],
  [
    /(?:been (?:at|with|through)|(?:gotta|must|has to|have to|needs? to) (?:be|have been|come from) (?:at|from|with)|(?:time|years?) (?:spent )?(?:at|with)|(?:a )?(?:stint|spell|stretch) (?:at|with)|spent (?:at|with)|passages? (?:chez|par|au|a la)|from|passee?s? (?:par|chez)|(?:a |ont |ayant |avoir )?(?:deja )?(?:travaille|bosse)r? (?:chez|pour)|experience (?:chez|de chez)|venant (?:de chez|de la|des|du|de l'|d'|de)|issue?s? de(?: chez)?|de chez|venus? de chez|worked (?:at|for|with)|(?:has |have )?worked (?:at|for)|experience (?:at|with)|coming from|people from|someone from|candidates? from|background at|chez) /,
    'any',
  ],
]

const order: (keyof Companies)[] = ['exclude_current', 'exclude_any', 'current', 'past', 'any']

/** What tells an employer, and which: in this order, since «jamais chez» holds «chez». */
export const cues: readonly (readonly [RegExp, keyof Companies])[] = order.flatMap((kind) =>
  known.filter(([, how]) => how === kind).map(([cue, how]) => [new RegExp(`(?<![a-z])(?:${cue.source})`), how] as const),
)
