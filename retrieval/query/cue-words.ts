/** What a cue says of the noun phrase beside it. */
export type CueKind = 'skill' | 'industry' | 'certification'

/** Sources of patterns over folded text; the phrase begins where the cue ends, articles left out. */
type Cues = Record<CueKind, string[]>

const canDo = '(?:savoir|sache|sachent|sait|savent|sachant|sachiez|capables? de|aptes? a)'

const frenchBefore: Cues = {
  skill: [
    "(?:rompue?s?|habituee?s?|formee?s?|initiee?s?|acculturee?s?|aguerrie?s?|entrainee?s?|familiarisee?s?|sensibilisee?s?) (?:a|au|aux|a la|a l')",
    '(?:formee?s?|incollables?|calee?s?|pointue?s?|solides?|forme?s?|competente?s?|affutee?s?|au point) (?:sur|en)',
    "(?:a l'aise|au top|dans son element) (?:avec|en|sur|dans|a|au|aux)",
    '(?:bons?|bonnes?|fort?s?|fortes?|calee?s?|douee?s?|habiles?|balezes?|excellente?s?|brillante?s?|aguerrie?s?|experimentee?s?|chevronnee?s?) (?:en|avec|au|aux|sur|pour)',
    '(?:specialisee?s?|specialistes?|expert?e?s?|experte?s?|versee?s?|experimentee?s?|qualifiee?s?|pointue?s?) (?:dans|en|sur)',
    "(?:specialistes?|familiers?|familieres?|amateurs?|amatrices?|passionnee?s?|ferue?s?|adeptes?|virtuoses?|pros?|as|rois?|reines?|mordue?s?|accros?) (?:de|du|des|d')",
    '(?:excellez|excelle|excellant|excellent) (?:en|dans|a|au)',
    '(?:qui |vous |et |il |elle |sachant |savoir )?(?:maitris(?:e|ant|ez|ent|er)|connaissant|connaissez|mani(?:e|ant|ez|ent)|manipul(?:e|ant|ez|ent)|pratiqu(?:ant|ez)|utilis(?:ant|ez)|domin(?:e|ant))',
    `${canDo} (?:bien |aussi )?(?:utiliser|manier|manipuler|realiser|tenir|travailler sur)`,
    `${canDo}(?: bien| aussi)?(?= [a-z]+(?:er|ir|re)(?![a-z]))(?! (?:faire|etre|avoir|parler|travailler|venir|prendre|gerer|tenir|dire|vivre|sourire|tout|s[e']|utiliser|manier|manipuler|realiser|conduire(?= *(?:$|[,.;!]| et ))))`,
    'qui (?:gere|gerent|connait|connaissent|utilise|utilisent|pratique|pratiquent|sait utiliser|aime|adore|vit|respire|assure en|depote en)',
    '(?:jongl(?:e|ant|ent) avec|touch(?:e|ant|ent) (?:a|au|aux)|vi(?:t|vant|vent) sur|bosse sur|ne jure que par|se debrouille (?:en|avec|sur)|tourne sur)',
    "(?:de bonnes|de solides|des|quelques|une bonne|une solide|une vraie|une|la|bonne|bonnes|solide|excellente|avec|ayant) (?:connaissances?|notions?|bases?|maitrise|pratique|habitude|appetence|culture|technique)(?: pousse\\w+| solides?| technique| approfondie)? (?:en|de|du|des|d'|sur|pour)",
  ],
  industry: [
    "(?:issue?s?|issus?|sortie?s?|sortant|venue?s?|venant|arrivant|provenant|originaires?|transfuges?) (?:de|du|des|d')",
    '(?:ayant|aurait|a|qui a|ont|avoir|avait|est|serait)(?: deja| longtemps| beaucoup)? (?:exercee?|travaille|bosse|officie|evolue|oeuvre|tourne|fait ses armes|fait ses classes|fait ses preuves|roule sa bosse|navigue|traine|servi) (?:en|dans|a|au|aux)',
    '(?:passee?s?|passant) par',
    '(?:passage|detour|vecu|historique|pedigree|(?:un|son|avec) (?:beau |joli |gros )?passe) (?:en|dans|par|a|au)',
  ],
  certification: [
    '(?:certifiee?s?|certifs?|certifications?|accreditee?s?|habilitee?s?|quali) ',
    'inscrite?s? (?:a|au|aux)',
    "(?:munie?s?|detent(?:eurs?|rices?)|porteu(?:rs?|ses?)) (?:de|du|d')",
  ],
}

const englishBefore: Cues = {
  skill: [
    '(?:handy|good|great|brilliant|excellent|comfortable|comfy|confident|at home|at ease|happy|hands-on|nifty|skilled|adept|experienced|expert|familiar|conversant|acquainted|proficient|fluent|competent|deft|skilful|nimble|dab hand|practised|patient) (?:with|at|in|on|using)',
    '(?:strong|solid|hot|sharp|big|keen|clued up|up to speed|well up|red hot|sound|rock solid|mustard) (?:on|in|at|with)',
    '(?:well[- ])?(?:trained|versed|drilled|schooled|grounded|steeped|specialis\\w+|specializ\\w+|specialists?|experts?|rehearsed) (?:on|in)',
    '(?:an? )?(?:(?:good|keen|great|real|sharp|strong|natural|proper) )?(?:eye|feel|flair|knack|passion|nose|ear|head|talent|gift|instinct|love|grasp|understanding|command|knowledge|mastery) (?:for|of)',
    '(?:not |un)(?:scared|afraid|fazed|frightened|shy|put off)(?: of| by)',
    "(?:who(?:'s|'ve| has| have| is)|has|have|having|'s) (?:done|taught|handled|used|built|fitted|installed|delivered|tackled|operated|mastered|practised|into)",
    '(?:who )?(?:knows?|knowing|can do|(?<=who )does|teach(?:es)?|uses?|handles?|operates?|lives? and breathes?|swears? by|loves|rocks)(?: (?:their|his|her|the)? ?(?:way (?:around|round)|about))?',
    '(?<=(?:^|, ?|[a-z] ))(?:really |heavily |seriously |properly )?into',
    'used to (?!be |work|being|have |having |do |run |live |manage )',
    'capable of|au fait with|au fait in',
    '(?:able|know how|knows how|trained|happy|willing|confident) to (?:do|take|perform|use|operate|handle|carry out|run|make|prepare|fit|give)(?: the| some)?',
  ],
  industry: [
    "(?:who |that )?(?:has |have |'s |'ve |having )?(?:previously |already )?(?:worked|served|cut (?:his|her|their) teeth|come up|trained) in",
    '(?:an? )?(?:background|past|history|pedigree|grounding|stint|spell|career|roots|time|previous life) in',
    '(?:coming|come|comes|fresh|straight|drawn|moving|crossing over) (?:from|out of)',
    'formerly in|previously in|used to work in|once in',
    '(?<=[a-z·],? )for (?:an?|my|our)',
  ],
  certification: [
    '(?:must be |be |is |are |currently |listed )?on the(?= [a-z]{3,6}(?: (?:register|roll|and|or|with|required|essential)(?![a-z])|[,.;!?]|$))',
    '(?:registered|accredited|chartered|certified|licen[cs]ed|approved|regulated|authori[sz]ed|registration|membership|(?:fully )?paid[- ]up members?|members?) (?:with|by|through|of(?= [a-z]{2,6}(?![a-z])))(?: the)?',
    'certified:',
  ],
}

export const before = { fr: frenchBefore, en: englishBefore }

/** What follows the phrase: «… au quotidien», "… know-how". */
export const after: { fr: Cues; en: Cues } = {
  fr: {
    skill: [
      "(?:(?:ca|c'est) )?(?:n'(?:a|ont|aura|auront) |na )?(?:pas |plus |aucun |nul )?(?:de )?secrets?(?: pour (?:lui|elle|eux|vous|toi))?",
      'au quotidien|tous les jours|dans (?:ses|les|vos|leurs) (?:bagages|pattes|doigts|cordes|valises)|a (?:son|leur) arc|sur le bout des doigts|les yeux fermes|dans (?:le|son|leur) sang|dans la peau',
      "(?:(?:ca|cela) )?ne (?:lui|leur|le|la|les) (?:fait|font|effraie\\w*) pas peur|(?:ca|c'est) (?:le|la|les) connait|(?:il|elle|ils|elles) (?:connait|connaissent|maitrise\\w*|gere\\w*)",
    ],
    industry: [],
    certification: ['en poche'],
  },
  en: {
    skill: [
      '(?:know-?how|nous|savvy|chops|expertise|wizardry|skills?|in (?:their|his|her) blood|under (?:their|his|her) belt|up (?:their|his|her) sleeve|day in,? day out|every day)',
      '(?:experience|exp)(?= *(?:$|[,.;:!?)]| (?:and|or|but|would|wd|is|must|required|essential|needed|preferred|preferable|desirable|helpful|handy|useful|welcome|ideally|ideal|please|pls|in|at|near|around|a plus|a bonus|a must|nice|if) ))',
    ],
    industry: ['(?:background|pedigree)(?! (?:of|in|check)(?![a-z]))'],
    certification: [
      "(?:registered|reg'?d|reg|registration|accredited|accreditation|certified|certification|chartered|approved|tickets?|held|in hand|in (?:his|her|their) pocket)(?= *(?:$|[,.;:!?)/]| (?:-|–|—|and|or|in|is|a must|must|required|essential|needed|would|please|pls|near|with|for|plus|nice|ideally|preferred|to) ))",
    ],
  },
}
