import { addPiece, coverSpan, type Draft, take } from './draft.ts'

const somebody =
  "(?:quelqu'un|qqun|qq1|une personne|un profil|des gens|du monde|someone|somebody|anyone|anybody|a person|people|a pair of hands|hands)(?: de \\w+)?"
const link =
  "(?:(?:pour|pr|qui (?:puisse|peut|sache)|to|for|who (?:can|could|will)|that can)(?: (?:s'occuper d[eu]|faire|assurer|tenir|gerer|garder|prendre en charge|conduire|do|run|look after|cover|handle|take care of|man|staff|help (?:in|with|on)|drive))?(?: (?:le|la|les|l'|notre|nos|mon|ma|mes|des|du|un|une|the|our|my|a|some|of))* ?)"

/** What is to be done, and who does it. */
const functions: [fr: string, en: string, title: { fr: string; en: string }][] = [
  ['accueil', 'reception|front desk', { fr: "agent d'accueil", en: 'receptionist' }],
  ['menage|nettoyage|entretien des (?:locaux|bureaux)', 'cleaning', { fr: "agent d'entretien", en: 'cleaner' }],
  ['caisse', 'tills?|checkouts?', { fr: 'caissier', en: 'cashier' }],
  ['cuisine', 'cooking|kitchen', { fr: 'cuisinier', en: 'cook' }],
  ['plonge|vaisselle', 'washing[- ]up|dishes', { fr: 'plongeur', en: 'kitchen porter' }],
  ['service en salle|salle', 'waiting on tables|waiting tables', { fr: 'serveur', en: 'waiter' }],
  ['bar', 'bar', { fr: 'barman', en: 'bartender' }],
  ['secretariat', 'secretarial work|typing', { fr: 'secrétaire', en: 'secretary' }],
  ['standard', 'switchboard|phones', { fr: 'standardiste', en: 'telephonist' }],
  ['compta(?:bilite)?', 'bookkeeping|books', { fr: 'comptable', en: 'bookkeeper' }],
  ['paie|paye', 'payroll', { fr: 'gestionnaire de paie', en: 'payroll administrator' }],
  ['jardin|espaces verts', 'gardening|gardens?', { fr: 'jardinier', en: 'gardener' }],
  ['livraisons?', 'deliveries', { fr: 'livreur', en: 'delivery driver' }],
  ['enfants', 'children|kids', { fr: "garde d'enfants", en: 'nanny' }],
  ['car|bus(?: scolaires?)?', 'bus', { fr: 'conducteur de bus', en: 'bus driver' }],
  ['camionnette', 'van', { fr: 'chauffeur-livreur', en: 'van driver' }],
  ['camion', 'lorry|truck', { fr: 'chauffeur poids lourd', en: 'lorry driver' }],
]
const patterns = functions.map(([fr, en, title]) => ({
  title,
  fr: new RegExp(`(?<![a-z])${somebody} ${link}(?:${fr})(?![a-z])`),
  en: new RegExp(`(?<![a-z])${somebody} ${link}(?:${en})(?![a-z])`),
}))

/** «quelqu'un pour l'accueil», “someone to do the books”: the job by what is to be done, where it is not named. */
export function readFunction(draft: Draft): void {
  if (!draft.first || draft.long || draft.inner.some(({ kind, flags }) => kind === 'occupation' && flags.length === 0)) return
  for (const { title, ...pattern } of patterns)
    take(draft, pattern[draft.lang], () => ({ slot: 'title', value: title[draft.lang] }))
}

const seeking =
  /(?<![a-z'])(?:(?:(?:currently|actively|also|now|still|presently) )*(?:searching|looking|hunting) (?:for|to (?:hire|recruit|find))|(?:some )?help (?:hiring|recruiting|finding|sourcing|with hiring)|(?:re)?cherchons)(?![a-z])/

/** Words with which somebody says that they look are no know-how. */
export function coverSeeking(draft: Draft): void {
  if (!draft.first) return
  for (const match of draft.left.matchAll(new RegExp(seeking.source, 'g')))
    coverSpan(draft, match.index, match.index + match[0].length)
  for (const { of, end } of draft.asides) {
    const verb = of === 'house' ? /^(?:re)?cherch\w+|^recrut\w+/.exec(draft.folded.slice(end))?.[0] : undefined
    if (verb) coverSpan(draft, end, end + verb.length)
  }
}

/** "class 1 Felixstowe ADR": a licence that a trade is called by, where no other is named. */
export function readClassDriver(draft: Draft): void {
  if (!draft.first || draft.lang !== 'en' || draft.pieces.some(({ slot }) => slot === 'title')) return
  const licence = draft.pieces.find(({ slot, mode, start }) => slot === 'licence' && mode === 'must' && start < 12)
  if (!licence || !/^(?:hgv |lgv )?class [12]$/.test(draft.folded.slice(licence.start, licence.end))) return
  addPiece(draft, { slot: 'title', value: 'HGV driver' }, licence.start, licence.end)
}
