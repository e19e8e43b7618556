import { addPiece, coverSpan, type Draft, isFree, take } from './draft.ts'
import { readDiplomas } from './read-diplomas.ts'

const eqf: [RegExp, number][] = [
  [/\bbac ?\+ ?([1-8])(?: ?(?:a|\/|-|ou) ?(?:bac ?)?\+? ?[1-8](?! ?(?:ans|years)))?/, 0],
  [/\b(?:niveau )?(?:doctorat|doctorate|phd|ph\.d\.?|docteure?(?= (?:en|es) ))\b/, 8],
  [/\b(?:niveau )?(?:bac|baccalaureat)(?: minimum| mini)?\b(?! ?(?:\+|pro\b|professionnel|s\b|sti|stmg|st2s|general|techno))/, 4],
]
const afterBac: Record<string, number> = { '1': 4, '2': 5, '3': 6, '4': 6, '5': 7, '6': 7, '7': 7, '8': 8 }
const field =
  "(?: (?:(?:en|in|of|de|du|specialite|option|specialise\\w* en|mention) |d')(?:la |le |les |the )?([a-z][a-z' -]{2,34}?))?(?=[,.;:()\\n]|$| (?:et|and|avec|with|a|pour|ou|or|minimum|mini|exige\\w*|requise?|required|souhaite\\w*|apprecie\\w*|preferred|min|at|de niveau|de rigueur|plus|is|est|serait|would|essential|needed|based|near|who|pls|please|svp|stp|ideally|idealement|si|if|from|sur|dans|chez|oblig\\w*)\\b)"

function toField(said: string | undefined): { slot: 'education'; value: { field: string } }[] {
  return said ? [{ slot: 'education', value: { field: said.trim() } }] : []
}

/** Levels of study: «bac+2», "master's in finance", «licence pro», "degree". Named diplomas come from the taxonomy. */
export function readStudy(draft: Draft): void {
  const at = (said: string | undefined, match: RegExpExecArray) => {
    if (!said) return undefined
    const start = match.index + match[0].lastIndexOf(said)
    return draft.text.slice(start, start + said.length)
  }
  take(draft, europeanLevel, (match) => ({ slot: 'education', value: { min_eqf: Number(match[1]) } }))
  readNvq(draft)
  readInitials(draft)
  readFields(draft)
  readDiplomas(draft)
  for (const [pattern, level] of eqf) {
    take(
      draft,
      new RegExp(
        `(?:niveau |diplome (?:de )?(?:niveau )?|formation (?:de niveau |niveau )?|at least an? |de niveau )?${pattern.source}(?: (?:minimum|mini|min|level|et plus|ou plus|validee?))*`,
      ),
      (match) => {
        const field = fieldAfter(draft, match)
        const bare = field || draft.lang !== 'fr' || draft.long ? [] : bareFields(draft, match.index + match[0].length)
        return [
          { slot: 'education', value: { min_eqf: level || afterBac[match[1]!]! } },
          ...toField(field),
          ...bare.flatMap(toField),
        ]
      },
    )
  }
  const master =
    "\\b(?:un |a |an |niveau |at least a )?(?:master(?:'s|s)?(?: ?[12])?(?: degree)?|msc|m\\.sc\\.?|bac ?\\+5|m2|diplome d'ingenieur|ecole d'ingenieurs?)"
  take(draft, new RegExp(`${master}${field}`), (match) =>
    isInTitle(draft, match) ? undefined : [{ slot: 'education', value: { min_eqf: 7 } }, ...toField(at(match[1], match))],
  )
  const bachelor =
    "\\b(?:un |une |a |an |niveau |at least a |university |undergraduate )*(?:bachelor(?:'s|s)?(?: degree)?|licence pro(?:fessionnelle)?|licence(?= (?:en (?!cours)|de (?!conduite|soud)|d'))|bsc|b\\.sc\\.?|ba\\b|beng|(?:university |undergraduate |honours )?degree(?: level| educated| qualified)?|graduates?(?= in)|but(?= (?:en|gea|gmp|tc|mmi)))"
  take(draft, new RegExp(`${bachelor}${field}`), (match) => [
    { slot: 'education', value: { min_eqf: 6 } },
    ...toField(at(match[1], match)),
  ])
  readOtherFields(draft)
}

const initials =
  /(?<![\p{L}])(?:(PhD|Ph\.D|DPhil)|(MA|MSc|M\.Sc|MEng|MRes|MPhil|LLM|MPH|MArch)|(BA|BSc|B\.Sc|BEng|LLB|BEd|BArch))\.?(?: ?\(?[Hh]ons\)?)?(?: (?:degree )?(?:in |of )?(\p{Ll}[\p{Ll} -]{3,30}?)(?=[,.;:()\n]|$| (?:and|with|or|min\w*|at|required|essential|preferred|needed|is|would|pls|please|ideally|near|who|from) ))?(?![\p{L}])/gu

/** "MA art history", "a BSc in chemistry". */
function readInitials(draft: Draft): void {
  for (const match of draft.text.matchAll(initials)) {
    const [text, third, second, , field] = match
    const end = match.index + text.length
    if (!isFree(draft, match.index, end)) continue
    const known =
      field &&
      !/^(?:in|of|at|or|and|with|min|required|degree|preferred|essential|desirable|needed|an?|is|would|nice|plus|only|ideally|holder|level|appreciee?|apprécie|apprécié|souhait|exig|obligatoire|requis|serait|est|en|minimum|ou|et|avec|un)(?![\p{L}])/u.test(
        field,
      ) &&
      !/^(?:apprécié|souhait|exig|requis)/.test(field)
    const head = text.length - (field?.length ?? 0)
    const close = known ? end : match.index + (field ? text.slice(0, head).trimEnd().length : text.length)
    const level = third ? 8 : second ? 7 : 6
    addPiece(draft, { slot: 'education', value: { min_eqf: level } }, match.index, close)
    if (known) addPiece(draft, { slot: 'education', value: { field: field.trim() } }, match.index + head, end)
    coverSpan(draft, match.index, close)
  }
}

/** "powerboat level 2", "level 3 forest school certificate": a level of something else than study. */
const isOfCard = ({ folded }: Draft, { index, 0: said }: RegExpExecArray) =>
  (/[a-z]$/.test(folded.slice(0, index).trimEnd()) && !leadsLevel.test(folded.slice(0, index))) ||
  (/\d$/.test(said) && !closesLevel.test(folded.slice(index + said.length)))
const leadsLevel =
  /(?:^| )(?:with|at|an?|to|min(?:imum)?|least|of|education|educated|quali\w*|qualified|stud\w+|and|or|plus|has|have|hold\w*|is|be|need\w*|got|their|his|her|the|full|good|only|ideally|preferably|add|require\w*|must|nvq|from|worker|assistant|practitioner|teacher|chef|carer) $/
const closesLevel =
  /^ *(?:$|[,.;:!?()\n+/–—-]|(?:and|or|plus|quali\w*|diploma|education|educated|stud\w+|needed|required|essential|preferred|desirable|ideally|please|pls|min\w*|at|with|for|is|would|a|to|also|too|as|now|then|instead|only|must|mandatory|nice|if|but|near|based|perm\w*|temp\w*|full|part|days?|nights?|on|who|early|childcare|child|health|social|adult|in)(?![a-z]))/

/** "NVQ level 2 in health and social care", "BTEC level 3 in engineering": to the end of the phrase. */
function readNvq(draft: Draft): void {
  take(
    draft,
    /(?<![a-z])(?:an? )?((?:nvq|svq|btec|hnc|hnd|city (?:and|&) guilds|level \d (?:[a-z]+ )?(?:diploma|certificate|award|nvq|qualification))(?: ?(?:level|lvl)? ?\d)?(?: (?:diploma|certificate|award))?(?:(?: in| of)? [a-z][a-z-]*(?<!\b(?:with|plus|or|not|no|but|needed|necessary|minimum|required|essential|desirable|preferred|near|at|based|is|would|who|available|also|ok|too|accepted|fine))(?: (?:and|of|&))?){0,5})(?= ?[,.;:(\n–-]|$| (?:with|plus|or|not|no|but|needed|necessary|minimum|required|essential|desirable|preferred|near|at|based|is|would|who|available|also|ok|too|accepted|fine)\b)/,
    (match) => {
      const start = match.index + match[0].indexOf(match[1]!)
      const said = draft.text.slice(start, start + match[1]!.length).trim()
      return { slot: 'education', value: { diploma: said.replace(/ (?:qualified|trained|or above|minimum|holder)$/i, '') } }
    },
  )
  take(
    draft,
    /(?<![a-z])(?:level|lvl) ?([2-7])(?: (?:qualified|qualification|or above|minimum|diploma))*(?![a-z\d])(?! (?:of|in|food|nvq|award|certificate))/,
    (match) =>
      isOfCard(draft, match) ||
      /(?:^|[^\p{L}])\p{Lu}[\p{L}&]+ $/u.test(draft.text.slice(0, match.index)) ||
      draft.terms.some(({ kind, end }) => kind === 'certification' && end === match.index - 1) ||
      /(?:nvq|svq|btec|grade|hygiene|french|spanish|german|english|caces|ssiap|c1|b2) $/.test(
        draft.folded.slice(Math.max(0, match.index - 12), match.index),
      )
        ? undefined
        : { slot: 'education', value: { min_eqf: ukLevels[match[1]!]! } },
  )
}

const europeanLevel =
  /(?<![a-z])(?:eqf|cec|rncp|niveau (?:eqf|cec|rncp))(?: (?:level|niveau))? ?([1-8])(?![\d.])(?: (?:or (?:better|above|higher)|ou plus|as a minimum|minimum|mini|min))*/

const ukLevels: Record<string, number> = { '2': 3, '3': 4, '4': 5, '5': 5, '6': 6, '7': 7 }

/** "geology or ecology". */
function readOtherFields(draft: Draft): void {
  for (const { slot, value, end } of draft.pieces) {
    if (slot !== 'education' || !value.field) continue
    const more = /^ (?:or|ou) (?:in |en |de |d')?([a-z]{5,}(?: [a-z]{5,})?)(?= *(?:$|[,.;:!]))/.exec(draft.left.slice(end))
    if (!more) continue
    const start = end + more[0].length - more[1]!.length
    const close = end + more[0].length
    const other = draft.inner.some((term) => term.start < close && start < term.end && !['skill', 'industry'].includes(term.kind))
    if (other || draft.places.some((place) => place.start < close && start < place.end)) continue
    addPiece(draft, { slot: 'education', value: { field: draft.text.slice(start, close) } }, start, close)
    coverSpan(draft, start, close)
  }
}

/** "scrum master with PSM". */
const isInTitle = ({ inner }: Draft, { index }: RegExpExecArray) =>
  inner.some(({ kind, start, end }) => kind === 'occupation' && start < index && end > index)

/** «diplôme de notariat», "a law degree": the field of study. */
function readFields(draft: Draft): void {
  const add = (words: string, index: number) => ({
    slot: 'education' as const,
    value: { field: draft.text.slice(index, index + words.length).trim() },
  })
  take(
    draft,
    /(?<![a-z])(?:un |une )?(?:diplomee?s?|formation|etudes|cursus) (?:en |de |du |d')(?!etat|niveau|fin d|l'etat)([a-z][a-z-]{3,24}(?: (?!(?:et|ou|avec|a|exige\w*|requis\w*|obligatoire|souhaite\w*|apprecie\w*)\b)[a-z-]+)?)/,
    (match) => add(match[1]!, match.index + match[0].lastIndexOf(match[1]!)),
  )
  take(
    draft,
    /(?<![a-z])(?:who |has |having |a |etudie\w* |ayant etudie |a etudie )*(?:studied|read|graduated in|majored in|etudie|ayant fait des etudes (?:de|d'|en)) ?(?:at university )?(?:le |la |les |l')?([a-z]{5,}(?: (?:science|engineering|history|studies|studie))?)(?= *(?:$|[,.;:!]))/,
    (match) => add(match[1]!, match.index + match[0].lastIndexOf(match[1]!)),
  )
  take(
    draft,
    /(?<![a-z])(?:an? )?((?!(?:bachelor|master|university|first|class|no|the|good|relevant|undergraduate|honours|or|and|with|any|a)\b)[a-z]{3,18}) degrees?(?! level)(?![a-z])/,
    (match) =>
      draft.lang === 'en'
        ? [
            ...(match[0].endsWith('degrees') ? [] : [{ slot: 'education' as const, value: { min_eqf: 6 } }]),
            add(match[1]!, match.index + match[0].indexOf(match[1]!)),
          ]
        : undefined,
  )
}

const bareField =
  /^ ((?!(?:minimum|mini|min|valide\w*|exige\w*|requis\w*|souhaite\w*|apprecie\w*|obligatoire\w*|indispensable\w*|idealement|ideally|preferred|required|essential|accepte\w*|possible|suffit|svp|stp|urgent|confirme\w*|junior|senior|debutant\w*|bilingue|dispo\w*|temps|cdi|cdd|avec|sans|pour|dans|plus|ecole|ingenieur|diplome|anglais|allemand|espagnol|plutot|finalement|suffi\w*|maxi\w*|environ|aussi|equivalent|requise?|minimum)(?![a-z]))[a-z]{5,}(?: [a-z]{5,})?)(?: ou ([a-z]{5,}))?(?= *(?:$|[,.;:!]))/

/** «bac+2 mesures physiques», «bac+5 agroalimentaire ou chimie». */
function bareFields(draft: Draft, from: number): string[] {
  const found = bareField.exec(draft.left.slice(from))
  if (!found) return []
  const to = from + found[0].length
  const other = draft.inner.some(
    ({ kind, start, end }) => start < to && from < end && kind !== 'skill' && kind !== 'industry' && kind !== 'diploma',
  )
  if (other || draft.places.some(({ start, end }) => start < to && from < end)) return []
  coverSpan(draft, from + 1, to)
  return [found[1]!, found[2]].flatMap((said) => {
    const start = said ? draft.folded.indexOf(said, from) : -1
    return start < 0 ? [] : [draft.text.slice(start, start + said!.length)]
  })
}

function fieldAfter(draft: Draft, match: RegExpExecArray): string | undefined {
  const end = match.index + match[0].length
  const found = new RegExp(`^${field}`).exec(draft.left.slice(end))
  if (!found?.[1]) return undefined
  const start = end + found[0].lastIndexOf(found[1])
  coverSpan(draft, start, start + found[1].length)
  return draft.text.slice(start, start + found[1].length)
}
