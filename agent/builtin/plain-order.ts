// How people write when they talk: what is heard, in the words that orders are read by.

const spoken: [RegExp, string][] = [
  [/(?<![\p{L}])['’]?em(?![\p{L}'’])/giu, 'them'],
  [/(?<=\p{L} )(?:n|['’]n['’]?)(?= \p{L})/giu, 'and'],
  [/(?<=\s)\+(?=\s)/gu, '&'],
  [/(?<![\p{L}])oot(?!\p{L})/giu, 'out'],
  [/(?<=(?<!(?:it|there|that|here))(?:['’]s|\sis|\sare|\swas|['’]re)\s)no(?=\s\p{Ll})/gu, 'not'],
  [
    /[,;.]?\s*(?:(?:please|pls|kindly|and)\s+)*(?:assign|update|proceed|do|action|arrange|process)\s+(?:accordingly|the needful)/giu,
    '',
  ],
  [/(?<!\p{L})thru(?!\p{L})/giu, 'through'],
  [/(?<!\p{L})(?:wi|w\/)(?=\s)/giu, 'with'],
  [/(?<!\p{L})whos(?!\p{L})/giu, 'who’s'],
  [
    /(?<!\p{L})(?:chuck|bung|whack|lob|stick|shove|fling|fire|ping|shunt|nudge|hoy|sling)(?=\s.*\b(?:on(?:to)?|in(?:to)?|to|through|over)\b)/giu,
    'put',
  ],
  [/(?<!\p{L})cest(?!\p{L})/giu, 'c’est'],
  [/(?<!\p{L})c(?=\s(?:signé|bon|ok|mort|non|oui|fini|parti|validé)(?!\p{L}))/giu, 'c’est'],
  [/(?<=(?:^|\s)(?:les|toutes les|tous les|ces) )2(?=\s*(?:$|[,.;:!]|\p{L}))/giu, 'deux'],
  [/(?<!\p{L})pis(?=\s)/giu, 'puis'],
  [/(?<!\p{L})envoye(?=[\s-])/giu, 'envoie'],
  [/(?<!\p{L})p['’ ]?tite?(?!\p{L})/giu, 'petit'],
  [/(?<!\p{L})j['’ ]?veux/giu, 'je veux'],
  [/(?<!\p{L})ds(?!\p{L})/giu, 'dans'],
  [/(?<!\p{L})pr(?=\s)/giu, 'pour'],
  [/(?<!\p{L})(?:ac|avc)(?=\s)/giu, 'avec'],
]

export const plainOrder = (text: string): string => spoken.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text)
