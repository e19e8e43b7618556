import type { Direct } from './direct-speech.ts'

/** «il est» said to the person: «êtes-vous». What is not here follows the endings of the first group. */
const verbs: Record<string, string> = {
  est: 'êtes',
  sont: 'êtes',
  serait: 'seriez',
  seraient: 'seriez',
  sera: 'serez',
  seront: 'serez',
  a: 'avez',
  ont: 'avez',
  aurait: 'auriez',
  auraient: 'auriez',
  peut: 'pouvez',
  peuvent: 'pouvez',
  pourrait: 'pourriez',
  pourraient: 'pourriez',
  veut: 'voulez',
  veulent: 'voulez',
  voudrait: 'voudriez',
  voudraient: 'voudriez',
  fait: 'faites',
  font: 'faites',
  va: 'allez',
  vont: 'allez',
  sait: 'savez',
  savent: 'savez',
  vient: 'venez',
  viennent: 'venez',
  prend: 'prenez',
  prennent: 'prenez',
  tient: 'tenez',
  tiennent: 'tenez',
  doit: 'devez',
  doivent: 'devez',
  connait: 'connaissez',
  connaît: 'connaissez',
  connaissent: 'connaissez',
  vit: 'vivez',
  suit: 'suivez',
  suivent: 'suivez',
}

function toYou(verb: string): string | undefined {
  const known = verbs[verb]
  if (known) return known
  const conditional = /^(\p{L}+r)ai(?:en)?t$/u.exec(verb)
  if (conditional) return `${conditional[1]}iez`
  const future = /^(\p{L}+r)(?:a|ont)$/u.exec(verb)
  if (future) return `${future[1]}ez`
  const present = /^(\p{L}{2,})e(?:nt)?$/u.exec(verb)
  return present ? `${present[1]!.replace(/è(?=\p{L}$)/u, 'e')}ez` : undefined
}

const yours: [RegExp, string][] = [
  [/(?<!\p{L})(?:son|sa|leur)(?= \p{L})/giu, 'votre'],
  [/(?<!\p{L})(?:ses|leurs)(?= \p{L})/giu, 'vos'],
  [/(?<!\p{L})dispos?(?!\p{L})/giu, 'disponible'],
  [/(?<!\p{L})disponibles(?!\p{L})/giu, 'disponible'],
  [/(?<!\p{L})intéressée?s(?!\p{L})/giu, 'intéressé'],
]

const addressed = (words: string) => yours.reduce((text, [pattern, your]) => text.replace(pattern, your), words)

const clause = /^(?:(ne |n['’])?(?:(s['’]|se |y |en |le |la |l['’]|nous )?))(\p{L}+)(?: (.*))?$/u

/** «elle est dispo lundi» → «êtes-vous disponible lundi». */
function asked(said: string): string | undefined {
  const parts = /^(?:ils?|elles?|on) (.+)$/u.exec(said)
  const found = parts && clause.exec(parts[1]!)
  if (!found) return undefined
  const [, not, pronoun = '', verb, rest = ''] = found
  const you = toYou(verb!)
  if (!you) return undefined
  const before = (pronoun.startsWith('s') ? 'vous ' : pronoun).replace(/['’]$/u, '’')
  return `${not ? 'n’' : ''}${before}${you}-vous${rest && ` ${addressed(rest)}`}`
}

const objects = /^((?:on|nous|je|j['’])\s?)(?:l['’]|la |le |les |lui |leur )/u

/** «on la rappelle lundi» → «on vous rappelle lundi»; nothing where who is meant would not be certain. */
function told(said: string): string | undefined {
  if (/^(?:ils?|elles?)(?!\p{L})/u.test(said)) return undefined
  return addressed(said.replace(objects, '$1vous '))
}

/** French: «savoir s’ils sont dispo lundi» → «Êtes-vous disponible lundi ?», «dis-lui que le poste est pris» → «Le poste est pris.» */
export const french: Direct = {
  question:
    /(?:savoir|demander?|demandez|demandes?|voir|vérifier?|confirmer?|question)(?:[- ](?:lui|leur))?(?: à [^,]{2,60}?)? (?:si |s['’](?=il))(.+)$/iu,
  openQuestion:
    /(?:savoir|demander?|demandez|demandes?)(?:[- ](?:lui|leur))?(?: à [^,]{2,60}?)? ((?:à partir de |à |de |depuis |dans |pour )?(?:quand|quel(?:le)?s? \p{L}+(?: \p{L}+)?|combien(?: d[e’'] ?\p{L}+)?|où|comment|pourquoi)) ((?:ils?|elles?) .+)$/iu,
  statement:
    /(?:dire|dis|dites|préviens|prévenir|prévenez|rappeler|rappelle|préciser?|précisez|informer?|informez|annoncer?)(?:[- ](?:lui|leur|les|la|le))?(?: (?!que |qu['’])[^,]{2,60}?)? (?:que |qu['’])(.+)$/iu,
  asked,
  openAsked: (question, said) => {
    const rest = asked(said)
    return rest && `${question} ${rest}`
  },
  told,
  mark: '\u00a0?',
}
