import { service } from './lawful.ts'
import type { Refused } from './spans.ts'

const tens =
  '(?:(?:vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fourty|fifty|sixty)(?:[- ](?:et[- ])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|six|seven|eight|nine))?)'
const served = "(?! (?:d'|de |dans|chez|en |comme|a ce|sur|derriere|au |du |et plus d'exp|minimum))"
const clauseEnd =
  '(?= *(?:$|[,.;!?)]| only| please| preferred| for this| if | ideally| preferably| or (?:so|younger)| in age| need not))'
/** Ages in words: «moins de trente ans», "nobody over fifty". */
const worded = new RegExp(
  `\\b(?:(?:moins de|plus de|pas plus de|maximum|maxi|en dessous de|au-dessus de|au dela de) ${tens} ans${served}|(?:entre|de) ${tens} (?:et|a) ${tens} ans${served}|${tens} ans (?:grand )?(?:maxi(?:mum)?|max|au plus|tout au plus|ou moins)(?! d'exp)|(?:under|over|below|above|younger than|older than|no more than|nobody past|not past|past|up to)(?: the age of)? ${tens}(?: years old|${clauseEnd})|(?:aged|between) ${tens} (?:and|to) ${tens}(?: years (?:old|of age)|${clauseEnd})|${tens} or younger)`,
  'g',
)

const ages: RegExp[] = [
  /\b(\d{2}) ?(?:-|to|a) ?(\d{2}) (?:age (?:bracket|range|group)|years of age)\b|\btranche (?:d'age )?(?:des )?(\d{2}) ?(?:-|a|\/) ?(\d{2})\b(?! ?(?:k|km|€|h\b|%|heures?))/g,
  /\b(\d{2}) or younger\b|\b(\d{2}) (?:max|maximum|tops|at most),? age\b/g,
  /\b(?:genre|environ|type|dans les|vers|like|around|about|aged?|roughly) \(?(\d{2}) ?[-/a] ?(\d{2}) ?(?:ans|years? old)?\b(?! ?(?:k|km|miles?|€|£|h\b|%|heures?|hours?|lits|beds))/g,
  /(?:\+|plus de|pas) ?(?:de )?(\d{2}) ?ans\b(?! ?(?:d'exp|d'xp|de metier|exp))/g,
  /\b(?:none|no one|nobody|not|no|nowt|nae|anyone|anybody|everyone|everybody|people|those|folks?|ones|lot|candidates|applicants)(?: (?:aged|who are|who's|that are|that's))? (?:over|under|above|below|past|beyond) (?:the age of )?(\d{2})\b(?! ?(?:k|miles?|km|hours?|minutes?|%|£|€|years?'? (?:of |in )?(?:exp|the)))/g,
  /\b(?:moins|plus|inferieur|pas plus|maxi(?:mum)?|max|entre|de|au[- ]dessus|au[- ]dessous|jusqu'?a|environ|a partir)(?: (?:de|a|d'|age))* (\d{2})(?: ?(?:et|a|-|ou) ?(\d{2}))? ?ans\b/g,
  /\b(\d{2}) ?(?:-|a|\/) ?(\d{2}) ?ans\b/g,
  /\b(\d{2}) ?ans(?: (?:maxi?(?:mum)?|grand maximum|ou moins|et moins|au plus|pas plus))/g,
  /\b(?:under|over|below|above|younger than|older than|up to|max|maximum|not over|less than)(?: the age of| the age|-)? ?(\d{2})(?:'?s| years? old| year olds?| yrs? old)?(?= ?(?:[.,;!?)]|$|only|please|for|in|and|or|if|so (?:they|he|she|we|it)|preferred|ideally|need not|tho))/g,
  /\b(?:aged?|between)(?: between)? (\d{2}) ?(?:-|and|to) ?(\d{2})(?: years? old| yrs? old| year olds?)?(?! ?(?:k|grand|quid|bucks|miles?|km|£|€|hours?|h\b|%|people|minutes?|min|000|000|days?|weeks?|months?|years?'? ?(?:of |in )?exp|an hour|per|euros?|pounds?|dollars?))/g,
  /\b(\d{2}) ?(?:-|to) ?(\d{2}) (?:years? old|year olds?|yrs? old)/g,
]

/** "go up to 45", "the budget stretches up to 50,": money that is offered. */
const paid =
  /(?<![a-z])(?:go(?:es|ing)?|stretch\w*|push\w*|bump\w*|rais\w+|increas\w+|pay\w*|budget|salary|rate|mov\w+|offer\w*|range|money|tak\w+|lift\w*)(?: (?:it|us|them|that|all|the way|me|is|as|high|be))* $/

function isAge(years: string[], after: string): boolean {
  const [low, high] = years.map(Number)
  const first = low ?? 0
  if (new RegExp(`^ ?(?:minimum |mini |max(?:imum)? )?${service.source}`).test(after)) return false
  if (high !== undefined) return first >= 18 && high - first >= 3
  return first >= 19
}

/** A number of years is an age when it is no duration of service: «moins de 35 ans», never «moins de 5 ans» nor «18 ans révolus». */
export function readAges(covered: string): Refused[] {
  const found: Refused[] = []
  for (const match of covered.matchAll(worded))
    found.push({ name: 'age', start: match.index, end: match.index + match[0].length })
  for (const pattern of ages) {
    for (const match of covered.matchAll(pattern)) {
      const end = match.index + match[0].length
      const years = match.slice(1).filter((group) => group !== undefined)
      const before = covered.slice(Math.max(0, match.index - 14), match.index)
      if (
        /exp\w*[ :]*$/.test(before) ||
        (paid.test(before) && /^(?:up to|max|maximum|over)\b/.test(match[0]) && !match[0].endsWith('old')) ||
        !isAge(years, covered.slice(end, end + 40))
      )
        continue
      found.push({ name: 'age', start: match.index, end })
    }
  }
  return found
}
