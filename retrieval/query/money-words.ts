// Sources of patterns over folded text that read-money.ts and read-spelled-money.ts share.

const shortPeriod = '(?:ph|p\\/h|pd|p\\/d|pcm|pm|pa|p\\.a)(?![a-z])'
/** Figures, with «k», "grand" or «mille»: two groups. */
export const figures = `(\\d{1,3}(?:[ .,]\\d{3})+|\\d+(?:[.,]\\d+)?) ?(k|ke|m|thousand|grand(?! max)|mille)?(?!(?!e ?(?:\\/ ?(?:h|j|m|an)|(?:brut|net|max|min|par|de l'|\\/|-|a \\d))|${shortPeriod})[a-z])`
export const sign =
  '(?:€|e(?= ?(?:\\/ ?(?:h|j|m|an)|brut|net|max|min|par |de l))|eur(?:os?)?|£|gbp|\\$|usd|cad|chf|pounds?|quid|dollars?|euros?|francs?|balles|sterling)'
export const range = ' ?(?:-|–|—|a|to|et|and|&|\\/|->|→) ?'
export const per =
  "(?: ?(?:de l'|l'|\\/ ?|(?:brute?s?|nette|net|gross|nets|before tax|take home|tax|all in|pa|ph|pd|p\\/d|p\\/h|pcm|p\\.a\\.?|per annum|annuels?|annuelle|annual|annually|annum|mensuels?|mensuelle|monthly|par|per|a|an|de l'|l'|the|each|every|de|tjm|sur|1[234] mois|x ?1[23]|h(?:eure|our|r)?|heures?|horaires?|hourly|mois|month|mo|jour|jours|day|daily|journee|an|ans|annee|year|yr|yearly|j)(?![a-z])))*"
export const lead =
  "(?:(?<![a-z])(?:salaire|remuneration|remu|package|pretentions?(?: salariales?)?|budget|enveloppe|fourchette|tjm|taux(?: horaire)?|paye?e?s?|paid|paie|salary|pay(?:ing)?|rates?|day rate|hourly rate|fixe|compensation|on offers?|expectations?|expecting|wages?|ote|basic|base salary|earning|earns?|remunere\\w*|tarif)[a-z' ]{0,24}?[: ]+)?"
const floor =
  'a partir de|au[ -]dela de|au[ -]dessus de(?! ?$)|des|au moins|minimum|mini|min|plus de|des|superieur a|pas (?:en dessous|au dessous|sous|moins) de|plancher(?: a| de)?|from|at least|more than|over|above|starting (?:at|from)|no(?:t)? (?:less|lower) than|not below|no less than|not under|upwards of|north of|floor of'
const ceiling =
  "jusqu'?a|maximum|maxi|max|moins de|ne (?:doit |peut )?(?:pas )?(?:depass\\w+|exced\\w+)(?: pas)?|n'exced\\w+ pas|sans depasser|pas (?:plus|au dessus|au-dessus) de|plafon\\w*(?: a| de)?|up to|under|less than|below|no(?:t)? (?:more|higher) than|not (?:over|above|beyond)|(?:[a-z]+n't|not?|cannot|never)(?: (?:go|pay|stretch|run|get|be|spend|offer|do|aller|really|able|to)){1,3} (?:above|over|beyond|past|higher than|more than)|(?:must |can )?not exceed(?:ing)?|capped at|cap(?: it)? at|ceiling of|au maximum|au plus"
export const bound = `(${floor}|${ceiling}|entre|between|somewhere between|autour de|aux alentours de|environ|around|about|circa|roughly|approx\\w*|in the region of|(?<![a-z])c\\.?)?(?: de| d')? ?`
export const after =
  "(?: ?(max(?:i(?:mum)?)?|min(?:i(?:mum)?)?|tops|at (?:the )?(?:most|least|max\\w*|min\\w*)|or less|or under|or below|or (?:more|above|over)|and (?:up|above|over)|plus(?= *(?:$|[,.;)]))|et plus|au (?:plus|moins|minimum|maximum)|grand max|no more|no less|et pas plus|pas plus|(?<=[\\da-z€£$])\\+(?= )|\\+(?! ?[a-z]))(?: (?:par|per|an?|de l'|l') ?(?:mois|month|an|year|heure|hour|jour|day)(?![a-z]))?)?"

const floorWords =
  /partir|dela|moins(?! de)$|^au moins|min|plus de|^des$|superieur|en dessous|au dessous|pas sous|pas moins|plancher|from|at least|more than|over|above|starting|less than$|lower than|not below|not under|upwards|north|floor|or more|and up|^plus$|et plus|no less|\+/
const ceilingWords =
  /jusqu|max|^moins de|depass|exced|pas plus|au[ -]dessus|plafon|up to|^under|^less|^below|or less|or under|or below|no more|not more|higher than|not over|not above|(?:go|pay|stretch|run|get|be|spend|offer|do|able) (?:above|over|beyond|past|higher|more)|exceed|cap|ceiling|tops|au plus|at (?:the )?most/

/** Which end of a salary a single amount is, from what was said before and after it: the most that is paid, unless said otherwise. */
export function readBounds({ from, to, said, tail }: { from: number; to: number | undefined; said: string; tail: string }): {
  min?: number
  max?: number
} {
  if (to !== undefined) return { min: from, max: to }
  const atLeast = /(?:not|no|pas) (?:less|lower|below|under|moins|en dessous|au dessous)/.test(said) || /no less/.test(tail)
  if (atLeast) return { min: from }
  if (ceilingWords.test(said) || ceilingWords.test(tail)) return { max: from }
  if (floorWords.test(said) || floorWords.test(tail)) return { min: from }
  return { max: from }
}

export function readCurrency(text: string, lang: 'fr' | 'en'): string {
  if (/€|\beur|balles/.test(text)) return 'EUR'
  if (/£|gbp|pound|quid|sterling/.test(text)) return 'GBP'
  if (/chf|franc/.test(text)) return 'CHF'
  if (/cad/.test(text)) return 'CAD'
  if (/\$|usd|dollar/.test(text)) return 'USD'
  return lang === 'fr' ? 'EUR' : 'GBP'
}

export function readPeriod(text: string, top: number): 'year' | 'month' | 'day' | 'hour' {
  if (
    /(?:\/|par|per|an|de l'|l'|a|the|brut|net|€|£|\$|e) ?(?:h\b|heure|hour|hr\b)|horaire|hourly|(?<![a-z])ph\b|p\/h|\d ?(?:€|£)? ?\/ ?h\b/.test(
      text,
    )
  )
    return 'hour'
  if (/tjm|day rate|(?:\/|par|per|a|the|an|la) ?(?:j\b|jour|day)|daily|(?<![a-z])pd\b|p\/d|journee/.test(text)) return 'day'
  if (/(?:\/|par|per|a|the) ?(?:mois|month|mo\b)|mensuel|monthly|net(?:s)? mois|pcm/.test(text)) return 'month'
  if (/an\b|ans\b|annuel|annee|annual|annum|year|yr|p\.?a\b|\dk|\d ke|grand(?! max)/.test(text)) return 'year'
  if (top >= 10_000) return 'year'
  if (top >= 900) return 'month'
  return top >= 150 ? 'day' : 'hour'
}

/** «net», "before tax": on which side of the tax. */
export function readBasis(text: string): { basis?: 'net' | 'gross' } {
  if (/\bnet(?:te)?s?\b|take home/.test(text)) return { basis: 'net' }
  return /\bbrute?s?\b|gross|before tax/.test(text) ? { basis: 'gross' } : {}
}
