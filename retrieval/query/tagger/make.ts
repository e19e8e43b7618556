import type { Draft, Made } from '../draft.ts'
import { resolvePlace } from '../places/places.ts'
import { relationOf } from '../employer-relation.ts'
import { spelled } from '../read-places.ts'
import { findTerm, type TermMatch } from '../taxonomy/taxonomy.ts'
import { cardOf, sectorOf, titleOf } from '../title.ts'
import { masculineTitle } from '../titles/masculine.ts'
import type { Spot } from './spots.ts'
import type { Word } from './tokens.ts'

/** "Lantra Awards accredited": the card is what it is called. */
const held = /^(?:accredited|registered|certified|approved|chartered)$/

/** The criterion that words are, spelled as the rules would; nothing for a domain, which needs more than its words. */
export function madeOf(draft: Draft, words: readonly Word[], { first, last: close, kind }: Spot): Made | undefined {
  const last = kind === 'certification' && close > first && held.test(words[close]!.folded) ? close - 1 : close
  const [start, end] = [words[first]!.start, words[last]!.end]
  const said = draft.text.slice(start, end).replaceAll(/\s+/g, ' ')
  const listed = (name: TermMatch['kind']) =>
    draft.inner.find((term) => term.start === start && term.end === end && term.kind === name)
  switch (kind) {
    case 'title':
      return { slot: 'title', value: jobOf(draft, said, listed('occupation')) }
    case 'skill':
      return { slot: 'skill', value: said }
    case 'certification': {
      const card = listed('certification')
      return { slot: 'certification', value: card ? cardOf(card) : said }
    }
    case 'industry': {
      const sector = listed('industry')
      return {
        slot: 'industry',
        value: sector ? sectorOf(sector.flags.includes('caps') ? sector : { ...sector, form: said }) : said,
      }
    }
    case 'location': {
      const [place] = resolvePlace(said, { lang: draft.lang })
      return {
        slot: 'location',
        value: place ? { place: spelled(said, place), type: place.type } : { place: said, type: 'city' },
      }
    }
    case 'company':
      return { slot: 'company', value: { name: said.replace(/['’]s$/, ''), how: relationOf(draft, start, end) } }
    case 'diploma':
      return { slot: 'education', value: { diploma: said } }
    case 'field':
      return { slot: 'education', value: { field: said } }
    default:
      return undefined
  }
}

function jobOf({ lang }: Draft, said: string, match?: TermMatch): string {
  if (match) return titleOf(match)
  const lower = said.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  const form = lang === 'fr' ? masculineTitle(lower) : lower
  const term = findTerm('occupation', said)
  return term ? titleOf({ term, form, lang, start: 0, end: 0, flags: [], kind: 'occupation' }) : form
}
