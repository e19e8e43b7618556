// How people write when they talk: what is heard, in the words that orders are read by.

/** What courtesy puts before an order. */
const courtesy =
  /^(?:(?:(?:bonjour|dear all|hello|hi)[\s,]+)?(?:(?:ayez|auriez-vous|aurais-tu)\s+l['’](?:amabilité|obligeance)|je\s+vous\s+(?:saurais|serais)\s+(?:gré|reconnaissante?|obligée?)|je\s+me\s+permets\s+de\s+vous\s+demander|je\s+vous\s+(?:prie|demande|demanderais|invite)|(?:i|we)(?:['’]d|\s+would|\s+should)\s+(?:be\s+(?:most\s+|very\s+)?(?:obliged|grateful|glad)|appreciate\s+it)\s+if\s+you\s+(?:would|could|might)|would\s+you\s+be\s+so\s+kind\s+as\s+to|be\s+so\s+kind\s+as\s+to|i\s+should\s+like\s+you\s+to))\s*(?:à\s+|de\s+|d['’])?(?:bien\s+vouloir\s+|kindly\s+|please\s+)?/iu

const spoken: [RegExp, string][] = [
  [courtesy, ''],
  [/\s*(?:✅|👍|👌|💚|✔️?)/gu, ' oui, '],
  [/\s*(?:❌|👎|🚫|⛔|✖️?)/gu, ' non, '],
  [/(?<![\p{L}])['’]?em(?![\p{L}'’])/giu, 'them'],
  [/(?<=\p{L} )(?:n|['’]n['’]?)(?= \p{L})/giu, 'and'],
  [/(?<=\s)\+(?=\s)/gu, '&'],
  [/(?<=\p{L}\s)o['’]?(?=\s(?:them|the|these|those)(?!\p{L}))/giu, 'of'],
  // “whoever’s in fourth place”, «celui en dernière position»
  [
    /(?<!\p{L})(?:whoever(?:['’]s|\sis)|the\s(?:one|person|candidate|guy|lad|girl|lady|man|woman)(?:\swho(?:['’]s|\sis))?|celui|celle|l[ae]\s(?:personne|candidate?))(?:\squi\sest)?\s(?:in|at|en)\s(?=[\p{L}\p{N}]+\s(?:place|position|spot)(?!\p{L}))/giu,
    'the ',
  ],
  [/(?<![\p{L}])oot(?!\p{L})/giu, 'out'],
  [/(?<=(?<!(?:it|there|that|here))(?:['’]s|\sis|\sare|\swas|['’]re)\s)no(?=\s\p{Ll})/gu, 'not'],
  [
    /[,;.]?\s*(?:(?:please|pls|kindly|and)\s+)*(?:assign|update|proceed|do|action|arrange|process)\s+(?:accordingly|the needful)(?!\s+for(?!\p{L}))/giu,
    '',
  ],
  [
    /(?<!\d)(\d{1,2})(?:er|ère|re|e|ème|eme|st|nd|rd|th)\s+(au|à|to|through|thru)\s+(?:(?:la|le|the)\s+)?(\d{1,2})(?:er|ère|re|e|ème|eme|st|nd|rd|th)(?!\p{L})/giu,
    '$1 $2 $3',
  ],
  [/(?<![\d/-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d/-])/g, '$1 to $2'],
  [/(?<!\d)(\d)\s*\/\s*5(?!\d)/gu, '$1 sur 5'],
  [
    /[,;.]?\s*(?:and\s+)?(?:please\s+|kindly\s+)?do\s+revert(?:\s+(?:back|once\s+done|when\s+done|asap))?(?=\s*(?:$|[.!,;]))/giu,
    '',
  ],
  [/(?<!\p{L})do\s+the\s+needful\s+for(?=\s)/giu, 'for'],
  [/(?<!\p{L})ev(?:e?ry|ery|ry)(?:1|one|body|bdy)(?!\p{L})/giu, 'everyone'],
  [/(?<!\p{L})(any|every|some)1(?!\p{L})/giu, '$1one'],
  [/(?<!\p{L})(?:xcept|exept|excpt|exept[ée]|eccept)(?!\p{L})/giu, 'except'],
  [/(?<!\p{L})ts(?=\s(?:les|ceux|ces)(?!\p{L}))/giu, 'tous'],
  [/(?<!\p{L})dps(?!\p{L})/giu, 'depuis'],
  [/(?<!\p{L})thru(?!\p{L})/giu, 'through'],
  [/(?<!\p{L})(?:wi|w\/)(?=\s)/giu, 'with'],
  [/(?<!\p{L})(who|she|he|that|it|there)s(?=\s)/giu, '$1’s'],
  [/(?<!\p{L})(has|have|had|did|does|do|could|would|wo|is|are|was|were|should|ca)nt(?!\p{L})/giu, '$1n’t'],
  [/(?<!\p{L})(they|you)re(?=\s)/giu, '$1’re'],
  [
    /(?<!\p{L})(?<!(?:hold|hang|open|cease)\s)(?:chuck|bung|whack|lob|stick|shove|fling|fire|ping|shunt|nudge|hoy|sling)(?=\s.*\b(?:on(?:to)?|in(?:to)?|to|through|over)\b)/giu,
    'put',
  ],
  [/(?<!\p{L})no\.\s?(?=\d)/giu, 'number '],
  [/(?<!\p{L})cest(?!\p{L})/giu, 'c’est'],
  [/(?<!\p{L})l(?=(?:entretiens?|offres?|embauche|appel|essai|étape|etape|autre|avant[- ]derni\p{L}+)(?!\p{L}))/giu, 'l’'],
  [/(?<!\p{L})c(?=\s(?:signé|bon|ok|mort|non|oui|fini|parti|validé)(?!\p{L}))/giu, 'c’est'],
  [/(?<=(?:^|\s)(?:les|toutes les|tous les|ces) )2(?=\s*(?:$|[,.;:!]|\p{L}))/giu, 'deux'],
  [/(?<!\p{L})pis(?=\s)/giu, 'puis'],
  [/(?<!\p{L})p[eu]*x(?=\s)/giu, 'peux'],
  [/(?<!\p{L})envoye(?=[\s-])/giu, 'envoie'],
  [/(?<!\p{L})p['’ ]?tite?(?!\p{L})/giu, 'petit'],
  [/(?<!\p{L})j['’ ]?veux/giu, 'je veux'],
  [/(?<!\p{L})ds(?!\p{L})/giu, 'dans'],
  [/(?<!\p{L})pr(?=\s)/giu, 'pour'],
  [/(?<!\p{L})(?:ac|avc)(?=\s)/giu, 'avec'],
]

export const plainOrder = (text: string): string => spoken.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text)
