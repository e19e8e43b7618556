import { plain } from '../sections.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'

const names = `scottish gaelic|gaélique écossais|gaélique irlandais|irish gaelic|brazilian portuguese|portugais du brésil|mandarin chinese|chinois mandarin|langue des signes française|haitian creole|créole haïtien|créole réunionnais|swiss german|français|anglais|espagnol|allemand|italien|portugais|arabe|néerlandais|polonais|roumain|russe|turc|chinois|mandarin|japonais|coréen|vietnamien|hindi|ourdou|bengali|tamoul|grec|hébreu|suédois|norvégien|danois|finnois|tchèque|slovaque|hongrois|bulgare|serbe|croate|bosniaque|albanais|ukrainien|arménien|géorgien|persan|farsi|dari|pachto|kurde|berbère|kabyle|tamazight|wolof|bambara|lingala|swahili|peul|soninké|malgache|créole|catalan|basque|breton|corse|occitan|latin|lsf|langue des signes(?: française)?|khmer|lao|thaï|tagalog|indonésien|malais|somali|amharique|tigrigna|haoussa|yoruba|comorien|
french|english|spanish|german|italian|portuguese|arabic|dutch|polish|romanian|russian|turkish|chinese|cantonese|japanese|korean|vietnamese|urdu|bengali|punjabi|gujarati|tamil|greek|hebrew|swedish|norwegian|danish|finnish|czech|slovak|hungarian|bulgarian|serbian|croatian|bosnian|albanian|ukrainian|armenian|georgian|persian|pashto|kurdish|welsh|irish|gaelic|scots|lithuanian|latvian|estonian|slovenian|nepali|sinhala|malayalam|telugu|marathi|thai|filipino|indonesian|malay|amharic|tigrinya|hausa|igbo|shona|zulu|afrikaans|bsl|british sign language|luxembourgish|icelandic|maltese|catalan|twi|akan|fanti|ga|ewe|éwé|fon|mooré|dioula|sango|kinyarwanda|kirundi|malinké|mandingue|sérère|diola|kikongo|tshiluba|xhosa|sotho|setswana|tswana|chichewa|bemba|luganda|kikuyu|oromo|afar|fula|pulaar|fulfulde|krio|sindhi|kannada|odia|oriya|assamese|kashmiri|konkani|mongol|mongolian|ouzbek|uzbek|kazakh|kirghize|kyrgyz|tadjik|tajik|turkmène|turkmen|azéri|azerbaijani|birman|burmese|tibétain|tibetan|ouïghour|uyghur|macédonien|macedonian|biélorusse|belarusian|monténégrin|montenegrin|galicien|galician|alsacien|flamand|flemish|picard|espéranto|esperanto|yiddish|romani|cebuano|javanais|javanese|taïwanais|taiwanese|hokkien|wu|hakka|patois|pidgin|manx|cornish|asl|american sign language|irish sign language|langue des signes belge|maltais|islandais|luxembourgeois|afrikaans|igbo|zoulou|shona|cinghalais|népalais|pendjabi|gujarati|télougou|malayalam|cantonais|moldave|moldovan|lituanien|letton|estonien|slovène`
const nameOf = new RegExp(`(?<![\\p{L}])(?:${names.replace(/\s*\n\s*/g, '').replaceAll('||', '|')})(?![\\p{L}])`, 'giu')

const levels: [RegExp, string][] = [
  [/(?<![\p{L}\d])([ABC][12])(?:\+)?(?![\p{L}\d])/u, ''],
  [
    /(?<![\p{L}])(?:langues? maternelles?|maternelles?|mother tongue|native(?: speaker)?|natif|natives?|native or bilingual(?: proficiency)?|native language|first language|langue natale|bilingue ou natif|bilingue ou langue natale)(?![\p{L}])/iu,
    'native',
  ],
  [/(?<![\p{L}])(?:bilingue|bilingual)(?![\p{L}])/iu, 'C2'],
  [
    /(?<![\p{L}])(?:courante?|couramment|lu,? (?:écrit,? (?:et )?parlé|parlé,? (?:et )?écrit)|fluent|fluently|avancé|advanced|excellent|maîtrise complète|full professional(?: proficiency)?|proficient|très bon niveau|capacité professionnelle complète)(?![\p{L}])/iu,
    'C1',
  ],
  [
    /(?<![\p{L}])(?:professional working(?: proficiency)?|capacité professionnelle(?! complète| limitée)|professionnel|professional|niveau professionnel|opérationnel|bon niveau|good|upper[- ]intermediate|intermédiaire supérieur|confirmé|technique)(?![\p{L}])/iu,
    'B2',
  ],
  [
    /(?<![\p{L}])(?:intermédiaire|intermediate|conversational|niveau moyen|moyen|conversation|limited working(?: proficiency)?|correct|capacité professionnelle limitée)(?![\p{L}])/iu,
    'B1',
  ],
  [/(?<![\p{L}])(?:scolaire|élémentaire|elementary|pre-intermediate|niveau lycée)(?![\p{L}])/iu, 'A2'],
  [/(?<![\p{L}])(?:notions?|débutante?|bases?|basic|beginner|basics|rudiments|some knowledge)(?![\p{L}])/iu, 'A1'],
]

/** What a level is of: no language. */
const abilities =
  /^(?:langue|language|mother|compréhension|expression|écouter|écoute|lire|lecture|lu|écrire|écriture|écrite?|parler|parlée?|oral|production|interaction|prise|niveau|listening|reading|writing|speaking|spoken|written|understanding|level|score|toeic|toefl|ielts|cambridge|bulats|linguaskill|delf|dalf|certificat)/iu

type Level = { value: string; span: Span }

/** Reads a section of languages, or a line such as «Anglais (B2), espagnol (notions)». `mother` holds lines under «Langue maternelle». */
export function putLanguages(facts: Facts, lines: Line[], mother: Line[] = []): void {
  let open: string[] = []
  for (const line of lines.slice(0, 60)) {
    const found = languagesIn(line, lines.length < 8)
    if (!found.length) {
      open = putLevelsUnder(facts, line, open)
      continue
    }
    open = []
    const leading = levelIn(line, 0, found[0]!.from)
    found.forEach(({ name, from }, index) => {
      const to = found[index + 1]?.from ?? line.text.length
      if (isKnown(facts, name)) return
      const path = `languages[${facts.profile.languages?.length ?? 0}]`
      const span = { start: line.start + from, end: line.start + from + name.length }
      facts.set(`${path}.language`, name, span, 0.95)
      const level = levelIn(line, from + name.length, to) ?? (found.length === 1 ? leading : undefined)
      if (level) facts.set(`${path}.fluency`, level.value, level.span, 0.9)
      else if (mother.includes(line)) facts.set(`${path}.fluency`, 'native', span, 0.95)
      else open.push(path)
    })
  }
}

/** Levels on the line below their languages, one for each; answers the languages that still wait for theirs. */
function putLevelsUnder(facts: Facts, line: Line, open: string[]): string[] {
  if (!open.length || line.text.length > 60 * open.length) return open
  const parts = open.length > 1 ? [...line.text.matchAll(/[^\t|•·,;]+/g)] : [...line.text.matchAll(/.+/g)]
  const stated = parts.flatMap((part) => levelIn(line, part.index, part.index + part[0].length) ?? [])
  if (!stated.length || stated.length !== open.length) return open
  open.forEach((path, index) => facts.set(`${path}.fluency`, stated[index]!.value, stated[index]!.span, 0.85))
  return []
}

type Found = { name: string; from: number }

/** The languages that a line names: known ones, and what stands with a capital before a level. */
function languagesIn(line: Line, latin: boolean): Found[] {
  const known = [...line.text.matchAll(nameOf)]
    .filter((match) => latin || !/^latin$/i.test(match[0]))
    .map((match) => ({ name: match[0], from: match.index }))
  const others: Found[] = []
  for (const part of line.text.matchAll(/[^,;|•·]+/g)) {
    if (known.some(({ from }) => from >= part.index && from < part.index + part[0].length)) continue
    const match = /^\s*(\p{Lu}\p{L}{1,20}(?:[ -]\p{L}{2,15})?)\s*(?:[:(–—\t-]|\s)\s*(\S.*)$/u.exec(part[0])
    const level = match?.[2] && levelIn({ ...line, text: match[2] }, 0, match[2].length)
    if (
      match?.[1] &&
      level &&
      !abilities.test(match[1]) &&
      !/^(?:upper|pre|lower|near|très|very|assez|plutôt|full|limited|high|low|mid)$/i.test(match[1]) &&
      !levelIn({ ...line, text: match[1] }, 0, match[1].length)
    )
      others.push({ name: match[1], from: part.index + part[0].indexOf(match[1]) })
  }
  return [...known, ...others].sort((one, other) => one.from - other.from)
}

function isKnown(facts: Facts, name: string): boolean {
  return Boolean(facts.profile.languages?.some((known) => plain(known.language) === plain(name)))
}

function levelIn(line: Line, from: number, to: number): Level | undefined {
  const words = line.text.slice(from, to)
  for (const [pattern, value] of levels) {
    const match = pattern.exec(words)
    if (match)
      return {
        value: value || match[1]!.toUpperCase(),
        span: { start: line.start + from + match.index, end: line.start + from + match.index + match[0].length },
      }
  }
  return undefined
}

/** «Anglais (B2) ; espagnol : notions»: nothing but languages, however many. */
export function isLanguageList(text: string): boolean {
  return text.split(/[,;•·|~\t]|\s\/\s/).every((part) => !part.trim() || isLanguageLine(part.trim()))
}

export function mentionsLanguage(text: string): boolean {
  return new RegExp(nameOf.source, 'iu').test(text)
}

/** «Anglais B1», «espagnol (notions)»: what is nothing but a language, and whether its level is told. */
export function bareLanguage(text: string): 'level' | 'name' | undefined {
  if (text.length > 60 || !mentionsLanguage(text)) return undefined
  const named = text.replace(nameOf, ' ')
  const rest = levels.reduce((words, [pattern]) => words.replace(pattern, ' '), named)
  if (/[\p{L}\d]/u.test(rest.replace(/(?<!\p{L})(?:langue|language|niveau|level|lu|écrit|parlé|score|et|and)(?!\p{L})/giu, ' ')))
    return undefined
  return rest === named ? 'name' : 'level'
}

/** «Anglais : courant»: a line that is nothing but a language and its level. */
export function isLanguageLine(text: string): boolean {
  if (!mentionsLanguage(text) || text.length > 70) return false
  const rest = text.replace(nameOf, ' ').replace(/[ABC][12]|[•:,;()|\t–—-]/g, ' ')
  const words = rest.trim().split(/\s+/).filter(Boolean)
  return words.length === 0 || levels.some(([pattern]) => pattern.test(text))
}
