const spaces = (found: string) => found.replace(/[^\n]/g, ' ')

const patterns = [
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /\b(?:linkedin|github|viadeo)\.com\/\S*/gi,
  /(?:\+\d{1,3}[ .-]?)?(?:\(0\)|0)[ .-]?\d(?:[ .-]?\d{2,4}){3,4}\b/g,
  /\+\d{1,3}(?:[ .-]?\d{2,4}){3,5}\b/g,
  /\b(?:né|née|nee|né\(e\)|naissance|born|date of birth|d\.?o\.?b\.?)\b[^\n]{0,60}/giu,
  /\b(?:âge|age)d? ?:? ?\d{2}\b[^\n]{0,6}/giu,
  /(?<![\d-])(?:1[6-9]|[2-7]\d) (?:ans|years old|yrs old)\b(?! d[’' ]| (?:of|in|dans|chez|en|comme|experience))/giu,
  /\b(?:nationalité|nationality|citizenship)\b[^\n]{0,40}/giu,
  /\b(?:célibataire|marié\(?e?\)?|divorcé\(?e?\)?|veufs?|veuve|pacsé\(?e?\)?|en couple|single|married|divorced|widowed)(?=[\s,.;·|)–-]|$)/giu,
  /\b(?:\d+|un|deux|trois|quatre|one|two|three) (?:enfants?|children|kids)(?! (?:de|en|à|in|aged|with))\b/giu,
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|chemin|impasse|allée|place|quai|cours|route|street|road|lane|close|drive|crescent|terrace)\b[^\n,.|·]{0,50}/giu,
  /\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?\b/g,
]

/**
 * Blanks what must not be indexed, length kept so that offsets stand: contacts, links, birth, age, family, nationality, street
 * addresses, social security numbers, and the `hidden` words given (the person's name, mail, phone).
 */
export function redact(text: string, hidden: string[] = []): string {
  let plain = text
  for (const pattern of patterns) plain = plain.replace(pattern, spaces)
  for (const words of hidden.filter((item) => item.trim().length > 1)) {
    const pattern = words.trim().split(/\s+/).map(escape).join('[\\s\\u00a0]+')
    plain = plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), spaces)
  }
  return plain
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
