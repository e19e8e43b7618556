const stops = new Set(['de', 'du', 'des', 'en', 'à', 'au', 'aux', 'pour', 'sur', 'par', 'et', 'la', 'le', 'chez', 'sans', 'avec'])

/** Nouns and adjectives that the endings below get wrong, or that do not change. */
const irregular: Record<string, string> = {
  chef: 'cheffe',
  ingénieur: 'ingénieure',
  professeur: 'professeure',
  docteur: 'docteure',
  auteur: 'autrice',
  sculpteur: 'sculptrice',
  procureur: 'procureure',
  maître: 'maîtresse',
  hôte: 'hôtesse',
  avocat: 'avocate',
  artisan: 'artisane',
  paysan: 'paysanne',
  laborantin: 'laborantine',
  délégué: 'déléguée',
  magasinier: 'magasinière',
  adjoint: 'adjointe',
  expert: 'experte',
  second: 'seconde',
  principal: 'principale',
  préfet: 'préfète',
  saisonnier: 'saisonnière',
  gouvernant: 'gouvernante',
  enquêteur: 'enquêtrice',
  acheteur: 'acheteuse',
  monteur: 'monteuse',
  recruteur: 'recruteuse',
  porteur: 'porteuse',
  transporteur: 'transporteuse',
  toiletteur: 'toiletteuse',
  chanteur: 'chanteuse',
  testeur: 'testeuse',
  traiteur: 'traiteuse',
  prêteur: 'prêteuse',
  trieur: 'trieuse',
  conteur: 'conteuse',
  retoucheur: 'retoucheuse',
  décolleteur: 'décolleteuse',
  ajusteur: 'ajusteuse',
  affûteur: 'affûteuse',
  dépanneur: 'dépanneuse',
  sous: 'sous',
  bien: 'bien',
  web: 'web',
  data: 'data',
  marketing: 'marketing',
  bâtiment: 'bâtiment',
  client: 'client',
  export: 'export',
  document: 'document',
  appartement: 'appartement',
  restaurant: 'restaurant',
  carburant: 'carburant',
  content: 'content',
  management: 'management',
  recrutement: 'recrutement',
  terrain: 'terrain',
}

const endings: readonly [RegExp, string][] = [
  [/ateur$/, 'atrice'],
  [/cteur$/, 'ctrice'],
  [/iteur$/, 'itrice'],
  [/uteur$/, 'utrice'],
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/ien$/, 'ienne'],
  [/ier$/, 'ière'],
  [/cher$/, 'chère'],
  [/ger$/, 'gère'],
  [/if$/, 'ive'],
  [/el$/, 'elle'],
  [/al$/, 'ale'],
  [/([ae])nt$/, '$1nte'],
  [/é$/, 'ée'],
  [/on$/, 'onne'],
]

export function feminineWord(word: string): string {
  const lower = word.toLowerCase()
  if (lower in irregular) return irregular[lower]!
  if (word !== lower || word.length < 4) return word
  for (const [pattern, replacement] of endings) if (pattern.test(word)) return word.replace(pattern, replacement)
  return word
}

/** «ouvrier qualifié de fabrication» → «ouvrière qualifiée de fabrication». Words after the first preposition stay. */
export function feminine(title: string): string {
  const parts = title.split(/([\s\-/]+)/)
  let open = true
  return parts
    .map((part) => {
      if (stops.has(part.toLowerCase()) || /^[dl]['’]/i.test(part)) open = false
      return open ? feminineWord(part) : part
    })
    .join('')
}
