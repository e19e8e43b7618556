import { addPiece, coverSpan, type Draft, take } from './draft.ts'
import { domainBefore, readDomain } from './experience-domain.ts'
import { number, readNumber } from './numbers.ts'
import type { Experience, Filters } from './slots.ts'

const unit = "(ans?(?! (?:hour|hr))|annees?|mois|years?|yrs?|months?)['’]?"
const more =
  '(?:minimum|mini|min|au moins|plus de|at least|over|more than|a minimum of|minimum of|un minimum de|minimum de|au minimum|pas moins de|no fewer than|no less than|not less than|not fewer than|upwards of|a good|some|environ|about|around|roughly|\\+)'
const less = "(?:moins de|max(?:imum)?|maxi|less than|under|up to|no more than|jusqu'a|at most|pas plus de|au plus|not more than)"
const exp =
  "(?:d'experiences?|d'exp|experiences?|exp|xp|d'xp|d'anciennete|d'exercice|anciennete|de pratique|de metier|de boulot|de taf|de job|de carriere|of experience|of exp|work experience|professional experience|post[- ]qualification|pqe|de bouteille|de terrain|de boite|de vecu|behind (?:them|him|her)|under (?:their|his|her) belt|derriere (?:lui|elle|soi|eux)|in the trade|on the tools|d'experience professionnelle)"

const spanOf = (text: string) => (text.startsWith('m') ? 1 / 12 : 1)
const round = (years: number) => Math.round(years * 100) / 100

const raising = /(?<![a-z])(?:bump|raise|push|move|take|crank|put|lift|increase)(?: (?:it|that|this|the [a-z]+))? $/

function toYears(match: RegExpExecArray): Experience {
  const [, cue, low, high, plus, name] = match
  const scale = spanOf(name!)
  const half = /et demi|and a half/.test(match[0]) ? 0.5 : 0
  const from = round((readNumber(low!) + half) * scale)
  if (high) return { min: from, max: round(readNumber(high) * scale) }
  const tail = match[6] ?? ''
  const raised = raising.test(match.input.slice(0, match.index)) && cue === 'up to'
  if (cue && new RegExp(`^${less}`).test(cue) && !plus && !raised) return { max: from }
  if (/max|au plus|at most|or less/.test(tail)) return { max: from }
  return { min: from }
}

const quantity = `(?:(${more}|${less}|entre|between|from|de)(?: de)? ?)?(${number})(?: ?(?:ans?|years?|yrs?)?(?: |(?<=[^ ]))(?:-|–|a|to|et|and|or|ou|\\/) ?(${number}))?(?: or more| ou plus)?(?: (?:and a half|et demie?))? ?(\\+)? ?(?:d')?(?:full |bonnes? |good |solid |solides |clear )?${unit}(?: (?:et demie?|and a half))?(?: ?(minimum|mini|min|maxi|max|maximum|et plus|ou plus|ou davantage|or more|or over|or above|and over|and above|and up|au moins|au minimum|au maximum|au plus|at most|at least|at a minimum|or less|plus|\\+))?`

const general =
  /(?:relevant|solid|proven|work|professional|similar|previous|good|hands|recent|commercial|post|minimum|some|prior|more|least|strong|of|the|their|a|in)(?![a-z])/

function addExperience(draft: Draft, match: RegExpExecArray, made: Experience): void {
  const start = match.index
  let end = start + match[0].length
  const before = /^ ?(?:of )?([a-z][a-z-]{3,}(?: [a-z-]{3,}){0,2}) (?:experience|exp)(?![a-z])/.exec(draft.left.slice(end))
  if (before && draft.lang === 'en' && !general.test(before[1]!)) {
    const from = end + before[0].indexOf(before[1]!)
    end += before[0].length
    addPiece(draft, { slot: 'experience', value: { ...made, in: draft.text.slice(from, from + before[1]!.length) } }, start, end)
    coverSpan(draft, start, end)
    return
  }
  const domain = readDomain(draft, end)
  if (domain) end = domain.end
  const ahead = domain || draft.long ? undefined : domainBefore(draft, start)
  const words = domain?.words || ahead?.words
  const value = words ? { ...made, in: words } : made
  addPiece(draft, { slot: 'experience', value }, ahead?.start ?? start, end)
  coverSpan(draft, ahead?.start ?? start, end)
}

function each(draft: Draft, source: string, accept: (match: RegExpExecArray) => boolean): void {
  const pattern = new RegExp(source, 'g')
  for (let match = pattern.exec(draft.left); match; match = pattern.exec(draft.left)) {
    if (accept(match)) addExperience(draft, match, toYears(match))
  }
}

/** Beginners welcome, training given, nothing required: said, and no criterion. */
/** «18 ans révolus», «jeunes de 16-25 ans», "aged 3 to 11": the law's age and the public's, not years of work. */
function coverAges(draft: Draft): void {
  take(
    draft,
    /\b\d{2} ans (?:revolus|minimum|obligatoire)(?! ?d')|\b(?:jeunes|enfants|public|adolescents|ados|eleves|bebes|residents|mineurs|garcons|filles|jumeaux|fils|boys|girls|twins|children|kids|pupils|young people|babies|toddlers|teenagers|students|aged)(?: ages?)?(?: (?:de|d'|from|aged|entre))? \d{1,2} ?(?:-|a|to|et|and) ?\d{1,2}(?: ?(?:ans|years?(?: old)?|mois))?\b|\b0 ?(?:-|a|to) ?[236](?: ?(?:ans|years?(?: old)?))?\b|\b(?:under|over) (?:fives?|5s|11s|65s)\b/,
    () => [],
  )
}

function coverNoneNeeded(draft: Draft, { experience }: Filters): void {
  if (experience)
    take(
      draft,
      /(?<![a-z])(?:les |des |un |une |meme |even |complete |total |absolute )*(?:debutante?s?|juniors? sans experience|newcomers?|beginners?|novices?|career changers?|trainees?|starters|newly qualified(?: \w+)?|reconversions?|sans experience)(?: (?:sont|est|are|is|would be|seraient|tres|aussi|too|also|can|peuvent|pourraient|just|complets?|egalement|acceptes? en))* (?:aussi|too|as well|fine|ok|okay|welcome|accepte\w*|bienvenu\w*|apply|postuler|considered|possible|autorise\w*|d'accord|admis\w*|passent|acceptable|in|good)(?![a-z])/,
      () => ({ slot: 'clear', value: 'experience' }),
    )
  take(
    draft,
    /\b(?:debutante?s?|juniors?|beginners?|entry[- ]level|novices?|newly qualified(?: (?:applicants|candidates|people))?)(?: (?:sont|est|are|is|tres|et|motive\w*|ok|aussi|complets?|all|most))* (?:accepte\w*|bienvenu\w*|welcome|ok|considered|possible|autorise\w*|accepted|d'accord|admis\w*)|\b(?:ouvert|open) (?:aux|to) (?:debutants|beginners|juniors)|\b(?:accepte\w*|prend\w*) (?:les |des )?debutants?|\bmeme debutante?s?|\bpeut etre (?:un |une )?debutante?|\bdebutante?s? (?:ok|possible)/,
    () => [],
  )
  take(
    draft,
    /\b(?:sans|no|aucune|pas d'|pas besoin d'|pas forcement d'|peu importe l'|little or no|any level of) ?(?:experience|exp|prior experience|previous experience)(?: (?:requise?|exigee?|necessaire|needed|required|necessary|demandee?|accepte\w*|ok|particuliere))*|\bexperience (?:pas|non) (?:obligatoire|exigee?|necessaire|requise|indispensable)|\bexperience (?:is )?(?:not|isn't) (?:required|needed|necessary|essential)|\b(?:full )?training (?:is )?(?:provided|given)|\bformation (?:interne )?(?:assuree|prevue|fournie)|\bon (?:le |la |les )?forme(?:ra)?(?: sur place)?/,
    () => ({ slot: 'clear', value: 'experience' }),
  )
}

/** «huit ans d'expérience dont trois dans la métallurgie», "five years, two of them in catering". */
function readShares(draft: Draft): void {
  const share = new RegExp(
    `(?<![a-z])(?:dont(?: au moins)? (${number})(?: (?:ans?|annees?))?|(?:including|with)(?: at least)? (${number})(?: years?)?|(${number})(?: years?)? of (?:them|which|those|these))(?= (?:en|dans|comme|chez|sur|au|in|as|with|within)\\b)`,
    'g',
  )
  for (let match = share.exec(draft.left); match; match = share.exec(draft.left)) {
    const before = draft.pieces.some(({ slot, end }) => slot === 'experience' && end <= match.index + 1)
    if (before) addExperience(draft, match, { min: readNumber(match[1] ?? match[2] ?? match[3]!) })
  }
}

/** "a year and a half of experience", "at least a year in care homes". */
function readOneYear(draft: Draft): void {
  const pattern =
    /(?<![a-z])(?:at least |over |more than |minimum |minimum of |with )*an? (?:full |good |solid )?(year|month)(?:'?s)?( and a half)?(?:(?: of)?(?: solid| relevant| proven)? (?:experience|exp)(?![a-z])|(?= (?:in|as|within|working|on the job)(?![a-z]))|(?<=(?:at least|over|more than|minimum|minimum of|with) an? (?:(?:full|good|solid) )?year(?:'?s)?)(?= *(?:$|[,.;!?)]| (?:minimum|or more|please|if))))/g
  for (let match = pattern.exec(draft.left); match; match = pattern.exec(draft.left))
    addExperience(draft, match, { min: round((match[2] ? 1.5 : 1) * spanOf(match[1]!)) })
}

/** «pas dix ans, six», «huit ans c'est trop, cinq»: the second number counts. */
function readCorrected(draft: Draft, { experience }: Filters): void {
  if (experience)
    take(
      draft,
      new RegExp(
        `(?<![a-z\\d])(?:(?:pas|not) (?:${number}) (?:a|to|-) (?:${number})(?: ?(?:ans|years?))?|(?:${number}) (?:is|c'est|seems?) (?:(?:un peu|a bit|way|far) )?(?:trop|too)(?: [a-z]+)?)[,;:.]?(?: (?:call it|make it|say|disons|mettons|plutot|at least|au moins|mais|but|let's say))* (${number})(?: ?(?:ans|years?))?(?= *(?:$|[,.;!?]))`,
      ),
      (match) => ({ slot: 'experience', value: { min: readNumber(match[1]!) } }),
    )
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:(?:pas|not|non pas) (?:${number}) (?:ans|years?),?|(?:${number}) (?:ans|years?)(?: (?:d'experience|of experience|experience))?,? (?:c'est|is|that's|c|ca fait)(?: (?:un peu|a bit|bien|far|way))? (?:trop|beaucoup|too (?:much|many)|a lot|excessive?)[,;:.]?)(?: (?:mais|but|plutot|disons|say|make it|rather|alors|mets))* (${number})(?: (?:ans|years?))?(?: (?:suffi\\w*|is enough|will do|mini\\w*))?(?![a-z])`,
    ),
    (match) => ({ slot: 'experience', value: { min: readNumber(match[1]!) } }),
  )
}

/** «ayant exercé en psychiatrie pendant au moins deux ans»: the domain before the years. */
function readDomainFirst(draft: Draft): void {
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:ayant |a |have |has |having )?(?:deja )?(?:exerce|travaille|bosse|pratique|worked)(?: (?:en|dans|in|as|comme))(?: (?:le|la|les|un|une|the|an?))? (?:l')?([a-z][a-z' -]{2,34}?) (?:pendant|durant|for)(?: (?:au moins|at least|plus de|more than|over))? (${number}) ${unit}(?![a-z])`,
    ),
    (match) => {
      const start = match.index + match[0].indexOf(match[1]!)
      const years = round(readNumber(match[2]!) * spanOf(match[3]!))
      return { slot: 'experience', value: { min: years, in: draft.text.slice(start, start + match[1]!.length) } }
    },
  )
}

/** «expérience auprès d'adolescents de 4 ans», "experience in retail, 3 years minimum": the domain between. */
function readDomainBetween(draft: Draft): void {
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:une |an? )?(?:experience|exp|xp|background|pratique|anciennete)(?: (?:professionnelle|significative|solide|confirmee|reussie|proven|solid|relevant))* (?:en|dans|aupres|avec|in|with|working (?:in|with)|within|of(?! at| over| more| min)|sur|comme|as)(?: (?:de|des|du|la|le|les|un|une|the|an?)| d'| l')*(?: |(?<='))([a-z][a-z' -]{2,34}?),? ?[(:–-]? ?(?:d'au moins |d'|de |of |for |pendant |depuis |at least |minimum |min |au moins |over |more than |plus de )*(${number}) ?${unit}(?: (?:minimum|mini|min|au moins|or more|et plus|plus|at least))*\\)?(?![a-z])`,
    ),
    (match) => {
      const start =
        match.index +
        match[0].indexOf(match[1]!, match[0].search(/ (?:en|dans|aupres|avec|in|with|working|within|of|sur|comme|as) /))
      if (
        /(?:^| )(?:et|and|ou|or|avec|with|permis|anglais|english|plus|at|least|over|more|minimum|moins|environ|about)(?: |$)/.test(
          match[1]!,
        )
      )
        return undefined
      const years = round(readNumber(match[2]!) * spanOf(match[3]!))
      return { slot: 'experience', value: { min: years, in: draft.text.slice(start, start + match[1]!.length) } }
    },
  )
}

/** Years of experience, with the domain they are tied to. */
export function readExperience(draft: Draft, before: Filters = {}): void {
  coverAges(draft)
  take(draft, /(?<![a-z\d])(\d{1,2})(?: ?(?:-|to|a) ?(\d{1,2})| ?\+)?(?: years?'?)? ?pqe(?![a-z])/, ([, min, max]) => ({
    slot: 'experience',
    value: { min: Number(min), ...(max && { max: Number(max) }) },
  }))
  coverNoneNeeded(draft, before)
  readCorrected(draft, before)
  readDomainFirst(draft)
  readDomainBetween(draft)
  readOneYear(draft)
  each(
    draft,
    `\\b${quantity}(?: (?:of|d'|de))?(?: ?(?:solid|relevant|proven|recent|solides?|bonnes?|reussies?))? ?${exp}(?: (?:au minimum|au moins|minimum|mini|min|ou plus|et plus|or more|at least|requis\\w*|exigee?s?|required))?(?![a-z])`,
    () => true,
  )
  each(
    draft,
    `(?:${exp})(?: (?:professionnelle|requise|exigee|souhaitee|demandee|significative|reussie|confirmee|required))?(?: (?:d'au moins|d'|de|of|:|min(?:imum|i)?|au moins|at least))*[ :]*${quantity}`,
    () => true,
  )
  each(
    draft,
    `\\b${quantity}(?= (?:comme|en tant que|dans (?:un|une|le|la|les|l')|en|chez|au bloc|in (?!the (?:uk|us|country))|as an?|within|sur (?:un|le|la|les) ))`,
    (match) =>
      /an|year|yr/.test(match[5]!) ||
      (/mois|month/.test(match[5]!) && !!/^ (?:comme|en tant|as)/.test(draft.left.slice(match.index + match[0].length))),
  )
  each(draft, `\\b${quantity}(?![a-z])`, (match) => {
    const years = readNumber(match[2]!)
    if (match[5]!.startsWith('m') || years > 30 || years < 1) return false
    const before = draft.left.slice(Math.max(0, match.index - 25), match.index)
    return (
      !/\b(?:cdd|contrat|contract|mission|enfants?|children|depuis|garantie|il y a|since|ago|last|dernier|age|fixed[- ]term|ftc|maternity cover|internship|secondment)[a-z ,':]*$/.test(
        before,
      ) &&
      !/^(?: (?:ago|contract|fixed|cdd|et)|,? (?:fixed|ftc|maternity cover|secondment))/.test(
        draft.left.slice(match.index + match[0].length),
      )
    )
  })
  each(
    draft,
    `\\b${quantity}(?= (?:of )?(?!notice|contract|fixed|placement|internship|stage)[a-z][a-z'-]{2,}(?: [a-z'-]{3,}){0,2} (?:experience|exp)(?![a-z]))`,
    () => draft.lang === 'en',
  )
  readShares(draft)
  take(
    draft,
    /\b(?:premiere|1ere|une premiere|un minimum d'|minimum d')(?: |')experience\b(?= (?:requise|exigee|souhaitee|$))/,
    () => [],
  )
}
