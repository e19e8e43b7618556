import { matchTerms, outermost } from '#retrieval/query/taxonomy/taxonomy'
import type { SearchDocument } from './search-document.ts'

/**
 * A text as it is indexed and embedded: occupations under one name whatever their gender, participles in one form. Two people whose profiles differ
 * by the marks of gender alone are then the same to both legs.
 */
export function neutral(given: string, lang: 'fr' | 'en'): string {
  const text = lang === 'fr' ? given.replace(words, masculine) : given
  let plain = ''
  let reached = 0
  for (const match of outermost(matchTerms(text, lang))) {
    if (match.kind !== 'occupation' || match.start < reached) continue
    plain += text.slice(reached, match.start) + match.term[match.lang]
    reached = match.end
  }
  return (plain + text.slice(reached)).replace(/(\p{L}{2,}é)e(s?)(?!\p{L})/gu, '$1$2')
}

const words = /(?<!\p{L})\p{L}{4,}(?!\p{L})/gu

/** What people say of themselves in French; other feminines (of things) stay as they are. */
const adjectives = new Set(
  `accueillante active ambitieuse apprenante attentive autodidacte avenante bienveillante certaine chaleureuse compétente
  consciencieuse constante courageuse courtoise créative curieuse débrouillarde débutante discrète douce endurante exigeante
  exemplaire fière franche généreuse gourmande habile heureuse indépendante ingénieuse inventive loyale matinale minutieuse motivante
  patiente performante persévérante persistante polyvalente ponctuelle précise présente prête proactive prudente réactive réceptive
  respectueuse résistante rigoureuse savante sérieuse seule soigneuse souriante sportive studieuse travailleuse vaillante vigilante
  étudiante française européenne sortante suppléante soignante enseignante remplaçante dirigeante commerçante gérante artisane experte adjointe agente apprentie avocate confidente
  assidue résolue professionnelle industrielle référente technicienne ouvrière conductrice opératrice directrice animatrice formatrice éducatrice coordinatrice
  employée salariée passionnée motivée dévouée appliquée posée organisée expérimentée diplômée habituée certifiée qualifiée`.split(
    /\s+/,
  ),
)
const endings: readonly [RegExp, string][] = [
  [/douce$/, 'doux'],
  [/franche$/, 'franc'],
  [/travailleuse$/, 'travailleur'],
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

function masculine(word: string): string {
  const lower = word.toLowerCase()
  const plural = lower.endsWith('s') && adjectives.has(lower.slice(0, -1))
  const single = plural ? lower.slice(0, -1) : lower
  if (!adjectives.has(single)) return word
  const ending = endings.find(([pattern]) => pattern.test(single))
  return ending ? single.replace(...ending) : single
}

/** The words of a person for the legs: titles, one a line, and everything that was stated. */
export function wordsOf({ title, occupations, texts, lang }: SearchDocument): { titles: string; text: string } {
  const tongue = lang === 'en' ? 'en' : 'fr'
  const titles = [title, ...occupations.map(({ words }) => words)].filter(Boolean).join('\n')
  const text = texts.map((one) => neutral(one.text, tongue)).join('\n')
  return { titles: neutral(titles, tongue), text: text.slice(0, longest) }
}

const longest = 200_000
