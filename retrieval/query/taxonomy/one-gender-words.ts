/** What people say of themselves in French, in the feminine; other feminines (of things) stay as they are. */
const feminines = new Set(
  `accueillante active adroite ambitieuse amicale apprenante assurée astucieuse attentionnée attentive audacieuse avenante bienveillante certaine
  chaleureuse combative communicante compatissante compétente concentrée conciliante consciencieuse constante convaincante convaincue courageuse
  courtoise créative curieuse débrouillarde débutante délicate désireuse déterminée diligente discrète douce douée dynamisante encourageante endurante
  engageante entraînante entreprenante épanouie exigeante expérimentée expressive fière fonceuse franche généreuse gourmande heureuse impartiale
  impliquée indépendante ingénieuse inspirante instruite intelligente intuitive inventive investie joviale joyeuse laborieuse loyale matinale
  méticuleuse minutieuse motivante novatrice observatrice obligeante ordonnée ouverte partante passionnante patiente percutante performante
  persévérante persistante persuasive pertinente plaisante polie polyvalente ponctuelle posée précautionneuse précise présente prête prévenante
  prévoyante proactive productive prudente rassurante réactive réceptive réfléchie résistante résolue respectueuse rigoureuse rayonnante rusée savante
  sereine sérieuse seule soigneuse soucieuse souriante spontanée sportive stimulante studieuse tolérante travailleuse vaillante valorisante vigilante
  vigoureuse zélée étudiante française européenne sortante suppléante soignante enseignante remplaçante dirigeante commerçante gérante artisane
  experte adjointe agente apprentie avocate confidente consultante assistante intervenante encadrante exploitante fabricante négociante surveillante
  présidente lycéenne collégienne citoyenne parisienne retraitée salariée reconvertie promue élue assidue professionnelle industrielle référente
  technicienne ouvrière conductrice opératrice directrice animatrice formatrice éducatrice coordinatrice employée passionnée motivée dévouée appliquée
  organisée diplômée habituée certifiée qualifiée`.split(/\s+/),
)
const endings: readonly [RegExp, string][] = [
  [/douce$/, 'doux'],
  [/franche$/, 'franc'],
  [/(travaill|fonc)euse$/, '$1eur'],
  [/ive$/, 'if'],
  [/euse$/, 'eux'],
  [/elle$/, 'el'],
  [/ète$/, 'et'],
  [/ère$/, 'er'],
  [/enne$/, 'en'],
  [/trice$/, 'teur'],
  [/ée$/, 'é'],
  [/([ntsdliu])e$/, '$1'],
]
/** Names of trades whose feminine no ending tells. */
const nouns: Record<string, string> = {
  hôtesse: 'hôte',
  maîtresse: 'maître',
  waitress: 'waiter',
  actress: 'actor',
  hostess: 'host',
  stewardess: 'steward',
  manageress: 'manager',
  headmistress: 'headmaster',
  barmaid: 'barman',
}
const plurals = Object.entries(nouns).map(([hers, his]) => [
  `${hers}${hers.endsWith('ss') ? 'es' : 's'}`,
  `${his}s`.replace(/mans$/, 'men'),
])
const known = new Map([...Object.entries(nouns), ...(plurals as [string, string][])])

/** An adjective of people, or a trade of English, in the masculine, the plural kept; any other word as it stands. */
export function masculineWord(word: string): string {
  const last = word.charCodeAt(word.length - 1) | 32
  if (last === 110) return word.replace(/(?<=[a-z])wom([ae]n)$/i, 'm$1')
  if (last !== 101 && last !== 115 && last !== 100) return word
  const lower = word.toLowerCase()
  const noun = known.get(lower)
  if (noun) return noun
  const plural = last === 115
  const single = plural ? lower.slice(0, -1) : lower
  if (!feminines.has(single)) return word
  const ending = endings.find(([pattern]) => pattern.test(single))
  const masculine = ending ? single.replace(...ending) : single
  return plural && !/[sx]$/.test(masculine) ? `${masculine}s` : masculine
}
