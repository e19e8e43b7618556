import { firstNames } from '../first-names.ts'
import { foldSame } from '../fold.ts'
import { lawful } from './lawful.ts'
import { blank, type Span } from './spans.ts'

/** «Marie Dupont», «Christian», «Sarah Young»: names of people, however they sound. */
const marie =
  /\bMarie\b|(?<!(?:pas|non|est|soit|être|etre|ni|déjà|deja|surtout|femme|homme|de|candidate?|personne|profil|quelqu'un) )\bmarie\b(?! (?:ou|et|avec|sans|ni|de préférence)\b)/gu
const fullName = /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?![\p{L}])/gu

/** «M. Blanc», “Mrs Young”. */
const titled = /\b(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Monsieur|Madame)\s+\p{Lu}[\p{L}'’-]+/gu

/** «Croix-Rousse», «Martin & Filles», “Gay Street”, «rue des Juifs», “The Old Bull”, «Café de la Jeunesse». */
const things = [
  /(?<![\p{L}-])(?!(?:Non|Anglo|Afro|African|Asian|Franco|Nord|Euro)-)\p{Lu}\p{Ll}+(?:-(?:\p{Lu}\p{Ll}+|d[eu]s?|la|les?|sur|en|sous))*-\p{Lu}\p{Ll}+(?![\p{L}])/gu,
  /\p{Lu}[\p{L}'’-]+ (?:&|et|and) (?:Filles?|Fils|Sons?|Daughters?|Frères|Brothers|Sœurs|Sisters)(?![\p{L}])/gu,
  /(?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Park|Hill|Hall|House|Hospital|School|College|City|Court|Row|Arms|Inn|Hotel|Lodge|Castle|Theatre|Bakery|Brewery|Farm)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:[Rr]ue|[Aa]venue|[Pp]lace|[Qq]uai|[Bb]oulevard|[Ii]mpasse|[Cc]afé|[Vv]illa|[Hh]ôtel|[Cc]hez) (?:(?:d[eu]s?|la|les?|l['’]) ?)*\p{Lu}[\p{L}'’-]+(?: \p{Lu}\p{Ll}+)?/gu,
  /(?<![\p{L}])The (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+/gu,
]

function names(text: string): Span[] {
  const full = [...text.matchAll(fullName)].filter(
    (match) => firstNames.has(foldSame(match[1]!).split('-')[0]!) && !/^gay pride$/i.test(match[0]),
  )
  return [
    ...full,
    ...text.matchAll(titled),
    ...text.matchAll(marie),
    ...text.matchAll(/\bMECS\b/g),
    ...things.flatMap((thing) => [...text.matchAll(thing)]),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The folded text without what looks like an unlawful criterion and is none. */
export function cover(text: string): string {
  const folded = foldSame(text)
  const spans = names(text)
  for (const pattern of lawful) {
    for (const match of folded.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return blank(folded, spans)
}
