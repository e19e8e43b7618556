import type { Refusal } from '../slots.ts'
import { at } from './words.ts'

// What a note, a label or a name says of somebody plainly, where a request would wish for it: «deux enfants en bas âge», “on antidepressants”.
// Over covered text, but for pregnancy.

const few = '(?:une?|deux|trois|quatre|cinq|plusieurs|des|ses|one|two|three|four|five|several|her|his|their|a|\\d)'
const little = '(?: (?:jeunes?|petite?s?|young|small|little|grown-?up|grown))?'
const child =
  "(?:enfants?|gosses?|mioches?|bambins?|gamine?s?|bebes?|kids?|children|toddlers?|little ones?|babies|baby|ados?)(?! (?:autis|handicap|disab|protection|de l'|d'un|en (?:difficulte|foyer|creche)|club|ward|unit|services?|\\w+ ward))"
const lives = '(?:habite\\w*|vi(?:t|vent)|loge\\w*|dor(?:t|ment)|lives?|living|sleeps?|sleeping|based)'
const somewhere = '(?: (?:a|au|aux|dans|en|chez|in|on|at|la|le|les|une?|the|a|an|his|her|their|sa|son))*'

export const keptFacts: [Refusal, RegExp][] = [
  [
    'age',
    at(
      "(?:un peu |trop |tres |assez |bien |plutot )?agee?(?! (?:de|d'))|(?:fait|parait|looks?|seems?)(?: bien| plus| moins| about| around| barely| only)* (?:jeune|vieux|vieille|son age|sa generation|old|young|twelve|fifteen|sixteen|eighteen|\\d\\d ans|\\d\\d)|(?:trop |too )(?:jeune|young|vieux|vieille|old)s?|vieux|vieilles?|(?:not|pas) (?:long|loin)(?: off| from| de la)* (?:retirement|retraite)|retir(?:es|ing) (?:soon|next|in)|past it|sur le retour|has-?been",
    ),
  ],
  [
    'gender',
    at(
      "(?<!(?:the|our|with|for|and|hi|of|my|his|her) )(?:lads|lasses|blokes|girls|fellas|gents)(?! (?:school|club|football|team|night|toilets?|day|outfitters|hostel))(?!')|(?:lads|blokes|girls|men|women) only",
    ),
  ],
  [
    'family_status',
    at(
      `single (?:lads?|m[ae]n|wom[ae]n|guys?|girls?|people|persons?)|(?<!(?:garde|gardait|gardee?|garder|encadre|accueilli|suivi|eleve|accompagne|aupres d|aupres de|avec|pour|watched|minded|nannied|after|for|to|with|taught|teaching|supported) )${few}${little} ${child}|enfants? en bas age|(?:vient|viennent) de se marier|(?:re)?mariee?s?|pacsee?s?|divorcee?s?|celibataires?|veufs?|veuves?|garde alternee|(?:jeune )?(?:maman|papa)s?(?! solo en)|mere de famille|pere de famille|(?:working|single|new|young) (?:mum|mom|mother|dad|parent)s?|(?:mother|father|mum|dad) of \\w+|(?:recently |newly |just )?(?:married|divorced|engaged|separated|widowed)(?! (?:with|in) )|childless|childfree|school run|half[- ]term|childcare|(?:getting|got) married|fiancee?|(?:her|his) (?:husband|wife|boyfriend|girlfriend)|(?:son|sa) (?:mari|femme|conjointe?|compagne|compagnon)`,
    ),
  ],
  [
    'pregnancy',
    at(
      '(?<!(?:remplacement|remplace|remplacer|relais|cdd|depart|cover|covers|covering|for|pour)(?: \\w+){0,3} )(?:conges? (?:maternite|mat|parental)|maternity leave|mat leave|parental leave)(?! (?:cover|replacement|policy))|enceintes?|grossesses?|pregnan(?:t|cy)|expecting(?= *(?:$|[,.;!?)]|a |so |in |twins|her ))|attend (?:un (?:enfant|bebe)|son (?:premier|deuxieme))|fiv\\b|ivf',
    ),
  ],
  [
    'health',
    at(
      "(?:diabeti(?:que|c)|epilepti(?:que|c)|asthmati(?:que|c)|bipolaire|bipolar|schizophren\\w+|depressi(?:f|ve)|depressed|anorexi\\w+|alcooli(?:que|c)|alcoholic|seropositi\\w+)s?(?! (?:patients?|clients?|residents?|care|clinic|nurs\\w+|team))|(?:sort|sortie?|revient|remise?|apres|fait|en) d?'?(?:e )?(?:une? )?(?:depression|burn-?out|cancer|maladie|longue maladie)|sous (?:antidepresseurs?|traitement|anxiolytiques?|methadone)|on (?:antidepressants?|medication|meds|methadone|insulin)|(?:had|has|beat|beating|survived|fighting) (?:cancer|a stroke|a breakdown|a heart attack|depression|anxiety|hiv|covid)|sick a lot|(?:often|always|forever) (?:off )?(?:sick|ill)|(?:souvent|toujours) (?:malade|en arret|arretee?)|(?:mal de|mal au|problemes? de) dos|bad back|mal au dos|hernie discale|burn-?out|chronic (?:pain|fatigue|illness)|cancer(?! (?:nurs\\w+|care|research|ward|unit|charity|patients?|services?))(?<!(?:du|contre le|ligue contre le) cancer)",
    ),
  ],
  [
    'disability',
    at(
      "handicap(?:ee?s?|ped)?(?<!(?:personnes?|enfants?|adultes?|publics?|eleves?|jeunes?|residents?|situation de|du|secteur|referent|mission|people|persons|pole) handicap(?:ee?s?)?)|rqth|boeth|aah|(?:sourd|malentendant|malvoyant|aveugle|boiteu[xs]|amputee?)e?s?(?<!(?:personnes?|enfants?|adultes?|publics?) \\w+)|(?:is|he's|she's|they're|be|partly|registered|a bit|half) (?:deaf|blind|disabled)|disabled|in a wheelchair|en fauteuil(?: roulant)?|dyslexi(?:c|que)s?(?! (?:children|pupils|students|learners))|dyspraxi\\w+|autis(?:tic|te)s?(?! (?:children|pupils|adults|students|young|kids))(?<!(?:enfants?|adultes?|jeunes?|eleves?|publics?) autistes?)|(?:has|with) (?:a )?(?:stammer|stutter|limp|hearing aid)s?|begaie|begue",
    ),
  ],
  [
    'religion',
    at(
      '(?:porte|met|garde|wears?|wearing)(?: \\w+){0,2} (?:voile|foulard|hijab|kippa|croix|turban|niqab|headscarf|cross|veil|kippah)|ramadan|(?:fait|pratique|respecte)(?: \\w+){0,2} (?:sabbat|shabbat|careme|priere)|prays?|prie|(?:tres |bon |bonne )?(?:pratiquante?|croyante?)s?|musulmane?s?(?<!(?:clientele|cimetiere|ecole|secours) musulmane?)|muslims?(?! (?:school|charity|centre|community|chaplain\\w*|faith|burial))|(?:very|quite|too) religious|tres (?:catho|pieuse?)|juifs?(?! \\p{L})|juives?|jewish(?! (?:school|care|museum|charity|community|chronicle|centre))|temoin de jehovah|jehovah',
    ),
  ],
  [
    'origin',
    at(
      '(?:noire?s|blacks|maghrebine?s?|arabes|beurs?|rebeus?|renois?|gitane?s?|manouches?|roms|gypsies|gypsy|asiat(?:iques?|es?)|travellers)(?! (?:cuisine|food))|(?:black|white|asian|brown|mixed-race) (?:guy|girl|lad|lady|man|woman|fella|bloke|chap|kid|people|candidates?|person)s?|de couleur',
    ),
  ],
  [
    'looks',
    at(
      '(?:trop |tres |un peu |a bit |too |very |really |quite )(?:grosse?s?|gros|maigres?|enrobee?s?|forte|ronde?s?|moches?|laide?s?|belles?|mignonne?s?|fat|big|skinny|ugly|pretty|plain|short|overweight|scruffy|handsome)|(?:obeses?|overweight|moches?|laiderons?|mignonne?s?|canons?|ugly|tatouee?s?|tattooed|tattoos|piercings?)|bien foutue|fit girl|good[- ]looking|joli(?:e|s)? (?:minois|fille|brin|filles)',
    ),
  ],
  [
    'residence',
    at(
      `${lives}${somewhere} (?:cites?|quartiers?|zone|zup|zus|banlieue|bidonville|campement|estate|council estate|council flat|projects|ghetto|rough end|caravan|caravane|\\w+ estate)(?! (?:universitaire|etudiante|u\\b|des affaires|voisin|d'a cote))`,
    ),
  ],
  [
    'vulnerability',
    at(
      `${lives}${somewhere} (?:voiture|rue|squat|hotel social|115|foyer|hostel|car|van|street|streets|shelter|refuge)s?|sdf|sans[- ]abri|homeless(?! (?:people|persons|services?|charity|hostel|shelter|families|team|outreach))|surendettee?s?|(?:au|touche le) rsa|on (?:benefits|universal credit|the dole)|in debt|skint|up to (?:his|her|their) eyes in debt`,
    ),
  ],
  [
    'politics',
    at(
      'milit(?:e|ante?)s?(?: (?:chez|a|au|aux|pour|dans|ecolo|politique|de gauche|de droite))|vot(?:e|es|ed|er|ing) (?:rn|lr|lfi|ps|a gauche|a droite|macron|le pen|melenchon|for|reform|labour|tory|conservative|brexit|snp|green)|(?:reform|labour|tory|brexit|snp|tories) (?:voter|supporter|member|type)s?|(?:gauchiste|facho|insoumise?|frontiste|gilet jaune|leftie|lefty|trot)s?|de gauche|de droite(?! (?:du|de))|(?:too |very |tres |trop )(?:left|right)[- ]wing',
    ),
  ],
  [
    'union',
    at(
      '(?:ancien(?:ne)?|ex-?|est|was a|is a|was|former|a|une?) ?(?:deleguee?s? (?:syndica\\w+|cgt|cfdt|fo|du personnel)|syndicalistes?|shop steward|union (?:rep|man|member|official|steward)|elue? (?:cse|cgt|cfdt|fo))|syndiquee?s?|syndicalistes?|gros bras de la cgt|greviste',
    ),
  ],
  [
    'sexual_orientation',
    at(
      "(?:homo|gay|lesbienne?|lesbian|pede|gouine|bi|queer|bisexuel(?:le)?|homosexuel(?:le)?)s?(?! (?:sapiens|men's|bar|club|press|pride|charity|rights|sexual health))(?= *(?:$|[,.;!?)]|mais|but|et|and|si|i |je ))|(?:son|her) (?:copine|girlfriend|wife|amie)(?<=elle.{0,30}sa (?:copine|femme))",
    ),
  ],
  [
    'name',
    at(
      "(?:prenom|nom|name|surname)(?: \\w+){0,4} (?:etranger|arabe|africain|imprononcable|a coucher dehors|pas (?:d'ici|francais)|foreign|unpronounceable|pronounce|nobody can)(?:e?s?)|consonance (?:\\w+ )?(?:etrangere|arabe|africaine|maghrebine)",
    ),
  ],
  [
    'army_reserve',
    at(
      'reservistes?(?! (?:bienvenu|welcome))|(?:in|with) the (?:army |naval |territorial )?(?:reserves?|reservists?|ta)(?= *(?:$|[,.;!?)]|off))|army reserv\\w+(?! (?:centre|unit|clerk|administrator))',
    ),
  ],
  [
    'whistleblower',
    at(
      "a (?:denonce|balance|signale)(?: \\w+){0,3} (?:patron|employeur|boite|chef|directeur|entreprise)|lanceu(?:r|se)s? d'alerte|aux prud'?hommes|(?:took|taken|taking|sued?|suing|reported)(?: \\w+){0,3} (?:employer|boss|firm|company|ex-boss)(?: to (?:tribunal|court|hmrc|hse|the \\w+))?|whistle-?blower|blew the whistle|a fait proces",
    ),
  ],
  [
    'morals',
    at(
      '(?:boit|picole|sort|fait la (?:fete|bringue|java)) (?:beaucoup|trop|tous les|le week-end)|passe ses (?:nuits|soirees|week-ends) (?:en boite|au bar|a boire)|fetarde?s?|out drinking|(?:drinks|parties|gambles) (?:a lot|too much|every)|party animal|sleeps around|coureu(?:r|se)s? de jupons|womani[sz]er|(?:volage|infidele)s?',
    ),
  ],
]
