import { isTradeWord } from '#retrieval/query/taxonomy/trade-words'

const spaces = (found: string) => found.replace(/[^\n]/g, ' ')

const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
/** A pattern between the ends of words, which `\b` does not know for letters with accents. */
const words = (source: string) => new RegExp(`${before}(?:${source})${after}`, 'giu')

const number = '\\d{1,4}(?: ?(?:bis|ter))?,?'
const patterns = [
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /(?:linkedin|github|viadeo)\.com\/\S*/gi,
  /\+\d{1,3}(?:[ .-]?(?:\(0\))?\d{1,4}){3,6}(?!\d)/g,
  /(?:\+\d{1,3}[ .-]?)?(?:\(0\)|0)[ .-]?\d(?:[ .-]?\d{2,4}){3,4}\b/g,
  words('(?:née?|nee|né\\(e\\)|naissance|born|date of birth|d\\.?o\\.?b\\.?)(?=[ :])(?:[^\\n,;|·.]|\\.(?=\\d)){0,60}'),
  words('(?:âgée?s?|age|âge|aged)(?: de)? ?:? ?\\d{2}(?: ans| years)?'),
  /(?<![\d-])(?:1[6-9]|[2-7]\d) (?:ans|years old|yrs old)\b(?! d[’' ]| (?:of|in|dans|chez|en|comme|experience|au|de))/giu,
  words('(?:sexe|genre|sex|gender)[ :]{1,3}(?:masculin|féminin|homme|femme|female|male|woman|man|[mfh])'),
  words('(?:monsieur|madame|mademoiselle|mme|mlle|mrs|mr)\\.?'),
  /(?<!\p{L})(?:Miss|Ms)\.? (?=\p{Lu}\p{Ll})/gu,
  words('(?:nationalité|nationality|citizenship)(?=[ :])[^\\n]{0,40}'),
  words('célibataire|mariée?|marié\\(e\\)|divorcée?|veufs?|veuve|pacsée?|en couple|single|married|divorced|widowed'),
  words('(?:\\d+|un|deux|trois|quatre|one|two|three) (?:enfants?|children|kids)(?! (?:de|en|à|in|aged|with))'),
  words(`${number} (?:rue|avenue|av\\.|boulevard|bd|chemin|impasse|allée|place|quai|cours|route) [^\\n,.|·]{0,50}`),
  words(`${number} (?:[\\p{L}’'-]+ ){1,3}(?:street|road|lane|close|drive|crescent|terrace|avenue)`),
  /\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?\b/g,
]

/**
 * Blanks what must not be indexed, length kept so that offsets stand: contacts, links, birth, age, family, nationality, street
 * addresses, social security numbers, and the `hidden` words given (the person's name, mail, phone). Made once for all texts of a person.
 */
export function redactor(hidden: readonly string[] = []): (text: string) => string {
  const own = hidden.map((item) => item.trim()).filter((item) => item.length > 1)
  const names = own.filter((item) => oneName.test(item)).flatMap(asName)
  const others = own.filter((item) => !oneName.test(item)).map((item) => item.split(/\s+/).map(escape).join('[\\s\\u00a0]+'))
  const literals = [...others.map((source) => new RegExp(source, 'gi')), ...names.map((name) => new RegExp(name, 'g'))]
  return (text) =>
    literals.reduce(
      blankApart,
      patterns.reduce((plain, pattern) => plain.replace(pattern, spaces), text),
    )
}

/** Blanks a literal between the ends of words. These are looked at apart: a pattern that knows them takes longer to make than to use. */
function blankApart(text: string, literal: RegExp): string {
  return text.replace(literal, (found: string, at: number) =>
    endsInWord.test(text.slice(Math.max(0, at - 2), at)) || beginsWord.test(text.slice(at + found.length, at + found.length + 2))
      ? found
      : spaces(found),
  )
}

const endsInWord = /[\p{L}\p{N}]$/u
const beginsWord = /^[\p{L}\p{N}]/u
const oneName = /^\p{L}+$/u

/** One word of a name as a name is written: «pierre» is a stone to everybody, to somebody called Pierre too. */
function asName(word: string): string[] {
  const capital = word[0]!.toUpperCase() + word.slice(1)
  return [...new Set([capital, capital[0]! + word.slice(1).toLowerCase(), word.toUpperCase()])]
}

/**
 * The same for what stands in a field of its own, a position or a skill: of a name that is a word of a trade too, the whole name alone is blanked.
 */
export const fieldRedactor = (hidden: readonly string[]) =>
  redactor(hidden.filter((item) => !(oneName.test(item) && isTradeWord(item))))

export const redact = redactor()

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
